import type { PhraseMatcher } from "./phrase-matcher.ts";

/** How a text names a party. A metonym ("Moscow") names it too, but such a party never takes part by that alone. */
export interface PartyName {
  readonly party: string;
  readonly form: "country" | "demonym" | "metonym" | "organisation";
}

export interface PlaceName {
  readonly place: string;
  readonly name: string;
  readonly kind: "city" | "site" | "region";
  readonly country: string;
  /** IANA; undefined where the registry has a place and nobody knows its clocks. */
  readonly zone: string | undefined;
  readonly within?: string | undefined;
}

/** What the stages know of the world: the data files, with the registry's own names on top. Built once, used for many pages. */
export interface Lexicon {
  readonly parties: PhraseMatcher<PartyName>;
  readonly places: PhraseMatcher<PlaceName>;
  /** Zone words such as JST to IANA zones. */
  readonly zones: PhraseMatcher<string>;
  /** Instruments of the registry, by name. */
  readonly instruments: PhraseMatcher<string>;
  /** IANA zone of each country's capital. */
  readonly zoneOfCountry: ReadonlyMap<string, string>;
  /** What Parley calls a country, an organisation or an instrument in words of its own. */
  readonly nameOf: ReadonlyMap<string, string>;
}

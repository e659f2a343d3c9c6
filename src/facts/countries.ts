import countries from "i18n-iso-countries";
import { foldName } from "../model/fold-name.ts";
import { keyOf } from "../model/keys.ts";
import type { NameFact, ResolvedEntity } from "../model/resolved.ts";

export type PartyEntity = Extract<ResolvedEntity, { label: "Party" }>;

/** Languages of further names; English gives the main name. Kept in the library, so the same on every machine. */
const languages = ["fr", "de", "es", "ja", "ko", "zh", "ru", "uk", "tr", "ar"] as const;

/** The library's XKK is an older custom; XKX is what the European Commission and the IMF write. */
const customCodes: Readonly<Record<string, string>> = { XK: "xkx" };

/** The countries of ISO 3166, each as a party with its names. The id is the alpha-3 code in lower case. */
export function isoCountries(): readonly PartyEntity[] {
  all ??= Object.entries(countries.getAlpha2Codes()).map(([iso2, iso3]) => toParty(iso2, customCodes[iso2] ?? iso3));
  return all;
}

/** Keys of those names: no facts file needs to bring them along. */
export function isoCountryNameKeys(): ReadonlySet<string> {
  return new Set(isoCountries().flatMap(({ names }) => names.map(({ key }) => key)));
}

/** Made once: three thousand names are folded and hashed. */
let all: readonly PartyEntity[] | undefined;

function toParty(iso2: string, code: string): PartyEntity {
  const id = code.toLowerCase();
  const name = countries.getName(iso2, "en") ?? code;
  const names = [toName(id, name, "official", "en")];
  for (const language of ["en", ...languages] as const) {
    for (const text of countries.getName(iso2, language, { select: "all" }) ?? []) {
      if (names.every((known) => known.text !== text)) {
        names.push(toName(id, text, language === "en" ? "alias" : "official", language));
      }
    }
  }
  const party = { label: "Party", id, formerly: [], names, partyLabel: "Country", name, kind: "country" } as const;
  return { ...party, iso2, members: [] };
}

function toName(id: string, text: string, kind: string, language: string): NameFact {
  return { key: keyOf.name(id, text), text, folded: foldName(text), language, kind };
}

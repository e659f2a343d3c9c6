import { toIsoPrefix } from "../iso-prefix.ts";
import type { KnownEntities } from "../known-entities.ts";
import { listOf, textOf, wordOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";

/** A JSON object; keys without a value are left out when it is written. */
export type PopoloObject = Readonly<Record<string, unknown>>;

/** What several classes of Popolo have in common. */
export function identifiersOf(row: Row): readonly PopoloObject[] | undefined {
  const schemes = { wikidata: "wikidataId", "ISO 3166-1 alpha-2": "iso2" };
  const found = Object.entries(schemes).flatMap(([scheme, column]) => {
    const identifier = textOf(row, column);
    return identifier === undefined ? [] : [{ scheme, identifier }];
  });
  return unlessEmpty(found);
}

/** `lang` is no term of Popolo, but what EveryPolitician's data and its readers have for it. */
export function otherNamesOf(id: string, name: string | undefined, known: KnownEntities) {
  const others = known.namesOf(id).filter((other) => textOf(other, "text") !== name);
  return unlessEmpty(
    others.map((other) => ({
      name: textOf(other, "text") ?? "",
      lang: textOf(other, "language"),
      note: wordOf(other, "kind"),
      start_date: textOf(other, "from"),
      end_date: textOf(other, "to"),
    })),
  );
}

/** Where the names are found: of people and organisations themselves nothing else is stated. */
export function sourcesOfNames(id: string, known: KnownEntities) {
  const links = known.namesOf(id).flatMap((name) => toLink(textOf(name, "readout"), textOf(name, "address")));
  return unlessEmpty([...new Map(links.map((link) => [link.url, link])).values()]);
}

/** The addresses of a fact's readouts, each with its id and the paragraphs. */
export function sourcesOf(row: Row) {
  const citations = listOf(row, "citations").map(parted);
  const links = listOf(row, "addresses").flatMap((entry) => {
    const [readout, address] = parted(entry);
    const paragraphs = citations.filter(([cited]) => cited === readout).map(([, paragraph]) => paragraph);
    const note = paragraphs.length === 0 ? readout : `${readout}, paragraph ${paragraphs.join(", ")}`;
    return toLink(note, address);
  });
  return unlessEmpty(links);
}

function parted(entry: string): readonly [string, string] {
  const space = entry.indexOf(" ");
  return space < 0 ? [entry, ""] : [entry.slice(0, space), entry.slice(space + 1)];
}

/** Only an address that can be followed is one: Popolo asks for a URI. */
function toLink(note: string | undefined, address: string | undefined) {
  if (address === undefined || !/^https?:\/\//.test(address) || !URL.canParse(address)) return [];
  return [{ url: new URL(address).href, note }];
}

export function unlessEmpty<Entry>(entries: readonly Entry[]): readonly Entry[] | undefined {
  return entries.length === 0 ? undefined : entries;
}

/** As much of a date as Popolo can hold. */
export function toPopoloDate(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : toIsoPrefix(edtf).prefix;
}

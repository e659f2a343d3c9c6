import { type ReconciledKind, reconciledKinds } from "./reconciled-kinds.ts";

export interface ReconciledProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Of what it can be asked when a table is extended; empty where it only narrows a query. */
  readonly kinds: readonly ReconciledKind[];
  /** Of what its values are, where they are entities. */
  readonly valueKind?: ReconciledKind;
}

/** Every property: what narrows a query, and what a table can be extended with. `party` does both. */
export const propertyTable = [
  {
    id: "office",
    name: "Office",
    description: "Narrows a query: an office the person held, as an id or a title",
    kinds: [],
  },
  {
    id: "party",
    name: "Party",
    description: "Narrows a query: the country or organisation. Of an office or a ministry: what it belongs to",
    kinds: ["OFFICE", "PARTY"],
    valueKind: "PARTY",
  },
  {
    id: "on",
    name: "In office on",
    description: "Narrows a query: a day, month or year on which the person was in that office",
    kinds: [],
  },
  { id: "names", name: "Names", description: "All names, the official ones first", kinds: reconciledKinds },
  {
    id: "nameInScript",
    name: "Name in a script",
    description: "Names written in the script of the setting",
    kinds: reconciledKinds,
  },
  { id: "wikidataId", name: "Wikidata id", description: "Such as Q57575", kinds: reconciledKinds },
  {
    id: "offices",
    name: "Offices",
    description: "Offices of the person, or those held on the day of the setting",
    kinds: ["PERSON"],
    valueKind: "OFFICE",
  },
  {
    id: "holders",
    name: "Holders",
    description: "Who held the office, or held it on the day of the setting",
    kinds: ["OFFICE"],
    valueKind: "PERSON",
  },
  {
    id: "represents",
    name: "Represents",
    description: "Parties for which the person came to held meetings, on the day of the setting or ever",
    kinds: ["PERSON"],
    valueKind: "PARTY",
  },
  {
    id: "countries",
    name: "Countries",
    description: "Countries of the person's offices and delegations, or of the office or party",
    kinds: ["PERSON", "OFFICE", "PARTY"],
    valueKind: "PARTY",
  },
  { id: "meetingCount", name: "Meetings", description: "How many held meetings", kinds: ["PERSON", "PARTY"] },
  { id: "lastMeetingOn", name: "Last meeting", description: "The day of the latest", kinds: ["PERSON", "PARTY"] },
] as const satisfies readonly ReconciledProperty[];

export type PropertyId = (typeof propertyTable)[number]["id"];

export function findProperty(id: string): (ReconciledProperty & { readonly id: PropertyId }) | undefined {
  return propertyTable.find((property) => property.id === id);
}

/** What a table can be extended with, for rows of a kind or of any. */
export function propertiesOf(kind: ReconciledKind | undefined): readonly ReconciledProperty[] {
  const properties: readonly ReconciledProperty[] = propertyTable;
  return properties.filter(({ kinds }) => (kind === undefined ? kinds.length > 0 : kinds.includes(kind)));
}

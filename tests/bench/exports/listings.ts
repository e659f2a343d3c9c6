import type { ExportFormat } from "../../../src/export/export-format.ts";
import { tables } from "../../../src/export/tables/tables.ts";

/** What one statement of cypher/export lists: rows of a table, or records of everything. */
export interface Listing {
  /** Of the table, or of the statement where it is none of a table; the export's counts have the same. */
  readonly name: string;
  readonly statement: string;
  /** The columns that together tell one row from all others; of a record its id. */
  readonly key: readonly string[];
}

const records = ["registry", "facts-of-readouts"].map((name) => ({ name, statement: name, key: ["id"] }));

export const listings: readonly Listing[] = [
  ...tables.map(({ name, statement, key }) => ({ name, statement, key })),
  ...records,
];

/** What formats read beside the tables that they hold. An export that reads what is not named here is not measured. */
const alsoRead: Readonly<Record<string, readonly string[]>> = {
  facts: records.map(({ name }) => name),
  icalendar: ["parties", "topics", "occasions", "places", "attendance-details", "accounts"],
  "gexf-attendance": ["people", "meetings"],
  "gexf-met": ["people"],
  "gexf-cooperation": ["parties"],
  "graphml-attendance": ["people", "meetings"],
  "graphml-met": ["people"],
  "graphml-cooperation": ["parties"],
};

/** The names of everything that a format may read. */
export function namesReadBy({ name, tables: held }: ExportFormat): readonly string[] {
  return [...held, ...(alsoRead[name] ?? [])];
}

/** @throws Error for a name that nothing has: callers know the names */
export function listingNamed(name: string): Listing {
  const found = listings.find((listing) => listing.name === name);
  if (found === undefined) throw new Error(`nothing lists ${name}`);
  return found;
}

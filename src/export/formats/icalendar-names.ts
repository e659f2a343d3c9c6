import type { ExportSource } from "../export-source.ts";
import type { Row } from "../tables/table.ts";
import { tableNamed } from "../tables/tables.ts";

/** What ids stand for: kept in memory, since there are far fewer of these than of meetings. */
export interface Names {
  readonly parties: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly occasions: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Row>;
}

/** One meeting with all that is told of it. */
export interface MeetingRows {
  readonly meeting: Row;
  readonly attendances: readonly Row[];
  readonly accounts: readonly Row[];
}

export async function readNames(source: ExportSource): Promise<Names> {
  const places = new Map<string, Row>();
  for await (const place of source.rows(tableNamed("places"))) places.set(String(place.id), place);
  return {
    parties: await readColumn(source, "parties", "name"),
    topics: await readColumn(source, "topics", "label"),
    occasions: await readColumn(source, "occasions", "name"),
    places,
  };
}

async function readColumn(source: ExportSource, table: string, column: string): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const row of source.rows(tableNamed(table))) names.set(String(row.id), String(row[column]));
  return names;
}

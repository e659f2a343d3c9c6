import { z } from "zod";
import { openExport } from "../../../src/export/export-source.ts";
import { tableNamed, tables } from "../../../src/export/tables/tables.ts";
import type { ReadQuery } from "../../../src/graph/run-read-query.ts";
import { listingNamed } from "./listings.ts";
import { hashKeys, type ListedRows } from "./row-keys.ts";

/** As much of a record as tells which one it is. */
const recordOfId = z.object({ properties: z.object({ id: z.string() }) });

/** The same as a bare scan tells, of the rows that an export is given. */
export async function readExportKeys(read: ReadQuery, names: readonly string[]): Promise<ListedRows[]> {
  const source = await openExport(read);
  const all: ListedRows[] = [];
  for (const name of names) {
    const { statement, key } = listingNamed(name);
    const { note, listed } = hashKeys(name, key);
    if (tables.some((table) => table.name === name)) for await (const row of source.rows(tableNamed(name))) note(row);
    else for await (const { properties } of source.records(statement, recordOfId)) note(properties);
    all.push(listed());
  }
  await source.finish();
  return all;
}

import { accountTable } from "./account-table.ts";
import { citationTable } from "./citation-table.ts";
import { entityTables } from "./entity-tables.ts";
import { factTables } from "./fact-tables.ts";
import { flatTable, linkTables } from "./link-tables.ts";
import type { Table } from "./table.ts";

/** Every table, entities first, so that what is referred to comes before what refers to it. */
export const tables: readonly Table[] = [
  ...entityTables,
  ...factTables,
  accountTable,
  citationTable,
  ...linkTables,
  flatTable,
];

/** @throws Error for a name that no table has: callers know the names. */
export function tableNamed(name: string): Table {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

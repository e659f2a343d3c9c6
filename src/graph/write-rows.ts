import type { Writing } from "./connect-database.ts";

/** A statement over $rows; none where there is nothing to write. */
export function writeRows(statement: string, rows: readonly object[]): readonly Writing[] {
  return rows.length === 0 ? [] : [{ statement, parameters: { rows } }];
}

/** A statement over a list of ids; none where there are none. */
export function writeIds(statement: string, parameter: string, ids: readonly string[]): readonly Writing[] {
  return ids.length === 0 ? [] : [{ statement, parameters: { [parameter]: ids } }];
}

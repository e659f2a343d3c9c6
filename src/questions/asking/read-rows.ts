import type { z } from "zod";
import { toDatabaseValue } from "../../graph/database-values.ts";
import { toPlain } from "../../graph/plain-values.ts";
import { readStatement } from "../../graph/read-statement.ts";
import type { Parameters, ReadQuery } from "../../graph/run-read-query.ts";

/** Runs cypher/query/<statement>.cypher; days come as ISO text, integers as numbers. Days in parameters are text too. */
export async function readRows<Row extends z.ZodType>(
  read: ReadQuery,
  statement: string,
  parameters: Parameters,
  row: Row,
): Promise<readonly z.output<Row>[]> {
  const values = Object.entries(parameters).map(([name, value]) => [name, toDatabaseValue(value)]);
  const { records } = await read(readStatement(`query/${statement}`), Object.fromEntries(values));
  return records.map((record) => row.parse(toPlain(record.toObject())));
}

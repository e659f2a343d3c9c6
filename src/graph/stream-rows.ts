import neo4j from "neo4j-driver";
import type { z } from "zod";
import { toDatabaseTrouble } from "./database-trouble.ts";
import { toPlain } from "./plain-values.ts";
import { readStatement } from "./read-statement.ts";
import type { Parameters, ReadableDatabase } from "./run-read-query.ts";

/** So many rows are asked for at a time, and no more while they are worked on. */
const rowsAtOnce = 200;

/**
 * Reads the rows of cypher/<statement>.cypher one at a time: for answers that are too long to hold. Whoever stops
 * listening ends the query.
 * @throws DatabaseTrouble
 */
export async function* streamRows<Row extends z.ZodType>(
  { driver, name }: ReadableDatabase,
  statement: string,
  parameters: Parameters,
  row: Row,
): AsyncGenerator<z.output<Row>, void, undefined> {
  const session = driver.session({
    database: name,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: rowsAtOnce,
  });
  try {
    for await (const record of session.run(readStatement(statement), { ...parameters })) {
      yield row.parse(toPlain(record.toObject()));
    }
  } catch (error) {
    throw toDatabaseTrouble(error);
  } finally {
    // Closing resets the connection; nobody has to wait for it.
    session.close().catch(() => undefined);
  }
}

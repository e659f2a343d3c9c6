import type { Database } from "../../../src/graph/connect-database.ts";
import { type ReadQuery, runReadQuery } from "../../../src/graph/run-read-query.ts";

/** Reading as a request does, without its manners. */
export function readWithin(database: Database, timeoutMs: number): ReadQuery {
  return (statement, parameters) => runReadQuery(database, statement, parameters, { timeoutMs });
}

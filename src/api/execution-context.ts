import type { QueryResult } from "neo4j-driver";
import type { ReadQuery } from "../graph/run-read-query.ts";
import { rewriteCypher } from "./rewrite-cypher.ts";

type Transaction = { readonly run: ReadQuery };

/** As much of a driver as the generated resolvers use. */
export interface ExecutionContext {
  session(): {
    executeRead(work: (transaction: Transaction) => Promise<QueryResult>): Promise<QueryResult>;
    executeWrite(): never;
    close(): Promise<void>;
  };
}

/** Hands generated Cypher on, improved, to a way of reading that knows the request's limits. It cannot write. */
export function toExecutionContext(
  read: ReadQuery,
  improve: (statement: string) => string = rewriteCypher,
): ExecutionContext {
  const transaction = {
    run: (statement: string, parameters: object) => read(improve(statement), { ...parameters }),
  };
  const session = {
    executeRead: (work: (transaction: Transaction) => Promise<QueryResult>) => work(transaction),
    executeWrite: () => {
      throw new Error("the API reads only");
    },
    close: () => Promise.resolve(),
  };
  return { session: () => session };
}

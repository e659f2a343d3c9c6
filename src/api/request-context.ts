import type { ReadQuery } from "../graph/run-read-query.ts";
import { type ExecutionContext, toExecutionContext } from "./execution-context.ts";

/** What a resolver may know of the request. */
export interface RequestContext {
  readonly requestId: string;
  readonly read: ReadQuery;
  /** What the generated resolvers run their Cypher through. */
  readonly executionContext: ExecutionContext;
}

/** A fresh object for each request: the generated resolvers write into it. */
export function toRequestContext(requestId: string, read: ReadQuery): RequestContext {
  return { requestId, read, executionContext: toExecutionContext(read) };
}

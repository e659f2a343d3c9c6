import type { ReadQuery } from "../graph/run-read-query.ts";
import type { QuestionTools } from "../questions/asking/question.ts";
import { type ExecutionContext, toExecutionContext } from "./execution-context.ts";

/** What a resolver may know of the request. */
export interface RequestContext {
  readonly requestId: string;
  readonly read: ReadQuery;
  readonly tools: QuestionTools;
  /** What the generated resolvers run their Cypher through. */
  readonly executionContext: ExecutionContext;
}

/** A fresh object for each request: the generated resolvers write into it. */
export function toRequestContext(requestId: string, tools: QuestionTools): RequestContext {
  const { read } = tools;
  return { requestId, read, tools, executionContext: toExecutionContext(read) };
}

import type { ApolloServer } from "@apollo/server";
import type { Logger } from "pino";
import { z } from "zod";
import type { RequestContext } from "./request-context.ts";

/** A query with its variables as JSON text, empty where it takes none. */
export interface PreparedQuery {
  readonly query: string;
  readonly variables: string;
}

const variablesSchema = z.record(z.string(), z.unknown());

export interface WarmUpParts {
  readonly toContext: () => RequestContext;
  /** Ends it: what was asked then is not waited for. */
  readonly stopping: AbortSignal;
  readonly logger: Logger;
}

/** Asks each query once, one after another. A query that fails is logged; the server serves all the same. */
export async function warmUp(
  apollo: ApolloServer<RequestContext>,
  queries: readonly PreparedQuery[],
  { toContext, stopping, logger }: WarmUpParts,
): Promise<void> {
  for (const { query, variables: text } of queries) {
    if (stopping.aborted) return;
    const variables = variablesSchema.parse(JSON.parse(text || "{}"));
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: toContext() });
    const errors = body.kind === "single" ? body.singleResult.errors : undefined;
    if (errors !== undefined && !stopping.aborted)
      logger.warn({ query: query.slice(0, 80), errors }, "a prepared query failed");
  }
}

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

/** Asks each query once, one after another. A query that fails is logged; the server serves all the same. */
export async function warmUp(
  apollo: ApolloServer<RequestContext>,
  queries: readonly PreparedQuery[],
  toContext: () => RequestContext,
  logger: Logger,
): Promise<void> {
  for (const { query, variables: text } of queries) {
    const variables = variablesSchema.parse(JSON.parse(text || "{}"));
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: toContext() });
    const errors = body.kind === "single" ? body.singleResult.errors : undefined;
    if (errors !== undefined) logger.warn({ query: query.slice(0, 80), errors }, "a prepared query failed");
  }
}

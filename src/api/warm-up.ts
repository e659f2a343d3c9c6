import type { ApolloServer } from "@apollo/server";
import type { Logger } from "pino";
import type { RequestContext } from "./request-context.ts";

/** Asks each query once, one after another. A query that fails is logged; the server serves all the same. */
export async function warmUp(
  apollo: ApolloServer<RequestContext>,
  queries: readonly string[],
  toContext: () => RequestContext,
  logger: Logger,
): Promise<void> {
  for (const query of queries) {
    const { body } = await apollo.executeOperation({ query }, { contextValue: toContext() });
    const errors = body.kind === "single" ? body.singleResult.errors : undefined;
    if (errors !== undefined) logger.warn({ query: query.slice(0, 80), errors }, "a prepared query failed");
  }
}

import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from "@apollo/server";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { isErrorCode, statusOf } from "./error-codes.ts";
import type { QueryLimits } from "./find-broken-limit.ts";
import { findRefusal } from "./find-refusal.ts";
import type { Metrics } from "./metrics.ts";
import type { RequestContext } from "./request-context.ts";

export interface Guarding {
  readonly limits: QueryLimits;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** Refuses queries over the limits before the database is asked; logs and counts errors; sets the HTTP status. */
export function guardRequests({ limits, metrics, logger }: Guarding): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        // Execution says which operation is missing.
        if (operation === undefined) return;
        const refusal = findRefusal({ schema, document, operation, variables: request.variables ?? {} }, limits);
        if (refusal !== undefined) throw refusal;
      },
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) logBug(error, logger.child({ requestId: contextValue.requestId }));
      },
      willSendResponse: async (answer) => {
        const errors = errorsOf(answer);
        if (errors === undefined) return;
        for (const error of errors) metrics.countError(String(error.extensions?.code));
        answer.response.http.status = toStatus(errors, answer);
      },
    }),
  };
}

function logBug(error: GraphQLError, logger: Logger): void {
  const { code } = error.extensions;
  if (isErrorCode(code) && code !== "INTERNAL") logger.debug({ code }, "query refused or stopped");
  else logger.error({ err: error.originalError ?? error, path: error.path }, "query failed");
}

type Answer = GraphQLRequestContextWillSendResponse<RequestContext>;

function errorsOf({ response: { body } }: Answer): readonly GraphQLFormattedError[] | undefined {
  const errors = body.kind === "single" ? body.singleResult.errors : undefined;
  return errors?.length === 0 ? undefined : errors;
}

/**
 * The documented status of the first error where there is no data. Clients that read plain `application/json` take
 * any status but 200 for a failure of HTTP, so they get 200 for a query that is wrong (GraphQL over HTTP, 6.4.1).
 */
function toStatus(errors: readonly GraphQLFormattedError[], { request, response }: Answer): number {
  const codes = errors.map((error) => error.extensions?.code).filter(isErrorCode);
  if (codes.includes("DATABASE_UNAVAILABLE")) return statusOf("DATABASE_UNAVAILABLE");
  const given = response.http.status ?? 200;
  const hasData = response.body.kind === "single" && response.body.singleResult.data != null;
  const [code] = codes;
  if (hasData || code === undefined || code === "BAD_REQUEST" || given === 405) return given;
  const status = statusOf(code);
  const readsPlainJson = !(request.http?.headers.get("accept") ?? "").includes("application/graphql-response+json");
  return status === 400 && readsPlainJson ? 200 : status;
}

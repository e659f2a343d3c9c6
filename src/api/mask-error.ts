import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type ErrorCode, isErrorCode } from "./error-codes.ts";

/**
 * What a client sees of an error: message, place and a documented code. Whatever was not written for clients is
 * replaced whole, since messages of the database carry Cypher, hosts and ports.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  const code = codeOf(ownCodeOf(error) ?? formatted.extensions?.code, message);
  if (code === "INTERNAL" || !isWrittenForClients(error)) {
    return {
      message: "Something went wrong in Parley; its log has the details.",
      ...place,
      extensions: { code: "INTERNAL" },
    };
  }
  return { message: toShown(message), ...place, extensions: { code } };
}

/** graphql-js repeats the whole value that it refuses. */
const longestMessage = 500;

function toShown(message: string): string {
  if (message.endsWith("Validation aborted.")) return "The query has more errors than are listed here.";
  return message.length > longestMessage ? `${message.slice(0, longestMessage)} …` : message;
}

/** graphql-js and Apollo wrap what a scalar of ours throws; its code says more than theirs. */
function ownCodeOf(error: unknown): unknown {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  return cause instanceof GraphQLError && cause !== error ? (ownCodeOf(cause) ?? cause.extensions.code) : undefined;
}

function codeOf(code: unknown, message: string): ErrorCode {
  // graphql-js stops counting at the limit, and says so in a syntax error.
  if (code === "GRAPHQL_PARSE_FAILED" && /more tha[nt] \d+ tokens/.test(message)) return "TOO_MANY_TOKENS";
  return isErrorCode(code) ? code : "INTERNAL";
}

/** Everything graphql-js, Apollo or Parley says on purpose is a GraphQLError with a code. */
function isWrittenForClients(error: unknown): boolean {
  return error instanceof GraphQLError && isErrorCode(error.extensions.code);
}

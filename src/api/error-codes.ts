import { GraphQLError } from "graphql";

export interface ErrorCodeRow {
  readonly code: string;
  /** HTTP status; 200 where part of the answer may be right, or where the answer itself says what is wrong. */
  readonly status: number;
  readonly when: string;
  readonly remedy: string;
}

/** Every code an answer can carry in `extensions.code`; docs/errors.md is printed from this table. */
export const errorCodes = [
  {
    code: "GRAPHQL_PARSE_FAILED",
    status: 400,
    when: "The query is not written in GraphQL.",
    remedy: "Mend the syntax at the place that the message names.",
  },
  {
    code: "GRAPHQL_VALIDATION_FAILED",
    status: 400,
    when: "The query asks for a field, an argument or a type that the schema does not have.",
    remedy: "Compare it with docs/api.graphql, or with the documentation pane of the playground.",
  },
  {
    code: "BAD_USER_INPUT",
    status: 400,
    when: "A variable does not have the type that the query declares.",
    remedy: "Mend the variable that the message names.",
  },
  {
    code: "BAD_REQUEST",
    status: 400,
    when: "The HTTP request holds no query, is not JSON, or could come from a page of another site.",
    remedy:
      "Send POST /graphql with `content-type: application/json`; for GET add the header `apollo-require-preflight: true`.",
  },
  {
    code: "OPERATION_RESOLUTION_FAILURE",
    status: 400,
    when: "The request holds several operations and does not say which to run, or names one that is not there.",
    remedy: "Send `operationName`.",
  },
  {
    code: "READ_ONLY",
    status: 400,
    when: "The operation is a mutation or a subscription.",
    remedy: "Ask a query; what the graph says is changed in facts files, by `parley load`.",
  },
  {
    code: "PERSISTED_QUERY_NOT_SUPPORTED",
    status: 200,
    when: "The request names a query by its hash alone.",
    remedy: "Send the text of the query.",
  },
  {
    code: "BAD_LIMIT",
    status: 400,
    when: "`limit` or `first` does not lie between 1 and 100 or is null, or `offset` is negative.",
    remedy: "Ask for a smaller page and follow it with `offset`.",
  },
  {
    code: "BAD_DATE",
    status: 400,
    when: "A date is not a day of the calendar, written 2026-07-07.",
    remedy: "Write year, month and day with dashes.",
  },
  {
    code: "BAD_INPUT",
    status: 400,
    when: "An argument has the right type but a value that has no answer.",
    remedy: "Change the argument as the message says.",
  },
  {
    code: "UNKNOWN_NAME",
    status: 200,
    when: "An argument names something that is not in the graph, or that is of another kind than asked for.",
    remedy: "Take one of the names that the message suggests, or find the id with `search`.",
  },
  {
    code: "AMBIGUOUS_NAME",
    status: 200,
    when: "An argument is a name that several people, parties or offices have.",
    remedy: "Give the id of the one you mean; the message lists them.",
  },
  {
    code: "QUERY_TOO_COSTLY",
    status: 400,
    when: "The answer could hold more objects than the ceiling allows, counted before the database is asked; or the whole schema is asked for more than twice.",
    remedy: "Ask for smaller pages, above all in lists inside lists.",
  },
  {
    code: "QUERY_TOO_DEEP",
    status: 400,
    when: "Fields, or conditions, stand inside one another too many times.",
    remedy: "Ask in two queries: the first for ids, the second for what they stand for.",
  },
  {
    code: "TOO_MANY_ALIASES",
    status: 400,
    when: "The query uses more aliases than the limit.",
    remedy: "Ask in several requests.",
  },
  {
    code: "TOO_MANY_CONDITIONS",
    status: 400,
    when: "The conditions of the query compare more than 50 times, or follow more than 10 relationships.",
    remedy: "Put values for one property into `in`, or ask in several requests.",
  },
  {
    code: "TOO_MANY_SELECTIONS",
    status: 400,
    when: "The query selects more than 2,000 times, each fragment written out as often as it is spread.",
    remedy: "Spread each fragment once, or ask in several requests.",
  },
  {
    code: "TOO_MANY_TOKENS",
    status: 400,
    when: "The query has more words and signs than the limit.",
    remedy: "Send values as variables, and ask in several requests.",
  },
  {
    code: "TOO_MANY_QUERIES",
    status: 413,
    when: "A batch of the reconciliation service has more queries, or more ids, than it takes at once.",
    remedy: "Send them in several batches; the manifest says how many in `batchSize`.",
  },
  {
    code: "TOO_MANY_EXPORTS",
    status: 503,
    when: "As many exports are under way as the server runs at once.",
    remedy: "Ask again after as many seconds as the header `retry-after` says.",
  },
  {
    code: "NOTHING_TO_EXPORT",
    status: 404,
    when: "The question that chooses what to export has no answer, or the graph is empty.",
    remedy: "Ask the question at /graphql first; load facts with `parley load`.",
  },
  {
    code: "GRAPH_CHANGED",
    status: 503,
    when: "The graph was loaded while it was exported. Where part of the export is on its way already, the connection breaks instead.",
    remedy: "Ask for the export again.",
  },
  {
    code: "BODY_TOO_LARGE",
    status: 413,
    when: "The request is larger than 1 MB.",
    remedy: "Ask in several requests.",
  },
  {
    code: "HEADERS_TOO_LARGE",
    status: 431,
    when: "The address and headers of the request are larger than 16 KB.",
    remedy: "Send the query by POST, and fewer cookies.",
  },
  {
    code: "REQUEST_TIMED_OUT",
    status: 408,
    when: "The request did not arrive within 20 s.",
    remedy: "Send it again; look at what stands between client and server.",
  },
  {
    code: "METHOD_NOT_ALLOWED",
    status: 405,
    when: "The path is served, but not with that method of HTTP.",
    remedy: "Use a method that the header `allow` names.",
  },
  {
    code: "HOST_NOT_SERVED",
    status: 421,
    when: "The server listens on loopback alone, and the header `host` names something else: a page of another site may be behind it.",
    remedy: "Ask for localhost, 127.0.0.1 or [::1]; a proxy in front sends one of these, or HOST is another address.",
  },
  {
    code: "QUERY_TIMED_OUT",
    status: 200,
    when: "The database worked longer on the query than the time-out allows, and was stopped.",
    remedy: "Start from an id (`party(id:)`, `person(id:)`) instead of a filter over everything, or ask for less.",
  },
  {
    code: "QUERY_OUT_OF_MEMORY",
    status: 200,
    when: "The database needed more memory for the query than one query may have, and was stopped.",
    remedy: "Ask for smaller pages.",
  },
  {
    code: "DATABASE_UNAVAILABLE",
    status: 503,
    when: "The database does not answer. Parley asks it every second and serves again as soon as it is back.",
    remedy: "Try again later; GET /health/ready says when.",
  },
  {
    code: "NOT_FOUND",
    status: 404,
    when: "Nothing is served at that path, or nothing has the id that a preview is asked of.",
    remedy: "The API is at /graphql.",
  },
  {
    code: "INTERNAL",
    status: 500,
    when: "Parley has a bug. The log has the details under the request id that the answer carries.",
    remedy: "Report it with the request id.",
  },
] as const satisfies readonly ErrorCodeRow[];

export type ErrorCode = (typeof errorCodes)[number]["code"];

/** An error that reaches the client as it is written. */
export function toClientError(code: ErrorCode, message: string, cause?: Error): GraphQLError {
  return new GraphQLError(message, { extensions: { code }, ...(cause === undefined ? {} : { originalError: cause }) });
}

export function statusOf(code: ErrorCode): number {
  return errorCodes.find((row) => row.code === code)?.status ?? 500;
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return errorCodes.some((row) => row.code === code);
}

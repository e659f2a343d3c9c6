import { GraphQLError } from "graphql";
import { UserError } from "../errors/user-error.ts";
import { type ErrorCode, isErrorCode, statusOf } from "./error-codes.ts";

/** A mistake of the client, told as the rest of the server tells it. */
export class RefusedRequest extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "RefusedRequest";
    this.code = code;
  }
}

export interface ToldError {
  readonly code: ErrorCode;
  readonly status: number;
  readonly message: string;
}

/** What a client is told; undefined for what is no affair of the client's. */
export function tellError(error: unknown): ToldError | undefined {
  if (error instanceof RefusedRequest) return tell(error.code, error.message);
  if (error instanceof UserError) {
    const code = isErrorCode(error.code) ? error.code : ofUserErrors[error.code];
    return code === undefined ? undefined : tell(code, error.message);
  }
  if (error instanceof GraphQLError && isErrorCode(error.extensions.code) && error.extensions.code !== "INTERNAL") {
    return tell(error.extensions.code, error.message);
  }
  const known = error instanceof Error && "code" in error ? ofHost[String(error.code)] : undefined;
  return known === undefined ? undefined : tell(known.code, known.message);
}

function tell(code: ErrorCode, message: string): ToldError {
  return { code, message, status: statuses[code] ?? statusOf(code) };
}

/** GraphQL answers 200 here, as part of the answer may be there; everywhere else 200 is an answer. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  QUERY_TIMED_OUT: 504,
  QUERY_OUT_OF_MEMORY: 503,
  UNKNOWN_NAME: 400,
  AMBIGUOUS_NAME: 400,
};

const ofUserErrors: Readonly<Record<string, ErrorCode>> = {
  bad_argument: "BAD_INPUT",
  bad_date: "BAD_DATE",
  too_many_queries: "TOO_MANY_QUERIES",
  unknown_name: "UNKNOWN_NAME",
  ambiguous_name: "AMBIGUOUS_NAME",
  UNKNOWN_FORMAT: "BAD_INPUT",
  UNKNOWN_TABLE: "BAD_INPUT",
  BAD_BASE: "BAD_INPUT",
  BAD_QUESTION: "BAD_INPUT",
  BAD_DATE: "BAD_DATE",
  NOTHING_TO_EXPORT: "NOTHING_TO_EXPORT",
  empty_graph: "NOTHING_TO_EXPORT",
  GRAPH_CHANGED: "GRAPH_CHANGED",
};

const ofHost: Readonly<Record<string, { readonly code: ErrorCode; readonly message: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: "BODY_TOO_LARGE", message: "The request is larger than 1 MB." },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: "BAD_REQUEST",
    message: "Send `queries` or `extend` as a form: `content-type: application/x-www-form-urlencoded`.",
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: "BAD_REQUEST",
    message: "The body is not as long as the header `content-length` says.",
  },
};

import { DatabaseTrouble, type TroubleKind } from "../graph/database-trouble.ts";
import { type ReadableDatabase, type ReadQuery, runReadQuery } from "../graph/run-read-query.ts";
import type { DatabaseWatch } from "./database-watch.ts";
import { type ErrorCode, toClientError } from "./error-codes.ts";

/** A query still running after this long is a reason to ask whether the database answers at all. */
const slowAfterMs = 1_000;

export interface Reading {
  readonly database: ReadableDatabase;
  readonly watch: DatabaseWatch;
  readonly timeoutMs: number;
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Reading on behalf of a query: what goes wrong is told as clients of GraphQL are told it. */
export function readForRequest(reading: Reading): ReadQuery {
  const read = readWhileUp(reading);
  return (statement, parameters) =>
    read(statement, parameters).catch((error: unknown) => {
      throw explain(error, reading.timeoutMs);
    });
}

/**
 * Reading on behalf of one request: refused at once while the database is away, ended when it goes away.
 * @throws DatabaseTrouble
 */
export function readWhileUp(reading: Reading): ReadQuery {
  const { database, watch, timeoutMs } = reading;
  return async (statement, parameters) => {
    if (!watch.isUp) throw new DatabaseTrouble("unavailable");
    const away = new AbortController();
    const slow = setTimeout(() => {
      void watch.check().then((isUp) => isUp || away.abort(new DatabaseTrouble("unavailable")));
    }, slowAfterMs);
    try {
      const signal = AbortSignal.any([reading.signal, away.signal]);
      return await runReadQuery(database, statement, parameters, { timeoutMs, signal });
    } catch (error) {
      if (error instanceof DatabaseTrouble && error.kind === "unavailable") void watch.check();
      throw error;
    } finally {
      clearTimeout(slow);
    }
  };
}

function explain(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof DatabaseTrouble)) return error;
  const { code, message } = answers[error.kind];
  return toClientError(code, message.replace("$TIME", `${timeoutMs / 1_000} s`), error);
}

const answers: Readonly<Record<TroubleKind, { readonly code: ErrorCode; readonly message: string }>> = {
  unavailable: {
    code: "DATABASE_UNAVAILABLE",
    message: "The database does not answer at the moment. Try again later.",
  },
  timed_out: {
    code: "QUERY_TIMED_OUT",
    message: "The query was stopped after $TIME. Start from an id, or ask for less.",
  },
  out_of_memory: { code: "QUERY_OUT_OF_MEMORY", message: "The query needs too much memory. Ask for smaller pages." },
  cancelled: { code: "QUERY_TIMED_OUT", message: "The query was stopped because nobody waits for its answer." },
  failed: { code: "INTERNAL", message: "Something went wrong in Parley; its log has the details." },
};

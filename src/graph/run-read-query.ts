import neo4j, { type Driver, type QueryResult } from "neo4j-driver";
import { DatabaseTrouble, toDatabaseTrouble } from "./database-trouble.ts";

/** The part of a connected database that reading needs. */
export interface ReadableDatabase {
  readonly driver: Driver;
  /** Name of the database in that server; always sent, so that no call asks the server for its default. */
  readonly name: string;
}

/** A way to read that has its database and limits already. */
export type ReadQuery = (statement: string, parameters: Parameters) => Promise<QueryResult>;

export type Parameters = Readonly<Record<string, unknown>>;

export interface ReadLimits {
  /** The database ends the query after this long; this side gives up a little later, in case nobody answers. */
  readonly timeoutMs: number;
  /** Ends the query in the database when it fires: the client has gone. */
  readonly signal?: AbortSignal;
}

/** How much later than the database this side gives up: its clock checks run in steps. */
const graceMs = 1_000;

/**
 * Runs one statement in READ access mode, in one round trip, and gives the driver's rows. A write is refused by the
 * database. A connection that died while it lay idle is replaced once; whatever else fails, fails at once.
 * @throws DatabaseTrouble
 */
export async function runReadQuery(
  database: ReadableDatabase,
  statement: string,
  parameters: Parameters,
  limits: ReadLimits,
): Promise<QueryResult> {
  try {
    return await runOnce(database, statement, parameters, limits);
  } catch (error) {
    if (!isDeadConnection(error)) throw toDatabaseTrouble(error);
  }
  try {
    return await runOnce(database, statement, parameters, limits);
  } catch (error) {
    throw toDatabaseTrouble(error);
  }
}

async function runOnce(
  { driver, name }: ReadableDatabase,
  statement: string,
  parameters: Parameters,
  { timeoutMs, signal }: ReadLimits,
): Promise<QueryResult> {
  if (signal?.aborted === true) throw toReason(signal);
  const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ });
  const end = endOf(timeoutMs + graceMs, signal);
  try {
    const running = session.run(statement, { ...parameters }, { timeout: neo4j.int(timeoutMs) });
    return await Promise.race([running, end.reached]);
  } finally {
    end.forget();
    // Closing resets the connection, which ends a query that still runs; nobody has to wait for it.
    session.close().catch(() => undefined);
  }
}

/** Rejects when the time is up or the signal fires, whichever is first. */
function endOf(afterMs: number, signal: AbortSignal | undefined): { reached: Promise<never>; forget(): void } {
  let forget = () => {};
  const reached = new Promise<never>((_, reject) => {
    const onAbort = () => reject(toReason(signal));
    const timer = setTimeout(() => reject(new DatabaseTrouble("timed_out")), afterMs);
    signal?.addEventListener("abort", onAbort, { once: true });
    forget = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
  });
  return { reached, forget };
}

function toReason(signal: AbortSignal | undefined): DatabaseTrouble {
  return signal?.reason instanceof DatabaseTrouble ? signal.reason : new DatabaseTrouble("cancelled");
}

function isDeadConnection(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /^(ServiceUnavailable|SessionExpired)$/.test(error.code);
}

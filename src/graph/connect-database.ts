import neo4j, { type Driver, isRetryableError, type ManagedTransaction, type Session } from "neo4j-driver";
import type { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import { explainDatabaseError } from "./explain-database-error.ts";
import { toPlain } from "./plain-values.ts";
import { readStatement } from "./read-statement.ts";
import { addCounters, type Counters, noCounters, toCounters } from "./write-counters.ts";

export interface DatabaseSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface ReadOptions {
  /** Ends the query inside the database. */
  readonly timeoutMs?: number;
}

/** One statement of a write, by its file and parameters. */
export interface Writing {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A connection for the life of the program; every session names the database. */
export interface Database {
  /** For the one library that needs a driver of its own accord; everybody else reads and writes by statement. */
  readonly driver: Driver;
  readonly uri: string;
  readonly name: string;
  /** Runs cypher/<statement>.cypher in READ access mode and parses each row. */
  read<Row extends z.ZodType>(
    statement: string,
    parameters: Readonly<Record<string, unknown>>,
    row: Row,
    options?: ReadOptions,
  ): Promise<z.output<Row>[]>;
  /** The same, a row at a time: for answers that are too long to hold. */
  stream<Row extends z.ZodType>(
    statement: string,
    parameters: Readonly<Record<string, unknown>>,
    row: Row,
  ): AsyncIterable<z.output<Row>>;
  /** All statements in one transaction, in order; what the database counted. */
  write(writings: readonly Writing[]): Promise<Counters>;
  /** One statement outside any transaction of ours: schema changes and procedures. */
  execute(statement: string): Promise<Counters>;
  close(): Promise<void>;
}

const oldest = { major: 5, minor: 23 };

/**
 * Connects, waits a few seconds for a database that is just starting, and checks that it is new enough.
 * @throws UserError database_away, database_login, database_version
 */
export async function connectDatabase(settings: DatabaseSettings, waitMs = 3000): Promise<Database> {
  const driver = createDriver(settings);
  try {
    await waitForAnswer(driver, settings, Date.now() + waitMs);
    const { agent } = await driver.getServerInfo({ database: settings.database });
    refuseOldServer(agent ?? "", settings.uri);
  } catch (thrown) {
    await driver.close();
    throw explainDatabaseError(thrown, settings.uri);
  }
  return toDatabase(driver, settings);
}

function createDriver({ uri, username, password }: DatabaseSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: 2000,
      // On a busy machine a login takes seconds; requests to the API give up by a clock of their own.
      connectionAcquisitionTimeout: 30_000,
      maxTransactionRetryTime: 2000,
      telemetryDisabled: true,
      userAgent: "parley",
    });
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new UserError("database_address", `"${uri}" is not an address of a Neo4j: ${reason}`);
  }
}

async function waitForAnswer(driver: Driver, { database }: DatabaseSettings, deadline: number): Promise<void> {
  for (;;) {
    try {
      await driver.verifyConnectivity({ database });
      return;
    } catch (thrown) {
      const isWorthWaiting = thrown instanceof neo4j.Neo4jError && isRetryableError(thrown);
      if (!isWorthWaiting || Date.now() >= deadline) throw thrown;
      await pause(200);
    }
  }
}

/** An agent is "Neo4j/5.26.31". */
function refuseOldServer(agent: string, uri: string): void {
  const [, major = "0", minor = "0"] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const isNewEnough = Number(major) > oldest.major || (Number(major) === oldest.major && Number(minor) >= oldest.minor);
  if (isNewEnough) return;
  const found = agent === "" ? "an unknown server" : agent;
  throw new UserError(
    "database_version",
    `The database at ${uri} is ${found}; Parley needs Neo4j ${oldest.major}.${oldest.minor} or newer.`,
  );
}

function toDatabase(driver: Driver, { uri, database }: DatabaseSettings): Database {
  // A cluster's followers may lag: readers wait for what this program has written.
  const bookmarkManager = neo4j.bookmarkManager();
  const inSession = async <T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    try {
      return await work(session);
    } catch (thrown) {
      throw explainDatabaseError(thrown, uri);
    } finally {
      await session.close();
    }
  };
  return {
    driver,
    uri,
    name: database,
    read: (statement, parameters, row, options = {}) =>
      inSession("READ", async (session) => {
        const config = options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs };
        const { records } = await session.executeRead(
          (transaction) => transaction.run(readStatement(statement), parameters),
          config,
        );
        return records.map((record) => row.parse(toPlain(record.toObject())));
      }),
    async *stream(statement, parameters, row) {
      const session = driver.session({ database, defaultAccessMode: "READ", fetchSize: 2000, bookmarkManager });
      try {
        for await (const record of session.run(readStatement(statement), parameters)) {
          yield row.parse(toPlain(record.toObject()));
        }
      } catch (thrown) {
        throw explainDatabaseError(thrown, uri);
      } finally {
        await session.close();
      }
    },
    write: (writings) => inSession("WRITE", (session) => writePatiently(session, writings)),
    execute: (statement) =>
      inSession("WRITE", async (session) => {
        const { summary } = await session.run(readStatement(statement));
        return toCounters(summary.counters);
      }),
    close: () => driver.close(),
  };
}

/** A load outlasts a passing failure that a reader should hear of at once. */
const writePatienceMs = 30_000;

async function writePatiently(session: Session, writings: readonly Writing[]): Promise<Counters> {
  const deadline = Date.now() + writePatienceMs;
  for (let waitMs = 100; ; waitMs *= 2) {
    try {
      return await session.executeWrite((transaction) => runAll(transaction, writings));
    } catch (thrown) {
      const isPassing = thrown instanceof neo4j.Neo4jError && isRetryableError(thrown);
      if (!isPassing || Date.now() + waitMs > deadline) throw thrown;
      await pause(waitMs);
    }
  }
}

/** Sent without waiting for each answer, so that a transaction costs one round trip and not one a statement. */
async function runAll(transaction: ManagedTransaction, writings: readonly Writing[]): Promise<Counters> {
  const answers = await Promise.all(
    writings.map(({ statement, parameters }) => transaction.run(readStatement(statement), parameters)),
  );
  return answers.map(({ summary }) => toCounters(summary.counters)).reduce(addCounters, noCounters);
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

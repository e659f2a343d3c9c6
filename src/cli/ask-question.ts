import { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import { connectDatabase, type Database } from "../graph/connect-database.ts";
import { DatabaseTrouble, type TroubleKind } from "../graph/database-trouble.ts";
import { type ReadQuery, runReadQuery } from "../graph/run-read-query.ts";
import { databaseFinder } from "../network/database-finder.ts";
import { askWhole, type WholeAnswer } from "../questions/asking/ask-whole.ts";
import type { Question, QuestionTools } from "../questions/asking/question.ts";
import { readRows } from "../questions/asking/read-rows.ts";
import type { Configuration } from "./configuration.ts";
import type { CommandContext } from "./environment.ts";
import { unlessInterrupted, withDatabase } from "./with-database.ts";

/**
 * Asks one question of the configured database, which is started for it where need be.
 * @throws UserError empty_graph, database_*, and what the question itself refuses
 */
export async function askQuestion(
  question: Question,
  args: unknown,
  configuration: Configuration,
  { streams }: CommandContext,
): Promise<WholeAnswer> {
  let asked: WholeAnswer | undefined;
  const talk = (line: string) => void streams.stderr.write(`${line}\n`);
  await withDatabase(configuration, talk, async (access, interrupted) => {
    const database = await connectDatabase(access);
    try {
      asked = await unlessInterrupted(ask(question, args, database, configuration.settings.timeoutMs), interrupted);
    } finally {
      await database.close();
    }
  });
  if (asked === undefined) throw new UserError("interrupted", "Stopped before the question was asked.");
  return asked;
}

async function ask(question: Question, args: unknown, database: Database, timeoutMs: number): Promise<WholeAnswer> {
  return askWhole(question, args, await openTools(readWithin(database, timeoutMs)));
}

const versionRow = z.object({ version: z.number() });

/**
 * One question is not worth a copy of the network: paths are looked for in the database.
 * @throws UserError empty_graph
 */
export async function openTools(read: ReadQuery): Promise<QuestionTools> {
  const version = await readVersion(read);
  if (version === 0) {
    throw new UserError("empty_graph", "The graph is empty. Load the seeds with `parley load`, or `parley start`.");
  }
  return { read, paths: databaseFinder(read, version), newerPaths: (newer) => databaseFinder(read, newer ?? version) };
}

async function readVersion(read: ReadQuery): Promise<number> {
  const [row] = await readRows(read, "graph-version", {}, versionRow);
  return row?.version ?? 0;
}

/** Reads with a time-out a statement, and tells what goes wrong as a person can mend it. */
export function readWithin(database: Database, timeoutMs: number): ReadQuery {
  return async (statement, parameters) => {
    try {
      return await runReadQuery(database, statement, parameters, { timeoutMs });
    } catch (error) {
      throw error instanceof DatabaseTrouble && error.kind !== "failed" ? explain(error.kind, timeoutMs) : error;
    }
  };
}

function explain(kind: Exclude<TroubleKind, "failed">, timeoutMs: number): UserError {
  const told = {
    unavailable: "The database does not answer. Is it still running? `parley database status` says.",
    timed_out: `The question was stopped after ${timeoutMs / 1000} s. Ask for less, or set PARLEY_TIMEOUT_MS higher.`,
    out_of_memory: "The question needs more memory than the database has for one. Ask for less.",
    cancelled: "The question was stopped.",
  };
  return new UserError(`database_${kind}`, told[kind]);
}

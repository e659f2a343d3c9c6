import { z } from "zod";
import { type ReadableDatabase, type ReadQuery, runReadQuery } from "../../src/graph/run-read-query.ts";
import { databaseFinder } from "../../src/network/database-finder.ts";
import { completeArguments } from "../../src/questions/asking/complete-arguments.ts";
import type { Question, QuestionTools } from "../../src/questions/asking/question.ts";
import { readRows } from "../../src/questions/asking/read-rows.ts";
import { readDescribedSchema } from "../../src/questions/asking/read-schema.ts";

const schema = readDescribedSchema();

/** The answer of a question with the defaults of the schema, without a server in between. */
export async function askDirectly<Answer extends object | null>(
  database: ReadableDatabase,
  question: Question<Answer>,
  given: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { answer } = await question.ask(completeArguments(schema, question.name, given), await toolsOf(database));
  return answer;
}

/** Paths are looked for in the database: the tests of the network compare that with the copy in memory. */
async function toolsOf(database: ReadableDatabase): Promise<QuestionTools> {
  const read: ReadQuery = (statement, parameters) =>
    runReadQuery(database, statement, parameters, { timeoutMs: 20_000 });
  const [stamp] = await readRows(read, "graph-version", {}, versionRow);
  const version = stamp?.version ?? 0;
  return { read, paths: databaseFinder(read, version), newerPaths: (newer) => databaseFinder(read, newer ?? version) };
}

const versionRow = z.object({ version: z.number() });

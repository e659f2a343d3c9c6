import { type ReadableDatabase, runReadQuery } from "../../src/graph/run-read-query.ts";
import { noFinder } from "../../src/network/no-finder.ts";
import { completeArguments } from "../../src/questions/asking/complete-arguments.ts";
import type { Question, QuestionTools } from "../../src/questions/asking/question.ts";
import { readDescribedSchema } from "../../src/questions/asking/read-schema.ts";

const schema = readDescribedSchema();

/** The answer of a question with the defaults of the schema, without a server in between. */
export async function askDirectly<Answer extends object | null>(
  database: ReadableDatabase,
  question: Question<Answer>,
  given: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { answer } = await question.ask(completeArguments(schema, question.name, given), toolsOf(database));
  return answer;
}

function toolsOf(database: ReadableDatabase): QuestionTools {
  return {
    read: (statement, parameters) => runReadQuery(database, statement, parameters, { timeoutMs: 20_000 }),
    paths: noFinder,
    newerPaths: () => noFinder,
  };
}

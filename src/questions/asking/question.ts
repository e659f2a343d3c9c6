import type { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { PathFinder } from "../../network/path-finder.ts";
import { isADate } from "./parameters.ts";

/** What a question may use to find its answer. */
export interface QuestionTools {
  /** Ends what runs too long inside the database. */
  readonly read: ReadQuery;
  readonly paths: PathFinder;
  /** One that sees the load of that number, which the graph was found to hold; undefined: whatever it holds by now. */
  readonly newerPaths: (version: number | undefined) => PathFinder;
}

export interface Answered<Answer extends object | null> {
  /** As the answer type of the question in its .graphql file; null where there is nothing to tell. */
  readonly answer: Answer;
  /** Nothing was found: the command line exits 3. */
  readonly isEmpty: boolean;
}

/** One named question: a field of Query, a command, a section of docs/questions.md. */
export interface Question<Answer extends object | null = object | null> {
  /** The field of Query; the file beside it describes arguments and answer. */
  readonly name: string;
  /**
   * @param args with the defaults of the schema filled in
   * @throws UserError bad_argument, bad_date, unknown_name, ambiguous_name
   */
  ask(args: unknown, tools: QuestionTools): Promise<Answered<Answer>>;
}

interface Definition<Parameters extends z.ZodType, Answer extends object | null> {
  readonly name: string;
  readonly parameters: Parameters;
  ask(asked: z.output<Parameters>, tools: QuestionTools): Promise<Answer>;
  isEmpty(answer: Answer): boolean;
}

export function defineQuestion<Parameters extends z.ZodType, Answer extends object | null>(
  definition: Definition<Parameters, Answer>,
): Question<Answer> {
  return {
    name: definition.name,
    ask: async (args, tools) => {
      const answer = await definition.ask(parseArguments(definition.parameters, args), tools);
      return { answer, isEmpty: definition.isEmpty(answer) };
    },
  };
}

function parseArguments<Parameters extends z.ZodType>(parameters: Parameters, args: unknown): z.output<Parameters> {
  const parsed = parameters.safeParse(args);
  if (parsed.success) return parsed.data;
  const told = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `\`${path.join(".")}\`: ${message}`,
  );
  const isDate = parsed.error.issues.every((issue) => issue.code === "custom" && issue.params === isADate);
  throw new UserError(isDate ? "bad_date" : "bad_argument", told.join(" "));
}

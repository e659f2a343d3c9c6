import { type GraphQLArgument, type GraphQLSchema, isRequiredArgument } from "graphql";
import { UserError } from "../errors/user-error.ts";
import { completeArguments } from "../questions/asking/complete-arguments.ts";
import type { Question } from "../questions/asking/question.ts";
import { questions } from "../questions/questions.ts";
import { onOneLine } from "./describe-arguments.ts";
import { searchQuestion } from "./search-question.ts";

export type Arguments = Readonly<Record<string, unknown>>;

/** A question together with what the schema says of it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly schema: GraphQLSchema;
  readonly description: string;
  readonly args: readonly GraphQLArgument[];
}

/** @throws Error for a name that no question has */
export function findAskedQuestion(schema: GraphQLSchema, name: string): AskedQuestion {
  const question = [searchQuestion, ...questions].find((each) => each.name === name);
  const field = schema.getQueryType()?.getFields()[name];
  if (question === undefined || field === undefined) throw new Error(`no question is called ${name}`);
  return { question, schema, description: onOneLine(field.description), args: field.args };
}

/**
 * The arguments as the question takes them, with defaults filled in.
 * @throws UserError bad_argument with all that is wrong
 */
export function checkArguments({ question, schema, args }: AskedQuestion, given: Arguments): Arguments {
  const known = args.map(({ name }) => name);
  const wrong = [
    ...Object.keys(given)
      .filter((name) => !known.includes(name))
      .map((name) => `\`${name}\` is no argument of ${question.name}; it takes ${known.join(", ")}.`),
    ...args
      .filter((arg) => isRequiredArgument(arg) && given[arg.name] === undefined)
      .map(({ name, description }) => `\`${name}\` is missing. It says: ${onOneLine(description)}`),
  ];
  if (wrong.length > 0) throw new UserError("bad_argument", wrong.join("\n"));
  return completeArguments(schema, question.name, given);
}

import { type FieldNode, type GraphQLSchema, Kind, parse, valueFromASTUntyped } from "graphql";
import { UserError } from "../errors/user-error.ts";
import { completeArguments } from "../questions/asking/complete-arguments.ts";
import type { Question } from "../questions/asking/question.ts";
import { readDescribedSchema } from "../questions/asking/read-schema.ts";
import { questions } from "../questions/questions.ts";

/** Read once: a server is asked again and again. */
let schema: GraphQLSchema | undefined;

export interface AskedQuestion {
  readonly question: Question;
  readonly args: unknown;
}

/**
 * A named question as the API writes it, with or without braces and fields: `path(from: "Rutte", to: "Penk")`. All fields
 * of its answer count, whatever is selected.
 * @throws UserError where it is not one, with the names there are
 */
export function readQuestion(text: string): AskedQuestion {
  schema ??= readDescribedSchema();
  const field = parseField(text);
  const question = questions.find(({ name }) => name === field.name.value);
  if (question === undefined) {
    const names = questions.map(({ name }) => name).join(", ");
    throw wrong(`There is no question "${field.name.value}". There are ${names}.`);
  }
  return { question, args: readArguments(field, question, schema) };
}

function parseField(text: string): FieldNode {
  const trimmed = text.trim();
  const isOperation = /^(?:query\b|\{)/.test(trimmed);
  try {
    const { definitions } = parse(isOperation ? trimmed : `{ ${trimmed} }`);
    const [operation] = definitions;
    if (operation?.kind === Kind.OPERATION_DEFINITION && definitions.length === 1) {
      const [field, ...more] = operation.selectionSet.selections;
      if (field?.kind === Kind.FIELD && more.length === 0) return field;
    }
  } catch (error) {
    throw wrong(`The question cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  throw wrong('An export has one question. Ask one field, such as contacts(of: "nato").');
}

function readArguments(field: FieldNode, { name }: Question, schema: GraphQLSchema): unknown {
  const given = (field.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]);
  const known =
    schema
      .getQueryType()
      ?.getFields()
      [name]?.args.map((arg) => arg.name) ?? [];
  const unknown = given.find(([key]) => !known.includes(String(key)));
  if (unknown !== undefined) throw wrong(`${name} takes no "${unknown[0]}". It takes ${known.join(", ")}.`);
  return completeArguments(schema, name, Object.fromEntries(given));
}

function wrong(message: string): UserError {
  return new UserError("BAD_QUESTION", message, [], 2);
}

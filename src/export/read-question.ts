import { type FieldNode, type GraphQLSchema, Kind, parse, valueFromASTUntyped } from "graphql";
import { UserError } from "../errors/user-error.ts";
import { completeArguments } from "../questions/asking/complete-arguments.ts";
import type { Question } from "../questions/asking/question.ts";
import { readDescribedSchema } from "../questions/asking/read-schema.ts";
import { questions } from "../questions/questions.ts";

/** Read once: a server is asked again and again. */
let schema: GraphQLSchema | undefined;

export type AskedQuestion =
  | {
      readonly question: Question;
      readonly args: unknown;
    }
  | {
      /** What is no named question alone: for the API to answer. */
      readonly query: string;
    };

/**
 * A named question as the API writes it, with or without braces and fields: `path(from: "Rutte", to: "Penk")`. All fields
 * of its answer count, whatever is selected. In braces, or after `query`, any other query of the API.
 * @throws UserError where it is neither, with the names there are
 */
export function readQuestion(text: string): AskedQuestion {
  schema ??= readDescribedSchema();
  const isOperation = /^(?:\s|#.*)*(?:query\b|fragment\b|\{)/.test(text);
  const field = findOnlyField(isOperation ? text : `{ ${text} }`);
  const question = questions.find(({ name }) => name === field?.name.value);
  if (field !== undefined && question !== undefined) return { question, args: readArguments(field, question, schema) };
  if (isOperation) return { query: text };
  const names = questions.map(({ name }) => name).join(", ");
  throw field === undefined
    ? wrong('An export has one question. Ask one field, such as contacts(of: "nato"), or a query of the API in braces.')
    : wrong(`There is no question "${field.name.value}". There are ${names}; any other query stands in braces.`);
}

/** Undefined where there are more, or where variables are to fill it. */
function findOnlyField(text: string): FieldNode | undefined {
  try {
    const { definitions } = parse(text);
    const [operation] = definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || definitions.length > 1) return undefined;
    const [field, ...more] = operation.selectionSet.selections;
    const isAlone = field?.kind === Kind.FIELD && more.length === 0 && !operation.variableDefinitions?.length;
    return isAlone ? field : undefined;
  } catch (error) {
    throw wrong(`The question cannot be read: ${error instanceof Error ? error.message : error}`);
  }
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

import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** The part of JSON Schema that arguments of questions need. */
interface ArgumentSchema {
  readonly type: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly items?: ArgumentSchema;
  readonly properties?: Readonly<Record<string, ArgumentSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

export interface DescribedArguments {
  readonly properties: Record<string, ArgumentSchema>;
  readonly required: string[];
}

/** The arguments of a field of Query in JSON Schema, with the descriptions and defaults that stand in the schema. */
export function describeArguments(args: readonly GraphQLArgument[]): DescribedArguments {
  return {
    properties: Object.fromEntries(args.map((arg) => [arg.name, describeValue(arg)])),
    required: args.filter(isRequiredArgument).map(({ name }) => name),
  };
}

/** On one line, as schema and help write it over several. */
export function onOneLine(description: string | null | undefined): string {
  return (description ?? "").replace(/\s+/g, " ").trim();
}

function describeValue({ type, description, defaultValue }: GraphQLArgument | GraphQLInputField): ArgumentSchema {
  const described = describeType(type);
  const told = [onOneLine(description), described.description ?? ""].filter((part) => part !== "").join(" ");
  return {
    ...described,
    ...(told === "" ? {} : { description: told }),
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
  };
}

function describeType(type: GraphQLInputType): ArgumentSchema {
  if (isNonNullType(type)) return describeType(type.ofType);
  if (isListType(type)) return { type: "array", items: describeType(type.ofType) };
  if (isEnumType(type)) {
    const values = type.getValues();
    const told = values.flatMap(({ name, description }) =>
      description == null ? [] : [`${name}: ${onOneLine(description)}`],
    );
    return {
      type: "string",
      enum: values.map(({ name }) => name),
      ...(told.length === 0 ? {} : { description: told.join(" ") }),
    };
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return {
      type: "object",
      properties: Object.fromEntries(fields.map((field) => [field.name, describeValue(field)])),
      required: fields.filter(isRequiredInputField).map(({ name }) => name),
      additionalProperties: false,
    };
  }
  return { type: scalarTypes[type.name] ?? "string" };
}

/** Whatever else there is, such as ids and days, is written as text. */
const scalarTypes: Readonly<Record<string, "integer" | "number" | "boolean">> = {
  Int: "integer",
  Float: "number",
  Boolean: "boolean",
};

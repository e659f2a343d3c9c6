import { Option } from "commander";
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** One flag, and where its value belongs in the arguments of the question. */
export interface QuestionFlag {
  readonly option: Option;
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
}

type Field = GraphQLArgument | GraphQLInputField;

/** What shells call by another word than the schema. */
const otherNames: Readonly<Record<string, string>> = { "window.from": "since", "window.to": "until" };

/** A flag for every argument that is not typed in its place; those inside an argument stand beside the others. */
export function toFlags(args: readonly Field[], taken: readonly string[]): readonly QuestionFlag[] {
  return args.filter(({ name }) => !taken.includes(name)).flatMap((arg) => flagsOf(arg, []));
}

function flagsOf(field: Field, above: readonly string[]): readonly QuestionFlag[] {
  const path = [...above, field.name];
  const type = getNamedType(field.type);
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((inner) => flagsOf(inner, path));
  return [{ option: toOption(field, path), path, type: field.type }];
}

function toOption(field: Field, path: readonly string[]): Option {
  const name = otherNames[path.slice(-2).join(".")] ?? toKebab(field.name);
  const type = getNamedType(field.type);
  const description = describe(field);
  if (type.name === "Boolean") return new Option(`--${name}`, description);
  const option = new Option(`--${name} <${placeholderOf(field.type)}>`, description);
  if (isEnumType(type)) option.choices(type.getValues().map((value) => toKebab(value.name)));
  // What an option collects of its choices would otherwise be the last one only.
  if (isListType(nullable(field.type)))
    option.argParser(collectInto(isEnumType(type) ? type.getValues().map((value) => toKebab(value.name)) : undefined));
  return option;
}

function nullable(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? getNullableType(type) : type;
}

function collectInto(choices: readonly string[] | undefined) {
  return (value: string, before: unknown): readonly string[] => {
    const values = value.split(",").map((part) => part.trim());
    const wrong = values.find((each) => choices !== undefined && !choices.includes(each));
    if (wrong !== undefined) throw new Error(`Allowed choices are ${choices?.join(", ")}.`);
    return [...(Array.isArray(before) ? before : []), ...values];
  };
}

function placeholderOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const isList = isListType(nullable(type));
  if (isEnumType(named)) return isList ? "words" : "word";
  if (named.name === "Int") return "number";
  return isList ? "names" : "text";
}

function describe({ description, defaultValue, type }: Field): string {
  const text = (description ?? "").replace(/\s+/g, " ").replaceAll("`", "").replace(/\.$/, "");
  const several = isListType(nullable(type)) ? "several between commas" : undefined;
  const shown = typeof defaultValue === "string" ? toKebab(defaultValue) : defaultValue;
  const fallback = typeof shown === "string" || typeof shown === "number" ? `default ${shown}` : undefined;
  const notes = [several, fallback].filter((note) => note !== undefined).join(", ");
  return [text, notes === "" ? "" : `(${notes})`].filter((part) => part !== "").join(" ");
}

/** "maxPeople" and "SAME_SESSION" as a shell has them: "max-people", "same-session". */
export function toKebab(name: string): string {
  return /^[A-Z_]+$/.test(name)
    ? name.toLowerCase().replaceAll("_", "-")
    : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A typed value as the schema has it. */
export function toArgument(value: unknown, type: GraphQLInputType): unknown {
  if (Array.isArray(value)) return value.map((each) => toArgument(each, type));
  const named = getNamedType(type);
  if (typeof value !== "string") return value;
  if (isEnumType(named)) return value.toUpperCase().replaceAll("-", "_");
  return named.name === "Int" && /^-?\d+$/.test(value) ? Number(value) : value;
}

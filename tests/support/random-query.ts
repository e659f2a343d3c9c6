import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { countries, people, topics } from "./fictional-graph/fictional-world.ts";

type Random = () => number;
type AnyField = GraphQLField<unknown, unknown>;

/** A valid query over generated fields: lists in lists, with random conditions, sorts and pages. */
export function randomQuery(schema: GraphQLSchema, random: Random): string {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const field = pick(roots.filter(isPagedList), random);
  return `{ ${fieldText(field, random, 0)} }`;
}

function isPagedList(field: AnyField): boolean {
  return field.args.some(({ name }) => name === "limit");
}

function fieldText(field: AnyField, random: Random, level: number): string {
  return `${field.name}${argumentsText(field, random)} ${selectionText(objectTypeOf(field), random, level)}`;
}

function selectionText(type: GraphQLObjectType, random: Random, level: number): string {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const chosen = new Set(["id", ...[1, 2, 3].map(() => pick(leaves, random).name)]);
  const nested = fields.filter((field) => isPagedList(field) && isObjectType(getNamedType(field.type)));
  const inner = level >= 2 || nested.length === 0 ? [] : some(nested, random, level === 0 ? 2 : 1);
  return `{ ${[...chosen, ...inner.map((field) => fieldText(field, random, level + 1))].join(" ")} }`;
}

function argumentsText(field: AnyField, random: Random): string {
  const typeOf = (name: string) => {
    const found = field.args.find((argument) => argument.name === name);
    const type = found === undefined ? undefined : getNamedType(found.type);
    return isInputObjectType(type) ? type : undefined;
  };
  const [where, sort] = [typeOf("where"), typeOf("sort")];
  const isToOne = !isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (isToOne) return "";
  const parts = [
    `limit: ${1 + Math.floor(random() * 5)}`,
    ...(random() < 0.3 ? [`offset: ${Math.floor(random() * 4)}`] : []),
    ...(where !== undefined && random() < 0.5 ? [`where: ${whereText(where, random)}`] : []),
    ...(sort !== undefined && random() < 0.8 ? [`sort: [${sortText(sort, random)}]`] : []),
  ];
  return `(${parts.join(", ")})`;
}

function sortText(sort: GraphQLInputObjectType, random: Random): string {
  const keys = some(Object.keys(sort.getFields()), random, 2);
  return keys.map((key) => `{ ${key}: ${pick(["ASC", "DESC"], random)} }`).join(", ");
}

function whereText(where: GraphQLInputObjectType, random: Random): string {
  const conditions = Object.values(where.getFields()).flatMap(({ name, type }) => {
    const text = conditionText(getNamedType(type), random);
    return text === undefined ? [] : [`${name}: ${text}`];
  });
  const one = pick(conditions, random);
  const form = random();
  if (form < 0.6) return `{ ${one} }`;
  return form < 0.8 ? `{ NOT: { ${one} } }` : `{ OR: [{ ${one} }, { ${pick(conditions, random)} }] }`;
}

const texts = ["a", "meeting", "Rook", "Port", "1"];
const ids = [...countries, ...people.slice(0, 9), ...topics, "meeting-007", "readout-meeting-003"];

/** Undefined for AND, OR, NOT and what the fixture has no values for. */
function conditionText(type: unknown, random: Random): string | undefined {
  if (!isInputObjectType(type)) return undefined;
  const { name } = type;
  if (name.endsWith("RelationshipFilters"))
    return `{ ${pick(["some", "none"], random)}: { id: { eq: "${pick(ids, random)}" } } }`;
  if (name === "StringScalarFilters") return `{ contains: "${pick(texts, random)}" }`;
  if (name === "IDScalarFilters") return `{ in: ["${pick(ids, random)}", "${pick(ids, random)}"] }`;
  if (name === "IntScalarFilters") return `{ gte: ${Math.floor(random() * 4)} }`;
  if (name === "DateScalarFilters")
    return `{ ${pick(["gte", "lt"], random)}: "2030-0${1 + Math.floor(random() * 9)}-03" }`;
  const { eq } = type.getFields();
  const values = eq === undefined || isListType(eq.type) ? undefined : getNamedType(eq.type);
  return isEnumType(values) ? `{ eq: ${pick(namesOf(values), random)} }` : undefined;
}

function namesOf(values: GraphQLEnumType): readonly string[] {
  return values.getValues().map(({ name }) => name);
}

function objectTypeOf(field: AnyField): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} gives no object`);
  return type;
}

function some<T>(list: readonly T[], random: Random, most: number): readonly T[] {
  return [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list, random)))];
}

function pick<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

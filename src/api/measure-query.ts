import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { countSelections, fragmentsOf } from "./count-selections.ts";
import { IntrospectionMeter } from "./measure-introspection.ts";
import { measureWhere } from "./measure-where.ts";

/** What a query could cost, before anything is asked. */
export interface Measure {
  /** Objects the answer may hold, and what its conditions may make the database look at. */
  readonly cost: number;
  readonly depth: number;
  readonly aliases: number;
  /** Fields and fragments, with every fragment written out each time it is spread. */
  readonly selections: number;
  /** What questions about the schema cost. */
  readonly introspection: number;
  /** Comparisons in all conditions, and relationships that they follow. */
  readonly conditions: number;
  readonly relationships: number;
  /** How deep conditions stand inside one another. */
  readonly whereDepth: number;
  /** `limit`, `first` and `offset` that are out of bounds, as messages. */
  readonly badPages: readonly string[];
  /** Lists one of whose conditions is null. */
  readonly nullConditions: readonly string[];
  /** Lists one of whose conditions says nothing. */
  readonly emptyConditions: readonly string[];
  /** Lists that are sorted by too much, as messages. */
  readonly badSorts: readonly string[];
}

interface Measuring {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Each fragment is measured once, however often it is spread: nesting them cannot make measuring slow. */
  readonly measured: Map<string, Measure>;
  readonly introspection: IntrospectionMeter;
}

const largestPage = 100;
/** Lists of plain values that take no page; the schema has few and they are short. */
const unpagedListSize = 10;
/** Each key is work for the database's planner; people sort by one or two. */
const mostSortKeys = 5;
const nothing: Measure = {
  cost: 0,
  depth: 0,
  aliases: 0,
  selections: 0,
  introspection: 0,
  conditions: 0,
  relationships: 0,
  whereDepth: 0,
  badPages: [],
  nullConditions: [],
  emptyConditions: [],
  badSorts: [],
};

/** @param variables coerced, as execution sees them; the document is valid */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const root = schema.getRootType(operation.operation);
  if (root == null) return nothing;
  const fragments = fragmentsOf(document);
  const introspection = new IntrospectionMeter(fragments);
  const measuring: Measuring = { schema, fragments, variables, measured: new Map(), introspection };
  const measure = measureSelections(measuring, root, operation.selectionSet, 0);
  return { ...measure, selections: countSelections(document, operation) };
}

function measureSelections(
  measuring: Measuring,
  parent: GraphQLObjectType,
  { selections }: SelectionSetNode,
  level: number,
): Measure {
  return selections
    .map((selection) => {
      if (selection.kind === Kind.FIELD) return measureField(measuring, parent, selection, level);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return measureSelections(measuring, parent, selection.selectionSet, level);
      }
      return measureFragment(measuring, parent, selection.name.value, level);
    })
    .reduce(add, nothing);
}

function measureFragment(measuring: Measuring, parent: GraphQLObjectType, name: string, level: number): Measure {
  // Conditions cost more at the root, so a fragment there is another matter.
  const key = `${level === 0 ? "root" : "below"} ${name}`;
  const fragment = measuring.fragments.get(name);
  const known = measuring.measured.get(key);
  if (known !== undefined || fragment === undefined) return known ?? nothing;
  const measure = measureSelections(measuring, parent, fragment.selectionSet, level);
  measuring.measured.set(key, measure);
  return measure;
}

function measureField(measuring: Measuring, parent: GraphQLObjectType, node: FieldNode, level: number): Measure {
  const name = node.name.value;
  if (name.startsWith("__")) {
    // graphql-js bounds how deep introspection goes.
    const { cost, aliases } = measuring.introspection.measureField(node);
    return { ...nothing, aliases, depth: 1, introspection: cost };
  }
  const field = parent.getFields()[name];
  if (field === undefined) return nothing;
  const args = getArgumentValues(field, node, measuring.variables);
  const where = measureWhere(args.where, level);
  const type = getNamedType(field.type);
  const below =
    isObjectType(type) && node.selectionSet !== undefined
      ? measureSelections(measuring, type, node.selectionSet, level + 1)
      : nothing;
  const size = isObjectType(type) ? sizeOf(field, args) : 0;
  const own: Measure = {
    ...nothing,
    aliases: node.alias === undefined ? 0 : 1,
    conditions: where.conditions,
    relationships: where.relationships,
    whereDepth: where.depth,
    badPages: findBadPages(name, args),
    nullConditions: where.hasNull ? [name] : [],
    emptyConditions: where.hasEmpty ? [name] : [],
    badSorts: findBadSorts(name, args.sort),
  };
  return { ...add(own, below), cost: where.cost + size * (1 + below.cost), depth: 1 + below.depth };
}

function sizeOf(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  if (!isListType(getNullableType(field.type))) return 1;
  const size = args.limit ?? args.first;
  return typeof size === "number" ? Math.max(size, 0) : unpagedListSize;
}

/** `limit: 0` would be no limit at all to the generator, and a negative one an error in the database. */
function findBadPages(field: string, args: Readonly<Record<string, unknown>>): readonly string[] {
  const sizes = ["limit", "first"].flatMap((name) => {
    const size = args[name];
    const isBad = typeof size === "number" && (size < 1 || size > largestPage);
    return isBad ? [`${field} has ${name}: ${size}; it lies between 1 and ${largestPage}.`] : [];
  });
  const offset = args.offset;
  return typeof offset === "number" && offset < 0
    ? [...sizes, `${field} has offset: ${offset}; it is 0 or more.`]
    : sizes;
}

function findBadSorts(field: string, sort: unknown): readonly string[] {
  const keys = [sort].flat().flatMap((part) => (typeof part === "object" && part !== null ? Object.keys(part) : []));
  return keys.length > mostSortKeys ? [`${field} is sorted by ${keys.length} keys; ${mostSortKeys} are the most.`] : [];
}

function add(one: Measure, other: Measure): Measure {
  return {
    cost: one.cost + other.cost,
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    selections: one.selections + other.selections,
    introspection: one.introspection + other.introspection,
    conditions: one.conditions + other.conditions,
    relationships: one.relationships + other.relationships,
    whereDepth: Math.max(one.whereDepth, other.whereDepth),
    badPages: firstOf(one.badPages, other.badPages),
    nullConditions: firstOf(one.nullConditions, other.nullConditions),
    emptyConditions: firstOf(one.emptyConditions, other.emptyConditions),
    badSorts: firstOf(one.badSorts, other.badSorts),
  };
}

/** As many as a message can hold; fragments could multiply them without end. */
function firstOf(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...some, ...others].slice(0, 10);
}

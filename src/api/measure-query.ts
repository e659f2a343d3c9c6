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
import { measureWhere } from "./measure-where.ts";

/** What a query could cost, before anything is asked. */
export interface Measure {
  /** Objects the answer may hold, and what its conditions may make the database look at. */
  readonly cost: number;
  readonly depth: number;
  readonly aliases: number;
  /** How deep conditions stand inside one another. */
  readonly whereDepth: number;
  /** `limit`, `first` and `offset` that are out of bounds, as messages. */
  readonly badPages: readonly string[];
  /** Lists one of whose conditions is null. */
  readonly nullConditions: readonly string[];
}

interface Measuring {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Each fragment is measured once, however often it is spread: nesting them cannot make measuring slow. */
  readonly measured: Map<string, Measure>;
}

const largestPage = 100;
/** Lists of plain values that take no page; the schema has few and they are short. */
const unpagedListSize = 10;
const nothing: Measure = { cost: 0, depth: 0, aliases: 0, whereDepth: 0, badPages: [], nullConditions: [] };

/** @param variables coerced, as execution sees them; the document is valid */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const root = schema.getRootType(operation.operation);
  if (root == null) return nothing;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return measureSelections({ schema, fragments, variables, measured: new Map() }, root, operation.selectionSet, 0);
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
  const field = parent.getFields()[node.name.value];
  const aliases = node.alias === undefined ? 0 : 1;
  // Introspection costs the database nothing; graphql-js bounds how deep it goes.
  if (field === undefined || node.name.value.startsWith("__")) return { ...nothing, aliases, depth: 1 };
  const args = getArgumentValues(field, node, measuring.variables);
  const where = measureWhere(args.where, level);
  const type = getNamedType(field.type);
  const below =
    isObjectType(type) && node.selectionSet !== undefined
      ? measureSelections(measuring, type, node.selectionSet, level + 1)
      : nothing;
  const size = isObjectType(type) ? sizeOf(field, args) : 0;
  return {
    cost: where.cost + size * (1 + below.cost),
    depth: 1 + below.depth,
    aliases: aliases + below.aliases,
    whereDepth: Math.max(where.depth, below.whereDepth),
    badPages: [...findBadPages(node.name.value, args), ...below.badPages],
    nullConditions: [...(where.hasNull ? [node.name.value] : []), ...below.nullConditions],
  };
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

function add(one: Measure, other: Measure): Measure {
  return {
    cost: one.cost + other.cost,
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    whereDepth: Math.max(one.whereDepth, other.whereDepth),
    badPages: [...one.badPages, ...other.badPages].slice(0, 10),
    nullConditions: [...one.nullConditions, ...other.nullConditions].slice(0, 10),
  };
}

import {
  type ArgumentNode,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type ObjectValueNode,
  visit,
} from "graphql";
import { remember } from "./remember.ts";

/** What a list is sorted by in the end, so that pages neither overlap nor skip. */
const byId: ObjectValueNode = {
  kind: Kind.OBJECT,
  fields: [
    { kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: "id" }, value: { kind: Kind.ENUM, value: "ASC" } },
  ],
};

interface Completed<Node> {
  readonly node: Node;
  /** Variables that are given as a whole `sort`. */
  readonly variables: readonly string[];
}

/**
 * The request as the generator of Cypher reads it, with id as the last word of every `sort` in it, at every depth,
 * literal or variable. A sort that is null counts as not given.
 */
export function completeSorts(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fields = info.fieldNodes.map(completedField);
  const fragments = Object.entries(info.fragments).map(([name, node]) => [name, completedFragment(node)] as const);
  const variables = new Set([...fields, ...fragments.map(([, part]) => part)].flatMap((part) => part.variables));
  return {
    ...info,
    fieldNodes: fields.map((part) => part.node),
    fragments: Object.fromEntries(fragments.map(([name, part]) => [name, part.node])),
    variableValues: completeVariables(info.variableValues, variables),
  };
}

// Documents are parsed once and asked many times.
const completedField = remember((node: FieldNode) => completeNode(node));
const completedFragment = remember((node: FragmentDefinitionNode) => completeNode(node));

function completeNode<Node extends ASTNode>(node: Node): Completed<Node> {
  const variables: string[] = [];
  return {
    node: visit(node, { [Kind.ARGUMENT]: (argument: ArgumentNode) => completeArgument(argument, variables) }),
    variables,
  };
}

/** `null` takes the argument away, `undefined` leaves it as it is. */
function completeArgument(argument: ArgumentNode, variables: string[]): ArgumentNode | null | undefined {
  if (argument.name.value !== "sort") return undefined;
  const { value } = argument;
  if (value.kind === Kind.NULL) return null;
  if (value.kind === Kind.VARIABLE) {
    variables.push(value.name.value);
    return undefined;
  }
  const given = value.kind === Kind.LIST ? value.values : [value];
  return { ...argument, value: { kind: Kind.LIST, values: [...given, byId] } };
}

function completeVariables(
  values: GraphQLResolveInfo["variableValues"],
  names: ReadonlySet<string>,
): GraphQLResolveInfo["variableValues"] {
  if (names.size === 0) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => (names.has(name) ? [name, completeSort(value)] : [name, value])),
  );
}

/** Null is no order at all to the generator. */
function completeSort(value: unknown): readonly unknown[] {
  const given: readonly unknown[] = value == null ? [] : [value].flat();
  return [...given, { id: "ASC" }];
}

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
} from "graphql";

/**
 * The module that a generator of types writes for these queries, small: a function `graphql` that knows each text, and
 * what goes in and comes out. Fields of object types only: no fragments, no unions.
 */
export function printQueryTypes(schema: GraphQLSchema, texts: readonly string[]): string {
  const overloads = texts.map((text) => {
    const operation = onlyOperation(parse(text));
    const root = schema.getQueryType();
    if (!root) throw new Error("the schema has no queries");
    const answer = printSelections(operation.selectionSet, root);
    const variables = (operation.variableDefinitions ?? []).map(
      ({ variable, type }) => `${variable.name.value}${type.kind === "NonNullType" ? "" : "?"}: ${printInput(type)}`,
    );
    const source = JSON.stringify(text);
    return `export function graphql(source: ${source}): TypedDocumentString<${answer}, { ${variables.join("; ")} }>;`;
  });
  return `import { TypedDocumentString } from "./graphql";
${overloads.join("\n")}
export function graphql(source: string): TypedDocumentString<never, unknown> {
  return new TypedDocumentString(source);
}
`;
}

/** What goes beside it, for `./gql/graphql`. */
export const typedDocumentModule = `export class TypedDocumentString<Answer, Variables> extends String {
  declare readonly types: (variables: Variables) => Answer;
}
`;

function onlyOperation({ definitions }: DocumentNode): OperationDefinitionNode {
  const [first, ...others] = definitions;
  if (first?.kind !== "OperationDefinition" || others.length > 0) throw new Error("one query, and nothing else");
  return first;
}

function printSelections({ selections }: SelectionSetNode, type: GraphQLObjectType): string {
  const fields = selections.map((selection) => {
    if (selection.kind !== "Field") throw new Error(`only fields are understood, not ${print(selection)}`);
    return printField(selection, type);
  });
  return `{ ${fields.join("; ")} }`;
}

function printField(field: FieldNode, owner: GraphQLObjectType): string {
  const { value } = field.name;
  const type = owner.getFields()[value]?.type;
  if (type === undefined) throw new Error(`${owner.name} has no field ${value}`);
  return `${field.alias?.value ?? value}: ${printOutput(type, field)}`;
}

function printOutput(type: GraphQLOutputType, field: FieldNode): string {
  return isNonNullType(type) ? printPresent(type.ofType, field) : `${printPresent(type, field)} | null`;
}

function printPresent(type: GraphQLOutputType, field: FieldNode): string {
  if (isListType(type)) return `Array<${printOutput(type.ofType, field)}>`;
  if (isEnumType(type))
    return type
      .getValues()
      .map(({ name }) => `"${name}"`)
      .join(" | ");
  if (!isObjectType(type)) return scalarTypes[String(type)] ?? "string";
  if (field.selectionSet === undefined) throw new Error(`${print(field)} selects nothing`);
  return printSelections(field.selectionSet, type);
}

const scalarTypes: Readonly<Record<string, string>> = { Int: "number", Float: "number", Boolean: "boolean" };

function printInput(type: TypeNode): string {
  if (type.kind === "NonNullType") return printInput(type.type);
  if (type.kind === "ListType") return `Array<${printInput(type.type)}>`;
  return scalarTypes[type.name.value] ?? "string";
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from "graphql";
import { projectRoot } from "../../src/root.ts";

/** docs/model.md: every node type with its fields and relationships, every vocabulary, as schema.graphql describes them. */
export function writeModelReference(): string {
  return modelReference(readFileSync(join(projectRoot(), "schema.graphql"), "utf8"));
}

function modelReference(schemaText: string): string {
  const definitions = parse(schemaText).definitions;
  const objects = definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const nodes = objects.filter((node) => hasDirective(node, "node"));
  const answers = objects.filter((node) => !hasDirective(node, "node") && node.name.value !== "Query");
  return [
    "# The model",
    "What Parley's graph holds, made from `schema.graphql` by `npm run generate`. Fields marked *derived* are rebuilt after each load.",
    "## Node types",
    ...nodes.flatMap(describeNode),
    "## Answers that are not nodes",
    ...answers.flatMap(describeAnswer),
    "## Vocabularies",
    vocabularyTable(definitions),
    "",
  ].join("\n\n");
}

function describeNode(node: ObjectTypeDefinitionNode): string[] {
  const fields = node.fields ?? [];
  const properties = fields.filter((field) => relationshipOf(field) === undefined);
  const relationships = fields.filter((field) => relationshipOf(field) !== undefined);
  return [
    `### ${node.name.value}`,
    descriptionOf(node),
    table(
      ["property", "type", "meaning"],
      properties.map((field) => [code(field.name.value), code(print(field.type)), descriptionOf(field)]),
    ),
    ...(relationships.length === 0
      ? []
      : [
          table(
            ["field", "in the graph", "meaning"],
            relationships.map((field) => relationshipRow(node, field)),
          ),
        ]),
  ];
}

function describeAnswer(node: ObjectTypeDefinitionNode): string[] {
  const rows = (node.fields ?? []).map((field) => [
    code(field.name.value),
    code(print(field.type)),
    descriptionOf(field),
  ]);
  return [`### ${node.name.value}`, descriptionOf(node), table(["field", "type", "meaning"], rows)];
}

function relationshipRow(node: ObjectTypeDefinitionNode, field: FieldDefinitionNode): string[] {
  const relationship = relationshipOf(field);
  const other = print(field.type).replace(/[[\]!]/g, "");
  const arrow =
    relationship?.direction === "IN"
      ? `(${other})-[:${relationship.type}]->(${node.name.value})`
      : `(${node.name.value})-[:${relationship?.type}]->(${other})`;
  return [code(field.name.value), code(arrow), descriptionOf(field)];
}

function relationshipOf(field: FieldDefinitionNode): { type: string; direction: string } | undefined {
  const directive = field.directives?.find((each) => each.name.value === "relationship");
  if (directive === undefined) return undefined;
  const argument = (name: string) => {
    const value = directive.arguments?.find((each) => each.name.value === name)?.value;
    return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : "";
  };
  return { type: argument("type"), direction: argument("direction") };
}

function vocabularyTable(definitions: readonly DefinitionNode[]): string {
  const enums = definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  const rows = enums.map((node) => [
    code(node.name.value),
    (node.values ?? []).map((value) => code(value.name.value)).join(" "),
    descriptionOf(node),
  ]);
  return table(["name", "values", "meaning"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function descriptionOf(node: { readonly description?: { readonly value: string } | undefined }): string {
  return (node.description?.value ?? "").replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
}

function hasDirective(node: ObjectTypeDefinitionNode, name: string): boolean {
  return (node.directives ?? []).some((directive) => directive.name.value === name);
}

function code(text: string): string {
  return `\`${text}\``;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeExtensionNode,
  parse,
} from "graphql";
import { projectRoot } from "../../root.ts";

/** schema.graphql together with the fields and answers of the named questions, which are described beside their code. */
export function readSchemaDocument(): DocumentNode {
  const vocabulary = parse(readFileSync(join(projectRoot(), "schema.graphql"), "utf8"));
  const definitions = readQuestionDefinitions();
  const fields = definitions.flatMap((node) => (isQueryExtension(node) ? (node.fields ?? []) : []));
  return {
    ...vocabulary,
    definitions: [
      ...vocabulary.definitions.map((node) =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === "Query"
          ? { ...node, fields: [...(node.fields ?? []), ...fields] }
          : node,
      ),
      ...definitions.filter((node) => !isQueryExtension(node)),
    ],
  };
}

/** The fields of Query with their arguments and answers, as one can look them up; it answers nothing. */
export function readDescribedSchema(): GraphQLSchema {
  const document = readSchemaDocument();
  // The generator of the API brings these two along.
  const scalars = parse("scalar Date scalar LocalTime").definitions;
  return buildASTSchema(
    { ...document, definitions: [...document.definitions, ...scalars] },
    { assumeValid: true, assumeValidSDL: true },
  );
}

function readQuestionDefinitions(): readonly DefinitionNode[] {
  const folder = join(projectRoot(), "src", "questions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));
  return files.sort().flatMap((file) => parse(readFileSync(join(folder, file), "utf8")).definitions);
}

function isQueryExtension(node: DefinitionNode): node is ObjectTypeExtensionNode {
  return node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === "Query";
}

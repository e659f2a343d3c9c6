import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DirectiveNode, type DocumentNode, Kind, visit } from "graphql";
import { readSchemaDocument } from "../questions/asking/read-schema.ts";
import { projectRoot } from "../root.ts";

/** The whole schema as it is written, with the text of each file that a `@cypher` directive names put in its place. */
export function readTypeDefinitions(): DocumentNode {
  const root = projectRoot();
  return visit(readSchemaDocument(), {
    [Kind.DIRECTIVE]: (directive: DirectiveNode) => {
      if (directive.name.value !== "cypher") return undefined;
      const filled = directive.arguments?.map((argument) =>
        argument.name.value === "statement" && argument.value.kind === Kind.STRING
          ? { ...argument, value: { ...argument.value, value: readStatement(join(root, argument.value.value)) } }
          : argument,
      );
      return { ...directive, arguments: filled ?? [] };
    },
  });
}

/** A comment in the middle of generated Cypher would swallow what the generator puts after it. */
function readStatement(file: string): string {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .trim();
}

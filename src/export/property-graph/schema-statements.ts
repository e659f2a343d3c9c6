import type { NodeKind } from "./read-property-graph.ts";

/** Statements that make ids unique and names quick to find, each on a line; they can be run again. */
export function schemaStatements(kinds: readonly NodeKind[]): string {
  const constraints = kinds.map(
    ({ label }) =>
      `CREATE CONSTRAINT parley_${label.toLowerCase()}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE;\n`,
  );
  const hasNames = kinds.some(({ label }) => label === "Name");
  const index = "CREATE INDEX parley_name_text IF NOT EXISTS FOR (node:Name) ON (node.text);\n";
  return `${constraints.join("")}${hasNames ? index : ""}`;
}

import neo4j from "neo4j-driver";
import type { Database } from "../../src/graph/connect-database.ts";

/**
 * A graph as sorted lines, nodes and then relationships, each with labels or type and all properties: two graphs are
 * the same exactly if their dumps are. What tells when and how often was loaded is left out.
 */
export async function canonicalDump({ driver, name }: Pick<Database, "driver" | "name">): Promise<readonly string[]> {
  const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ });
  try {
    const nodes = await session.run(nodeStatement);
    const relationships = await session.run(relationshipStatement);
    return [
      ...nodes.records.map((row) => `${toText(row.get("labels"))} ${toText(row.get("properties"))}`).sort(),
      ...relationships.records
        .map((row) => [row.get("from"), row.get("type"), row.get("to"), toText(row.get("properties"))].join(" "))
        .sort(),
    ];
  } finally {
    await session.close();
  }
}

const nodeStatement = `CYPHER 5
MATCH (node)
WHERE NOT node:GraphVersion AND NOT node:LoadLock AND NOT node:ChangeSet AND NOT node:Change
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN collect(label) AS labels, node {.*, addedIn: null} AS properties, elementId(node) AS element`;

const relationshipStatement = `CYPHER 5
MATCH (from)-[link]->(to)
WHERE NOT from:Change
RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties`;

/** JSON with sorted keys; values of the driver's own types as the text they print. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Object.getPrototypeOf(value) !== Object.prototype) return JSON.stringify(String(value));
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${toText(inner)}`).join(",")}}`;
}

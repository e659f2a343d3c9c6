import neo4j, { type Driver } from "neo4j-driver";
import { keptByLoads } from "./kept-by-loads.ts";
import { encode } from "./row-values.ts";

/** What two graphs are compared by: how many of everything, and a sample of nodes with all they carry. */
export interface GraphDescription {
  readonly counts: Readonly<Record<string, number>>;
  readonly sample: readonly string[];
}

export async function describeGraph(driver: Driver, database: string): Promise<GraphDescription> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const counts: Record<string, number> = {};
  try {
    for (const statement of [countNodes, countRelationships]) {
      const result = await session.run(statement);
      for (const record of result.records) counts[String(record.get("kind"))] = record.get("count").toNumber();
    }
    const sampled = await session.run(sampleNodes);
    const sample = sampled.records.map((record) => JSON.stringify(encode(record.toObject())));
    return { counts: Object.fromEntries(Object.entries(counts).sort()), sample: sample.sort() };
  } finally {
    await session.close();
  }
}

/** What differs, in words; empty when the graphs are alike. */
export function differences(one: GraphDescription, other: GraphDescription): readonly string[] {
  const kinds = [...new Set([...Object.keys(one.counts), ...Object.keys(other.counts)])];
  const counts = kinds
    .filter((kind) => one.counts[kind] !== other.counts[kind])
    .map((kind) => `${kind}: ${one.counts[kind] ?? 0} and ${other.counts[kind] ?? 0}`);
  const others = new Set(other.sample);
  const nodes = one.sample.filter((node) => !others.has(node)).map((node) => `not alike: ${node.slice(0, 300)}`);
  return [...counts, ...nodes];
}

const countNodes = `
  MATCH (n) WHERE NOT n:${keptByLoads}
  UNWIND labels(n) AS label
  RETURN label AS kind, count(*) AS count`;
const countRelationships = `
  MATCH (a)-[r]->(b) WHERE NOT (a:${keptByLoads} OR b:${keptByLoads})
  WITH CASE WHEN a:Entity THEN "Entity" ELSE head(labels(a)) END AS from, type(r) AS type,
    CASE WHEN b:Entity THEN "Entity" ELSE head(labels(b)) END AS to, r
  RETURN from + "-" + type + "->" + to AS kind, count(r) AS count`;
/** Of each label the first nodes by a hash of the id that spreads over the whole graph. */
const sampleNodes = `
  MATCH (n) WHERE NOT n:${keptByLoads} AND n.id ENDS WITH "7"
  WITH head([label IN labels(n) WHERE label <> "Entity"]) AS label, n
  ORDER BY label, n.id
  WITH label, collect(n)[..20] AS nodes
  UNWIND nodes AS n
  RETURN label, properties(n) AS properties,
    COLLECT {
      MATCH (n)-[r]-(m)
      WITH r, m ORDER BY type(r), m.id, elementId(startNode(r)) = elementId(n) LIMIT 200
      RETURN [type(r), toString(startNode(r) = n), m.id, properties(r)]
    } AS edges`;

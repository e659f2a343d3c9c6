import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadableDatabase } from "../../../src/graph/run-read-query.ts";
import { projectRoot } from "../../../src/root.ts";
import { addMeetings } from "./fictional-meetings.ts";
import { addWorld } from "./fictional-world.ts";
import { GraphUnderConstruction } from "./graph-under-construction.ts";

/** Replaces what is in the database by an invented graph of some 2,000 nodes, the same each time. */
export async function loadFictionalGraph({ driver, name }: ReadableDatabase): Promise<void> {
  const graph = new GraphUnderConstruction();
  addWorld(graph);
  addMeetings(graph, 150, seededRandom(20310501));
  const session = driver.session({ database: name });
  const run = (statement: string, parameters: Record<string, unknown> = {}) => session.run(statement, parameters);
  try {
    await run(ownStatement("delete-everything"));
    for (const statement of constraintStatements()) await run(statement);
    await run(ownStatement("index-fictional"));
    await run("CALL db.awaitIndexes(60)");
    await run(ownStatement("create-nodes"), { nodes: graph.nodes });
    await run(ownStatement("create-relationships"), { relationships: graph.relationships });
    await run(ownStatement("derive-edges"));
    await run(ownStatement("derive-pairs"));
  } finally {
    await session.close();
  }
}

function ownStatement(name: string): string {
  return readFileSync(join(projectRoot(), "tests", "support", "fictional-graph", `${name}.cypher`), "utf8");
}

function constraintStatements(): readonly string[] {
  const folder = join(projectRoot(), "cypher", "constraints");
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
}

/** mulberry32: small, good enough, and the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

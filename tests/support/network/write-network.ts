import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { Database } from "../../../src/graph/connect-database.ts";
import { createConstraints } from "../../../src/graph/create-constraints.ts";
import type { MeetingRow } from "../../../src/network/meeting-row.ts";
import { projectRoot } from "../../../src/root.ts";
import { emptyGraph, runCypher } from "../test-graph.ts";

/** Replaces what is in the database by some meetings, as one load would. */
export async function writeNetwork(database: Database, meetings: readonly MeetingRow[]): Promise<void> {
  await emptyGraph(database);
  await createConstraints(database);
  await addToNetwork(database, meetings);
}

/** Adds meetings as a further load would: the version of the graph is raised. */
export async function addToNetwork(database: Database, meetings: readonly MeetingRow[]): Promise<void> {
  const statement = readFileSync(join(projectRoot(), "tests", "support", "network", "write-network.cypher"), "utf8");
  const session = database.driver.session({ database: database.name });
  try {
    const rows = meetings.map((meeting) => ({ ...meeting, personCount: neo4j.int(meeting.personCount) }));
    await session.run(`CYPHER 5 ${statement}`, { meetings: rows });
  } finally {
    await session.close();
  }
  await raiseVersion(database);
}

async function raiseVersion(database: Database): Promise<void> {
  await runCypher(
    database,
    `MERGE (graph:GraphVersion {id: "graph"})
     SET graph.version = coalesce(graph.version, 0) + 1, graph.loadedAt = datetime()`,
  );
}

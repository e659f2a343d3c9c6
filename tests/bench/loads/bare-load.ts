import neo4j, { type Driver } from "neo4j-driver";
import { type RowFiles, readRows } from "./graph-rows.ts";

/** The size that stack.md-like measurements favour: larger ones gain nothing, and take memory. */
const batchSize = 5_000;

/**
 * The least a load can cost: the same constraints and indexes, then UNWIND and CREATE of rows that are ready as they
 * lie. It checks nothing, derives nothing and cannot run twice.
 */
export async function loadBare(driver: Driver, database: string, folder: string, files: RowFiles): Promise<number> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  let rows = 0;
  try {
    for (const statement of files.schema) await session.run(statement);
    for (const { file, labels } of files.nodes) {
      for await (const batch of readRows(folder, file, batchSize)) {
        await session.executeWrite((transaction) => transaction.run(createNodes(labels), { rows: batch }));
        rows += batch.length;
      }
    }
    for (const { file, from, type, to } of files.relationships) {
      for await (const batch of readRows(folder, file, batchSize)) {
        await session.executeWrite((transaction) => transaction.run(createEdges(from, type, to), { rows: batch }));
        rows += batch.length;
      }
    }
    await session.run("CALL db.awaitIndexes(600)");
    return rows;
  } finally {
    await session.close();
  }
}

// Labels and types cannot be parameters where an index is to serve; these come from the graph, not from a person.
function createNodes(labels: readonly string[]): string {
  return `CYPHER 5 UNWIND $rows AS row CREATE (n:${labels.join(":")}) SET n = row.properties`;
}

function createEdges(from: string, type: string, to: string): string {
  return `CYPHER 5 UNWIND $rows AS row
    MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
    CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../root.ts";
import type { Database } from "./connect-database.ts";
import { readStatement } from "./read-statement.ts";
import { addCounters, type Counters, noCounters } from "./write-counters.ts";

const named = z.object({ name: z.string() });

/** Creates the constraints and indexes that are missing, and waits until they answer. */
export async function createConstraints(database: Database): Promise<Counters> {
  const there = new Set((await database.read("load/schema-names", {}, named)).map(({ name }) => name));
  const files = readdirSync(join(projectRoot(), "cypher", "constraints")).sort();
  const missing = files
    .map((file) => `constraints/${file.replace(/\.cypher$/, "")}`)
    .filter((statement) => !there.has(nameIn(statement)));
  let counters = noCounters;
  for (const statement of missing) counters = addCounters(counters, await database.execute(statement));
  if (missing.length > 0) await database.execute("load/await-indexes");
  return counters;
}

function nameIn(statement: string): string {
  const name = /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+) IF NOT EXISTS$/m.exec(readStatement(statement))?.[1];
  if (name === undefined) throw new Error(`no name in cypher/${statement}.cypher`);
  return name;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { z } from "zod";
import { projectRoot } from "../../../src/root.ts";
import type { Pair } from "./choose-pairs.ts";

/** What somebody would write who asks the database directly. */
export interface RawPaths {
  /** Number of hops of a shortest path; undefined where there is none. */
  shortest(pair: Pair): Promise<number | undefined>;
  /** The people of the best of all shortest paths; undefined where there is none or listing them took too long. */
  bestOfAll(pair: Pair): Promise<readonly string[] | undefined>;
  topCounterparts(of: string): Promise<readonly string[]>;
  attendees(): Promise<readonly { readonly id: string; readonly meetings: number }[]>;
}

const longestMs = 20_000;
const hopsRow = z.object({ hops: z.number() });
const peopleRow = z.object({ people: z.array(z.string()) });
const idRow = z.object({ id: z.string() });
const attendeeRow = z.object({ id: z.string(), meetings: z.number() });

export function rawPaths(driver: Driver, database: string): RawPaths {
  const run = async (name: string, parameters: object) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statementOf(name), parameters, { timeout: neo4j.int(longestMs) });
      return records.map((record) => toNumbers(record.toObject()));
    } finally {
      await session.close();
    }
  };
  return {
    shortest: async (pair) => (await run("shortest-path", pair)).map((row) => hopsRow.parse(row).hops)[0],
    bestOfAll: async (pair) => {
      const rows = await run("all-shortest-paths", pair).catch((error: unknown) => {
        if (error instanceof neo4j.Neo4jError && /TransactionTimedOut|MemoryPool|MemoryLimit/.test(error.code))
          return [];
        throw error;
      });
      return rows.map((row) => peopleRow.parse(row).people)[0];
    },
    topCounterparts: async (of) => (await run("top-counterparts", { of })).map((row) => idRow.parse(row).id),
    attendees: async () => (await run("pairs", {})).map((row) => attendeeRow.parse(row)),
  };
}

const statements = new Map<string, string>();

function statementOf(name: string): string {
  const known = statements.get(name);
  if (known !== undefined) return known;
  const text = `CYPHER 5\n${readFileSync(join(projectRoot(), "tests", "bench", "paths", `${name}.cypher`), "utf8")}`;
  statements.set(name, text);
  return text;
}

function toNumbers(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, neo4j.isInt(value) ? value.toNumber() : value]),
  );
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFactsFiles } from "../../src/facts/facts-source.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { readRegistry } from "../../src/facts/read-registry.ts";
import type { Database } from "../../src/graph/connect-database.ts";
import { createConstraints } from "../../src/graph/create-constraints.ts";
import { resolveMeeting } from "../../src/model/resolve-meeting.ts";
import type { ResolvedEntity, ResolvedReadout } from "../../src/model/resolved.ts";
import type { MeetingAccounts, RegistryView, ResolvedMeeting } from "../../src/model/resolved-meeting.ts";
import { generateFacts } from "../bench/facts/generate-facts.ts";
import { loadFolder } from "../bench/loads/load-folder.ts";
import { emptyGraph, runCypher } from "./test-graph.ts";

/** Facts as plain lists, so that a test can work an answer out for itself without asking the graph. */
export interface FactLists {
  readonly entities: readonly ResolvedEntity[];
  readonly readouts: readonly ResolvedReadout[];
  /** One view of each meeting, from all its readouts. */
  readonly meetings: readonly ResolvedMeeting[];
}

/**
 * Generated, plainly fictional facts as lists, and a graph that holds them and nothing else. A graph that a test file
 * before has left is taken as it is: these tests only read.
 */
export async function loadGeneratedFacts(database: Database, meetingCount: number, seed: string): Promise<FactLists> {
  const folder = await mkdtemp(join(tmpdir(), "parley-facts-"));
  try {
    await generateFacts(folder, meetingCount, seed);
    const key = `${seed} ${meetingCount}`;
    const held = await runCypher(database, "MATCH (held:TestFacts) RETURN held.key AS key");
    if (held[0]?.key !== key) {
      await loadFromEmpty(database, folder);
      await runCypher(database, `CREATE (:TestFacts {key: "${key}"})`);
    }
    return await readAsLists(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Replaces what is in the database by the facts of a folder, and gives the same facts as lists. */
export async function loadAsLists(database: Database, folder: string): Promise<FactLists> {
  await loadFromEmpty(database, folder);
  return readAsLists(folder);
}

async function loadFromEmpty(database: Database, folder: string): Promise<void> {
  await emptyGraph(database);
  await createConstraints(database);
  await loadFolder(database, folder);
}

async function readAsLists(folder: string): Promise<FactLists> {
  const { registry } = await readRegistry([folder]);
  const entities = [...registry.entities()];
  const readouts: ResolvedReadout[] = [];
  for await (const { resolved, problems } of readFacts(await listFactsFiles([folder]), registry)) {
    if (resolved === undefined) throw new Error(`the facts have problems: ${JSON.stringify(problems)}`);
    readouts.push(resolved);
  }
  return { entities, readouts, meetings: meetingsOf(readouts, viewOf(entities)) };
}

function meetingsOf(readouts: readonly ResolvedReadout[], view: RegistryView): readonly ResolvedMeeting[] {
  const ids = [...new Set(readouts.flatMap(({ meetings }) => meetings.map(({ meeting }) => meeting)))];
  const told = new Map<string, { accounts: Told<"accounts">; attendances: Told<"attendances"> }>(
    ids.map((id) => [id, { accounts: [], attendances: [] }]),
  );
  for (const { readout, meetings, attendances } of readouts) {
    for (const account of meetings) told.get(account.meeting)?.accounts.push({ readout, account });
    for (const attendance of attendances) told.get(attendance.meeting)?.attendances.push({ readout, attendance });
  }
  return [...told].map(([id, { accounts, attendances }]) => resolveMeeting({ id, accounts, attendances }, view));
}

type Told<Key extends "accounts" | "attendances"> = MeetingAccounts[Key][number][];

function viewOf(entities: readonly ResolvedEntity[]): RegistryView {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string) => {
    const entity = known.get(id);
    return entity !== undefined && "name" in entity ? entity.name : id;
  };
  return {
    levelsOf: (office) => {
      const entity = known.get(office);
      return entity?.label === "Office" ? entity.levels : [];
    },
    nameOfParty: nameOf,
    nameOfPlace: nameOf,
    partOf: (party) => {
      const entity = known.get(party);
      return entity?.label === "Party" ? entity.partOf : undefined;
    },
  };
}

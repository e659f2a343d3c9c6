import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FictionalFacts, readoutOf, twinOf } from "./fictional-readout.ts";
import { fictionalWorld, type World } from "./fictional-world.ts";
import { meetingPlanner } from "./meeting-plan.ts";
import { registryOf } from "./world-registry.ts";

export interface FactsCounts {
  meetings: number;
  readouts: number;
  attendances: number;
  points: number;
  files: number;
}

/**
 * Writes a folder of fictional facts as JSON Lines: registry/, readouts/, and twins/ with the other side's view of some
 * meetings. Never more than one file's lines are held in memory.
 */
export async function generateFacts(folder: string, meetingCount: number, seed: string): Promise<FactsCounts> {
  const world = fictionalWorld(seed);
  const counts: FactsCounts = { meetings: 0, readouts: 0, attendances: 0, points: 0, files: 0 };
  for (const [name, lines] of Object.entries({
    registry: registryOf(world),
    readouts: readouts(world, meetingCount, counts),
    twins: twins(world, meetingCount, counts),
  })) {
    counts.files += await writeLines(join(folder, name), lines);
  }
  return counts;
}

const linesPerFile = 500;

function* readouts(world: World, meetingCount: number, counts: FactsCounts): Generator<FictionalFacts> {
  const plan = meetingPlanner(world, meetingCount);
  for (let index = 0; index < meetingCount; index += 1) {
    counts.meetings += 1;
    yield counted(readoutOf(plan(index), world), counts);
  }
}

function* twins(world: World, meetingCount: number, counts: FactsCounts): Generator<FictionalFacts> {
  const plan = meetingPlanner(world, meetingCount);
  for (let index = 0; index < meetingCount; index += 1) {
    const twin = twinOf(plan(index), world);
    if (twin !== undefined) yield counted(twin, counts);
  }
}

function counted(facts: FictionalFacts, counts: FactsCounts): FictionalFacts {
  counts.readouts += 1;
  for (const { present = [], points = [] } of facts.meetings ?? []) {
    counts.attendances += present.length;
    counts.points += points.length;
  }
  return facts;
}

async function writeLines(folder: string, objects: Iterable<object>): Promise<number> {
  await mkdir(folder, { recursive: true });
  let files = 0;
  let lines: string[] = [];
  const flush = async () => {
    files += 1;
    await writeFile(join(folder, `${String(files).padStart(4, "0")}.jsonl`), `${lines.join("\n")}\n`);
    lines = [];
  };
  for (const object of objects) {
    lines.push(JSON.stringify(object));
    if (lines.length === linesPerFile) await flush();
  }
  if (lines.length > 0) await flush();
  return files;
}

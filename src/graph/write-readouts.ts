import { z } from "zod";
import type { RegistryView } from "../model/resolved-meeting.ts";
import { noteEarlier } from "./changes/note-earlier.ts";
import { pointedTo } from "./chunk-meetings.ts";
import { chunkWritings } from "./chunk-writings.ts";
import type { Database } from "./connect-database.ts";
import type { LoadTally } from "./load-summary.ts";
import { type PlannedChunk, readStoredFacts } from "./plan-chunks.ts";
import type { Chunk } from "./readout-change.ts";
import type { Writer } from "./writer.ts";

export interface ReadoutWriting {
  readonly database: Database;
  readonly writer: Writer;
  readonly tally: LoadTally;
  /** What meetings are resolved with; asked for only if there is something to write. */
  readonly registry: () => Promise<RegistryView>;
  readonly onRead: (readCount: number) => void;
}

/** Writes one chunk while the next is read and compared; there is never more than one transaction at work. */
export async function writeReadouts(chunks: AsyncIterable<PlannedChunk>, work: ReadoutWriting): Promise<void> {
  let atWork: Promise<void> = Promise.resolve();
  let meetingsAtWork: ReadonlySet<string> = new Set();
  for await (const chunk of chunks) {
    tallyChunk(work.tally, chunk);
    work.onRead(chunk.readCount);
    if (chunk.changes.length === 0 && chunk.confirmed.length === 0) continue;
    const meetings = meetingsOf(chunk);
    const taken = await findTaken(work.database, [...meetings]);
    const isKnown = (id: string) => taken.get(id) === true || meetingsAtWork.has(id);
    const writings = chunkWritings(chunk, { isKnown, isTaken: (id) => taken.has(id) }, await work.registry());
    const corrected = chunk.changes.flatMap(({ kind, resolved }) => (kind === "changed" ? resolved.readout.id : []));
    const earlier = await noteEarlier(work.database, "readouts", corrected, work.writer.version);
    await atWork;
    atWork = work.writer.write([...earlier, ...writings]);
    // A failure is met where the promise is awaited, which may be after more has been read.
    atWork.catch(() => undefined);
    meetingsAtWork = new Set(chunk.changes.flatMap(({ resolved }) => resolved.meetings.map(({ meeting }) => meeting)));
  }
  await atWork;
}

export function tallyChunk(tally: LoadTally, chunk: PlannedChunk): void {
  tally.readouts.unchanged += chunk.unchangedCount;
  for (const { kind, resolved, difference } of chunk.changes) tally.addReadout(kind, resolved.readout.id, difference);
}

function meetingsOf({ changes }: Chunk): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ resolved }) => [...resolved.meetings.map(({ meeting }) => meeting), ...pointedTo(resolved)]),
  );
}

/** By id, whether a meeting has it; entities of other kinds have ids too. */
async function findTaken(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  if (ids.length === 0) return new Map();
  const rows = await database.read("load/known-meetings", { ids }, takenRow);
  return new Map(rows.map(({ id, isMeeting }) => [id, isMeeting]));
}

const takenRow = z.object({ id: z.string(), isMeeting: z.boolean() });

/** Readouts in a transaction: each goes with all its facts. */
const removedAtOnce = 200;

/** Deletes readouts, and what they alone say. */
export async function removeReadouts(removed: readonly string[], work: ReadoutWriting): Promise<void> {
  await tallyRemoved(work.database, removed, work.tally);
  for (let start = 0; start < removed.length; start += removedAtOnce) {
    const chunk = { changes: [], confirmed: [], removed: removed.slice(start, start + removedAtOnce) };
    const writings = chunkWritings(chunk, { isKnown: () => true, isTaken: () => true }, await work.registry());
    const earlier = await noteEarlier(work.database, "readouts", chunk.removed, work.writer.version);
    await work.writer.write([...earlier, ...writings]);
  }
}

export async function tallyRemoved(database: Database, removed: readonly string[], tally: LoadTally): Promise<void> {
  for (let start = 0; start < removed.length; start += removedAtOnce) {
    const ids = removed.slice(start, start + removedAtOnce);
    const facts = await readStoredFacts(database, ids);
    for (const id of ids) tally.addRemoved(id, facts.get(id) ?? []);
  }
}

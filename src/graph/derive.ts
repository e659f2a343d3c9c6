import { z } from "zod";
import { resolveMeeting } from "../model/resolve-meeting.ts";
import type { RegistryView, ResolvedMeeting } from "../model/resolved-meeting.ts";
import { noteEarlier } from "./changes/note-earlier.ts";
import type { Database, Writing } from "./connect-database.ts";
import { meetingRowsOf, resolvedHashOf } from "./meeting-rows.ts";
import { meetingLinkWritings } from "./meeting-writings.ts";
import { storedMeeting, toMeetingAccounts } from "./stored-accounts.ts";
import { writeIds, writeRows } from "./write-rows.ts";
import type { Writer } from "./writer.ts";

export interface DerivedCounts {
  readonly meetings: number;
  readonly people: number;
  readonly parties: number;
}

export type DeriveProgress = (phase: "meetings" | "people" | "parties", done: number, total: number) => void;

const weighed = z.object({ id: z.string(), weight: z.int() });
type Weighed = z.output<typeof weighed>;

/** How much fits into one transaction of a database with a small heap: attendances, or meetings of people. */
const weightAtOnce = 4000;
const idsAtOnce = 1000;

/**
 * Rebuilds what follows from the facts, for whatever is marked as stale. Marks go last: after an interruption the
 * same is done again, with the same result.
 */
export async function derive(
  database: Database,
  writer: Writer,
  registry: RegistryView,
  onProgress: DeriveProgress,
): Promise<DerivedCounts> {
  const meetings = await database.read("derive/stale-meetings", {}, weighed);
  await inBatches(
    meetings,
    (done) => onProgress("meetings", done, meetings.length),
    async (ids) => {
      const accounts = await database.read("derive/meeting-accounts", { meetings: ids }, storedMeeting);
      const changed = changedMeetings(accounts, registry);
      const earlier = await noteEarlier(
        database,
        "meetings",
        changed.map(({ id }) => id),
        writer.version,
      );
      await writer.write([...earlier, ...meetingWritings(accounts, changed)]);
    },
  );
  const people = await database.read("derive/stale-people", {}, weighed);
  await inBatches(
    people,
    (done) => onProgress("people", done, people.length),
    (ids) =>
      writer.write(
        byIds(["person-counts", "clear-tenures", "attest-tenures", "attested-tenures", "clear-met", "met"], ids),
      ),
  );
  const parties = await database.read("derive/stale-parties", {}, weighed);
  await inBatches(
    parties,
    (done) => onProgress("parties", done, parties.length),
    (ids) => writer.write(byIds(["party-counts", "clear-parties", "engaged-with", "cooperates-with"], ids)),
  );
  await inBatches(
    [...people, ...parties].map(({ id }) => ({ id, weight: 1 })),
    () => undefined,
    (ids) => writer.write(byIds(["unmark"], ids)),
  );
  return { meetings: meetings.length, people: people.length, parties: parties.length };
}

function byIds(statements: readonly string[], ids: readonly string[]): readonly Writing[] {
  return statements.map((name) => ({ statement: `derive/${name}`, parameters: { ids } }));
}

type StoredMeeting = z.output<typeof storedMeeting>;

/** Meetings that resolve otherwise than before. */
function changedMeetings(stored: readonly StoredMeeting[], registry: RegistryView): readonly ResolvedMeeting[] {
  return stored.flatMap((meeting) => {
    if (meeting.accounts.length === 0) return [];
    const resolved = resolveMeeting(toMeetingAccounts(meeting), registry);
    return resolvedHashOf(resolved) === meeting.resolvedHash ? [] : [resolved];
  });
}

/** One batch of stale meetings: those without an account go, those that resolve otherwise than before are rewritten. */
function meetingWritings(stored: readonly StoredMeeting[], changed: readonly ResolvedMeeting[]): readonly Writing[] {
  const gone = stored.filter(({ accounts }) => accounts.length === 0).map(({ id }) => id);
  const there = stored.filter(({ accounts }) => accounts.length > 0);
  const rows = meetingRowsOf(changed);
  const ids = changed.map(({ id }) => id);
  const all = stored.map(({ id }) => id);
  return [
    ...writeIds("derive/mark-neighbours", "meetings", [...gone, ...ids]),
    ...writeIds("derive/delete-unsupported", "meetings", all),
    ...writeIds("derive/clear-former-ids", "ids", [...gone, ...ids]),
    ...writeIds("derive/follow-former-ids", "meetings", gone),
    ...writeIds("derive/delete-meetings", "meetings", gone),
    ...writeIds("derive/clear-meetings", "meetings", ids),
    ...writeRows("load/meetings", rows.meetings),
    ...writeRows("load/attendances", rows.attendances),
    ...writeRows("load/meeting-parts", rows.parts),
    ...meetingLinkWritings(rows),
    ...writeIds("derive/mark-neighbours", "meetings", ids),
    ...writeIds(
      "derive/discussed",
      "meetings",
      there.map(({ id }) => id),
    ),
    ...writeIds("derive/unmark", "ids", all),
  ];
}

async function inBatches(
  all: readonly Weighed[],
  onDone: (done: number) => void,
  work: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  let done = 0;
  for (const batch of batchesOf(all)) {
    await work(batch);
    done += batch.length;
    onDone(done);
  }
}

function* batchesOf(all: readonly Weighed[]): Iterable<readonly string[]> {
  let batch: string[] = [];
  let weight = 0;
  for (const item of all) {
    if (batch.length > 0 && (weight + item.weight > weightAtOnce || batch.length === idsAtOnce)) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(item.id);
    weight += item.weight;
  }
  if (batch.length > 0) yield batch;
}

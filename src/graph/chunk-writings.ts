import { resolveMeeting } from "../model/resolve-meeting.ts";
import type { MeetingAccounts, RegistryView } from "../model/resolved-meeting.ts";
import { discussedRows, gatherMeetings, pointedTo } from "./chunk-meetings.ts";
import type { Writing } from "./connect-database.ts";
import { type FactKind, readoutProperties } from "./fact-rows.ts";
import { cooperationWritings, mentionWritings, statementWritings } from "./fact-writings.ts";
import { meetingRowsOf } from "./meeting-rows.ts";
import { meetingLinkWritings } from "./meeting-writings.ts";
import { type Chunk, type ReadoutChange, rowsToWrite } from "./readout-change.ts";
import { writeIds, writeRows } from "./write-rows.ts";

export interface IdsOfGraph {
  /** Of a meeting that some account has described. */
  readonly isKnown: (id: string) => boolean;
  readonly isTaken: (id: string) => boolean;
}

/**
 * The statements of one chunk in order. A meeting that the graph does not know is written as the chunk resolves it;
 * one that it knows is marked, and resolved from all its accounts when all chunks are in.
 */
export function chunkWritings(
  chunk: Chunk,
  { isKnown, isTaken }: IdsOfGraph,
  registry: RegistryView,
): readonly Writing[] {
  const gathered = gatherMeetings(chunk.changes);
  const fresh = [...gathered.values()].filter(({ id }) => !isKnown(id));
  const known = [...gathered.values()].filter(({ id }) => isKnown(id));
  return [
    ...clearingWritings(chunk),
    ...readoutWritings(chunk),
    ...waitingMeetings(chunk.changes, known, (id) => isKnown(id) || isTaken(id) || gathered.has(id)),
    ...newMeetingWritings(fresh, chunk.changes, registry),
    ...knownMeetingWritings(known, chunk.changes, registry),
    ...accountWritings(chunk.changes),
    ...statementWritings(rowsToWrite(chunk.changes, "statement")),
    ...cooperationWritings(rowsToWrite(chunk.changes, "cooperation")),
    ...mentionWritings(rowsToWrite(chunk.changes, "mention")),
    ...writeRows("load/withdrawals", rowsToWrite(chunk.changes, "withdrawal")),
    ...writeRows(
      "derive/new-discussed",
      discussedRows(chunk.changes, (meeting) => !isKnown(meeting)),
    ),
  ];
}

/** What goes: removed readouts, removed facts, and the relationships of changed ones. */
function clearingWritings({ changes, removed }: Chunk): readonly Writing[] {
  const changed = changes.filter(({ kind }) => kind === "changed");
  const touched = [...changed.map(({ resolved }) => resolved.readout.id), ...removed];
  const gone = (kind: FactKind) => changed.flatMap(({ difference }) => difference.removed[kind]);
  const rewritten = (kind: FactKind) =>
    changed.flatMap(({ difference }) => difference.changed[kind].map(({ id }) => id));
  const unsaid = (kind: FactKind) =>
    changed.flatMap(({ resolved, difference }) =>
      [...difference.removed[kind], ...difference.changed[kind].map(({ id }) => id)].map((id) => ({
        readout: resolved.readout.id,
        id,
      })),
    );
  return [
    ...writeIds("load/mark-meetings-of-readouts", "readouts", touched),
    ...writeIds("load/mark-parties-of-readouts", "readouts", touched),
    ...writeIds("load/delete-readouts", "readouts", removed),
    ...writeIds("load/clear-readouts", "readouts", touched),
    ...writeRows("load/delete-accounts", unsaid("account")),
    ...writeRows("load/delete-attendance-supports", unsaid("attendance")),
    ...writeRows("load/delete-part-supports", unsaid("part")),
    ...(["statement", "cooperation", "mention", "withdrawal"] as const).flatMap((kind) => [
      ...writeIds(`load/delete-${kind}s`, "ids", gone(kind)),
      ...writeIds(`load/clear-${kind}s`, "ids", rewritten(kind)),
    ]),
  ];
}

function readoutWritings({ changes, confirmed }: Chunk): readonly Writing[] {
  const readouts = changes.map(({ resolved, hashes }) => ({ readout: resolved.readout, hashes }));
  return [
    ...writeRows(
      "load/readouts",
      readouts.map(({ readout, hashes }) => ({
        id: readout.id,
        properties: { ...readoutProperties(readout), ...hashes },
      })),
    ),
    ...writeRows(
      "load/readout-publishers",
      readouts.flatMap(({ readout }) => readout.publishers.map((party) => ({ readout: readout.id, party }))),
    ),
    ...writeRows(
      "load/former-ids",
      readouts.flatMap(({ readout }) => readout.formerly.map((id) => ({ id, now: readout.id }))),
    ),
    ...writeRows(
      "load/readout-hashes",
      confirmed.map(({ id, hashes }) => ({ id, ...hashes })),
    ),
  ];
}

function newMeetingWritings(
  fresh: readonly MeetingAccounts[],
  changes: readonly ReadoutChange[],
  registry: RegistryView,
): readonly Writing[] {
  const rows = meetingRowsOf(fresh.map((meeting) => resolveMeeting(meeting, registry)));
  const supports = new Map<string, { readout: string; properties: unknown }[]>();
  for (const { id, readout, properties } of rowsToWrite(changes, "attendance")) {
    const known = supports.get(id);
    if (known === undefined) supports.set(id, [{ readout, properties }]);
    else known.push({ readout, properties });
  }
  return [
    ...writeRows("load/meetings", rows.meetings),
    ...writeRows(
      "load/new-attendances",
      rows.attendances.map((row) => ({ ...row, supports: supports.get(row.id) ?? [] })),
    ),
    ...writeRows("load/attendance-people", rows.people),
    ...writeRows("load/meeting-parts", rows.parts),
    ...meetingLinkWritings(rows),
    ...writeIds("derive/mark-people", "people", [...new Set(rows.attended.map(({ person }) => person))]),
    ...writeIds("derive/mark-parties", "parties", [...new Set(rows.tookPart.map(({ party }) => party))]),
  ];
}

/** Attendances and parts that are new get their nodes; all else is left to the derivation. */
function knownMeetingWritings(
  known: readonly MeetingAccounts[],
  changes: readonly ReadoutChange[],
  registry: RegistryView,
): readonly Writing[] {
  const { attendances, people, parts } = meetingRowsOf(known.map((meeting) => resolveMeeting(meeting, registry)));
  const ids = new Set(known.map(({ id }) => id));
  const supports = rowsToWrite(changes, "attendance").filter(({ meeting }) => ids.has(String(meeting)));
  return [
    ...writeRows("load/missing-attendances", attendances),
    ...writeRows("load/missing-attendance-people", people),
    ...writeRows("load/attendance-supports", supports),
    ...writeRows("load/meeting-parts", parts),
  ];
}

/** Meetings to resolve when all chunks are in: those known before, and those that others point to. */
function waitingMeetings(
  changes: readonly ReadoutChange[],
  known: readonly MeetingAccounts[],
  isThere: (meeting: string) => boolean,
): readonly Writing[] {
  const awaited = changes.flatMap(({ resolved }) => pointedTo(resolved)).filter((meeting) => !isThere(meeting));
  return writeIds("derive/mark-meetings", "meetings", [...new Set([...known.map(({ id }) => id), ...awaited])]);
}

function accountWritings(changes: readonly ReadoutChange[]): readonly Writing[] {
  return [
    ...writeRows("load/accounts", rowsToWrite(changes, "account")),
    ...writeRows("load/part-supports", rowsToWrite(changes, "part")),
  ];
}

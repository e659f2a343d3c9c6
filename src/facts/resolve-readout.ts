import type { FactsFile, FactsMeeting } from "../model/facts-file.ts";
import { keyOf } from "../model/keys.ts";
import type {
  AttendanceFact,
  CooperationFact,
  MeetingAccount,
  ReadoutFacts,
  ResolvedReadout,
  StatementFact,
  WithdrawalFact,
} from "../model/resolved.ts";
import { toList } from "../model/text.ts";
import { checkConfidence } from "./check-confidence.ts";
import { checkReference } from "./check-reference.ts";
import { checkSharedOffice } from "./check-shared-office.ts";
import type { Path, Report } from "./draft-problem.ts";
import { listPath } from "./list-path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { PartyCover } from "./party-cover.ts";
import type { FindQuote } from "./quoted-text.ts";
import type { Registry } from "./registry.ts";
import { dateOf, resolveAccount } from "./resolve-account.ts";
import { type MeetingContext, type Room, resolveAttendance } from "./resolve-attendance.ts";
import { resolveMentions } from "./resolve-mentions.ts";
import { type People, resolvePeople } from "./resolve-people.ts";
import { type PointCounts, resolvePoints } from "./resolve-points.ts";

/**
 * A facts file with handles and defaults worked out. Whatever is wrong goes to `report`; where that is an error, the
 * result is not to be used.
 */
export function resolveReadout(
  file: FactsFile,
  registry: Registry,
  findQuote: FindQuote,
  report: Report,
): ResolvedReadout {
  const people = resolvePeople(file, registry, report);
  const context: MeetingContext = { people, registry, findQuote, report };
  const meetings: MeetingAccount[] = [];
  const attendances: AttendanceFact[] = [];
  const statements: StatementFact[] = [];
  const cooperations: CooperationFact[] = [];
  const counts: PointCounts = { order: 0, ties: new Map() };
  const seen = new Set<string>();
  let allAreKnown = true;
  for (const [index, meeting] of file.meetings.entries()) {
    const path = ["meetings", index];
    checkRepeated(meeting, seen, path, report);
    const date = dateOf(meeting.date);
    meetings.push(resolveAccount(file.readout, meeting, date, path, context));
    const room = resolveAttendance(meeting, date, path, context);
    checkSides(meeting, room, path, report);
    allAreKnown &&= room.isWhole;
    attendances.push(...room.attendances);
    const inRoom = new PartyCover(registry, room.parties, date);
    const scene = { readout: file.readout, meeting: meeting.id, date, room, inRoom, context };
    const points = resolvePoints(meeting.points, path, counts, scene);
    statements.push(...points.statements);
    cooperations.push(...points.cooperations);
  }
  const { mentions, accounts } = resolveMentions(file, context);
  // A handle that nobody names is mostly the one that somebody misspelt.
  if (allAreKnown) checkUsed(file, people, report);
  checkConfidence(file, report);
  checkSharedOffice(file, registry, report);
  return {
    readout: toReadout(file.readout, registry, report),
    meetings: [...meetings, ...accounts],
    attendances,
    statements,
    cooperations,
    mentions,
    withdrawals: toWithdrawals(file),
  };
}

function toReadout(written: FactsFile["readout"], registry: Registry, report: Report): ReadoutFacts {
  const { id, title, kind, language, translation, read, formerly, url, via, issuedBy, publishedOn } = written;
  const publishers = toList(written.publisher).map((publisher, at) =>
    checkReference(registry, publisher, ["Party"], listPath(["readout", "publisher"], written.publisher, at), report),
  );
  if (url === undefined && via === undefined) {
    const message = "The readout has no web address.";
    report({
      id: "W11",
      path: ["readout"],
      points: "key",
      message,
      suggestion: "Add url, or via where a copy was read.",
    });
  }
  return {
    id,
    publishers,
    title,
    kind,
    language,
    translation,
    read,
    revisions: written.revisions.map(({ seenOn, sha256 }) => `${seenOn} ${sha256}`),
    formerly,
    ...omitUndefined({ url, via, issuedBy, publishedOn }),
  };
}

function checkRepeated(meeting: FactsMeeting, seen: Set<string>, path: Path, report: Report): void {
  if (seen.has(meeting.id)) {
    const message = `This file reports the meeting "${meeting.id}" already.`;
    report({
      id: "F63",
      path: [...path, "id"],
      message,
      value: meeting.id,
      suggestion: "Make one meeting of the two.",
    });
  }
  seen.add(meeting.id);
}

/** A press conference meets nobody, so it may have one side. */
function checkSides(meeting: FactsMeeting, { sideCount, parties, isWhole }: Room, path: Path, report: Report): void {
  if (sideCount >= 2 || !isWhole || meeting.formats.includes("press_conference")) return;
  const who = sideCount === 0 ? "Nobody is present" : `Only "${parties[0] ?? "one side"}" is represented`;
  const isHeld = meeting.status === "held";
  const at = meeting.present.length === 0 ? "id" : "present";
  report({
    id: isHeld ? "F64" : "W05",
    path: [...path, at],
    points: at === "present" ? "key" : "value",
    message: `${who} at the meeting "${meeting.id}".`,
    suggestion: "Add the other side; where nobody is named, an entry such as { for: the party, unnamed: 1 }.",
  });
}

function checkUsed(file: FactsFile, people: People, report: Report): void {
  if (people.size === 0) return;
  const used = new Set<string>();
  for (const { present, points } of file.meetings) {
    for (const entry of present) used.add(typeof entry === "string" ? entry : entry.who);
    for (const { by } of points) for (const speaker of toList(by)) used.add(speaker);
  }
  for (const mention of file.mentions) for (const word of mention.people) used.add(word);
  for (const handle of people.keys()) {
    if (used.has(handle)) continue;
    const message = `Nothing uses the handle "${handle}".`;
    const suggestion = "Add it to present, or delete it.";
    report({ id: "F52", path: ["people", handle], points: "key", message, value: handle, suggestion });
  }
}

function toWithdrawals({ readout, withdrawn }: FactsFile): readonly WithdrawalFact[] {
  const ties = new Map<string, number>();
  return withdrawn.map(({ fact, was, at, since, because }) => {
    const rest = [fact, at ?? "", since];
    const tie = rest.join("\u0000");
    const ordinal = ties.get(tie) ?? 0;
    ties.set(tie, ordinal + 1);
    const key = keyOf.withdrawal(readout.id, [...rest, String(ordinal)]);
    return { key, fact, was, since, because, ...omitUndefined({ paragraph: at }) };
  });
}

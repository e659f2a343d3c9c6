import type { FactDate } from "../model/dates.ts";
import type { FactsMeeting } from "../model/facts-file.ts";
import { keyOf } from "../model/keys.ts";
import type { AttendanceFact } from "../model/resolved.ts";
import type { AttendanceBasis, AttendanceRole } from "../model/vocabularies.ts";
import { certainlyCovers, certainlyMisses } from "./compare-dates.ts";
import type { Path, Report } from "./draft-problem.ts";
import { didYouMean, findNearest } from "./nearest.ts";
import { omitUndefined } from "./omit-undefined.ts";
import type { FindQuote } from "./quoted-text.ts";
import { supportOf } from "./quoted-text.ts";
import type { Registry } from "./registry.ts";
import type { People, Somebody } from "./resolve-people.ts";

/** Who was at one meeting. */
export interface Room {
  readonly attendances: readonly AttendanceFact[];
  /** By handle. */
  readonly present: People;
  /** Parties represented, in order of appearance. */
  readonly parties: readonly string[];
  /** False where `present` names somebody unknown. */
  readonly isWhole: boolean;
  /** Sides of the meeting: parties, and everybody who represents none. */
  readonly sideCount: number;
}

/** Roles in which somebody may be at a meeting for nobody but themself. */
const partylessRoles: ReadonlySet<AttendanceRole> = new Set([
  "visitor",
  "observer",
  "speaker",
  "moderator",
  "interpreter",
  "witness",
]);

export interface MeetingContext {
  readonly people: People;
  readonly registry: Registry;
  readonly findQuote: FindQuote;
  readonly report: Report;
}

export function resolveAttendance(meeting: FactsMeeting, date: FactDate, path: Path, context: MeetingContext): Room {
  const { people, report } = context;
  const present = new Map<string, Somebody>();
  const identities = new Map<string, string>();
  const attendances: AttendanceFact[] = [];
  const parties = new Set<string>();
  let partyless = 0;
  let isWhole = true;
  for (const [index, entry] of meeting.present.entries()) {
    const at = [...path, "present", index];
    const handle = typeof entry === "string" ? entry : entry.who;
    const whoPath = typeof entry === "string" ? at : [...at, "who"];
    const somebody = people.get(handle);
    if (somebody === undefined) {
      isWhole = false;
      report({
        id: "F53",
        path: whoPath,
        message: `Unknown handle "${handle}".`,
        value: handle,
        suggestion: didYouMean(findNearest(handle, people.keys())) ?? "Add it under people.",
      });
      continue;
    }
    const twice = identities.get(somebody.who);
    // One person under two handles has been reported where the handles stand.
    const isOnePerson = twice !== handle && somebody.person !== undefined;
    if (twice !== undefined && !isOnePerson) reportTwice(handle, twice, somebody, whoPath, report);
    identities.set(somebody.who, handle);
    present.set(handle, somebody);
    const attendance = { ...toAttendance(meeting, entry, somebody, at, context), order: index + 1 };
    attendances.push(attendance);
    if (somebody.party !== undefined) parties.add(somebody.party);
    else {
      partyless += 1;
      checkPartyless(somebody, attendance.roles, whoPath, report);
    }
    checkOffices(somebody, meeting.id, date, context);
  }
  return { attendances, present, parties: [...parties], sideCount: parties.size + partyless, isWhole };
}

function toAttendance(
  meeting: FactsMeeting,
  entry: FactsMeeting["present"][number],
  { written, person, offices, party, who }: Somebody,
  path: Path,
  { findQuote, report }: MeetingContext,
): Omit<AttendanceFact, "order"> {
  const details = typeof entry === "string" ? undefined : entry;
  const said = { at: details?.at ?? meeting.at, quote: details?.quote };
  const roles = details === undefined ? written.roles : [...new Set([...written.roles, ...details.roles])];
  const { unnamed: unnamedCount, namedAs, means, printedOffice } = written;
  return {
    key: keyOf.attendance(meeting.id, who),
    meeting: meeting.id,
    offices,
    roles,
    basis: written.basis ?? basisOf(person, offices, unnamedCount),
    inferred: written.inferred,
    ...omitUndefined({ person, representing: party, contact: details?.contact }),
    ...omitUndefined({ unnamedCount, namedAs, means, printedOffice }),
    support: supportOf(said, findQuote, path, report),
  };
}

function basisOf(person: string | undefined, offices: readonly string[], unnamed: number | undefined): AttendanceBasis {
  if (person !== undefined) return "named";
  return offices.length > 0 && unnamed === undefined ? "title_only" : "unnamed_delegation";
}

function reportTwice(handle: string, other: string, somebody: Somebody, path: Path, report: Report): void {
  const isSame = handle === other;
  const message = isSame
    ? `"${handle}" is present twice.`
    : `Nothing tells "${handle}" and "${other}" apart: both are somebody of ${somebody.who}.`;
  const suggestion = isSame ? "Delete one." : "Write one of them, with unnamed: and the number of people.";
  report({ id: "F59", path, message, value: handle, suggestion });
}

function checkPartyless(somebody: Somebody, roles: readonly AttendanceRole[], path: Path, report: Report): void {
  if (somebody.person === undefined && somebody.offices.length === 0) return;
  if (roles.some((role) => partylessRoles.has(role))) return;
  if (somebody.offices.length > 0) return;
  const message = `"${somebody.handle}" represents no party.`;
  const suggestion =
    "Give an office (as) or a party (for), or a role such as visitor to somebody who represents nobody.";
  report({ id: "F57", path, message, value: somebody.handle, suggestion });
}

/** Against the sourced tenures of the registry; only what is certain counts. */
function checkOffices({ person, offices, handle }: Somebody, meeting: string, date: FactDate, context: MeetingContext) {
  if (person === undefined) return;
  for (const office of offices) {
    const holders = context.registry.holdersOf(office);
    if (holders.length === 0) continue;
    const path = ["people", handle, "as"];
    const own = holders.filter((held) => held.person === person);
    if (own.length > 0 && own.every(({ from, to }) => certainlyMisses(from, to, date))) {
      const spans = own.map(({ from, to }) => `${from?.text ?? "?"} to ${to?.text ?? "?"}`).join(", ");
      const message = `"${person}" was not "${office}" on ${date.text} (meeting "${meeting}"): the registry has ${spans}.`;
      context.report({ id: "F61", path, message, value: office });
    }
    const other = holders.find(
      (held) => held.person !== person && certainlyCovers(held.from, held.to, date) && own.length === 0,
    );
    if (other !== undefined) {
      const message = `"${other.person}" was "${office}" on ${date.text} (meeting "${meeting}"), according to the registry.`;
      context.report({ id: "W04", path, message, value: office });
    }
  }
}

import type { AuditedFacts, AuditedMeeting } from "./audited-facts.ts";
import { partiesOf } from "./count-coverage.ts";
import type { Finding } from "./finding.ts";

const hour = 3_600_000;

/** Meetings of the same parties on the same day that no clock, mode or larger meeting tells apart. */
export function findDuplicateMeetings({ meetings }: AuditedFacts): readonly Finding[] {
  return meetings.flatMap((one, index) =>
    meetings
      .slice(index + 1)
      .filter((other) => mayBeOne(one, other))
      .map((other) => ({
        kind: "duplicate-meeting" as const,
        what: `${one.id} and ${other.id} have the same day and parties (${partiesOf(one).join(", ")}).`,
        ids: [one.id, other.id],
      })),
  );
}

function mayBeOne(one: AuditedMeeting, other: AuditedMeeting): boolean {
  if (one.date.earliest > other.date.latest || other.date.earliest > one.date.latest) return false;
  if (partiesOf(one).join() !== partiesOf(other).join()) return false;
  if (one.partOf === other.id || other.partOf === one.id) return false;
  if (one.mode !== other.mode && one.mode !== "unknown" && other.mode !== "unknown") return false;
  return !haveOtherPeople(one, other) && !areHoursApart(one, other);
}

/** Where both name their people and share none, they are two meetings: ministers here, leaders there. */
function haveOtherPeople(one: AuditedMeeting, other: AuditedMeeting): boolean {
  const [here, there] = [one, other].map(({ attendances }) => attendances.flatMap(({ person }) => person ?? []));
  return here !== undefined && there !== undefined && here.length > 0 && there.length > 0
    ? !here.some((person) => there.includes(person))
    : false;
}

function areHoursApart({ startsAtUtc: one }: AuditedMeeting, { startsAtUtc: other }: AuditedMeeting): boolean {
  return one !== undefined && other !== undefined && Math.abs(Date.parse(one) - Date.parse(other)) >= hour;
}

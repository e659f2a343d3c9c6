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

/** Where both name people of one party and share none of them, they are two meetings: a minister here, the leader there. */
function haveOtherPeople(one: AuditedMeeting, other: AuditedMeeting): boolean {
  return partiesOf(one).some((party) => {
    const [here, there] = [peopleOf(one, party), peopleOf(other, party)];
    return here.length > 0 && there.length > 0 && !here.some((person) => there.includes(person));
  });
}

function peopleOf({ attendances }: AuditedMeeting, party: string): readonly string[] {
  return attendances.flatMap(({ person, representing }) => (representing === party ? (person ?? []) : []));
}

function areHoursApart({ startsAtUtc: one }: AuditedMeeting, { startsAtUtc: other }: AuditedMeeting): boolean {
  return one !== undefined && other !== undefined && Math.abs(Date.parse(one) - Date.parse(other)) >= hour;
}

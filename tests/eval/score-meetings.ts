import type { Account, AccountMeeting, AccountPerson } from "./account.ts";
import { assign } from "./assign.ts";
import { isSameOccasion, isSamePlace, isSameTime, showPlace, showTime } from "./compare-circumstances.ts";
import { compareSets, compareValues, type Finding } from "./finding.ts";
import { compareOfPeople, matchPeople, type PeopleMatch, personLikeness } from "./score-people.ts";
import { scoreLonePoint, scorePoints } from "./score-points.ts";
import { toSpeakerWords } from "./speaker-words.ts";

/** Everything below the readout: meetings side by side, those only one file has, and people only mentioned. */
export function scoreMeetings(expected: Account, found: Account): readonly Finding[] {
  const [wanted, got] = [expected.meetings, found.meetings];
  const isOnly = wanted.length === 1 && got.length === 1;
  const pairs = assign(wanted, got, meetingLikeness, isOnly ? 0 : 1);
  const findings: Finding[] = [];
  for (const { one, other } of pairs) {
    const [meeting, draft] = [wanted[one], got[other]];
    if (meeting !== undefined && draft !== undefined) findings.push(...scoreMeeting(meeting, draft));
  }
  const [matched, used] = [new Set(pairs.map(({ one }) => one)), new Set(pairs.map(({ other }) => other))];
  wanted.forEach((meeting, index) => {
    if (!matched.has(index)) findings.push(...scoreLoneMeeting(meeting, "expected"));
  });
  got.forEach((meeting, index) => {
    if (!used.has(index)) findings.push(...scoreLoneMeeting(meeting, "found"));
  });
  return [...findings, ...matchPeople("mentions", expected.mentioned, found.mentioned).findings];
}

/** Two meetings are one mostly by who was there, then by the day. */
function meetingLikeness(one: AccountMeeting, other: AccountMeeting): number {
  const shared = assign(one.present, other.present, personLikeness, 1).length;
  const everybody = one.present.length + other.present.length - shared;
  const people = everybody === 0 ? 0 : shared / everybody;
  const day = one.date !== undefined && one.date === other.date ? 1 : 0;
  return 3 * people + day + (one.mode === other.mode ? 0.25 : 0) + 0.01;
}

function scoreMeeting(expected: AccountMeeting, found: AccountMeeting): readonly Finding[] {
  const people = matchPeople("attendees", expected.present, found.present);
  return [
    { field: "meetings", expected: showMeeting(expected), found: showMeeting(found), isRight: true },
    ...scoreCircumstances(expected, found),
    ...scoreAttendance(expected.present, found.present, people),
    ...scorePoints(expected, found, toSpeakerWords(expected, found, people.expectedOf)),
  ];
}

function scoreCircumstances(expected: AccountMeeting, found: AccountMeeting): readonly Finding[] {
  const day = expected.date ?? found.date ?? "";
  return [
    ...compareValues("date", expected.date, found.date),
    ...compareValues("dateFrom", expected.dateFrom, found.dateFrom),
    ...compareValues("time", showTime(expected.time), showTime(found.time), () =>
      isSameTime(expected.time, found.time, day),
    ),
    ...compareValues("secondTime", showTime(expected.secondTime), showTime(found.secondTime), () =>
      isSameTime(expected.secondTime, found.secondTime, day),
    ),
    ...compareValues("duration", expected.duration, found.duration),
    ...compareSets("parts", expected.parts, found.parts),
    ...compareValues("place", showPlace(expected.place), showPlace(found.place), () =>
      isSamePlace(expected.place, found.place),
    ),
    ...compareValues("mode", expected.mode, found.mode),
    ...compareSets("formats", expected.formats, found.formats),
    ...compareValues("occasion", expected.occasion[0], found.occasion[0], () =>
      isSameOccasion(expected.occasion, found.occasion),
    ),
    ...compareSets("host", expected.hosts, found.hosts),
  ];
}

function scoreAttendance(
  expected: readonly AccountPerson[],
  found: readonly AccountPerson[],
  people: PeopleMatch,
): readonly Finding[] {
  return [
    ...people.findings,
    ...compareOfPeople("offices", expected, found, people),
    ...compareOfPeople("represents", expected, found, people),
  ];
}

const nothing: AccountMeeting = {
  dateFrom: "lead",
  parts: [],
  mode: "unknown",
  formats: [],
  occasion: [],
  hosts: [],
  present: [],
  points: [],
};

/** All of a meeting that the other file has not is missed, or false. */
function scoreLoneMeeting(meeting: AccountMeeting, side: "expected" | "found"): readonly Finding[] {
  const [expected, found] = side === "expected" ? [meeting, nothing] : [nothing, meeting];
  const people = matchPeople("attendees", expected.present, found.present);
  const told = [
    ...scoreCircumstances(expected, found).filter(({ field }) => field !== "dateFrom" && field !== "mode"),
    ...scoreAttendance(expected.present, found.present, people),
    ...meeting.points.flatMap((point) => scoreLonePoint(point, side)),
  ];
  const lone = side === "expected" ? { expected: showMeeting(meeting) } : { found: showMeeting(meeting) };
  const only = side === "expected" ? { expected: meeting.mode } : { found: meeting.mode };
  return [{ field: "meetings", ...lone, isRight: false }, { field: "mode", ...only, isRight: false }, ...told];
}

function showMeeting({ date, present }: AccountMeeting): string {
  return `${date ?? "no date"}: ${present.map(({ shown }) => shown).join(", ")}`;
}

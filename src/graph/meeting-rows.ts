import { digest } from "../model/keys.ts";
import type { MeetingPartFact } from "../model/resolved.ts";
import type { ResolvedAttendance, ResolvedMeeting } from "../model/resolved-meeting.ts";
import { contacts } from "../model/vocabularies.ts";
import { type Properties, toDay, toEnum, toEnums, toInteger, toLocalTime, toProperties } from "./property-values.ts";

/** A resolved meeting as rows, one list a statement; see cypher/load and cypher/derive. */
export type MeetingRows = ReturnType<typeof meetingRowsOf>;

/** Tells whether a meeting resolves as it did before. */
export function resolvedHashOf(meeting: ResolvedMeeting): string {
  return digest(JSON.stringify(meeting)).slice(0, 20);
}

export function meetingRowsOf(meetings: readonly ResolvedMeeting[]) {
  return { ...ownRows(meetings), ...partRows(meetings), ...attendanceRows(meetings), ...derivedRows(meetings) };
}

function ownRows(meetings: readonly ResolvedMeeting[]) {
  const linksTo = (read: (meeting: ResolvedMeeting) => string | readonly string[] | undefined) =>
    meetings.flatMap((meeting) => [read(meeting) ?? []].flat().map((to) => ({ meeting: meeting.id, to })));
  return {
    meetings: meetings.map((meeting) => ({ id: meeting.id, properties: meetingProperties(meeting) })),
    hosts: linksTo(({ hosts }) => hosts),
    places: linksTo(({ place }) => place),
    occasions: linksTo(({ occasion }) => occasion),
    series: linksTo(({ series }) => series),
    parents: linksTo(({ partOf }) => partOf),
    formerIds: meetings.flatMap(({ id, formerly }) => formerly.map((former) => ({ id: former, now: id }))),
  };
}

function partRows(meetings: readonly ResolvedMeeting[]) {
  const parts = meetings.flatMap((meeting) => meeting.parts.map((part) => ({ meeting: meeting.id, part })));
  return {
    parts: parts.map(({ meeting, part }) => ({ id: part.key, meeting, properties: partProperties(part) })),
    partPlaces: parts.flatMap(({ part: { key, place } }) => (place === undefined ? [] : [{ part: key, place }])),
  };
}

function attendanceRows(meetings: readonly ResolvedMeeting[]) {
  const all = meetings.flatMap((meeting) => meeting.attendances.map((attendance) => ({ meeting, attendance })));
  return {
    attendances: all.map(({ meeting, attendance }) => ({
      id: attendance.key,
      meeting: meeting.id,
      properties: attendanceProperties(attendance, meeting),
    })),
    people: all.flatMap(({ attendance: { key, person } }) =>
      person === undefined ? [] : [{ attendance: key, person }],
    ),
    offices: all.flatMap(({ attendance: { key, offices } }) => offices.map((office) => ({ attendance: key, office }))),
    representing: all.flatMap(({ attendance: { key, representing } }) =>
      representing === undefined ? [] : [{ attendance: key, party: representing }],
    ),
  };
}

/** ATTENDED and TOOK_PART say that it took place: a scheduled or cancelled meeting has neither. */
function derivedRows(meetings: readonly ResolvedMeeting[]) {
  const held = meetings.filter((meeting) => meeting.status === "held");
  return { attended: held.flatMap(attendedRows), tookPart: held.flatMap(tookPartRows) };
}

function attendedRows({ id, attendances }: ResolvedMeeting) {
  return attendances.flatMap(({ person, contact, offices, representing }) =>
    person === undefined
      ? []
      : [{ meeting: id, person, properties: toProperties({ contact: toEnum(contact), offices, representing }) }],
  );
}

/** A party came as close to others as the closest of its people. */
function tookPartRows({ id, attendances }: ResolvedMeeting) {
  const closest = new Map<string, number>();
  for (const { representing, contact } of attendances) {
    if (representing === undefined) continue;
    const rank = contacts.indexOf(contact);
    closest.set(representing, Math.min(rank, closest.get(representing) ?? rank));
  }
  return [...closest].map(([party, rank]) => ({
    meeting: id,
    party,
    properties: toProperties({ contact: toEnum(contacts[rank] ?? "same_occasion") }),
  }));
}

function meetingProperties(meeting: ResolvedMeeting): Properties {
  const { date } = meeting;
  return toProperties({
    id: meeting.id,
    name: meeting.name,
    formats: toEnums(meeting.formats),
    level: toEnum(meeting.level),
    mode: toEnum(meeting.mode),
    status: toEnum(meeting.status),
    contact: toEnum(meeting.contact),
    date: date.precision === "day" ? toDay(date.earliest) : undefined,
    dateText: date.text,
    datePrecision: toEnum(date.precision),
    dateApproximate: date.approximate,
    earliest: toDay(date.earliest),
    latest: toDay(date.latest),
    localTime: toLocalTime(meeting.localTime),
    timeZone: meeting.timeZone,
    startsAtUtc: meeting.startsAtUtc,
    durationMinutes: toInteger(meeting.durationMinutes),
    durationApproximate: meeting.durationApproximate,
    venue: meeting.venue,
    partyCount: toInteger(meeting.partyCount),
    personCount: toInteger(meeting.personCount),
    seriesNumber: toInteger(meeting.seriesNumber),
    disputed: meeting.disputed,
    resolvedHash: resolvedHashOf(meeting),
  });
}

function attendanceProperties(attendance: ResolvedAttendance, { date }: ResolvedMeeting): Properties {
  return toProperties({
    id: attendance.key,
    order: toInteger(attendance.order),
    roles: toEnums(attendance.roles),
    contact: toEnum(attendance.contact),
    earliest: toDay(date.earliest),
    latest: toDay(date.latest),
    namedAs: attendance.namedAs,
    means: attendance.means,
    printedOffice: attendance.printedOffice,
    basis: toEnum(attendance.basis),
    inferred: attendance.inferred,
    unnamedCount: toInteger(attendance.unnamedCount),
    disputed: attendance.disputed,
  });
}

function partProperties(part: MeetingPartFact): Properties {
  return toProperties({
    id: part.key,
    order: toInteger(part.order),
    name: part.name,
    formats: toEnums(part.formats),
    localTime: toLocalTime(part.localTime),
    timeZone: part.timeZone,
    durationMinutes: toInteger(part.durationMinutes),
    venue: part.venue,
  });
}

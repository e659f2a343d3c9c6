import type { Registry } from "../registry.ts";
import type { AuditedFacts, AuditedMeeting } from "./audited-facts.ts";
import type { Finding } from "./finding.ts";

/** Faster than this, in kilometres an hour, nobody travels from one meeting to the next. */
const fastest = 1_000;
/** Where clocks are not printed, two places so far apart on one day are worth a look. */
const farForOneDay = 6_000;
/** Printed durations are rounded. */
const toleratedMinutes = 15;
/** How long a meeting is taken to last where nobody says. */
const shortestMinutes = 10;

interface Stay {
  readonly meeting: AuditedMeeting;
  readonly person: string;
}

/** People at two meetings between which there was no time, or no way, to get from one to the other. */
export function findTwoPlaces({ registry, meetings }: AuditedFacts): readonly Finding[] {
  const stays = new Map<string, Stay[]>();
  for (const meeting of meetings) {
    if (meeting.status !== "held") continue;
    for (const { person } of meeting.attendances) {
      if (person !== undefined) stays.set(person, [...(stays.get(person) ?? []), { meeting, person }]);
    }
  }
  return [...stays.values()].flatMap((own) =>
    own.flatMap((one, index) => own.slice(index + 1).flatMap((other) => compare(one, other.meeting, registry))),
  );
}

function compare({ meeting: one, person }: Stay, other: AuditedMeeting, registry: Registry): readonly Finding[] {
  if (isPartOf(one, other) || isPartOf(other, one)) return [];
  const why = whyImpossible(one, other, distanceBetween(one, other, registry));
  if (why === undefined) return [];
  return [
    { kind: "two-places", what: `${person} at ${one.id} and at ${other.id}: ${why}.`, ids: [person, one.id, other.id] },
  ];
}

function whyImpossible(one: AuditedMeeting, other: AuditedMeeting, kilometres: number | undefined) {
  const [first, second] = (one.startsAtUtc ?? "") <= (other.startsAtUtc ?? "") ? [one, other] : [other, one];
  if (first.startsAtUtc !== undefined && second.startsAtUtc !== undefined) {
    const minutes = (Date.parse(second.startsAtUtc) - endOf(first)) / 60_000;
    if (minutes < -toleratedMinutes) return "the times overlap";
    if (kilometres !== undefined && kilometres > ((minutes + toleratedMinutes) / 60) * fastest) {
      return `${Math.round(kilometres)} km in ${Math.round(minutes)} minutes`;
    }
    return undefined;
  }
  const isOneDay = [one, other].every(({ date }) => date.precision === "day") && one.date.text === other.date.text;
  const isFar = kilometres !== undefined && kilometres > farForOneDay;
  return isOneDay && isFar ? `${Math.round(kilometres)} km apart on one day` : undefined;
}

function endOf({ startsAtUtc = "", durationMinutes = shortestMinutes }: AuditedMeeting): number {
  return Date.parse(startsAtUtc) + durationMinutes * 60_000;
}

function isPartOf(inner: AuditedMeeting, outer: AuditedMeeting): boolean {
  return inner.partOf === outer.id;
}

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Undefined for calls, and where a place or its position is not known. */
function distanceBetween(one: AuditedMeeting, other: AuditedMeeting, registry: Registry): number | undefined {
  const [a, b] = [positionOf(one, registry), positionOf(other, registry)];
  return a === undefined || b === undefined ? undefined : greatCircle(a, b);
}

function positionOf({ mode, place }: AuditedMeeting, registry: Registry): Position | undefined {
  if (mode === "phone" || mode === "video") return undefined;
  for (let id = place; id !== undefined; ) {
    const entity = registry.find(id);
    if (entity?.label !== "Place") return undefined;
    const { latitude, longitude } = entity;
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
    id = entity.within;
  }
  return undefined;
}

/** In kilometres, by the haversine formula on a sphere of the Earth's mean radius. */
function greatCircle(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * 6_371 * Math.asin(Math.sqrt(chord));
}

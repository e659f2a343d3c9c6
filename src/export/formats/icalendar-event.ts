import type { Row } from "../tables/table.ts";
import { contentLine, toText } from "./content-line.ts";
import { describeMeeting, listOf, textOf } from "./icalendar-description.ts";
import type { MeetingRows, Names } from "./icalendar-names.ts";
import { type EventTimes, toEventTimes } from "./icalendar-times.ts";

interface EventStatus {
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Before the name, since few calendars show the status. */
  readonly before: string;
}

const unclear: EventStatus = { status: "TENTATIVE", before: "Perhaps held: " };
const statuses: Readonly<Record<string, EventStatus>> = {
  HELD: { status: "CONFIRMED", before: "" },
  SCHEDULED: { status: "TENTATIVE", before: "Announced: " },
  POSTPONED: { status: "CANCELLED", before: "Postponed: " },
  CANCELLED: { status: "CANCELLED", before: "Cancelled: " },
  UNKNOWN: unclear,
};

/**
 * One meeting as a VEVENT; undefined where its day is too vague. Nobody is an ATTENDEE or ORGANIZER: RFC 5545 (3.8.4.1) keeps
 * these for those who are invited by address and forbids them in calendars that are published. Nobody's time is taken up.
 */
export function toEvent(rows: MeetingRows, names: Names, stamp: string): string | undefined {
  const { meeting, accounts } = rows;
  const times = toEventTimes(meeting);
  if (times === undefined) return undefined;
  const { status } = statusOf(meeting);
  const places = placesOf(meeting, names);
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ["BEGIN", "VEVENT"],
    ["UID", toUid(String(meeting.id))],
    ["DTSTAMP", stamp],
    times.start,
    ...(times.end === undefined ? [] : [times.end]),
    ["SUMMARY", toText(summarise(meeting, times))],
    ["DESCRIPTION", textValue(describeMeeting(rows, names))],
    ["LOCATION", textValue(locate(meeting, places, names))],
    ["GEO", toGeo(places)],
    ["CATEGORIES", toCategories(meeting, names)],
    ["STATUS", status],
    ["TRANSP", "TRANSPARENT"],
    ["URL", accounts.map(({ address }) => toUri(textOf(address))).find((uri) => uri !== undefined)],
    ["RELATED-TO", toWhole(textOf(meeting.partOf), names)],
    ["END", "VEVENT"],
  ];
  return lines.map(([name, value]) => (value === undefined ? "" : contentLine(name, value))).join("");
}

/** The same meeting has the same one in every export, so that a calendar replaces what it has. */
function toUid(meeting: string): string {
  return toText(`${meeting}@parley`);
}

function statusOf({ status }: Row): EventStatus {
  return statuses[String(status)] ?? unclear;
}

function summarise(meeting: Row, { isDayKnown }: EventTimes): string {
  return `${statusOf(meeting).before}${meeting.name}${isDayKnown ? "" : " (day not known)"}`;
}

/** The place and what it lies in, nearest first. */
function placesOf({ place }: Row, names: Names): readonly Row[] {
  const found = new Set<Row>();
  let next = names.places.get(String(place));
  while (next !== undefined && !found.has(next)) {
    found.add(next);
    next = names.places.get(String(next.within));
  }
  return [...found];
}

/** "NATO Headquarters, Brussels, Belgium". */
function locate({ venue }: Row, places: readonly Row[], names: Names): string {
  const country = places.map((place) => names.parties.get(String(place.country))).find((name) => name !== undefined);
  const parts = [textOf(venue), ...places.map(({ name }) => textOf(name)), country];
  return [...new Set(parts.filter((part) => part !== undefined))].join(", ");
}

/** Latitude and longitude of the place, or of the town it lies in; the middle of a region around it would mislead. */
function toGeo(places: readonly Row[]): string | undefined {
  const near = places.filter(({ kind }, index) => index === 0 || kind !== "REGION");
  for (const { latitude, longitude } of near) {
    if (typeof latitude === "number" && typeof longitude === "number") return `${latitude};${longitude}`;
  }
  return undefined;
}

/** Topics only: parties that were spoken of stand in the description. */
function toCategories({ topics }: Row, names: Names): string | undefined {
  const labels = listOf(topics).flatMap((id) => names.topics.get(id) ?? []);
  return labels.length === 0 ? undefined : labels.map(toText).join(",");
}

/** A meeting can be part of an occasion too, which is no event of this calendar. */
function toWhole(whole: string | undefined, names: Names): string | undefined {
  return whole === undefined || names.occasions.has(whole) ? undefined : toUid(whole);
}

/** Addresses of the web alone, written so that nothing in them ends the line. */
function toUri(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

function textValue(value: string): string | undefined {
  return value === "" ? undefined : toText(value);
}

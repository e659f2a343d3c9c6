import { inZone, toUtc } from "../model/clock.ts";
import { type FactDate, readFactDate } from "../model/dates.ts";
import type { FactsFile, FactsMeeting } from "../model/facts-file.ts";
import { keyOf } from "../model/keys.ts";
import type { MeetingAccount, MeetingPartFact } from "../model/resolved.ts";
import { toList } from "../model/text.ts";
import { checkReference } from "./check-reference.ts";
import { addDays, isAfter } from "./compare-dates.ts";
import type { Path, Report } from "./draft-problem.ts";
import { listPath } from "./list-path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { supportOf } from "./quoted-text.ts";
import type { MeetingContext } from "./resolve-attendance.ts";

type StartsAt = NonNullable<FactsMeeting["startsAt"]>;
type Duration = FactsMeeting["durationMinutes"];

/** A date that the schema has passed. */
export function dateOf(text: string): FactDate {
  const reading = readFactDate(text);
  if (!reading.ok) throw new Error(`the schema passed the date ${text}`);
  return reading.date;
}

/** What the readout says of one meeting, with its references and its times checked. */
export function resolveAccount(
  readout: FactsFile["readout"],
  meeting: FactsMeeting,
  date: FactDate,
  path: Path,
  context: MeetingContext,
): MeetingAccount {
  const { registry, findQuote, report } = context;
  const refer = (id: string | undefined, label: "Place" | "Occasion" | "Series", ...keys: string[]) =>
    id === undefined ? undefined : checkReference(registry, id, [label], [...path, ...keys], report);
  const hosts = toList(meeting.host).map((host, at) =>
    checkReference(registry, host, ["Party"], listPath([...path, "host"], meeting.host, at), report),
  );
  const place = refer(meeting.place, "Place", "place");
  const occasion = refer(meeting.occasion, "Occasion", "occasion");
  const series = refer(meeting.series?.of, "Series", "series", "of");
  checkTimes(readout, meeting, date, path, report);
  if (occasion !== undefined) checkOccasion(occasion, date, path, context);
  const { name, venue, mode, level, contact, partOf } = meeting;
  return {
    meeting: meeting.id,
    formerly: meeting.formerly,
    support: supportOf(meeting, findQuote, path, report),
    date,
    dateBasis: meeting.dateFrom,
    ...startOf(meeting.startsAt, date),
    ...durationOf(meeting.durationMinutes),
    hosts,
    status: meeting.status,
    formats: meeting.formats,
    ...omitUndefined({ name, place, venue, mode, level, contact, occasion }),
    ...omitUndefined({ series, seriesNumber: meeting.series?.number, partOf }),
    parts: meeting.also.map((_, index) => resolvePart(readout.id, meeting, date, index, path, context)),
    mentionedOnly: false,
  };
}

function resolvePart(
  readout: string,
  meeting: FactsMeeting,
  date: FactDate,
  index: number,
  above: Path,
  { registry, findQuote, report }: MeetingContext,
): MeetingPartFact {
  const path = [...above, "also", index];
  const part = meeting.also[index];
  if (part === undefined) throw new Error(`no part ${index}`);
  const { name, venue, formats, startsAt } = part;
  const place =
    part.place === undefined ? undefined : checkReference(registry, part.place, ["Place"], [...path, "place"], report);
  checkClocks(startsAt, date, [...path, "startsAt"], report);
  return {
    key: keyOf.part(meeting.id, [readout, String(index)]),
    order: index + 1,
    support: supportOf(part, findQuote, path, report),
    formats,
    ...omitUndefined({ name, place, venue, localTime: startsAt?.local, timeZone: startsAt?.zone }),
    ...omitUndefined({ durationMinutes: durationOf(part.durationMinutes).durationMinutes }),
  };
}

function startOf(startsAt: StartsAt | undefined, date: FactDate) {
  if (startsAt === undefined) return {};
  const { local, zone, alsoPrinted } = startsAt;
  const utc = date.precision === "day" ? toUtc({ day: date.earliest, time: local, zone }) : undefined;
  const other = alsoPrinted === undefined ? undefined : printedClock(alsoPrinted);
  return { localTime: local, timeZone: zone, ...omitUndefined({ startsAtUtc: utc, alsoPrinted: other }) };
}

/** As printed, with what it means where that differs: "20:40 Asia/Tokyo (means 21:40)". */
function printedClock({ local, zone, date, means }: NonNullable<StartsAt["alsoPrinted"]>): string {
  const printed = [date, local, zone].filter((word) => word !== undefined).join(" ");
  return means === undefined ? printed : `${printed} (means ${means})`;
}

function durationOf(duration: Duration): { durationMinutes?: number; durationApproximate: boolean } {
  if (duration === undefined) return { durationApproximate: false };
  return typeof duration === "number"
    ? { durationMinutes: duration, durationApproximate: false }
    : { durationMinutes: duration.about, durationApproximate: true };
}

function checkTimes(
  { publishedOn }: FactsFile["readout"],
  meeting: FactsMeeting,
  date: FactDate,
  path: Path,
  report: Report,
): void {
  checkClocks(meeting.startsAt, date, [...path, "startsAt"], report);
  if (publishedOn === undefined || meeting.status !== "held" || date.earliest <= publishedOn) return;
  // A day of grace: the meeting's local day may be ahead of the publisher's.
  if (date.earliest <= addDays(publishedOn, 1)) return;
  const message = `The meeting of ${date.text} lies after its readout, published on ${publishedOn}.`;
  const suggestion = "Check both dates; a meeting to come has status: scheduled.";
  report({ id: "F66", path: [...path, "date"], message, value: date.text, suggestion });
}

function checkClocks(startsAt: StartsAt | undefined, date: FactDate, path: Path, report: Report): void {
  const other = startsAt?.alsoPrinted;
  if (startsAt === undefined || other === undefined || date.precision !== "day") return;
  const { local, zone } = startsAt;
  const shown = inZone({ day: date.earliest, time: local, zone }, other.zone);
  const given = other.means ?? other.local;
  const isSameDay = other.date === undefined || other.date === shown.day;
  if (shown.time === given && isSameDay) return;
  const day = isSameDay ? "" : ` of ${shown.day}`;
  const printed = isSameDay ? given : `${given} of ${other.date}`;
  const message = `${local} in ${zone} is ${shown.time}${day} in ${other.zone}, not ${printed}.`;
  const suggestion = "Check the zones; where the print is wrong, keep it and add means.";
  report({
    id: "F65",
    path: [...path, "alsoPrinted", isSameDay ? "local" : "date"],
    message,
    value: given,
    suggestion,
  });
}

function checkOccasion(id: string, date: FactDate, path: Path, { registry, report }: MeetingContext): void {
  const occasion = registry.occasion(id);
  if (occasion === undefined) return;
  const isBefore = occasion.from !== undefined && date.latest < occasion.from;
  const isLater = occasion.to !== undefined && isAfter(date, { earliest: occasion.to, latest: occasion.to });
  if (!isBefore && !isLater) return;
  const message = `${date.text} lies outside "${id}" (${occasion.from ?? "?"} to ${occasion.to ?? "?"}).`;
  report({ id: "W06", path: [...path, "date"], message, value: date.text });
}

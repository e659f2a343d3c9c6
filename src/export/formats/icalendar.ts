import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { rowsByMeeting } from "../rows-by-meeting.ts";
import { tableNamed } from "../tables/tables.ts";
import { contentLine, toText } from "./content-line.ts";
import { toEvent } from "./icalendar-event.ts";
import { readNames } from "./icalendar-names.ts";
import { toInstant } from "./icalendar-times.ts";

const mediaType = "text/calendar; charset=utf-8";

/**
 * Meetings as events of a calendar (RFC 5545). Written here rather than by a library: those at hand build the whole calendar
 * in memory, and the rules for lines are two. The tests read it back with ical.js.
 */
export const icalendar: ExportFormat = {
  name: "icalendar",
  title: "Thunderbird, Outlook, Google, Apple calendars: meetings as events, with who was there and the sources",
  shape: "file",
  extension: ".ics",
  mediaType,
  tables: ["meetings"],
  *files(source, options) {
    yield { path: "meetings.ics", mediaType, content: writeCalendar(source, options) };
  },
};

async function* writeCalendar(source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  yield toOpening(source, options);
  const names = await readNames(source);
  const stamp = toStamp(source);
  const attendances = rowsByMeeting(source.rows(tableNamed("attendance-details")), "meetingId");
  const accounts = rowsByMeeting(source.rows(tableNamed("accounts")), "meeting");
  for await (const meeting of source.rows(tableNamed("meetings"))) {
    const id = String(meeting.id);
    const rows = { meeting, attendances: await attendances.of(id), accounts: await accounts.of(id) };
    const event = toEvent(rows, names, stamp);
    if (event !== undefined) yield event;
  }
  await attendances.end();
  await accounts.end();
  yield contentLine("END", "VCALENDAR");
}

/** Name and description stand twice: as RFC 7986 has them, and as calendars knew them before. */
function toOpening(source: ExportSource, { licence }: FormatOptions): string {
  const about = `Graph version ${source.graph.version}. ${licence.attribution} ${licence.title}, ${licence.path}`;
  const lines = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Parley//Export of meetings//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["NAME", "Parley"],
    ["X-WR-CALNAME", "Parley"],
    ["DESCRIPTION", toText(about)],
    ["X-WR-CALDESC", toText(about)],
    ["LAST-MODIFIED", toStamp(source)],
  ] as const;
  return lines.map(([name, value]) => contentLine(name, value)).join("");
}

/** When the graph was loaded, so that one graph gives one calendar; the first of all days where nobody wrote that down. */
function toStamp({ graph }: ExportSource): string {
  return toInstant(graph.loadedAt === null ? 0 : Date.parse(graph.loadedAt));
}

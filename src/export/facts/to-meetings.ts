import type { StoredReadout } from "../../graph/stored-readouts.ts";
import type { Handles } from "./handles.ts";
import { toPoints } from "./to-points.ts";

type Account = StoredReadout["accounts"][number];
type Part = StoredReadout["parts"][number];
type Written = Readonly<Record<string, unknown>>;

/** The meetings that a readout reports, in the order of its points; those without any come last. */
export function toMeetings(readout: StoredReadout, handles: Handles): readonly Written[] {
  const order = readout.statements.map(({ meeting }) => meeting);
  const rank = ({ meeting }: Account) => (order.includes(meeting) ? order.indexOf(meeting) : order.length);
  return readout.accounts
    .filter(({ said }) => !said.mentionedOnly)
    .toSorted((one, other) => rank(one) - rank(other))
    .map((account) => toMeeting(readout, account, handles));
}

function toMeeting(readout: StoredReadout, { meeting, said }: Account, handles: Handles): Written {
  const { name, place, venue, mode, level, contact, occasion, partOf, quote, series, seriesNumber } = said;
  const parts = readout.parts.filter((part) => part.meeting === meeting);
  return {
    id: meeting,
    at: said.paragraph,
    ...omitEmpty({ name, formerly: said.formerly, quote }),
    date: said.date,
    dateFrom: said.dateBasis,
    ...toClock(said),
    ...toDuration(said.durationMinutes, said.durationApproximate),
    ...omitEmpty({ place, venue, host: said.hosts, mode, formats: said.formats, level, contact, occasion, partOf }),
    status: said.status,
    ...(series === undefined ? {} : { series: { of: series, ...omitEmpty({ number: seriesNumber }) } }),
    ...omitEmpty({ also: parts.map(toPart) }),
    present: readout.attendances
      .filter((each) => each.meeting === meeting)
      .map((each) => toPresent(each, said, handles)),
    points: toPoints(readout, meeting, handles),
  };
}

function toPart({ said }: Part): Written {
  const { name, formats, localTime, timeZone, durationMinutes, place, venue, quote } = said;
  return {
    at: said.paragraph,
    ...omitEmpty({ name, formats, place, venue, quote, durationMinutes }),
    ...(localTime === undefined || timeZone === undefined ? {} : { startsAt: { local: localTime, zone: timeZone } }),
  };
}

function toPresent(
  attendance: StoredReadout["attendances"][number],
  account: Account["said"],
  handles: Handles,
): Written {
  const { said, key } = attendance;
  const who = handles.ofAttendance.get(key)?.handle;
  const at = said.paragraph === account.paragraph ? undefined : said.paragraph;
  return { who, ...omitEmpty({ roles: said.roles, contact: said.contact, quote: said.quote, at }) };
}

function toClock({ localTime, timeZone, alsoPrinted }: Account["said"]): Written {
  if (localTime === undefined || timeZone === undefined) return {};
  return { startsAt: { local: localTime, zone: timeZone, ...omitEmpty({ alsoPrinted: toOtherClock(alsoPrinted) }) } };
}

/** "2026-07-08 21:40 Asia/Tokyo (means 20:40)", with the day and the meaning where they are printed. */
function toOtherClock(printed: string | undefined): Written | undefined {
  const found = /^(?:(\d{4}-\d\d-\d\d) )?(\S+) (\S+?)(?: \(means (\S+)\))?$/.exec(printed ?? "");
  if (found === null) return undefined;
  const [, date, local, zone, means] = found;
  return { local, zone, ...omitEmpty({ date, means }) };
}

function toDuration(minutes: number | undefined, isApproximate: boolean): Written {
  if (minutes === undefined) return {};
  return { durationMinutes: isApproximate ? { about: minutes } : minutes };
}

/** Without what is undefined, and without empty lists. */
export function omitEmpty(values: Readonly<Record<string, unknown>>): Written {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

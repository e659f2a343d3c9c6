import { z } from "zod";
import { type FactDate, readFactDate } from "../model/dates.ts";
import type { AttendanceFact, MeetingAccount, MeetingPartFact } from "../model/resolved.ts";
import type { MeetingAccounts } from "../model/resolved-meeting.ts";
import * as words from "../model/vocabularies.ts";

/** A vocabulary's word as the graph spells it, back as facts files do. */
export const word = <const W extends readonly [string, ...string[]]>(vocabulary: W) =>
  z.string().toLowerCase().pipe(z.enum(vocabulary));

const support = z.object({
  paragraph: z.string(),
  quote: z.string().exactOptional(),
  quoteFound: z.boolean().exactOptional(),
});
const texts = z.array(z.string());

export const storedAccount = support.extend({
  formerly: texts,
  name: z.string().exactOptional(),
  date: z.string(),
  dateBasis: word(words.dateBases),
  localTime: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  alsoPrinted: z.string().exactOptional(),
  startsAtUtc: z.string().exactOptional(),
  durationMinutes: z.int().exactOptional(),
  durationApproximate: z.boolean(),
  place: z.string().exactOptional(),
  venue: z.string().exactOptional(),
  hosts: texts,
  mode: word(words.meetingModes).exactOptional(),
  status: word(words.meetingStatuses),
  formats: z.array(word(words.meetingFormats)),
  level: word(words.levels).exactOptional(),
  contact: word(words.contacts).exactOptional(),
  occasion: z.string().exactOptional(),
  series: z.string().exactOptional(),
  seriesNumber: z.int().exactOptional(),
  partOf: z.string().exactOptional(),
  mentionedOnly: z.boolean(),
});

export const storedAttendance = support.extend({
  order: z.int(),
  offices: texts,
  representing: z.string().exactOptional(),
  roles: z.array(word(words.attendanceRoles)),
  contact: word(words.contacts).exactOptional(),
  basis: word(words.attendanceBases),
  inferred: z.boolean(),
  unnamedCount: z.int().exactOptional(),
  namedAs: z.string().exactOptional(),
  means: z.string().exactOptional(),
  printedOffice: z.string().exactOptional(),
});

export const storedPart = support.extend({
  order: z.int(),
  name: z.string().exactOptional(),
  formats: z.array(word(words.meetingFormats)),
  localTime: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  durationMinutes: z.int().exactOptional(),
  place: z.string().exactOptional(),
  venue: z.string().exactOptional(),
});

const standing = z.object({ id: z.string(), publishedOn: z.string().nullable(), publishers: texts });

/** A row of cypher/derive/meeting-accounts.cypher. */
export const storedMeeting = z.object({
  id: z.string(),
  resolvedHash: z.string().nullable(),
  accounts: z.array(z.object({ readout: standing, said: storedAccount })),
  attendances: z.array(
    z.object({ key: z.string(), person: z.string().nullable(), readout: z.string(), said: storedAttendance }),
  ),
  parts: z.array(z.object({ key: z.string(), readout: z.string(), said: storedPart })),
});
type StoredMeeting = z.output<typeof storedMeeting>;

/** All that the graph holds of a meeting, in the form in which facts files say it. */
export function toMeetingAccounts(stored: StoredMeeting): MeetingAccounts {
  const readouts = new Map(
    stored.accounts.map(({ readout: { publishedOn, ...rest } }) => [
      rest.id,
      { ...rest, publishedOn: publishedOn ?? undefined },
    ]),
  );
  return {
    id: stored.id,
    accounts: stored.accounts.map(({ readout, said }) => ({
      readout: readouts.get(readout.id) ?? { id: readout.id, publishers: [] },
      account: toAccount(stored.id, said, stored.parts.filter((part) => part.readout === readout.id).map(toPart)),
    })),
    attendances: stored.attendances.map((row) => ({
      readout: readouts.get(row.readout) ?? { id: row.readout, publishers: [] },
      attendance: toAttendance(stored.id, row),
    })),
  };
}

function toAccount(
  meeting: string,
  { paragraph, quote, quoteFound, date, ...said }: z.output<typeof storedAccount>,
  parts: readonly MeetingPartFact[],
): MeetingAccount {
  return { ...said, meeting, support: toSupport({ paragraph, quote, quoteFound }), date: toFactDate(date), parts };
}

function toAttendance(meeting: string, row: StoredMeeting["attendances"][number]): AttendanceFact {
  const { paragraph, quote, quoteFound, ...said } = row.said;
  const person = row.person === null ? {} : { person: row.person };
  return { ...said, ...person, key: row.key, meeting, support: toSupport({ paragraph, quote, quoteFound }) };
}

function toPart({ key, said }: StoredMeeting["parts"][number]): MeetingPartFact {
  const { paragraph, quote, quoteFound, ...rest } = said;
  return { ...rest, key, support: toSupport({ paragraph, quote, quoteFound }) };
}

function toSupport(support: { paragraph: string; quote: string | undefined; quoteFound: boolean | undefined }) {
  const { paragraph, quote, quoteFound } = support;
  return {
    paragraph,
    ...(quote === undefined ? {} : { quote }),
    ...(quoteFound === undefined ? {} : { quoteFound }),
  };
}

function toFactDate(text: string): FactDate {
  const reading = readFactDate(text);
  if (!reading.ok) throw new Error(`the graph holds the date "${text}"`);
  return reading.date;
}

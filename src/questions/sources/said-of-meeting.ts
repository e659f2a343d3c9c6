import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";

const ids = z.array(z.string());
const text = z.string().nullish();

/** What a readout says of a meeting as a whole; what it leaves out is absent. */
const accountRow = z.object({
  readout: z.string(),
  read: z.string(),
  said: z.object({
    date: z.string(),
    dateBasis: z.string(),
    localTime: text,
    timeZone: text,
    startsAtUtc: text,
    alsoPrinted: text,
    durationMinutes: z.number().nullish(),
    durationApproximate: z.boolean(),
    place: text,
    venue: text,
    hosts: ids,
    mode: text,
    status: z.string(),
    level: text,
    contact: text,
    occasion: text,
    series: text,
    seriesNumber: z.number().nullish(),
    partOf: text,
    mentionedOnly: z.boolean(),
  }),
});
export type AccountRow = Readonly<z.output<typeof accountRow>>;
export type SaidOfMeeting = AccountRow["said"];

const attendanceRow = z.object({
  attendance: z.string(),
  person: z.string().nullable(),
  readout: z.string(),
  said: z.object({
    offices: ids,
    representing: text,
    unnamedCount: z.number().nullish(),
  }),
});
export type AttendanceRow = Readonly<z.output<typeof attendanceRow>>;

const cooperation = z.object({
  id: z.string(),
  forms: ids,
  status: z.string(),
  oneSided: z.boolean(),
  areas: ids,
  parties: ids,
  providers: ids,
  recipients: ids,
});
const pointRow = z.object({
  statement: z.string(),
  readout: z.string(),
  subjects: ids,
  cooperation: cooperation.nullable(),
});
export type PointRow = Readonly<z.output<typeof pointRow>>;

/** Everything that the readouts of a meeting say of it, one row for each thing that one readout says. */
export async function readSaidOfMeeting(read: ReadQuery, meeting: string) {
  const [accounts, attendances, points] = await Promise.all([
    readRows(read, "accounts-of-meeting", { meeting }, accountRow),
    readRows(read, "attendance-by-readout", { meeting }, attendanceRow),
    readRows(read, "points-by-readout", { meeting }, pointRow),
  ]);
  return { accounts, attendances, points };
}

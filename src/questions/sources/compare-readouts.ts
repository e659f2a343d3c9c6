import { z } from "zod";
import { type Citation, readCitations } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readReferences } from "../asking/references.ts";
import { type AccountDifference, findDifferences } from "./account-differences.ts";
import {
  describeAccount,
  describeAttendance,
  describeCooperation,
  describeDifference,
  describeSubject,
} from "./compared-entries.ts";
import { summariseComparison } from "./comparison-in-words.ts";
import { namePublishers } from "./name-publishers.ts";
import { offset } from "./offset.ts";
import { type AccountRow, readSaidOfMeeting } from "./said-of-meeting.ts";
import { attendanceSideBySide, cooperationSideBySide, subjectsSideBySide } from "./side-by-side.ts";

/** What the readouts of one meeting say, side by side. */
export const compareReadouts = defineQuestion({
  name: "compareReadouts",
  parameters: z.object({ meeting: nameText, first, offset }),
  ask: async ({ meeting: text, first: count, offset: start }, { read }) => {
    const meeting = await findReference(read, text, ["MEETING"]);
    const { accounts, attendances, points } = await readSaidOfMeeting(read, meeting.id);
    const all = {
      attendance: attendanceSideBySide(attendances),
      subjects: subjectsSideBySide(points),
      cooperation: cooperationSideBySide(points),
    };
    const page = <Entry>(entries: readonly Entry[]) => entries.slice(start, start + count);
    const shown = {
      attendance: page(all.attendance),
      subjects: page(all.subjects),
      cooperation: page(all.cooperation),
    };
    const differences = findDifferences(accounts);
    const [named, citationsOf] = await Promise.all([
      readReferences(read, idsIn(accounts, differences, shown)),
      readCitations(read, {
        meetings: [meeting.id],
        attendances: shown.attendance.flatMap(({ rows }) => rows.map(({ attendance }) => attendance)),
        statements: [...shown.subjects, ...shown.cooperation].flatMap(({ rows }) =>
          rows.map(({ statement }) => statement),
        ),
      }),
    ]);
    const reports = accounts.filter(({ said }) => !said.mentionedOnly).map(({ readout }) => readout);
    const sources = citationsOf("meetings", [meeting.id]);
    const setting = {
      named,
      citationsOf,
      nameOf: namePublishers(sources),
      isSaidByAll: (readouts: readonly string[]) => reports.every((readout) => readouts.includes(readout)),
      accountSources: (readouts: readonly string[]): readonly Citation[] =>
        sources.filter(({ readout }) => readouts.includes(readout)),
    };
    return {
      meeting,
      readouts: accounts.map((account) => describeAccount(account, setting)),
      differences: differences.map((difference) => describeDifference(difference, setting)),
      attendance: shown.attendance.map((entry) => describeAttendance(entry, setting)),
      attendanceTotal: all.attendance.length,
      subjects: shown.subjects.map((entry) => describeSubject(entry, setting)),
      subjectTotal: all.subjects.length,
      cooperation: shown.cooperation.map((entry) => describeCooperation(entry, setting)),
      cooperationTotal: all.cooperation.length,
      sentence: summariseComparison({ meeting, accounts, differences, all, reports }, setting),
    };
  },
  isEmpty: ({ readouts }) => readouts.length === 0,
});

interface Shown {
  readonly attendance: ReturnType<typeof attendanceSideBySide>;
  readonly subjects: ReturnType<typeof subjectsSideBySide>;
  readonly cooperation: ReturnType<typeof cooperationSideBySide>;
}

/** Of everything the answer names. */
function idsIn(
  accounts: readonly AccountRow[],
  differences: readonly AccountDifference[],
  { attendance, subjects, cooperation }: Shown,
): readonly string[] {
  const own = (field: "occasion" | "series") =>
    differences.some((difference) => difference.field === field) ? accounts.map(({ said }) => said[field]) : [];
  const ids = [
    ...accounts.flatMap(({ readout, said: { place, hosts } }) => [readout, place, ...hosts]),
    ...own("occasion"),
    ...own("series"),
    ...attendance.flatMap(({ rows }) =>
      rows.flatMap(({ person, said: { offices, representing } }) => [person, ...offices, representing]),
    ),
    ...subjects.flatMap(({ rows }) => rows.map(({ subject }) => subject)),
    ...cooperation.flatMap(({ rows }) =>
      rows.flatMap(({ area, parties, providers, recipients }) => [area, ...parties, ...providers, ...recipients]),
    ),
  ];
  return ids.flatMap((id) => id ?? []);
}

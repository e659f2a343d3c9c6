import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { type Citation, readCitations } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { daySpan, first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { accordingTo, countInWords, dayInWords } from "../asking/words.ts";
import { toSentence } from "./describe-cooperation.ts";
import { readLastDay } from "./last-day.ts";

const row = z.object({
  total: z.number(),
  other: z.string(),
  meetings: z.number(),
  firstOn: z.string(),
  lastOn: z.string(),
  last: z.string(),
  silentDays: z.number(),
  longestGapDays: z.number(),
  medianGapDays: z.number(),
});
type Row = Readonly<z.output<typeof row>>;

/** With whom a party or a person has not met for longer than usual. */
export const quiet = defineQuestion({
  name: "quiet",
  parameters: z.object({ of: nameText, asOf: daySpan.nullish(), first }),
  ask: async ({ of: text, asOf, first: count }, { read }) => {
    const of = await findReference(read, text, ["PARTY", "PERSON"]);
    const today = asOf?.latest ?? (await readLastDay(read));
    const rows = today === null ? [] : await readQuiet(read, of.id, today, count);
    const [named, citationsOf] = await Promise.all([
      readReferences(
        read,
        rows.map(({ other }) => other),
      ),
      readCitations(read, { meetings: rows.map(({ last }) => last) }),
    ]);
    const total = rows[0]?.total ?? 0;
    const silences = rows.map((each) =>
      describeSilence(each, of, named(each.other), citationsOf("meetings", [each.last])),
    );
    return { of, asOf: today, total, silences, sentence: summarise(of, today, total) };
  },
  isEmpty: ({ total }) => total === 0,
});

function readQuiet(read: ReadQuery, of: string, on: string, count: number): Promise<readonly Row[]> {
  return readRows(read, "quiet-pairs", { of, on, first: BigInt(count) }, row);
}

function describeSilence(
  { meetings, firstOn, lastOn, silentDays, longestGapDays, medianGapDays }: Row,
  of: Reference,
  other: Reference,
  sources: readonly Citation[],
) {
  const days = (count: number) => countInWords(count, "day");
  const last = `${accordingTo(sources)}${of.name} and ${other.name} met ${lastInWords(lastOn)}`;
  const rhythm = `in their ${countInWords(meetings, "meeting")} before, the longest gap was ${days(longestGapDays)} and the median ${days(medianGapDays)}`;
  return {
    with: other,
    meetings,
    firstOn,
    lastOn,
    silentDays,
    longestGapDays,
    medianGapDays,
    beyond: silentDays / longestGapDays,
    sentence: toSentence(
      `${last}; no meeting of the two in the ${days(silentDays)} since is in the data. ${capitalised(rhythm)}`,
    ),
    sources,
  };
}

function lastInWords(day: string): string {
  return `last on ${dayInWords(day)}`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function summarise({ name }: Reference, today: string | null, total: number): string {
  if (today === null) return "The data hold no meeting that was held.";
  const on = `As of ${dayInWords(today)}`;
  if (total === 0) {
    return `${on}, nobody has gone silent for longer than usual with ${name}, as far as the data show; it takes three meetings in direct contact to tell.`;
  }
  return `${on}, ${name} has not met ${countInWords(total, "counterpart")} for longer than the longest gap between their meetings in the data.`;
}

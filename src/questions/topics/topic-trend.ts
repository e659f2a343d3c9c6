import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readCitations } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { first, nameText, window } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { readReferences } from "../asking/references.ts";
import { fillQuarters } from "./quarters.ts";
import { describeTrendQuarter, summariseTrend, type TrendRow } from "./trend-words.ts";

const counts = {
  year: z.number(),
  quarter: z.number(),
  meetings: z.number(),
  uncertain: z.number(),
  withTopic: z.number(),
};
const topicRow = z
  .object({ ...counts, latest: z.string().nullable() })
  .transform((row): TrendRow => ({ ...row, topics: [] }));
const partyRow = z
  .object({
    ...counts,
    topics: z.array(z.object({ topic: z.string(), meetings: z.number(), latest: z.string() })),
  })
  .transform((row): TrendRow => ({ ...row, latest: row.topics[0]?.latest ?? null }));

/** How often a topic comes up by quarter, or which topics a party's meetings are about. */
export const topicTrend = defineQuestion({
  name: "topicTrend",
  parameters: z.object({ of: nameText, window, first }),
  ask: async ({ of: text, window: { from, to, certainty }, first: count }, { read }) => {
    const of = await findReference(read, text, ["TOPIC", "PARTY"]);
    const scope = { from: from ?? null, to: to ?? null, certainty };
    const rows: readonly TrendRow[] =
      of.kind === "PARTY"
        ? await readRows(read, "party-quarters", { ...scope, party: of.id, first: count }, partyRow)
        : await readTopicQuarters(read, { ...scope, topic: of.id });
    const filled = fillQuarters(rows);
    const told = filled.flatMap(({ given }) => given ?? []);
    const meetings = told.flatMap(({ latest }) => latest ?? []);
    const [named, citationsOf] = await Promise.all([
      readReferences(
        read,
        told.flatMap(({ topics }) => topics.map(({ topic }) => topic)),
      ),
      readCitations(read, { meetings }),
    ]);
    const quarters = filled.map(({ given, year, quarter }) => {
      const row = given ?? { year, quarter, meetings: 0, uncertain: 0, withTopic: 0, latest: null, topics: [] };
      const sources = row.latest === null ? [] : citationsOf("meetings", [row.latest]).slice(0, 5);
      return describeTrendQuarter(row, { of, named, sources });
    });
    return {
      of,
      quarters,
      meetings: sum(told.map((row) => row.meetings)),
      withTopic: sum(told.map((row) => row.withTopic)),
      sentence: summariseTrend(of, told, { from, to, certainty }),
    };
  },
  isEmpty: ({ withTopic }) => withTopic === 0,
});

/** Where the topic never came up there is no trend to tell, however many meetings there were. */
async function readTopicQuarters(read: ReadQuery, parameters: Readonly<Record<string, unknown>>) {
  const rows = await readRows(read, "topic-quarters", parameters, topicRow);
  return rows.some(({ withTopic }) => withTopic > 0) ? rows : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

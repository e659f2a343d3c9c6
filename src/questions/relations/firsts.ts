import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { type Citation, readCitations } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { first, nameText, type Window, window } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { accordingTo, countInWords, whenInWords } from "../asking/words.ts";
import { toSentence } from "./describe-cooperation.ts";
import { levelInWords, modeInWords, quoted } from "./relationship-meetings.ts";
import { scopeOf } from "./window-words.ts";

const row = z.object({
  one: z.string(),
  other: z.string(),
  meeting: z.string(),
  earliest: z.string(),
  latest: z.string(),
  level: z.string(),
  mode: z.string(),
});
type Row = Readonly<z.output<typeof row>>;

interface Asked {
  readonly window: Window;
  readonly level: string | null;
  readonly of: Reference | null;
  readonly count: number;
}

/** First meetings of two parties in the data. */
export const firsts = defineQuestion({
  name: "firsts",
  parameters: z.object({ window, level: z.string().nullish(), of: nameText.nullish(), first }),
  ask: async ({ window: time, level, of, first: count }, { read }) => {
    const party = typeof of === "string" ? await findReference(read, of, ["PARTY"]) : null;
    const asked: Asked = { window: time, level: level ?? null, of: party, count };
    const rows = await readFirsts(read, asked);
    const [named, citationsOf] = await Promise.all([
      readReferences(
        read,
        rows.flatMap(({ one, other, meeting }) => [one, other, meeting]),
      ),
      readCitations(read, { meetings: rows.map(({ meeting }) => meeting) }),
    ]);
    const meetings = rows.map((each) => describe(each, asked, named, citationsOf("meetings", [each.meeting])));
    return { level: asked.level, of: party, meetings, sentence: summarise(asked, meetings.length) };
  },
  isEmpty: ({ meetings }) => meetings.length === 0,
});

function readFirsts(read: ReadQuery, { window: time, level, of, count }: Asked): Promise<readonly Row[]> {
  const { from = null, to = null, certainty } = time;
  const asked = { from, to, certainty, first: BigInt(count) };
  if (of !== null) return readRows(read, "firsts-of-party", { ...asked, of: of.id, level }, row);
  if (level !== null) return readRows(read, "firsts-at-level", { ...asked, level }, row);
  return readRows(read, "firsts-of-all", asked, row);
}

function describe(
  { one, other, meeting: id, earliest, latest, level, mode }: Row,
  asked: Asked,
  named: (id: string) => Reference,
  sources: readonly Citation[],
) {
  const [a, b, meeting] = [named(one), named(other), named(id)];
  const where = levelInWords(level).map((words) => `, at a meeting ${words}`);
  const how = [...modeInWords(mode).map((words) => `, ${words}`), ...where].join("");
  const which = asked.level === null ? "" : " at a meeting of that level";
  return {
    a,
    b,
    meeting,
    earliest,
    latest,
    level,
    mode,
    sentence: toSentence(
      `${accordingTo(sources)}${a.name} and ${b.name} met at ${quoted(meeting.name)} ${whenInWords(earliest, latest)}${how}. It is their first meeting${which} in the data`,
    ),
    sources,
  };
}

function summarise({ window: time, level, of, count }: Asked, found: number): string {
  const who = of === null ? "two parties" : `${of.name} with another party`;
  const which = `${level === null ? "" : `, at meetings ${levelInWords(level)[0] ?? "at an unknown level"}`}${scopeOf(time)}`;
  if (found === 0) return `No meeting of ${who}${which} was their first in the data.`;
  const more = found === count ? "The latest " : "The data hold ";
  const counted = countInWords(found, "first meeting");
  return `${more}${counted} of ${who}${which}; first means first in the data.`;
}

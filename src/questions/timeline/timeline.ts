import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readCitations } from "../asking/citations.ts";
import { findReferences } from "../asking/find-references.ts";
import { first, nameText, window } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { countInWords, dayInWords } from "../asking/words.ts";
import { windowInWords } from "../topics/position-words.ts";
import { readCursor, writeCursor } from "./timeline-cursor.ts";
import { groupIds, namedIds, readTimelineFacts, type TimelineRow, timelineRow } from "./timeline-facts.ts";
import { describeEntry } from "./timeline-words.ts";

const order = z.enum(["NEWEST_FIRST", "OLDEST_FIRST"]);
const longestCursor = 1000;

/** Everything about somebody or something in time order, a page at a time. */
export const timeline = defineQuestion({
  name: "timeline",
  parameters: z.object({
    of: nameText,
    with: nameText.nullish(),
    window,
    order,
    first,
    after: z.string().max(longestCursor, "That is no cursor.").nullish(),
  }),
  ask: async (asked, { read }) => {
    const { of, partner } = await findWhose(read, asked.of, asked.with ?? undefined);
    const { from, to, certainty } = asked.window;
    const scope = { of: of.id, with: partner?.id ?? null, from: from ?? null, to: to ?? null, certainty };
    const args = { ...scope, order: asked.order };
    const { with: _, ...alone } = scope;
    const found = await readRows(
      read,
      partner === undefined ? "timeline" : "timeline-together",
      {
        ...(partner === undefined ? alone : scope),
        isNewestFirst: asked.order === "NEWEST_FIRST",
        after: asked.after == null ? null : readCursor(asked.after, args),
        // One more than is told, to know whether there is another page.
        first: asked.first + 1,
      },
      timelineRow,
    );
    const rows = found.slice(0, asked.first);
    const last = found.length > rows.length ? rows.at(-1) : undefined;
    const ids = groupIds(rows);
    const [facts, citationsOf] = await Promise.all([readTimelineFacts(read, ids), readCitations(read, ids)]);
    const named = await readReferences(read, namedIds(facts));
    return {
      of,
      with: partner ?? null,
      entries: rows.map((row) => describeEntry(row, { facts, named, citationsOf })),
      next: last === undefined ? null : writeCursor({ ...last, day: last.latest }, args),
      sentence: summarise(
        { of, partner, rows, hasMore: last === undefined ? "no" : "yes" },
        windowInWords(asked.window),
      ),
    };
  },
  isEmpty: ({ entries }) => entries.length === 0,
});

const kinds = ["PERSON", "OFFICE", "PARTY", "TOPIC", "OCCASION", "INSTRUMENT"] as const;

async function findWhose(read: ReadQuery, text: string, withText: string | undefined) {
  const [of, partner] = await findReferences(read, [
    { text, kinds },
    ...(withText === undefined ? [] : [{ text: withText, kinds: ["PERSON", "PARTY"] as const }]),
  ]);
  if (of === undefined) throw new Error("one text was asked for");
  if (partner !== undefined && partner.kind !== of.kind) {
    const message = `\`with\` takes a person where \`of\` is a person, and a country or organisation where it is one; ${of.name} and ${partner.name} are not of one kind.`;
    throw new UserError("bad_argument", message);
  }
  if (partner !== undefined && partner.id === of.id) {
    throw new UserError("bad_argument", `\`of\` and \`with\` are both ${of.name}; leave \`with\` out.`);
  }
  return { of, partner };
}

interface Summary {
  readonly of: Reference;
  readonly partner: Reference | undefined;
  readonly rows: readonly TimelineRow[];
  readonly hasMore: "yes" | "no";
}

function summarise({ of, partner, rows, hasMore }: Summary, when: string): string {
  const whose = partner === undefined ? of.name : `${of.name} and ${partner.name}`;
  const days = rows.map(({ latest }) => latest).sort();
  const from = days[0] ?? "";
  const to = days.at(-1) ?? "";
  if (days.length === 0) return `Nothing${when} is known of ${whose}${partner === undefined ? "" : " together"}.`;
  const span = from === to ? `of ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;
  const more = hasMore === "yes" ? "; there are more" : "";
  return `${countInWords(days.length, "entry", "entries")} on ${whose}, ${span}${more}.`;
}

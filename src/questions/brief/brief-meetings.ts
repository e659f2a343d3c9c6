import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";
import { countInWords, dayInWords } from "../asking/words.ts";
import { describeFacts } from "../sources/describe-facts.ts";
import { type BriefSection, firstTold, mostTold, toSentences } from "./brief-section.ts";

const row = z.object({
  total: z.number(),
  direct: z.number(),
  since: z.number(),
  latest: z.array(z.object({ meeting: z.string(), said: z.number(), statements: z.array(z.string()) })),
});

/** How often they met, and the last three meetings with what was said. */
export async function briefMeetings(
  read: ReadQuery,
  of: Reference,
  other: Reference | undefined,
  since: string | undefined,
): Promise<readonly BriefSection[]> {
  const parameters = { one: of.id, other: other?.id ?? null, since: since ?? null, first: mostTold + 1 };
  const [found] = await readRows(read, "brief-meetings", parameters, row);
  if (found === undefined) throw new Error("counts come as one row");
  const facts = await describeFacts(read, {
    meetings: found.latest.map(({ meeting }) => meeting),
    statements: found.latest.flatMap(({ statements }) => statements),
  });
  const meetings = facts.tell(
    "meetings",
    found.latest.map(({ meeting }) => meeting),
  );
  const count = { sentence: countOf(found, of, other), sources: meetings[0]?.sources ?? [] };
  const counts =
    since === undefined || found.total === 0 ? [count] : [count, { ...count, sentence: countSince(found, since) }];
  return [
    {
      heading: other === undefined ? "Meetings" : `Meetings with ${other.name}`,
      sentences: toSentences([...counts, ...meetings]),
    },
    ...found.latest.map(({ meeting, said, statements }) => ({
      heading: `Said and agreed: ${facts.named(meeting).name}`,
      sentences: toSentences(firstTold(facts.tellInShort("statements", statements), said)),
    })),
  ];
}

function countOf({ total, direct }: z.output<typeof row>, of: Reference, other: Reference | undefined): string {
  if (other === undefined && total === 0) return `No held meeting of ${of.name} is in the graph.`;
  if (other === undefined) return `${of.name} took part in ${countInWords(total, "held meeting")} in the graph.`;
  if (total === 0) return `No held meeting of ${of.name} and ${other.name} is in the graph.`;
  return `${of.name} and ${other.name} were both at ${countInWords(total, "held meeting")}, in direct contact at ${direct}.`;
}

function countSince({ since }: z.output<typeof row>, day: string): string {
  return `${countInWords(since, "of these meetings", "of these meetings")} took place since ${dayInWords(day)}.`.replace(
    /^no of/,
    "None of",
  );
}

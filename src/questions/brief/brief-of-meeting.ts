import { z } from "zod";
import type { QuestionTools } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";
import { countInWords, dayInWords } from "../asking/words.ts";
import { compareReadouts } from "../sources/compare-readouts.ts";
import { describeFacts } from "../sources/describe-facts.ts";
import { evidence } from "../sources/evidence.ts";
import { type BriefSection, firstTold, mostTold, toSentences } from "./brief-section.ts";
import { counterpartsBefore } from "./counterparts-before.ts";

const row = z.object({
  attendance: z.string(),
  person: z.string(),
  party: z.string().nullable(),
  pairs: z.array(z.object({ other: z.string(), meetings: z.number(), lastOn: z.string(), latest: z.string() })),
  total: z.number(),
});

const mostListed = 30;

/** The page on a meeting: who is listed, and when they met before; for a party, when the others met its people. */
export async function briefOfMeeting(
  of: Reference,
  other: Reference | undefined,
  tools: QuestionTools,
): Promise<readonly BriefSection[]> {
  const { read } = tools;
  const [before, { answer: compared }, { answer: behind }, rows] = await Promise.all([
    other === undefined ? [] : counterpartsBefore(read, of, other),
    compareReadouts.ask({ meeting: of.id, first: 1, offset: 0 }, tools),
    evidence.ask({ of: of.id, first: mostTold + 1, offset: 0 }, tools),
    readRows(read, "brief-participants", { meeting: of.id, first: mostListed + 1 }, row),
  ]);
  const attendances = rows.map(({ attendance }) => attendance);
  // For a party its own section tells that.
  const pairs = (other === undefined ? rows : []).flatMap(({ person, pairs: found }) =>
    found.map((pair) => ({ person, ...pair })),
  );
  const totalOf = (kind: string) => behind.links.find((link) => link.kind === kind)?.total ?? 0;
  const idsOf = (kind: string) =>
    behind.links.filter((link) => link.kind === kind).flatMap(({ entries }) => entries.map(({ id }) => id));
  const facts = await describeFacts(
    read,
    {
      attendances,
      meetings: pairs.map(({ latest }) => latest),
      statements: idsOf("STATEMENT"),
      cooperations: idsOf("COOPERATION"),
      mentions: idsOf("MENTION"),
    },
    pairs.flatMap(({ person, other: far }) => [person, far]),
  );
  return [
    ...[before].flat(),
    { heading: "The meeting", sentences: toSentences([...compared.readouts, ...compared.differences]) },
    {
      heading: "Who is listed",
      sentences: toSentences(firstTold(facts.tellInShort("attendances", attendances), rows[0]?.total ?? 0, mostListed)),
    },
    {
      heading: "Who met before",
      sentences: toSentences(
        pairs.map(({ person, other: far, meetings, lastOn, latest }) => ({
          sentence: `${facts.named(person).name} and ${facts.named(far).name} met at ${countInWords(meetings, "meeting")} before, last on ${dayInWords(lastOn)}: ${facts.named(latest).name}.`,
          sources: facts.citationsOf("meetings", [latest]),
        })),
      ),
    },
    {
      heading: "What was said and agreed",
      sentences: toSentences(firstTold(facts.tellInShort("statements", idsOf("STATEMENT")), totalOf("STATEMENT"))),
    },
    {
      heading: "Cooperation set out there",
      sentences: toSentences(
        firstTold(facts.tellInShort("cooperations", idsOf("COOPERATION")), totalOf("COOPERATION")),
      ),
    },
    {
      heading: "Where it is recalled or announced",
      sentences: toSentences(firstTold(facts.tellInShort("mentions", idsOf("MENTION")), totalOf("MENTION"))),
    },
  ];
}

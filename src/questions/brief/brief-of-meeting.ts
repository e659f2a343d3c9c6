import { z } from "zod";
import type { QuestionTools } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";
import { countInWords, dayInWords } from "../asking/words.ts";
import { compareReadouts } from "../sources/compare-readouts.ts";
import { describeFacts } from "../sources/describe-facts.ts";
import { evidence } from "../sources/evidence.ts";
import { type BriefSection, toSentences } from "./brief-section.ts";

const row = z.object({
  attendance: z.string(),
  person: z.string(),
  party: z.string().nullable(),
  pairs: z.array(z.object({ other: z.string(), meetings: z.number(), lastOn: z.string(), latest: z.string() })),
});

/** The page on a meeting: who is listed, and when they met before. */
export async function briefOfMeeting(
  of: Reference,
  other: Reference | undefined,
  tools: QuestionTools,
): Promise<readonly BriefSection[]> {
  const { read } = tools;
  const [{ answer: compared }, { answer: behind }, rows] = await Promise.all([
    compareReadouts.ask({ meeting: of.id, first: 1, offset: 0 }, tools),
    evidence.ask({ of: of.id, first: 12, offset: 0 }, tools),
    readRows(read, "brief-participants", { meeting: of.id, for: other?.id ?? null }, row),
  ]);
  const attendances = rows.map(({ attendance }) => attendance);
  const pairs = rows.flatMap(({ person, pairs: found }) => found.map((pair) => ({ person, ...pair })));
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
    { heading: "The meeting", sentences: toSentences([...compared.readouts, ...compared.differences]) },
    { heading: "Who is listed", sentences: toSentences(facts.tellInShort("attendances", attendances)) },
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
      sentences: toSentences(facts.tellInShort("statements", idsOf("STATEMENT"))),
    },
    {
      heading: "Cooperation set out there",
      sentences: toSentences(facts.tellInShort("cooperations", idsOf("COOPERATION"))),
    },
    {
      heading: "Where it is recalled or announced",
      sentences: toSentences(facts.tellInShort("mentions", idsOf("MENTION"))),
    },
  ];
}

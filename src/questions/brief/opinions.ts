import type { QuestionTools } from "../asking/question.ts";
import type { Reference } from "../asking/references.ts";
import { listInWords } from "../asking/words.ts";
import { positions } from "../topics/positions.ts";
import type { BriefSentence } from "./brief-section.ts";

interface Wanted {
  readonly topics: readonly string[];
  readonly party: Reference | undefined;
  /** What the page has told already. */
  readonly above: readonly BriefSentence[];
}

/** Newest statements read of each topic, and how many of them are told. */
const mostRead = 8;
const mostOnTopic = 2;

/** The newest statements of the party on each topic that are not told above; each once, with its topics. */
export async function opinionsOn(
  { topics, party, above }: Wanted,
  tools: QuestionTools,
): Promise<readonly BriefSentence[]> {
  if (party === undefined) return [];
  const asked = { of: party.id, window: null, first: mostRead, offset: 0, parties: 1 };
  const ask = (topic: string) => positions.ask({ ...asked, topic }, tools);
  // One alone first: asked at once, the database would make the same plans three times.
  const [first, ...others] = topics;
  const answers = first === undefined ? [] : [await ask(first), ...(await Promise.all(others.map(ask)))];
  const said = above.map(({ sentence }) => plain(sentence));
  const told = answers.flatMap(({ answer }) =>
    answer.positions
      .filter(({ summary }) => summary === "" || !said.some((sentence) => sentence.endsWith(plain(summary))))
      .slice(0, mostOnTopic)
      .map((position) => ({ ...position, topic: answer.subject.name })),
  );
  return [...new Map(told.map((each) => [each.id, each])).values()].map(({ id, sentence, sources }) => {
    const names = told.filter((each) => each.id === id).map(({ topic }) => topic);
    return { sentence: `${listInWords(names)}: ${sentence}`, sources };
  });
}

/** As far as it matters for whether the same is said. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[.!?]$/, "");
}

import type { FoundSpeaker } from "./find-speakers.ts";
import type { FoundVerb } from "./find-verbs.ts";
import { agentWords, articles, coordinators, prepositions } from "./function-words.ts";
import { gapBefore, lowerAt, type WrittenText } from "./written-words.ts";

export interface SentenceParts {
  readonly written: WrittenText;
  readonly verbs: readonly FoundVerb[];
  readonly speakers: readonly FoundSpeaker[];
}

/** The same, with the speakers by the word at which they start and by the word after their last. */
export interface IndexedParts extends SentenceParts {
  readonly startingAt: ReadonlyMap<number, FoundSpeaker>;
  readonly endingAt: ReadonlyMap<number, FoundSpeaker>;
  /** Who the sentence begins with, however far from its verb. */
  readonly openers: readonly FoundSpeaker[];
}

const openersWithin = 40;

export function indexParts(parts: SentenceParts): IndexedParts {
  const first = parts.speakers.slice(0, openersWithin);
  return {
    ...parts,
    startingAt: new Map(parts.speakers.map((speaker) => [speaker.from, speaker])),
    endingAt: new Map(parts.speakers.map((speaker) => [speaker.to, speaker])),
    openers: first.filter((one) => one.speaker.kind !== "party" && !isGoverned(parts.written, one)),
  };
}

/** The first word of a speaker, its article included. */
export function startOf(written: WrittenText, { from }: FoundSpeaker): number {
  let start = from;
  while (start > 0 && articles.has(lowerAt(written, start - 1))) start -= 1;
  return start;
}

/** "with Minister A" is not who speaks; nor is "Minister A's proposal". */
function isGoverned(written: WrittenText, speaker: FoundSpeaker): boolean {
  const start = startOf(written, speaker);
  const isAfterComma = gapBefore(written, start).includes(",");
  return (
    (!isAfterComma && prepositions.has(lowerAt(written, start - 1))) || /^['’]/.test(gapBefore(written, speaker.to))
  );
}

/** The speakers right before a verb, over "and", adverbs and one insertion between commas. */
export function findChain(
  { written, endingAt }: IndexedParts,
  verbAt: number,
  before: number,
): readonly FoundSpeaker[] | undefined {
  const last = endingAt.get(before + 1) ?? endingAt.get(skipInsertion(written, verbAt, before) + 1);
  if (last === undefined) return undefined;
  const chain = [last];
  let first: FoundSpeaker | undefined = last;
  while (first !== undefined) {
    const start = startOf(written, first);
    const isAnd = lowerAt(written, start - 1) === "and";
    const isListed = chain.length > 1 && gapBefore(written, start).includes(",");
    first = isAnd ? endingAt.get(start - 1) : isListed ? endingAt.get(start) : undefined;
    if (first !== undefined) chain.unshift(first);
  }
  return chain;
}

const longestInsertion = 25;

/** "General A, Chairman of the Joint Staff, stated": the word before the first of the two commas. */
function skipInsertion(written: WrittenText, verbAt: number, before: number): number {
  const closes = gapBefore(written, before + 1).includes(",") || gapBefore(written, verbAt).includes(",");
  if (!closes) return -2;
  for (let index = before; index > 0 && index > before - longestInsertion; index -= 1) {
    if (gapBefore(written, index).includes(",")) return index - 1;
  }
  return -2;
}

/** A subject opens a clause at the start, after a comma or a joining word; after "that" it belongs to what is said. */
export function mayBegin(written: WrittenText, chain: readonly FoundSpeaker[], isFirst: boolean): boolean {
  const [first] = chain;
  if (first === undefined) return false;
  const start = startOf(written, first);
  const isAfterComma = /[,;:—–]/.test(gapBefore(written, start));
  const word = lowerAt(written, start - 1);
  if (governors.has(word) && !isAfterComma) return false;
  if (isFirst) return true;
  if (first.speaker.kind === "party" && !first.speaker.isSide) return false;
  return coordinators.has(word) || isAfterComma;
}

/** Words after which a subject belongs to a phrase inside the clause. */
const governors: ReadonlySet<string> = new Set(
  "of with by to from between among for that which where whether because since if against toward towards including".split(
    " ",
  ),
);

const agentReach = 40;

/** "was raised by Minister A", "was confirmed between the Ministers". */
export function findAgent({ written, startingAt }: IndexedParts, from: number): FoundSpeaker | undefined {
  for (let index = from; index < Math.min(from + agentReach, written.words.length); index += 1) {
    const speaker = startingAt.get(index);
    if (speaker !== undefined && agentWords.has(lowerAt(written, startOf(written, speaker) - 1))) return speaker;
  }
  return undefined;
}

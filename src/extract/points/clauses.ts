import type { Act } from "../../model/acts.ts";
import type { FoundSpeaker } from "./find-speakers.ts";
import type { FoundVerb } from "./find-verbs.ts";
import { gapBefore, lowerAt, type WrittenText } from "./written-words.ts";

/** Who a verb belongs to, as the sentence's own words tell it. */
export type Subject =
  | { readonly kind: "named"; readonly chain: readonly FoundSpeaker[] }
  /** The subject of the verb before: "… and expressed". */
  | { readonly kind: "same" }
  /** What both did when they met: "met to discuss". */
  | { readonly kind: "met"; readonly chain: readonly FoundSpeaker[] }
  /** "It was confirmed": by nobody in particular. */
  | { readonly kind: "passive" }
  | { readonly kind: "none" };

/** One thing said: its verb, its subject, and the words that belong to it. */
export interface Clause {
  readonly verb: FoundVerb;
  readonly act: Act;
  readonly subject: Subject;
  /** Word indexes: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Head extends Omit<Clause, "to"> {
  readonly isInfinitive: boolean;
}

export interface SentenceParts {
  readonly written: WrittenText;
  readonly verbs: readonly FoundVerb[];
  readonly speakers: readonly FoundSpeaker[];
}

/** The same, with the speakers by the word at which they start and by the word after their last. */
interface IndexedParts extends SentenceParts {
  readonly startingAt: ReadonlyMap<number, FoundSpeaker>;
  readonly endingAt: ReadonlyMap<number, FoundSpeaker>;
}

/** The things said in one sentence, in order. */
export function splitClauses(parts: SentenceParts): readonly Clause[] {
  const startingAt = new Map(parts.speakers.map((speaker) => [speaker.from, speaker]));
  const endingAt = new Map(parts.speakers.map((speaker) => [speaker.to, speaker]));
  const heads = findHeads({ ...parts, startingAt, endingAt });
  return heads.map((head, index) => ({
    verb: head.verb,
    act: head.act,
    subject: head.subject,
    from: index === 0 ? 0 : head.from,
    to: heads[index + 1]?.from ?? parts.written.words.length,
  }));
}

function findHeads(parts: IndexedParts): readonly Head[] {
  const heads: Head[] = [];
  let meeting: readonly FoundSpeaker[] | undefined;
  let spare: FoundVerb | undefined;
  for (const verb of parts.verbs) {
    if (verb.act === undefined) {
      if (heads.length === 0 && verb.form === "past" && meeting === undefined) meeting = peopleBefore(parts, verb.from);
      continue;
    }
    const head = toHead(parts, verb, verb.act, heads[heads.length - 1], meeting);
    if (head !== undefined) heads.push(head);
    else if (verb.form === "past" && !verb.rule.opens && lowerAt(parts.written, verb.to) !== "by") spare ??= verb;
  }
  if (heads.length === 0 && spare?.act !== undefined && meeting === undefined) {
    heads.push({ verb: spare, act: spare.act, subject: { kind: "none" }, from: 0, isInfinitive: false });
  }
  return heads;
}

function toHead(
  parts: IndexedParts,
  verb: FoundVerb,
  act: Act,
  earlier: Head | undefined,
  meeting: readonly FoundSpeaker[] | undefined,
): Head | undefined {
  const at = { verb, act, from: verb.from, isInfinitive: false };
  const before = skipAdverbs(parts.written, verb.from);
  const word = lowerAt(parts.written, before);
  if (verb.form === "base" && (word === "to" || earlier?.isInfinitive === true)) {
    if (!isPurpose(parts.written, before, earlier, meeting)) return undefined;
    return {
      ...at,
      subject: meeting === undefined ? { kind: "same" } : { kind: "met", chain: meeting },
      isInfinitive: true,
    };
  }
  if (verb.form === "past" && passives.has(word)) return toPassive(parts, at, before, earlier);
  const chain = findChain(parts, verb.from, before);
  if (verb.rule.opens && (chain === undefined || earlier !== undefined)) return undefined;
  if (chain !== undefined && (verb.form !== "base" || earlier === undefined)) {
    const first = chain[0]?.from ?? verb.from;
    if (!mayBegin(parts, chain, earlier)) return undefined;
    return { ...at, from: first, subject: { kind: "named", chain } };
  }
  if (verb.form === "ing")
    return mayBeParticiple(parts.written, verb.from, before) ? { ...at, subject: { kind: "same" } } : undefined;
  if (verb.form !== "past" || !isCoordinated(parts.written, verb.from, before)) return undefined;
  if (earlier !== undefined) return { ...at, subject: { kind: "same" } };
  return meeting === undefined ? undefined : { ...at, subject: { kind: "met", chain: meeting } };
}

/** "met to discuss", "spoke to reaffirm …, and to discuss": purposes of the meeting are things said there. */
function isPurpose(
  written: WrittenText,
  before: number,
  earlier: Head | undefined,
  meeting: readonly FoundSpeaker[] | undefined,
): boolean {
  const word = lowerAt(written, before);
  if (earlier === undefined) return meeting !== undefined && word === "to";
  if (!earlier.isInfinitive) return false;
  return word === "to"
    ? coordinators.has(lowerAt(written, before - 1)) || gapBefore(written, before).includes(",")
    : coordinators.has(word);
}

type HeadStart = Omit<Head, "subject">;

function toPassive(parts: IndexedParts, at: HeadStart, before: number, earlier: Head | undefined): Head | undefined {
  const { written } = parts;
  let start = before;
  while (start > 0 && passives.has(lowerAt(written, start - 1))) start -= 1;
  if (earlier !== undefined) {
    const isIt =
      lowerAt(written, start - 1) === "it" &&
      (coordinators.has(lowerAt(written, start - 2)) || gapBefore(written, start - 1).includes(","));
    if (!isIt) return undefined;
  }
  const by = findAgent(parts, at.verb.to);
  return {
    ...at,
    from: earlier === undefined ? 0 : start - 1,
    subject: by === undefined ? { kind: "passive" } : { kind: "named", chain: [by] },
  };
}

const agentReach = 40;

function findAgent({ written, startingAt }: IndexedParts, from: number): FoundSpeaker | undefined {
  for (let index = from; index < Math.min(from + agentReach, written.words.length); index += 1) {
    const speaker = startingAt.get(index);
    if (speaker !== undefined && isAfterBy(written, index)) return speaker;
  }
  return undefined;
}

function isAfterBy(written: WrittenText, from: number): boolean {
  const article = lowerAt(written, from - 1) === "the" || lowerAt(written, from - 1) === "both" ? 1 : 0;
  return agents.has(lowerAt(written, from - 1 - article));
}

/** The speakers right before a verb, over "and", adverbs and one insertion between commas. */
function findChain(
  { written, endingAt }: IndexedParts,
  verbAt: number,
  before: number,
): readonly FoundSpeaker[] | undefined {
  const last = endingAt.get(before + 1) ?? endingAt.get(skipInsertion(written, verbAt, before) + 1);
  if (last === undefined) return undefined;
  const chain = [last];
  for (;;) {
    const first = chain[0];
    if (first === undefined) return chain;
    let word = first.from - 1;
    while (articles.has(lowerAt(written, word))) word -= 1;
    const isJoined = lowerAt(written, word) === "and";
    const end = isJoined ? word : gapBefore(written, word + 1).includes(",") ? word + 1 : -1;
    const joined = end < 0 || (!isJoined && chain.length < 2) ? undefined : endingAt.get(end);
    if (joined === undefined) return chain;
    chain.unshift(joined);
  }
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
function mayBegin({ written }: SentenceParts, chain: readonly FoundSpeaker[], earlier: Head | undefined): boolean {
  const first = chain[0];
  if (first === undefined) return false;
  let before = first.from - 1;
  while (articles.has(lowerAt(written, before))) before -= 1;
  const word = lowerAt(written, before);
  if (prepositions.has(word) && !gapBefore(written, before + 1).includes(",")) return false;
  if (earlier === undefined) return true;
  if (first.speaker.kind === "party" && !first.speaker.isSide) return false;
  return coordinators.has(word) || /[,;:—–]/.test(gapBefore(written, before + 1));
}

/** ", adding that", "Noting that": a participle that says something of its own. */
function mayBeParticiple(written: WrittenText, verbAt: number, before: number): boolean {
  if (before < 0) return true;
  return (
    gapBefore(written, verbAt).includes(",") ||
    gapBefore(written, before + 1).includes(",") ||
    lowerAt(written, before) === "while"
  );
}

function isCoordinated(written: WrittenText, verbAt: number, before: number): boolean {
  const gap = gapBefore(written, verbAt) + gapBefore(written, before + 1);
  return coordinators.has(lowerAt(written, before)) || /[,;]/.test(gap);
}

function peopleBefore({ speakers }: SentenceParts, verbAt: number): readonly FoundSpeaker[] {
  return speakers.filter(({ to, speaker }) => to <= verbAt && speaker.kind !== "party");
}

/** The index of the last word before a verb that is neither an adverb nor an auxiliary. */
function skipAdverbs(written: WrittenText, verbAt: number): number {
  let before = verbAt - 1;
  while (before >= 0 && adverbs.has(lowerAt(written, before))) before -= 1;
  return before;
}

const adverbs: ReadonlySet<string> = new Set(
  "also further furthermore again then strongly firmly jointly once mutually warmly respectively sincerely deeply each first additionally successively repeatedly highly briefly frankly candidly clearly especially particularly explicitly thus therefore subsequently later now all had has have did addition in his her for part return turn response thereto reply unequivocally vehemently specifically separately always fully generally broadly publicly today likewise similarly moreover".split(
    " ",
  ),
);
const passives: ReadonlySet<string> = new Set(["was", "were", "been", "being", "is", "are", "be"]);
const coordinators: ReadonlySet<string> = new Set(["and", "but", "while", "whereas", "as", "or", "then", "nor"]);
const articles: ReadonlySet<string> = new Set(["the", "both", "their", "his", "her", "mr", "ms", "mrs", "dr", "all"]);
const agents: ReadonlySet<string> = new Set(["by", "between", "among"]);
const prepositions: ReadonlySet<string> = new Set([
  "of",
  "with",
  "by",
  "to",
  "from",
  "between",
  "among",
  "for",
  "that",
  "which",
  "where",
  "whether",
  "because",
  "since",
  "if",
  "against",
  "toward",
  "towards",
  "including",
]);

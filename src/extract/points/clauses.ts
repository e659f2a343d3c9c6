import type { Act } from "../../model/acts.ts";
import type { FoundSpeaker } from "./find-speakers.ts";
import type { FoundVerb } from "./find-verbs.ts";
import { adverbs, articles, coordinators, participleOpeners, passives } from "./function-words.ts";
import {
  findAgent,
  findChain,
  type IndexedParts,
  indexParts,
  mayBegin,
  type SentenceParts,
  startOf,
} from "./subjects.ts";
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

type HeadStart = Omit<Head, "subject">;

/** What was read of a sentence before a verb. */
interface Progress {
  readonly earlier: Head | undefined;
  /** Who met, where the sentence says that they did. */
  readonly met: readonly FoundSpeaker[] | undefined;
}

/** The things said in one sentence, in order. */
export function splitClauses(parts: SentenceParts): readonly Clause[] {
  const heads = findHeads(indexParts(parts));
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
  let met: readonly FoundSpeaker[] | undefined;
  let spare: FoundVerb | undefined;
  parts.verbs.forEach((verb, index) => {
    const act = actTowards(parts, verb);
    if (act === undefined) {
      if (heads.length === 0 && verb.form === "past") met ??= parts.openers.filter(({ to }) => to <= verb.from);
      return;
    }
    // "will meet" announces a meeting.
    if (verb.rule.opens && parts.verbs[index + 1]?.from === verb.to && parts.verbs[index + 1]?.rule.meets) return;
    const head = toHead(parts, verb, act, { earlier: heads[heads.length - 1], met });
    if (head !== undefined) heads.push(head);
    else if (verb.form === "past" && !verb.rule.opens && lowerAt(parts.written, verb.to) !== "by") spare ??= verb;
  });
  if (heads.length === 0 && spare?.act !== undefined && met === undefined) {
    return [{ verb: spare, act: spare.act, subject: { kind: "none" }, from: 0, isInfinitive: false }];
  }
  return heads;
}

/** What the verb does where a person follows it: greets. A person's deed ("Minister A's statement") is a thing. */
function actTowards({ written, startingAt }: IndexedParts, { rule, act, to }: FoundVerb): Act | undefined {
  if (rule.personAct === undefined) return act;
  const person = startingAt.get(articles.has(lowerAt(written, to)) ? to + 1 : to);
  const isPerson = person?.speaker.kind === "people" || person?.speaker.kind === "role";
  return isPerson && person !== undefined && !/^['’]/.test(gapBefore(written, person.to)) ? rule.personAct : act;
}

function toHead(parts: IndexedParts, verb: FoundVerb, act: Act, { earlier, met }: Progress): Head | undefined {
  const { written } = parts;
  const at: HeadStart = { verb, act, from: verb.from, isInfinitive: false };
  const before = skipAdverbs(written, verb.from);
  const word = lowerAt(written, before);
  if (verb.form === "base" && (word === "to" || earlier?.isInfinitive === true)) {
    if (!isPurpose(written, before, { earlier, met })) return undefined;
    return { ...at, subject: met === undefined ? { kind: "same" } : { kind: "met", chain: met }, isInfinitive: true };
  }
  if (verb.form === "past" && passives.has(word)) return toPassive(parts, at, before, earlier);
  const chain = findChain(parts, verb.from, before);
  if (verb.rule.opens && (chain === undefined || earlier !== undefined)) return undefined;
  if (chain !== undefined && (verb.form !== "base" || earlier === undefined)) {
    const [first] = chain;
    if (first === undefined || !mayBegin(written, chain, earlier === undefined)) return undefined;
    return { ...at, from: startOf(written, first), subject: { kind: "named", chain } };
  }
  if (verb.form === "ing") return toParticiple(written, at, before, met);
  if (verb.form !== "past") return undefined;
  if (isCoordinated(written, verb.from, before)) {
    if (earlier !== undefined) return { ...at, subject: { kind: "same" } };
    if (met !== undefined) return { ...at, subject: { kind: "met", chain: met } };
  }
  return earlier === undefined && met === undefined ? withOpeners(parts, at, word) : undefined;
}

/** "met to discuss", "spoke to reaffirm …, and to discuss": purposes of the meeting are things said there. */
function isPurpose(written: WrittenText, before: number, { earlier, met }: Progress): boolean {
  const word = lowerAt(written, before);
  if (earlier === undefined) return met !== undefined && word === "to";
  if (!earlier.isInfinitive) return false;
  return word === "to"
    ? coordinators.has(lowerAt(written, before - 1)) || gapBefore(written, before).includes(",")
    : coordinators.has(word);
}

function toPassive(parts: IndexedParts, at: HeadStart, before: number, earlier: Head | undefined): Head | undefined {
  const { written } = parts;
  let start = before;
  while (start > 0 && passives.has(lowerAt(written, start - 1))) start -= 1;
  const opensClause =
    lowerAt(written, start - 1) === "it" &&
    (coordinators.has(lowerAt(written, start - 2)) || gapBefore(written, start - 1).includes(","));
  if (earlier !== undefined && !opensClause) return undefined;
  const by = findAgent(parts, at.verb.to);
  const subject: Subject = by === undefined ? { kind: "passive" } : { kind: "named", chain: [by] };
  return { ...at, from: earlier === undefined ? 0 : start - 1, subject };
}

/** ", adding that", "Noting that", "concluded by expressing": a participle that says something of its own. */
function toParticiple(
  written: WrittenText,
  at: HeadStart,
  before: number,
  met: readonly FoundSpeaker[] | undefined,
): Head | undefined {
  const word = lowerAt(written, before);
  const isAfterComma = gapBefore(written, at.verb.from).includes(",") || gapBefore(written, before + 1).includes(",");
  const opens = before < 0 || (before === 0 && participleOpeners.has(word));
  if (met !== undefined && (isAfterComma || word === "by")) return { ...at, subject: { kind: "met", chain: met } };
  return opens || isAfterComma || word === "while" ? { ...at, subject: { kind: "same" } } : undefined;
}

function isCoordinated(written: WrittenText, verbAt: number, before: number): boolean {
  const gap = gapBefore(written, verbAt) + gapBefore(written, before + 1);
  return coordinators.has(lowerAt(written, before)) || /[,;]/.test(gap);
}

/** A verb far from its subject: "The Minister and the foreign ministers of the region concurred". */
function withOpeners({ openers, written }: IndexedParts, at: HeadStart, word: string): Head | undefined {
  const chain = openers.filter(({ to }) => to <= at.from);
  const isBound = word === "who" || word === "which" || word === "that" || lowerAt(written, at.verb.to) === "by";
  return chain.length === 0 || isBound ? undefined : { ...at, subject: { kind: "named", chain } };
}

/** The index of the last word before a verb that is neither an adverb nor an auxiliary. */
function skipAdverbs(written: WrittenText, verbAt: number): number {
  let before = verbAt - 1;
  while (before >= 0 && adverbs.has(lowerAt(written, before))) before -= 1;
  return before;
}

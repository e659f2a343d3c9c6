import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import type { Clause } from "./clauses.ts";
import { findAddressees } from "./find-addressees.ts";
import { findInstrument, findPolarity } from "./find-instrument.ts";
import type { FoundSpeaker, SpeakerNames } from "./find-speakers.ts";
import { pointConfidence } from "./point-confidence.ts";
import { phraseValue } from "./point-value.ts";
import type { DraftPoint, PointsContext } from "./points.ts";
import { readCooperation } from "./read-cooperation.ts";
import type { ResolvedSpeaker } from "./resolve-speaker.ts";
import { findAbout } from "./topics-of-clause.ts";
import type { WrittenText } from "./written-words.ts";

/** A sentence with what was found in it. */
export interface ReadSentence {
  readonly written: WrittenText;
  /** The paragraph's label. */
  readonly at: string;
  readonly speakers: readonly FoundSpeaker[];
  /** Parties that are not part of somebody's name or title, from left to right. */
  readonly parties: readonly PhraseMatch<PartyName>[];
  /** Where words of names and titles start. */
  readonly inNames: ReadonlySet<number>;
  /** Parties that the page names anywhere. */
  readonly named: ReadonlySet<string>;
  /** What the points before it in the paragraph were about. */
  readonly thread: readonly string[];
}

export function readPoint(
  clause: Clause,
  speaker: ResolvedSpeaker,
  sentence: ReadSentence,
  names: SpeakerNames,
): DraftPoint {
  const { context, rules } = names;
  const { act } = clause;
  const cut = cutClause(clause, sentence.written);
  const speakerParties = partiesOf(speaker.by, context);
  const parts = readParts(clause, cut, speakerParties, sentence, names);
  const { about, cooperation } = parts;
  const isForCooperation =
    cooperation === undefined &&
    rules.forms.findAll(cut.text).length > 0 &&
    rules.importance.findAll(cut.text).length > 0;
  const polarity = findPolarity(cut.text, act, isForCooperation);
  return {
    at: sentence.at,
    by: speaker.by,
    value:
      act === "discussed" && about.length > 0
        ? about
        : phraseValue({ ...parts, speakerParties, meetingParties: context.parties }, names.nameOf),
    ...parts,
    ...(polarity === undefined ? {} : { polarity }),
    ...findInstrument(cut.text, act, names.instruments),
    quote: cut.text,
    confidence: pointConfidence(act, speaker.confidence),
    questions: speaker.question === undefined ? [] : [speaker.question],
  };
}

type Cut = { readonly start: number; readonly text: string };
type PointParts = Pick<
  DraftPoint,
  "act" | "to" | "about" | "cooperation" | "parties" | "provider" | "recipient" | "status"
>;

/** To whom, what about, and what is to be done together. */
function readParts(
  clause: Clause,
  { start, text }: Cut,
  speakerParties: readonly string[],
  sentence: ReadSentence,
  { context, rules }: SpeakerNames,
): PointParts {
  const { act } = clause;
  const { written } = sentence;
  const parties = sliceMatches(sentence.parties, start, start + text.length);
  const topics = rules.topics
    .findAll(text)
    .map((match) => ({ ...match, start: match.start + start, end: match.end + start }))
    .filter((match) => !sentence.inNames.has(match.start));
  const place = { text: written.text, start, end: start + text.length };
  // What stands before the verb is an occasion or a subject, not what is to be done.
  const verbAt = written.words[clause.verb.from]?.start ?? start;
  const doingFrom = clause.subject.kind === "passive" ? start : Math.max(start, verbAt);
  const to = findAddressees(clause, written, sentence.speakers, context);
  const addressees = to.filter((party) => !speakerParties.includes(party));
  const cooperation = readCooperation(
    { ...place, start: doingFrom, act, parties, meetingParties: context.parties, speakerParties, addressees },
    rules,
  );
  const partners = [...(cooperation?.parties ?? []), ...(cooperation?.recipient ?? [])];
  const about = findAbout({ ...sentence, ...place, topics, parties, context, speakerParties, partners, act });
  const { forms = [], ...sides } = cooperation ?? {};
  return {
    act,
    about,
    ...(addressees.length === 0 ? {} : { to: addressees }),
    ...(forms.length === 0 ? {} : { cooperation: forms, ...sides }),
  };
}

/** The words of a clause as they stand in the sentence, without the joint to the next. */
function cutClause({ from, to }: Clause, { text, words }: WrittenText): Cut {
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const piece = text.slice(start, words[to]?.start ?? text.length);
  const ended = piece
    .trimEnd()
    .replace(/[,;]$/, "")
    .replace(/ (?:and|but|while)$/, "")
    .replace(/,$/, "");
  return { start, text: ended };
}

/** Leaves out the parties in names and titles: the Minister of Defense of Japan is not what a point is about. */
export function dropNames(
  { words }: WrittenText,
  speakers: readonly FoundSpeaker[],
  parties: readonly PhraseMatch<PartyName>[],
): Pick<ReadSentence, "parties" | "inNames"> {
  const inNames = new Set<number>();
  for (const { from, to, speaker } of speakers) {
    if (speaker.kind === "pronoun" || (speaker.kind === "party" && !speaker.isSide)) continue;
    for (let index = from; index < to; index += 1) inNames.add(words[index]?.start ?? -1);
  }
  return { inNames, parties: parties.filter(({ start }) => !inNames.has(start)) };
}

/** The matches between two places; they stand from left to right. */
function sliceMatches<T>(matches: readonly PhraseMatch<T>[], start: number, end: number): readonly PhraseMatch<T>[] {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: PhraseMatch<T>[] = [];
  for (let index = low; index < matches.length; index += 1) {
    const match = matches[index];
    if (match === undefined || match.start >= end) break;
    found.push(match);
  }
  return found;
}

function partiesOf(by: DraftPoint["by"], { people, parties }: PointsContext): readonly string[] {
  if (typeof by === "string") return by === "all" ? parties : [];
  return [...new Set(by.map((name) => people.find(({ handle }) => handle === name)?.party ?? name))];
}

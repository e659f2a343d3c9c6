import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import type { Clause } from "./clauses.ts";
import type { FoundSpeaker, SpeakerNames } from "./find-speakers.ts";
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
  readonly parties: readonly PhraseMatch<PartyName>[];
  readonly speakers: readonly FoundSpeaker[];
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
  const { start, text } = cutClause(clause, sentence.written);
  const shows = showsIn(sentence, start, start + text.length);
  const shift = <T>(match: PhraseMatch<T>) => ({ ...match, start: match.start + start, end: match.end + start });
  const parties = sentence.parties.filter(shows);
  const topics = rules.topics.findAll(text).map(shift).filter(shows);
  const speakerParties = partiesOf(speaker.by, context);
  const cooperation = readCooperation({
    act,
    forms: rules.forms.findAll(text),
    parties,
    isPlan: rules.enhancers.findAll(text).length > 0,
    isOpinion: rules.importance.findAll(text).length > 0,
    meetingParties: context.parties,
    text: sentence.written.text,
    speakerParties,
  });
  const about = findAbout({
    ...sentence,
    text: sentence.written.text,
    start,
    end: start + text.length,
    topics,
    parties,
    context,
    speakerParties,
    act,
  });
  const { forms = [], ...sides } = cooperation ?? {};
  const nameOf = (id: string) => rules.labels.get(id) ?? id.toUpperCase();
  return {
    at: sentence.at,
    by: speaker.by,
    act,
    value: act === "discussed" && about.length > 0 ? about : phraseValue(act, about, forms, nameOf),
    about,
    ...(forms.length === 0 ? {} : { cooperation: forms, ...sides }),
    quote: text,
    confidence: Math.round(speaker.confidence * 90) / 100,
    questions: speaker.question === undefined ? [] : [speaker.question],
  };
}

/** The words of a clause as they stand in the sentence, without the joint to the next. */
function cutClause(
  { from, to }: Clause,
  { text, words }: WrittenText,
): { readonly start: number; readonly text: string } {
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const piece = text.slice(start, words[to]?.start ?? text.length);
  const ended = piece
    .trimEnd()
    .replace(/[,;]$/, "")
    .replace(/ (?:and|but|while)$/, "")
    .replace(/,$/, "");
  return { start, text: ended };
}

/** Inside the clause, and not part of somebody's name or title. */
function showsIn({ written, speakers }: ReadSentence, start: number, end: number) {
  const masked = new Set<number>();
  for (const { from, to, speaker } of speakers) {
    if (speaker.kind === "pronoun" || (speaker.kind === "party" && !speaker.isSide)) continue;
    for (let index = from; index < to; index += 1) masked.add(written.words[index]?.start ?? -1);
  }
  return (match: { readonly start: number }) => match.start >= start && match.start < end && !masked.has(match.start);
}

function partiesOf(by: DraftPoint["by"], { people, parties }: PointsContext): readonly string[] {
  if (typeof by === "string") return by === "all" ? parties : [];
  return [...new Set(by.map((name) => people.find(({ handle }) => handle === name)?.party ?? name))];
}

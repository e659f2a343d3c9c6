import type { Act } from "../../model/acts.ts";
import type { Lexicon, PartyName } from "../lexicon.ts";
import type { Paragraph } from "../page/page.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import { type Clause, splitClauses } from "./clauses.ts";
import { findMentions } from "./find-mentions.ts";
import { type FoundSpeaker, findSpeakers, matchPeople, type SpeakerNames } from "./find-speakers.ts";
import { findVerbs } from "./find-verbs.ts";
import type { PointRules } from "./point-rules.ts";
import { phraseValue } from "./point-value.ts";
import type { DraftMention, DraftPoint, PointsContext } from "./points.ts";
import { readCooperation } from "./read-cooperation.ts";
import { type ResolvedSpeaker, resolveSpeaker, type SpeakerMemory } from "./resolve-speaker.ts";
import { type Stretch, splitSentences } from "./sentences.ts";
import { findAbout } from "./topics-of-clause.ts";
import { readWords, type WrittenText } from "./written-words.ts";

/** The points of one meeting's paragraphs, and the meetings and people they only mention. */
export function findPoints(
  context: PointsContext,
  lexicon: Lexicon,
  rules: PointRules,
): { readonly points: readonly DraftPoint[]; readonly mentions: readonly DraftMention[] } {
  const names: SpeakerNames = { context, people: matchPeople(context.people), rules, lexicon };
  const points: DraftPoint[] = [];
  let memory: SpeakerMemory = {};
  for (const paragraph of context.paragraphs) {
    if (paragraph.label === "title") continue;
    for (const sentence of splitSentences(paragraph.text, rules.abbreviations)) {
      const read = readSentence(sentence, paragraph, names, memory);
      points.push(...read.points);
      memory = read.memory;
    }
  }
  return { points, mentions: findMentions(context, names) };
}

interface ReadSentence {
  readonly written: WrittenText;
  readonly paragraph: Paragraph;
  readonly parties: readonly PhraseMatch<PartyName>[];
  readonly speakers: readonly FoundSpeaker[];
}

function readSentence(sentence: Stretch, paragraph: Paragraph, names: SpeakerNames, before: SpeakerMemory) {
  const written = readWords(sentence.text);
  const parties = names.lexicon.parties.findAll(sentence.text);
  const speakers = findSpeakers(written, parties, names);
  const clauses = splitClauses({ written, verbs: findVerbs(written, names.rules), speakers });
  const points: DraftPoint[] = [];
  let memory = before;
  const parts = { written, paragraph, parties, speakers };
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1];
    const isPreamble =
      index === 0 && clause.verb.form === "ing" && clause.subject.kind === "same" && next !== undefined;
    const speaker = resolveSpeaker(isPreamble ? { ...clause, subject: next.subject } : clause, names.context, memory);
    memory = remember(memory, speaker);
    points.push(toPoint(clause, speaker, parts, names));
  });
  return { points, memory };
}

function remember(memory: SpeakerMemory, speaker: ResolvedSpeaker): SpeakerMemory {
  const isSingle = typeof speaker.by !== "string" && speaker.by.length === 1;
  return isSingle ? { single: speaker.by, last: speaker } : { ...memory, last: speaker };
}

function toPoint(clause: Clause, speaker: ResolvedSpeaker, sentence: ReadSentence, names: SpeakerNames): DraftPoint {
  const { written, paragraph } = sentence;
  const { context, rules } = names;
  const start = written.words[clause.from]?.start ?? 0;
  const quote = trimQuote(
    written.text.slice(clause.from === 0 ? 0 : start, written.words[clause.to]?.start ?? written.text.length),
  );
  const text = written.text.slice(start, start + quote.length);
  const act = toldAct(clause, written, rules);
  const masked = sentence.speakers
    .filter(({ speaker: { kind } }) => kind !== "party" && kind !== "pronoun")
    .map(({ from, to }) => ({ start: written.words[from]?.start ?? 0, end: written.words[to - 1]?.end ?? 0 }));
  const shows = ({ start: at }: { readonly start: number }) =>
    at >= start && at < start + quote.length && !masked.some((mask) => at >= mask.start && at < mask.end);
  const parties = sentence.parties.filter(shows);
  const topics = rules.topics
    .findAll(text)
    .map((match) => ({ ...match, start: match.start + start, end: match.end + start }))
    .filter(shows);
  const meeting = new Set([...context.parties, ...(context.own === undefined ? [] : [context.own])]);
  const about = findAbout({ topics, parties, meeting, act });
  const cooperation = readCooperation({
    act,
    forms: rules.forms.findAll(text),
    parties,
    isPlan: rules.enhancers.findAll(text).length > 0,
    isOpinion: rules.importance.findAll(text).length > 0,
    meetingParties: context.parties,
    text: written.text,
    speakerParties: partiesOf(speaker.by, context),
  });
  const { forms, ...sides } = cooperation ?? { forms: undefined };
  const nameOf = (id: string) => rules.labels.get(id) ?? id.toUpperCase();
  return {
    at: paragraph.label,
    by: speaker.by,
    act,
    value: act === "discussed" && about.length > 0 ? about : phraseValue(act, about, forms ?? [], nameOf),
    about,
    ...(forms === undefined ? {} : { cooperation: forms, ...sides }),
    quote,
    confidence: Math.round(speaker.confidence * 90) / 100,
    questions: speaker.question === undefined ? [] : [speaker.question],
  };
}

function partiesOf(by: DraftPoint["by"], { people, parties }: PointsContext): readonly string[] {
  if (typeof by === "string") return by === "all" ? parties : [];
  return [...new Set(by.map((name) => people.find(({ handle }) => handle === name)?.party ?? name))];
}

function trimQuote(text: string): string {
  return text.replace(/[\s,;]{1,8}$/, "").replace(/(?:,| and| but| while){1,2}$/, "");
}

/** So many characters after a verb of telling, what is said shows what it is. */
const contentReach = 90;

function toldAct(clause: Clause, written: WrittenText, rules: PointRules): Act {
  if (!clause.verb.rule.tells || clause.act !== "stated") return clause.act;
  const from = written.words[clause.verb.to]?.start ?? written.text.length;
  const limit = written.words[clause.to]?.start ?? written.text.length;
  const content = written.text.slice(from, Math.min(from + contentReach, limit));
  return rules.contents.findAll(content)[0]?.value ?? clause.act;
}

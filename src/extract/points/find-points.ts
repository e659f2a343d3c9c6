import type { Lexicon } from "../lexicon.ts";
import type { Paragraph } from "../page/page.ts";
import { bareStatement, unspoken } from "./bare-statement.ts";
import { splitClauses } from "./clauses.ts";
import { findMentions, type PlacedSentence } from "./find-mentions.ts";
import { findSpeakers, matchPeople, type SpeakerNames } from "./find-speakers.ts";
import { findToldMeetings } from "./find-told-meetings.ts";
import { findVerbs } from "./find-verbs.ts";
import { findGroupings } from "./groupings.ts";
import { type OpenList, openList } from "./open-list.ts";
import type { PointRules } from "./point-rules.ts";
import type { DraftMention, DraftPoint, PointsContext } from "./points.ts";
import { dropNames, type ReadSentence, readPoint } from "./read-point.ts";
import { type ResolvedSpeaker, resolveSpeaker, type SpeakerMemory } from "./resolve-speaker.ts";
import { splitSentences } from "./sentences.ts";
import { readTold } from "./told-act.ts";
import { readWords } from "./written-words.ts";

/** The points of one meeting's paragraphs, and the people they only mention. */
export function findPoints(
  context: PointsContext,
  lexicon: Lexicon,
  rules: PointRules,
): { readonly points: readonly DraftPoint[]; readonly mentions: readonly DraftMention[] } {
  const sentences = context.paragraphs.flatMap((paragraph) => splitParagraph(paragraph, lexicon, rules));
  const groupings = findGroupings(sentences, context.parties);
  const named = new Set(sentences.flatMap(({ parties }) => parties.map(({ value }) => value.party)));
  const names: SpeakerNames = {
    context: { ...context, groupings },
    people: matchPeople(context.people),
    rules,
    instruments: lexicon.instruments,
    nameOf: nameWith(lexicon, rules),
  };
  const points: DraftPoint[] = [];
  const reading: Reading = { memory: {}, list: undefined, thread: [], before: undefined, at: "" };
  for (const sentence of sentences) {
    if (sentence.at !== reading.at) Object.assign(reading, { at: sentence.at, thread: [], before: undefined });
    for (const point of readSentence(sentence, named, names, reading)) points.push(point);
  }
  return { points, mentions: [...findMentions(context, sentences), ...findToldMeetings(sentences, context.day)] };
}

function nameWith({ nameOf }: Lexicon, { labels }: PointRules): (id: string) => string {
  return (id) => {
    const name = labels.get(id) ?? nameOf.get(id) ?? "a party that no list names";
    return labels.has(id) || !takesArticle.test(name) ? name : `the ${name}`;
  };
}

/** "the United States", "the G7", "the European Union"; "NATO" and "ASEAN" stand alone. */
const takesArticle =
  /^(?:United|Republic|Kingdom|Netherlands|Philippines|Gulf|EU$|UN$|G\d|IP4$|Quad$)|(?:Union|Nations|Islands|Organi[sz]ation|Court|Council|Association|Ministry|Forces?)$/;

interface Reading {
  memory: SpeakerMemory;
  /** "agreed on the following items:" goes for what follows, until something else is said. */
  list: OpenList | undefined;
  /** What the points before in the paragraph were about. */
  thread: readonly string[];
  /** The point before in the paragraph. */
  before: DraftPoint | undefined;
  at: string;
}

function splitParagraph({ label, text }: Paragraph, lexicon: Lexicon, rules: PointRules): readonly PlacedSentence[] {
  if (label === "title") return [];
  return splitSentences(text, rules.abbreviations).map((sentence) => {
    return { at: label, text: sentence.text, parties: lexicon.parties.findAll(sentence.text) };
  });
}

function readSentence(
  { at, text, parties }: PlacedSentence,
  named: ReadonlySet<string>,
  names: SpeakerNames,
  reading: Reading,
): readonly DraftPoint[] {
  const written = readWords(text);
  const verbs = findVerbs(written, names.rules);
  const isBare = verbs.length === 0 && reading.list === undefined;
  if (isBare && !(/^\d/.test(at) && namesTopic(text, names))) return [];
  const speakers = findSpeakers(written, parties, names);
  const ends = new Set(speakers.map(({ to }) => to));
  const clauses = splitClauses({ written, verbs, speakers }).flatMap((clause) =>
    readTold(clause, written, ends, names.rules),
  );
  const sentence = { written, at, speakers, ...dropNames(written, speakers, parties), named };
  if (isBare) return [readPoint(bareStatement(written.words.length), unspoken, { ...sentence, thread: [] }, names)];
  if (clauses.length === 0) return readItem(sentence, names, reading);
  const spoken = clauses.map((clause, index) => {
    // "Noting that …, the ministers agreed": the subject comes later.
    const next = clauses[index + 1];
    const isPreamble =
      index === 0 && clause.verb.form === "ing" && clause.subject.kind === "same" && next !== undefined;
    const subject = isPreamble ? next.subject : clause.subject;
    const speaker = resolveSpeaker({ ...clause, subject }, names.context, reading.memory);
    reading.memory = remember(reading.memory, speaker);
    return { clause, speaker };
  });
  reading.list = openList(text, spoken.at(-1));
  return (reading.list === undefined ? spoken : spoken.slice(0, -1)).map(({ clause, speaker }) => {
    const read = readPoint(clause, speaker, { ...sentence, thread: reading.thread }, names);
    const point = carrySides(carryPlan(read, reading.before), reading.before);
    if (point.about.length > 0) reading.thread = point.about;
    reading.before = point;
    return point;
  });
}

/** "The ministers agreed to this", "shared such recognition": what the point before set out to do together. */
function carryPlan(point: DraftPoint, before: DraftPoint | undefined): DraftPoint {
  const { cooperation, parties, provider, recipient } = before ?? {};
  if (point.cooperation !== undefined || cooperation === undefined || !takesUp.has(point.act)) return point;
  if (point.quote.length > longestAssent || !assent.test(point.quote)) return point;
  const sides =
    parties === undefined ? { ...(provider && { provider }), ...(recipient && { recipient }) } : { parties };
  return { ...point, cooperation, ...sides, ...(point.act === "shared" ? { status: "agreed" as const } : {}) };
}

/** "… between A and B, and strengthening their coordination": they are those of the point before. */
function carrySides(point: DraftPoint, before: DraftPoint | undefined): DraftPoint {
  const isSame = before?.act === point.act && before.parties !== undefined && /\b[Tt]heir\b/.test(point.quote);
  return isSame && point.parties !== undefined && before.parties !== undefined
    ? { ...point, parties: before.parties }
    : point;
}

const takesUp: ReadonlySet<string> = new Set(["agreed", "shared"]);
const longestAssent = 120;
const assent =
  /\b(?:(?:agreed|concurred)(?: (?:to|with|on) (?:this|it|these|that)\b|\.?$)|(?:such|this|the same) (?:view|recognition|opinion)s?|continue this\b)/i;

function namesTopic(text: string, { rules }: SpeakerNames): boolean {
  return rules.topics
    .findAll(text)
    .some(({ value }) => value.some(({ id, isFaint, beside }) => id !== undefined && !isFaint && beside === undefined));
}

/** One of a list: "To hold a dialogue every year". */
function readItem(
  sentence: Omit<ReadSentence, "thread">,
  names: SpeakerNames,
  { list }: Reading,
): readonly DraftPoint[] {
  const to = sentence.written.words.length;
  if (list === undefined || to === 0) return [];
  const clause = { ...list.clause, verb: { ...list.clause.verb, from: 0, to: 0 }, from: 0, to };
  return [readPoint(clause, list.speaker, { ...sentence, thread: [] }, names)];
}

function remember(memory: SpeakerMemory, speaker: ResolvedSpeaker): SpeakerMemory {
  const isSingle = typeof speaker.by !== "string" && speaker.by.length === 1;
  return isSingle ? { single: speaker.by, last: speaker } : { ...memory, last: speaker };
}

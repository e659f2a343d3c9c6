import type { Lexicon } from "../lexicon.ts";
import type { Paragraph } from "../page/page.ts";
import { splitClauses } from "./clauses.ts";
import { findMentions } from "./find-mentions.ts";
import { findSpeakers, matchPeople, type SpeakerNames } from "./find-speakers.ts";
import { findVerbs } from "./find-verbs.ts";
import type { PointRules } from "./point-rules.ts";
import type { DraftMention, DraftPoint, PointsContext } from "./points.ts";
import { dropNames, readPoint } from "./read-point.ts";
import { type ResolvedSpeaker, resolveSpeaker, type SpeakerMemory } from "./resolve-speaker.ts";
import { splitSentences } from "./sentences.ts";
import { readTold } from "./told-act.ts";
import { readWords } from "./written-words.ts";

/** The points of one meeting's paragraphs, and the meetings and people they only mention. */
export function findPoints(
  context: PointsContext,
  lexicon: Lexicon,
  rules: PointRules,
): { readonly points: readonly DraftPoint[]; readonly mentions: readonly DraftMention[] } {
  const names: SpeakerNames = { context, people: matchPeople(context.people), rules, lexicon };
  const named = new Set(
    context.paragraphs.flatMap(({ text }) => lexicon.parties.findAll(text).map(({ value }) => value.party)),
  );
  const points: DraftPoint[] = [];
  let memory: SpeakerMemory = {};
  for (const paragraph of context.paragraphs) {
    if (paragraph.label === "title") continue;
    const read = readParagraph(paragraph, named, names, memory);
    for (const point of read.points) points.push(point);
    memory = read.memory;
  }
  return { points, mentions: findMentions(context, rules.abbreviations) };
}

interface Reading {
  readonly points: DraftPoint[];
  memory: SpeakerMemory;
  thread: readonly string[];
}

function readParagraph(
  { label, text }: Paragraph,
  named: ReadonlySet<string>,
  names: SpeakerNames,
  memory: SpeakerMemory,
): Reading {
  const reading: Reading = { points: [], memory, thread: [] };
  for (const sentence of splitSentences(text, names.rules.abbreviations)) {
    readSentence(sentence.text, label, named, names, reading);
  }
  return reading;
}

function readSentence(
  text: string,
  at: string,
  named: ReadonlySet<string>,
  names: SpeakerNames,
  reading: Reading,
): void {
  const written = readWords(text);
  const parties = names.lexicon.parties.findAll(text);
  const speakers = findSpeakers(written, parties, names);
  const ends = new Set(speakers.map(({ to }) => to));
  const clauses = splitClauses({ written, verbs: findVerbs(written, names.rules), speakers }).flatMap((clause) =>
    readTold(clause, written, ends, names.rules),
  );
  const shown = dropNames(written, speakers, parties);
  clauses.forEach((clause, index) => {
    // "Noting that …, the ministers agreed": the subject comes later.
    const next = clauses[index + 1];
    const isPreamble =
      index === 0 && clause.verb.form === "ing" && clause.subject.kind === "same" && next !== undefined;
    const spoken = isPreamble ? { ...clause, subject: next.subject } : clause;
    const speaker = resolveSpeaker(spoken, names.context, reading.memory);
    reading.memory = remember(reading.memory, speaker);
    const point = readPoint(clause, speaker, { written, at, ...shown, named, thread: reading.thread }, names);
    if (point.about.length > 0) reading.thread = point.about;
    reading.points.push(point);
  });
}

function remember(memory: SpeakerMemory, speaker: ResolvedSpeaker): SpeakerMemory {
  const isSingle = typeof speaker.by !== "string" && speaker.by.length === 1;
  return isSingle ? { single: speaker.by, last: speaker } : { ...memory, last: speaker };
}

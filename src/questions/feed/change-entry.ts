import { enumInWords } from "../asking/words.ts";
import { dateInWords } from "../sources/date-in-words.ts";
import type { ChangeDetail } from "./change-detail.ts";
import { changeInWords, mergeDetails, saysWho, type ToldChange } from "./change-words.ts";
import { linesOfCooperation } from "./cooperation-entry.ts";
import type { EntryCategory, EntryLine, EntrySource, ToldEntry } from "./feed-entry.ts";
import { type FeedChange, type FeedFacts, readoutsOfChange } from "./feed-facts.ts";
import { sentenceOf, toLines } from "./feed-words.ts";
import { linesOfMeeting } from "./meeting-entry.ts";

/** What a load corrected, moved on or withdrew. */
export function tellChange(change: FeedChange, loadedAt: string, facts: FeedFacts): ToldEntry {
  const merged = mergeDetails(change.details);
  const moved = change.change === "CORRECTED" ? change.details.find(isMove) : undefined;
  const [kind, verb, title] =
    change.change === "WITHDRAWN"
      ? (["withdrawal", "withdrawn", withdrawalInWords(change)] as const)
      : moved !== undefined
        ? (["status", "moved", moveInWords(change, moved)] as const)
        : (["correction", "corrected", correctionInWords(change, merged, facts)] as const);
  const subject = subjectInWords(change);
  const clauses = merged.map((each) => `${changeInWords(each, subject, facts)}${saysWho(each, facts)}`);
  return {
    key: `${change.kind.toLowerCase()}:${change.subject}:${verb}:${loadedAt}`,
    kind,
    title,
    sentence: sentenceOf(title),
    meeting: change.kind === "MEETING" ? change.subject : (change.meetings[0] ?? null),
    lines: [...toLines([["Changes", clauses.map(sentenceOf)]]), ...linesOfSubject(change, facts)],
    categories: categoriesOf(change, facts),
    sources: sourcesOf(change, facts),
  };
}

/** What happened to a meeting, or to cooperation, and not to the telling of it. */
function isMove({ fact, field, change, before, after }: ChangeDetail): boolean {
  const isOfSubject = fact === "meeting" || fact === "cooperation";
  return isOfSubject && change === "corrected" && field === "status" && before.length > 0 && after.length > 0;
}

const subjectNouns: Readonly<Record<string, string>> = {
  MEETING: "the meeting",
  COOPERATION: "the cooperation",
  READOUT: "the readout",
  PERSON: "the person",
  PARTY: "the party",
  OFFICE: "the office",
  PLACE: "the place",
  OCCASION: "the occasion",
  SERIES: "the series",
  INSTRUMENT: "the instrument",
  TOPIC: "the topic",
};

function subjectInWords({ kind, name }: FeedChange): string {
  return `${subjectNouns[kind] ?? enumInWords(kind)} "${name.replace(/[.]$/, "")}"`;
}

function withdrawalInWords(change: FeedChange): string {
  const { date, name } = change;
  const when = date === null || name.includes(dateInWords(date)) ? "" : ` of ${dateInWords(date)}`;
  return `Withdrawn: ${subjectInWords(change)}${when}`;
}

function moveInWords(change: FeedChange, { before, after }: ChangeDetail): string {
  const [earlier, now] = [before, after].map((values) => values.map(enumInWords).join(", "));
  const subject = subjectInWords(change);
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} is now ${now}, it was ${earlier}`;
}

function correctionInWords(change: FeedChange, merged: readonly ToldChange[], facts: FeedFacts): string {
  const subject = subjectInWords(change);
  const [first, ...rest] = merged;
  if (first === undefined) return `Correction: ${subject}`;
  const more = rest.length === 0 ? "" : `, and ${rest.length} more ${rest.length === 1 ? "change" : "changes"}`;
  return `Correction: ${changeInWords(first, subject, facts)}${saysWho(first, facts)}${more}`;
}

/** How the subject stands now, where there still is one. */
function linesOfSubject({ kind, subject, name, date }: FeedChange, facts: FeedFacts): readonly EntryLine[] {
  const meeting = facts.meetings.get(subject);
  if (meeting !== undefined) return linesOfMeeting(meeting, facts);
  const cooperation = facts.cooperations.get(subject);
  if (cooperation !== undefined) return linesOfCooperation(cooperation, facts);
  return toLines([
    [enumInWords(kind).replace(/^./, (letter) => letter.toUpperCase()), [name]],
    ["Date of the meeting", date === null ? [] : [dateInWords(date)]],
  ]);
}

function categoriesOf({ topics, occasions }: FeedChange, { find }: FeedFacts): readonly EntryCategory[] {
  const labelled = (of: EntryCategory["of"], ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = find(id);
      return found === undefined ? [] : [{ of, id, label: found.name }];
    });
  return [...labelled("occasion", occasions), ...labelled("topic", topics)];
}

/** The readouts whose account changed, with the paragraph where they tell of the subject. */
function sourcesOf(change: FeedChange, facts: FeedFacts): readonly EntrySource[] {
  const { kind, subject } = change;
  const cited =
    kind === "MEETING"
      ? facts.citationsOf("meetings", [subject])
      : kind === "COOPERATION"
        ? facts.citationsOf("cooperations", [subject])
        : [];
  return readoutsOfChange(change).flatMap((readout): readonly EntrySource[] => {
    const own = cited.filter((each) => each.readout === readout);
    const bare = facts.readouts.get(readout);
    return own.length > 0 ? own : bare === undefined ? [] : [bare];
  });
}

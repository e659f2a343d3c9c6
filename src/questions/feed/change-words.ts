import { enumInWords, listInWords, withArticle } from "../asking/words.ts";
import { dateInWords } from "../sources/date-in-words.ts";
import { type ChangeDetail, hasIds, hasVocabulary } from "./change-detail.ts";
import type { FeedFacts } from "./feed-facts.ts";

/** What changed in one place, once for all readouts that say so. */
export interface ToldChange {
  readonly detail: ChangeDetail;
  readonly readouts: readonly string[];
}

/** What matters to whoever follows a meeting comes first; what no title should tell of, last. */
const order = ["status", "date", "place", "hosts", "person", "offices", "representing", "summary", "title"];
const minor = ["name", "dateBasis", "dateFrom", "level", "paragraph", "read", "revisions", "disputed", "at"];

/** The same change of an account and of what follows from all accounts is one; the weightiest first. */
export function mergeDetails(details: readonly ChangeDetail[]): readonly ToldChange[] {
  const merged = new Map<string, ToldChange>();
  for (const detail of details) {
    const key = keyOf(detail);
    const earlier = merged.get(key);
    const readouts = [...(earlier?.readouts ?? []), ...(detail.readout === undefined ? [] : [detail.readout])];
    merged.set(key, { detail: earlier?.detail ?? detail, readouts: [...new Set(readouts)] });
  }
  return [...merged.values()].toSorted((one, other) => weightOf(one.detail) - weightOf(other.detail));
}

function keyOf({ fact, about, change, field, before, after }: ChangeDetail): string {
  const isOfMeeting = fact === "meeting" || fact === "account";
  return JSON.stringify([isOfMeeting ? "meeting" : [fact, about], change, field, before, after]);
}

function weightOf({ field, change }: ChangeDetail): number {
  if (field === undefined) return change === "withdrawn" ? 3 : 4;
  const at = order.indexOf(field);
  return at !== -1 ? at : minor.includes(field) ? 99 : 50;
}

/** "place of the meeting … was Ankara, is Istanbul"; `subject` is "the meeting …". */
export function changeInWords({ detail }: ToldChange, subject: string, facts: FeedFacts): string {
  const { change, field } = detail;
  const [before, after] = [detail.before, detail.after].map((values) => valuesInWords(values, detail, facts));
  const what = whatInWords(detail, subject, facts);
  if (change === "added") return `${what} is new: ${after}`;
  if (change === "withdrawn") return `${what} is no longer there: ${before}`;
  const told = field === undefined ? what : `${fieldInWords(field)} of ${what}`;
  return `${told} was ${before}, is ${after}`;
}

/** ", says the Ministry of Kites" where it is known who does. */
export function saysWho({ readouts }: ToldChange, facts: FeedFacts): string {
  const publishers = readouts.flatMap((id) => facts.readouts.get(id)?.publisher ?? []);
  const names = [...new Set(publishers)].map(withArticle);
  return names.length === 0 ? "" : `, ${names.length === 1 ? "says" : "say"} ${listInWords(names, 3)}`;
}

function whatInWords({ fact, about }: ChangeDetail, subject: string, { nameOf }: FeedFacts): string {
  if (isSubject(fact) || about === undefined) return isSubject(fact) ? subject : `${nounOf(fact)} of ${subject}`;
  if (fact === "account") return subject;
  if (isSaid(fact)) return `${nounOf(fact)} ${paragraphInWords(about)}${subject}`;
  return `${nounOf(fact)} ${JSON.stringify(nameOf(about))} of ${subject}`;
}

/** What the change is about is the subject itself. */
function isSubject(fact: string): boolean {
  return ["meeting", "account", "entity", "readout", "cooperation"].includes(fact);
}

function isSaid(fact: string): boolean {
  return ["statement", "part", "mention", "withdrawal"].includes(fact);
}

function paragraphInWords(paragraph: string): string {
  return `(paragraph ${paragraph}) of `;
}

function nounOf(fact: string): string {
  return nouns[fact] ?? fact;
}

const nouns: Readonly<Record<string, string>> = {
  attendance: "attendance",
  part: "a part",
  statement: "a statement",
  name: "the name",
  tenure: "the tenure",
  member: "the membership",
  membership: "the membership",
  mention: "a mention",
  withdrawal: "a withdrawal",
};

const fieldWords: Readonly<Record<string, string>> = {
  dateBasis: "where the date is found",
  durationMinutes: "duration in minutes",
  localTime: "time",
  namedAs: "printed name",
  printedOffice: "printed office",
  representing: "party",
  read: "extent that was read",
  publishedOn: "day of publication",
};

function fieldInWords(field: string): string {
  return fieldWords[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function valuesInWords(values: readonly string[], { field, fact }: ChangeDetail, { nameOf }: FeedFacts): string {
  const isWhole = field === undefined && fact === "account";
  const told = values.map((value) => {
    if (hasVocabulary(field) || (isWhole && /^[A-Z][A-Z_]+$/.test(value))) return enumInWords(value);
    if (field === "date" || (isWhole && /^\d{4}/.test(value))) return dateInWords(value);
    return hasIds(field) ? nameOf(value) : value;
  });
  return told.length === 0 ? "not given" : listInWords(told.map(quoteLong), 8);
}

/** A sentence inside a sentence is quoted. */
function quoteLong(text: string): string {
  return /[.!?:]$|, /.test(text) ? `"${text}"` : text;
}

import { findDays } from "../page/read-day.ts";
import type { PlacedSentence } from "./find-mentions.ts";
import type { DraftMention } from "./points.ts";

/** "the summit held last month", "a 2+2 to be held in March" (Japan's ministries), "a forum scheduled for next year" (Korea). */
const held =
  /\b(meeting|summit|dialogue|talks|conference|forum|2\+2|consultations)\b[”"’')]{0,3}([^.;]{0,40}?)\b(will be held|would be held|to be held|to take place|scheduled|held)\b([^.;]{0,60})/giu;
/** "will meet again in November" (Britain, the United States). */
const again = /\b(?:will|to|would) (meet)(?: again)?\b()()([^.;]{0,50})/giu;
const months = "january february march april may june july august september october november december".split(" ");
const month =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b(?:,? (?:of )?((?:19|20)\d{2}|last year|this year|next year))?/u;
const relative = /\b(last|next) (month|year)\b/u;

/** Other meetings of which the text tells when they were or will be, by the day of this one. */
export function findToldMeetings(
  sentences: readonly PlacedSentence[],
  day: string | undefined,
): readonly DraftMention[] {
  if (day === undefined) return [];
  const found = new Map<string, DraftMention>();
  for (const sentence of sentences) {
    // The lead tells of the meeting itself.
    if (sentence.at === "lead") continue;
    for (const match of [...sentence.text.matchAll(held), ...sentence.text.matchAll(again)]) {
      const mention = readTold(match, sentence, day);
      if (mention !== undefined) found.set(`${mention.what} ${mention.date}`, mention);
    }
  }
  return [...found.values()];
}

function readTold(
  match: RegExpExecArray,
  { at, text, parties }: PlacedSentence,
  day: string,
): DraftMention | undefined {
  const [, noun = "", , verb = "", rest = ""] = match;
  const isPast = verb.toLowerCase() === "held";
  const date = readWhen(rest, day, isPast);
  if (date === undefined || date === day) return undefined;
  const before = parties.filter(({ start, end }) => start >= match.index - 60 && end <= match.index);
  const sides = [...new Set(before.map(({ value }) => value.party))];
  const kind = noun.toLowerCase() === "meet" ? "meeting" : noun.toLowerCase();
  return {
    at,
    what: isPast ? `Earlier ${kind}` : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} to come`,
    people: [],
    parties: sides.length > 1 ? sides : [],
    date,
    quote: text,
    confidence: 0.6,
  };
}

/** A day, month or year that the words give, counted from the day of this meeting; undefined where they give none. */
function readWhen(words: string, day: string, isPast: boolean): string | undefined {
  const year = Number(day.slice(0, 4));
  const [printed] = findDays(words);
  if (printed !== undefined) {
    const rest = `-${two(printed.month)}-${two(printed.day)}`;
    return `${printed.year ?? nearestYear(rest, day, isPast)}${rest}`;
  }
  const named = month.exec(words);
  if (named !== null) {
    const rest = `-${two(months.indexOf((named[1] ?? "").toLowerCase()) + 1)}`;
    const told = { "last year": year - 1, "this year": year, "next year": year + 1 }[named[2] ?? ""];
    return `${told ?? named[2] ?? nearestYear(rest, day.slice(0, 7), isPast)}${rest}`;
  }
  const [, which, unit] = relative.exec(words) ?? [];
  if (which === undefined) return undefined;
  const step = which === "last" ? -1 : 1;
  return unit === "year" ? String(year + step) : stepMonth(day, step);
}

/** The year in which the rest of a date lies on the told side of a day: earlier for what was, later for what comes. */
function nearestYear(rest: string, day: string, isPast: boolean): number {
  const year = Number(day.slice(0, 4));
  const date = `${year}${rest}`;
  if (isPast) return date <= day ? year : year - 1;
  return date >= day ? year : year + 1;
}

function stepMonth(day: string, step: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + step;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

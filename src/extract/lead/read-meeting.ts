import type { MeetingFormat, MeetingMode } from "../../model/vocabularies.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Publisher } from "../publishers.ts";
import type { ReadParagraph } from "../read-page-people.ts";
import { findFormats, findMode, isMeal } from "./find-circumstances.ts";
import { type DateSources, type FoundDate, findDate } from "./find-date.ts";
import { type FoundOccasion, findOccasion } from "./find-occasion.ts";
import { type FoundPlace, findPlace } from "./find-place.ts";
import { isRecalled } from "./meeting-sentence.ts";
import { type PrintedTime, type ReadTimes, readTimes } from "./read-times.ts";

/** When, where and how one meeting was, as its own sentences say. */
export interface MeetingReading {
  readonly date: FoundDate | undefined;
  readonly startsAt: FoundStart | undefined;
  /** A clock time that is printed where nobody can tell whose clock it is. */
  readonly timeWithoutZone: string | undefined;
  readonly duration: ReadTimes["durationMinutes"];
  readonly place: FoundPlace | undefined;
  readonly mode: MeetingMode | undefined;
  readonly formats: readonly MeetingFormat[];
  readonly occasion: FoundOccasion | undefined;
  /** Meals and sessions around it. */
  readonly parts: readonly FoundPart[];
  /** The sentence that tells of the meeting. */
  readonly sentence: string;
  readonly at: string;
}

export interface FoundStart {
  readonly local: string;
  readonly zone: string;
  readonly other?: { readonly local: string; readonly zone: string };
  /** False where the zone follows from the place or the publisher alone. */
  readonly isZonePrinted: boolean;
}

export interface FoundPart {
  readonly at: string;
  readonly durationMinutes: ReadTimes["durationMinutes"];
  readonly local: string | undefined;
  readonly quote: string;
}

export interface MeetingSources extends Omit<DateSources, "sentences"> {
  readonly captions: readonly string[];
  /** Lines above the text: one may be the name of a town and nothing else. */
  readonly headLines: readonly string[];
  readonly publisher: Publisher | undefined;
  /** The day of the meeting told before on the same page, which holds where this one's is not told. */
  readonly before?: string | undefined;
}

export function readMeeting(
  paragraphs: readonly ReadParagraph[],
  sources: MeetingSources,
  knowledge: Knowledge,
): MeetingReading {
  const { lexicon } = knowledge;
  const told = findTelling(paragraphs);
  const lead = paragraphs[0]?.sentences.map(({ text }) => text) ?? [];
  const sentences = [told.sentence, ...lead.filter((sentence) => sentence !== told.sentence && !isRecalled(sentence))];
  const title = sources.title ?? "";
  const placed =
    [...sentences, title].map((sentence) => findPlace(sentence, lexicon)).find((place) => place !== undefined) ??
    placeLine(sources.headLines, lexicon);
  const zone = placed?.place.zone ?? zoneOfVisit(sentences, lexicon);
  const circumstances = [title, told.sentence, ...sources.captions];
  const address = (sources.url ?? "").replace(/[-_/]+/gu, " ");
  // What the title and the meeting's own sentence say goes before what stands around them.
  const mode =
    findMode([title, told.sentence], false) ??
    findMode([...lead.slice(0, 2), address, ...bodyCalls(paragraphs)], placed !== undefined);
  const isRemote = mode === "phone" || mode === "video";
  const place = isRemote ? undefined : placed;
  const times = readTimes(told.sentence, lexicon);
  const leadTimes = times.times.length > 0 ? times : readTimes(lead[0] ?? "", lexicon);
  const startsAt = toStart(leadTimes.times, isRemote ? undefined : zone, sources.publisher);
  return {
    date: dateOf(sentences, sources),
    startsAt,
    timeWithoutZone: startsAt === undefined ? leadTimes.times[0]?.local : undefined,
    duration: times.durationMinutes ?? leadTimes.durationMinutes,
    place,
    mode,
    formats: [...findFormats(circumstances), ...(isMealMeeting(told.sentence, title) ? (["meal"] as const) : [])],
    occasion: findOccasion(sentences),
    parts: findParts(paragraphs, told.sentence, knowledge),
    sentence: told.sentence,
    at: told.at,
  };
}

/** "New York" on a line of its own: the United Nations' readouts. */
function placeLine(lines: readonly string[], lexicon: Lexicon): FoundPlace | undefined {
  for (const line of lines) {
    const place = lexicon.places.findWhole(line);
    if (place !== undefined) return { place, quote: line };
  }
  return undefined;
}

/** The zone of the country that somebody visits, where no town is told. */
function zoneOfVisit(sentences: readonly string[], lexicon: Lexicon): string | undefined {
  for (const sentence of sentences) {
    const match = /\b(?:visit(?:ing|ed)|visit to) (?:the )?/u.exec(sentence);
    if (match === null) continue;
    const from = match.index + match[0].length;
    const found = lexicon.parties.findAll(sentence.slice(from, from + 60))[0];
    if (found !== undefined && found.start === 0) return lexicon.zoneOfCountry.get(found.value.party);
  }
  return undefined;
}

/** "During the call": the body tells what the lead leaves open. */
function bodyCalls(paragraphs: readonly ReadParagraph[]): readonly string[] {
  return paragraphs.slice(0, 5).flatMap(({ paragraph }) => {
    const match =
      /\b(?:[Dd]uring|[Ii]n|[Oo]n|[Oo]ver|end(?:ed|ing)?) (?:the|their|his|her|this) (?:telephone |phone |video )?(?:call|conversation|phone|videoconference)\b/u.exec(
        paragraph.text,
      );
    return match === null ? [] : [match[0].replace("conversation", "call")];
  });
}

function dateOf(sentences: readonly string[], sources: MeetingSources): FoundDate | undefined {
  const found = findDate({ ...sources, sentences });
  const isTold =
    found !== undefined && (found.from === "lead" || found.from === "relative" || found.printed !== undefined);
  if (isTold || sources.before === undefined) return found;
  return { date: sources.before, from: "inferred", isYearBorrowed: false };
}

function findTelling(paragraphs: readonly ReadParagraph[]): { readonly sentence: string; readonly at: string } {
  for (const { sentences, paragraph } of paragraphs) {
    const found = sentences.find(({ tells }) => tells);
    if (found !== undefined) return { sentence: found.text, at: paragraph.label };
  }
  const first = paragraphs[0];
  return { sentence: first?.sentences[0]?.text ?? "", at: first?.paragraph.label ?? "lead" };
}

/** The first clock is the meeting's; a second one with another zone is the same moment elsewhere. */
function toStart(
  times: readonly PrintedTime[],
  placeZone: string | undefined,
  publisher: Publisher | undefined,
): FoundStart | undefined {
  const [first, second] = times;
  if (first === undefined) return undefined;
  const here = placeZone ?? (first.zone === "local" ? undefined : publisher?.zone);
  const zone = first.zone === undefined || first.zone === "local" ? here : first.zone;
  if (zone === undefined) return undefined;
  const isZonePrinted = first.zone !== undefined && first.zone !== "local";
  if (second?.zone === undefined || second.zone === "local" || second.zone === zone)
    return { local: first.local, zone, isZonePrinted };
  return { local: first.local, zone, isZonePrinted, other: { local: second.local, zone: second.zone } };
}

/** "held a working lunch with": the meal is the meeting, unless a meeting is named before it. */
function isMealMeeting(sentence: string, title: string): boolean {
  const held = /\b(?:held|had|hosted|over|attended|joined)\b(?: \S+){0,6}? (?:lunch|luncheon|dinner|breakfast)\b/u.exec(
    sentence,
  )?.[0];
  const isMeeting = /\b(?:meeting|talks|conference)\b/u.test(held ?? "meeting");
  return (!isMeeting && held !== undefined) || (isMeal(title) && !/\b(?:[Mm]eeting|[Tt]alks|[Ss]ummit)\b/u.test(title));
}

const mealBeside =
  /\b(?:followed by|and|after(?:wards)?|subsequently|then|as well as)\b[^.;]{0,120}?\b(?:lunch|luncheon|dinner|breakfast|banquet)\b/u;

const followed = /^(?:The|This|Their) (?:[\w-]+ ){0,3}(?:meeting|talks|call|session|visit) (?:was|were) followed by /u;

/** Meals told beside the meeting, with the same people: "followed by a working lunch for 70 minutes". */
function findParts(
  paragraphs: readonly ReadParagraph[],
  telling: string,
  { lexicon }: Knowledge,
): readonly FoundPart[] {
  const parts: FoundPart[] = [];
  for (const [at, { paragraph, sentences }] of paragraphs.entries()) {
    for (const { text, tells } of sentences) {
      // Further down a meal is told by its own clock: elsewhere it is only spoken of.
      if (at > 1 && (!isMeal(text) || readTimes(text, lexicon).times.length === 0)) continue;
      const beside = mealBeside.exec(text);
      const isMealSentence = text !== telling && isMeal(text) && tells && (paragraph.label === "lead" || at > 1);
      if (!isMealSentence && (beside === null || !(tells || followed.test(text)))) continue;
      const from = isMealSentence ? 0 : (beside?.index ?? 0);
      const { times, durationMinutes } = readTimes(text.slice(from), lexicon);
      if (parts.length < 2) parts.push({ at: paragraph.label, durationMinutes, local: times[0]?.local, quote: text });
    }
  }
  return parts;
}

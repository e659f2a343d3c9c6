import { inZone } from "../../model/clock.ts";
import type { Knowledge } from "../knowledge.ts";
import type { PresentPerson, UnnamedSide } from "../lead/find-present.ts";
import type { FoundStart, MeetingReading } from "../lead/read-meeting.ts";
import type { ReadPerson } from "../names/to-page-people.ts";
import { slugOf } from "../slug.ts";
import type { Question, WrittenFacts } from "./draft.ts";
import type { Proposals } from "./proposals.ts";
import { settleOccasion } from "./settle-occasion.ts";

export type WrittenMeeting = NonNullable<WrittenFacts["meetings"]>[number];

export interface MeetingParts {
  /** Its place in the file. */
  readonly index: number;
  readonly reading: MeetingReading;
  readonly present: readonly { readonly person: ReadPerson; readonly told: PresentPerson }[];
  readonly sides: readonly (UnnamedSide & { readonly handle: string })[];
  readonly host: string | undefined;
}

export interface MeetingWritten {
  readonly meeting: Omit<WrittenMeeting, "points">;
  readonly questions: readonly Question[];
}

/** One meeting as a facts file holds it, without its points. Undefined where no day is known: nothing could date it. */
export function writeMeeting(
  parts: MeetingParts,
  knowledge: Knowledge,
  proposals: Proposals,
): MeetingWritten | undefined {
  const { reading, index } = parts;
  const { date, place, startsAt } = reading;
  if (date === undefined) return undefined;
  if (place !== undefined) proposals.place(place.place, knowledge.placesById);
  if (parts.host !== undefined) proposals.party(parts.host);
  const occasion = settleOccasion(reading, ["meetings", index], knowledge, proposals);
  const meeting = {
    id: toMeetingId(parts, date.date),
    at: reading.at,
    ...(occasion.id === undefined ? {} : { occasion: occasion.id }),
    date: date.date,
    ...(date.from === "lead" ? {} : { dateFrom: date.from }),
    ...(startsAt === undefined ? {} : { startsAt: writeStart(startsAt, date.date) }),
    ...(reading.duration === undefined ? {} : { durationMinutes: writeDuration(reading.duration) }),
    ...(place === undefined ? {} : { place: place.place.place }),
    ...(place?.venue === undefined ? {} : { venue: place.venue.name }),
    ...(parts.host === undefined ? {} : { host: parts.host }),
    ...(reading.mode === undefined || (reading.mode === "in_person" && place !== undefined)
      ? {}
      : { mode: reading.mode }),
    ...(reading.formats.length === 0 ? {} : { formats: [...reading.formats] }),
    ...(reading.parts.length === 0 ? {} : { also: reading.parts.map((part) => writePart(part, startsAt?.zone)) }),
    present: [
      ...parts.present.map(({ person, told }) => ({
        who: person.handle,
        ...(told.at === reading.at ? {} : { at: told.at }),
        quote: told.quote,
        confidence: told.isTold ? 0.95 : 0.7,
      })),
      ...parts.sides.map(({ handle, quote }) => ({ who: handle, quote, confidence: 0.7 })),
    ],
    ...(reading.sentence === "" ? {} : { quote: reading.sentence }),
    confidence: date.from === "lead" ? 0.95 : 0.85,
  };
  return { meeting, questions: [...occasion.questions, ...askAbout(parts, index)] };
}

/** Where the second clock disagrees it stays as printed, with what the first one makes of it beside it. */
function writeStart({ local, zone, other }: FoundStart, date: string) {
  if (other === undefined) return { local, zone };
  const means = shownBy(other.zone, { local, zone }, date);
  return { local, zone, alsoPrinted: { ...other, ...(means === other.local ? {} : { means }) } };
}

function shownBy(zone: string, first: { readonly local: string; readonly zone: string }, date: string): string {
  return inZone({ day: date.slice(0, 10), time: first.local, zone: first.zone }, zone).time;
}

function writeDuration({ minutes, isAbout }: NonNullable<MeetingReading["duration"]>) {
  return isAbout ? { about: minutes } : minutes;
}

function writePart({ at, durationMinutes, local, quote }: MeetingReading["parts"][number], zone: string | undefined) {
  return {
    at,
    formats: ["meal" as const],
    ...(local === undefined || zone === undefined ? {} : { startsAt: { local, zone } }),
    ...(durationMinutes === undefined ? {} : { durationMinutes: writeDuration(durationMinutes) }),
    quote,
  };
}

/** The day, and the two people, or the parties where there are more. */
function toMeetingId({ present, sides }: MeetingParts, date: string): string {
  const day = date.split("/")[0] ?? date;
  const handles = present.map(({ person }) => person.handle);
  const parties = [
    ...new Set([...present.map(({ person }) => person.party ?? person.handle), ...sides.map(({ party }) => party)]),
  ];
  const who = handles.length === 2 && sides.length === 0 ? handles : parties.slice(0, 5);
  return [day, ...who].map(slugOf).join("-").slice(0, 110).replace(/-+$/u, "");
}

function askAbout({ reading, present }: MeetingParts, index: number): readonly Question[] {
  const { date, startsAt } = reading;
  const path = ["meetings", index] as const;
  const questions: Question[] = [];
  if (date?.isYearBorrowed === true) {
    const source = date.from === "dateline" ? "that of the date line" : "taken from the address of the page";
    questions.push({
      path: [...path, "date"],
      kind: "year-from-dateline",
      text: `The text prints "${date.printed}" without a year; ${date.date.slice(0, 4)} is ${source}. Is it right?`,
      candidates: [date.date],
    });
  } else if (date?.from === "relative") {
    questions.push({
      path: [...path, "date"],
      kind: "day-from-release",
      text: `The text says "${date.printed}"; the day is counted from the release. Is it right?`,
      candidates: [date.date],
    });
  } else if (date?.from === "published" || (date?.from === "dateline" && date.printed === undefined)) {
    questions.push({
      path: [...path, "date"],
      kind: "day-of-release",
      text: "The text does not say when they met; the day of release stands here. When was it?",
      candidates: [date.date],
    });
  }
  if (
    startsAt?.other !== undefined &&
    date !== undefined &&
    shownBy(startsAt.other.zone, startsAt, date.date) !== startsAt.other.local
  ) {
    questions.push({
      path: [...path, "startsAt"],
      kind: "clock-times-disagree",
      text: `The two printed clock times are different moments: ${startsAt.local} ${startsAt.zone}, ${startsAt.other.local} ${startsAt.other.zone}. Which is a misprint?`,
      candidates: [],
    });
  }
  if (reading.timeWithoutZone !== undefined) {
    questions.push({
      path: [...path, "startsAt"],
      kind: "time-zone",
      text: `The text prints ${reading.timeWithoutZone}, and neither place nor publisher tells whose clock that is. What is the time zone?`,
      candidates: [],
    });
  }
  for (const { person } of present) {
    if (person.gathered.isPartyInferred === true) {
      const shown = person.printed ?? person.handle;
      const text =
        person.party === "unknown-party"
          ? `Whom does ${shown} represent? The text does not say.`
          : `The text does not say whom ${shown} represents; ${person.party} is the only other side. Is it right?`;
      const place = person.party === "unknown-party" ? ["people", person.handle, "for"] : ["people", person.handle];
      questions.push({ path: place, kind: "party-unknown", text, candidates: [] });
    }
  }
  return questions;
}

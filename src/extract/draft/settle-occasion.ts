import type { Knowledge } from "../knowledge.ts";
import type { MeetingReading } from "../lead/read-meeting.ts";
import { slugOf } from "../slug.ts";
import type { Question } from "./draft.ts";
import type { Proposals } from "./proposals.ts";

export interface SettledOccasion {
  readonly id?: string;
  readonly questions: readonly Question[];
}

const nothing: SettledOccasion = { questions: [] };

/**
 * The registered occasion that name, day and place agree on; a proposal where none is called so; a question where one is,
 * and something speaks against it. An occasion that is only being prepared is the meeting's on its own days alone.
 */
export function settleOccasion(
  { occasion, date, place }: Pick<MeetingReading, "occasion" | "date" | "place">,
  meetingPath: Question["path"],
  { known, occasions }: Knowledge,
  proposals: Proposals,
): SettledOccasion {
  if (occasion === undefined || date === undefined) return nothing;
  const { name, isToCome } = occasion;
  const match = occasions.find({ name, date: date.date, place: place?.place.place });
  if (match.kind === "known" && (match.isOnItsDays || !isToCome)) return { id: match.id, questions: [] };
  if (isToCome || match.kind === "nameless") return nothing;
  if (match.kind === "open") return { questions: [ask(name, match.candidates, meetingPath)] };
  const year = date.date.slice(0, 4);
  const printedYears = name.match(/\b(?:19|20)\d\d\b/gu) ?? [year];
  const id = toOccasionId(name, year);
  // One of another year is not proposed, nor is an id that stands for something else already.
  if (!printedYears.includes(year) || known.has(id)) return { questions: [ask(name, [], meetingPath)] };
  proposals.occasion({ id, name, kind: /\bsummit\b/iu.test(name) ? "summit" : "forum" });
  return { id, questions: [] };
}

function toOccasionId(name: string, year: string): string {
  const words = slugOf(name).split("-");
  const id = words.includes(year) ? words : [...words, year];
  return id.join("-").slice(0, 110).replace(/-+$/u, "");
}

function ask(name: string, candidates: readonly string[], meetingPath: Question["path"]): Question {
  return {
    path: [...meetingPath, "occasion"],
    kind: "occasion-open",
    text: `The text names "${name}", and its day and place do not fit one known occasion alone. Which is it, if any?`,
    candidates,
  };
}

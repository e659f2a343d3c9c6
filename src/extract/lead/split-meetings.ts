import type { Paragraph } from "../page/page.ts";

/** The paragraphs of one meeting, the one that tells of it first. */
export interface MeetingText {
  readonly paragraphs: readonly Paragraph[];
}

/** What a paragraph tells of meetings, found by the stage of names. */
export interface ParagraphSigns {
  /** Its first sentences tell of a meeting held. */
  readonly tells: boolean;
  /** A day or a clock time stands there too, or the heading above changed to the name of a meeting. */
  readonly isDated: boolean;
  readonly headingTells: boolean;
  /** Those it says took part, as keys. */
  readonly people: ReadonlySet<string>;
}

/**
 * Parts a page with several meetings, as trip reports and newsletters have them. A new meeting begins where a paragraph tells of one,
 * with its own day, time or heading, and with somebody the meeting before did not have.
 */
export function splitMeetings(
  paragraphs: readonly Paragraph[],
  signsOf: (paragraph: Paragraph) => ParagraphSigns,
): readonly MeetingText[] {
  const meetings: { paragraphs: Paragraph[]; people: Set<string>; heading: string | undefined; hasTold: boolean }[] =
    [];
  for (const paragraph of paragraphs) {
    const signs = signsOf(paragraph);
    const current = meetings.at(-1);
    if (current === undefined || startsAnother(paragraph, signs, current)) {
      meetings.push({
        paragraphs: [paragraph],
        people: new Set(signs.people),
        heading: paragraph.heading,
        hasTold: signs.tells || signs.headingTells,
      });
      continue;
    }
    current.paragraphs.push(paragraph);
    if (signs.tells) for (const person of signs.people) current.people.add(person);
    current.hasTold ||= signs.tells || signs.headingTells;
  }
  return meetings.map((meeting) => ({ paragraphs: meeting.paragraphs }));
}

interface Current {
  readonly people: ReadonlySet<string>;
  readonly heading: string | undefined;
  readonly hasTold: boolean;
}

function startsAnother({ heading }: Paragraph, signs: ParagraphSigns, current: Current): boolean {
  if (!current.hasTold) return false;
  const isOwnHeading = heading !== undefined && heading !== current.heading && signs.headingTells;
  const hasOthers = [...signs.people].some((person) => !current.people.has(person));
  return hasOthers && ((signs.tells && signs.isDated) || (isOwnHeading && signs.people.size > 0));
}

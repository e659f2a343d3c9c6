import type { Knowledge } from "../knowledge.ts";
import { findPresent, type PresentPerson } from "../lead/find-present.ts";
import { isMeetingSentence } from "../lead/meeting-sentence.ts";
import { splitMeetings } from "../lead/split-meetings.ts";
import type { Paragraph } from "../page/page.ts";
import { findDays } from "../page/read-day.ts";
import { splitSentences } from "../points/sentences.ts";
import type { PagePeople, ReadParagraph } from "../read-page-people.ts";
import { withoutQuotes } from "../without-quotes.ts";

/** The paragraphs of one meeting, and who they say was there. */
export interface MeetingGroup {
  readonly read: readonly ReadParagraph[];
  readonly told: PresentPerson[];
}

/** The meetings of a page, in its order. */
export function groupMeetings(page: PagePeople, knowledge: Knowledge): readonly MeetingGroup[] {
  const texts = splitMeetings(
    page.paragraphs.map(({ paragraph }) => paragraph),
    (paragraph) => signsOf(readOf(page, paragraph), page, knowledge),
  );
  const found = texts.map(({ paragraphs }) => {
    const read = paragraphs.map((paragraph) => readOf(page, paragraph));
    const title = texts.length === 1 ? page.title : undefined;
    return { read, told: [...findPresent(read, title, page.people)] };
  });
  addPrincipal(found, page);
  return found.flatMap(partSeparate);
}

/** A newsletter's paragraph that tells of one meeting after the other: a new part begins with "On March 18, …". */
export function partParagraph(paragraph: Paragraph, { points }: Knowledge): readonly Paragraph[] {
  const starts = splitSentences(paragraph.text, points.abbreviations)
    .filter(
      ({ text, start }) => start > 0 && /^On (?:the same day|\p{Lu}\p{Ll}+ \d)/u.test(text) && isMeetingSentence(text),
    )
    .map(({ start }) => start);
  return [0, ...starts].map((start, at) => ({ ...paragraph, text: paragraph.text.slice(start, starts[at]).trim() }));
}

/** "Dr Arden also met Tarn's …, Kest's … and Brume's …" are as many meetings, one with each. */
function partSeparate(group: MeetingGroup, at: number): readonly MeetingGroup[] {
  const [first, ...others] = group.told;
  const apart =
    at > 0 ? /\balso (?:met|held|spoke|called)\b/u : /\bseparate(?:ly)?\b|\bbilateral (?:meetings|talks|calls) with\b/u;
  const isApart = first !== undefined && apart.test(first.sentence);
  const sides = others.filter(({ person }) => person.party !== first?.person.party);
  if (first === undefined || !isApart || new Set(sides.map(({ person }) => person.party)).size < 2) return [group];
  return sides.map((side) => ({ read: group.read, told: [first, side] }));
}

/** On a page with several meetings the one it is about is at each of them, where nobody else of that side is. */
function addPrincipal(groups: readonly MeetingGroup[], { paragraphs, people }: PagePeople): void {
  if (groups.length < 2) return;
  const first = paragraphs[0]?.mentions.find(({ name }) => name !== undefined);
  const principal = people.find(({ mentions }) => first !== undefined && mentions.includes(first));
  if (principal === undefined) return;
  for (const { read, told } of groups) {
    const [lead] = read;
    const isThere = told.some(({ person }) => person === principal || person.party === principal.party);
    if (told.length === 0 || isThere || lead === undefined) continue;
    const sentence = lead.sentences[0]?.text ?? "";
    told.unshift({ person: principal, at: lead.paragraph.label, quote: sentence, sentence, isTold: false });
  }
}

function readOf({ paragraphs }: PagePeople, wanted: ReadParagraph["paragraph"]): ReadParagraph {
  const read = paragraphs.find(({ paragraph }) => paragraph === wanted);
  if (read === undefined) throw new Error(`paragraph ${wanted.label} was not read`);
  return read;
}

function signsOf(read: ReadParagraph, { people }: PagePeople, { lexicon }: Knowledge) {
  const opening = read.sentences.slice(0, 2);
  // What somebody is quoted with tells of no meeting of this page.
  const telling = opening.filter(({ text }) => isMeetingSentence(withoutQuotes(text)));
  const keys = read.mentions.map((mention) => people.findIndex(({ mentions }) => mentions.includes(mention)));
  const isDated = telling.some(
    ({ text }) =>
      findDays(text).length > 0 ||
      /\d(?::\d\d)? ?[ap]\.?m|\balso (?:met|held|spoke|called)\b|\bOn the same day\b|\bhosted\b.{0,120}\bthis (?:morning|afternoon|evening)\b/iu.test(
        text,
      ),
  );
  const heading = read.paragraph.heading ?? "";
  const headingTells =
    /\b(?:Meetings?|Talks?|Call|Conference|Dialogue|Courtesy|Dinner|Lunch)\b/u.test(heading) &&
    (lexicon.parties.findAll(heading).length > 0 ||
      /\b(?:Minister|President|Secretary|Chancellor|with)\b/u.test(heading));
  return {
    tells: telling.length > 0,
    isDated,
    headingTells,
    people: new Set(keys.filter((key) => key >= 0).map(String)),
  };
}

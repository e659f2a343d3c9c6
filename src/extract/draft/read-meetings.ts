import type { Knowledge } from "../knowledge.ts";
import { readMeeting } from "../lead/read-meeting.ts";
import { type ReadPerson, toPagePeople } from "../names/to-page-people.ts";
import type { Layout } from "../page/read-layout.ts";
import { findPoints } from "../points/find-points.ts";
import type { DraftMention } from "../points/points.ts";
import type { Publisher } from "../publishers.ts";
import { type PagePeople, readPagePeople } from "../read-page-people.ts";
import type { Question } from "./draft.ts";
import { findHost } from "./find-host.ts";
import { groupMeetings, type MeetingGroup, partParagraph } from "./group-meetings.ts";
import type { Proposals } from "./proposals.ts";
import { partiesIn, settleKnownParties, settleOpenParty } from "./settle-parties.ts";
import { handleOf, missingSides, toSide } from "./unnamed-sides.ts";
import { type WrittenMeeting, writeMeeting } from "./write-meeting.ts";
import { writePoints } from "./write-points.ts";

export interface MeetingsRead {
  /** Everybody the file has a handle for. */
  readonly people: readonly ReadPerson[];
  readonly meetings: readonly WrittenMeeting[];
  readonly mentions: readonly DraftMention[];
  readonly questions: readonly Question[];
  /** Why nothing was read, where nothing was. */
  readonly left?: string;
}

export interface MeetingsContext {
  readonly layout: Layout;
  readonly publisher: Publisher | undefined;
  readonly publishedOn: string | undefined;
  readonly url: string | undefined;
  readonly knowledge: Knowledge;
  readonly proposals: Proposals;
}

/** Everybody a page names, paragraph by paragraph, with newsletters taken apart. */
export function readPeople(layout: Layout, publisher: Publisher | undefined, knowledge: Knowledge): PagePeople {
  const parted = layout.paragraphs.flatMap((each) => partParagraph(each, knowledge));
  return readPagePeople(layout.title, parted, layout.headLines, publisher, knowledge);
}

/** The meetings of a page, who was there and what was said; the paragraphs of one meeting are read together. */
export function readMeetings(page: PagePeople, context: MeetingsContext): MeetingsRead {
  const { layout, publisher, knowledge } = context;
  const titleParties = partiesIn(layout.title ?? "", knowledge);
  settleKnownParties(page, layout, publisher, knowledge);
  const groups = groupMeetings(page, knowledge);
  for (const { person, isTold } of groups.flatMap(({ told }) => told)) {
    if (isTold && person.party === undefined && person.printed !== undefined) {
      settleOpenParty(person, page.people, publisher?.party, context.proposals);
    }
  }
  const everybody = new Set(groups.flatMap(({ told }) => told.map(({ person }) => person)));
  const people = toPagePeople(page.people, everybody, knowledge.known, publisher);
  return writeAll(groups, people, titleParties, context);
}

/** What has been written so far: meetings of one page share people, unnamed sides and ids. */
interface Written {
  readonly meetings: WrittenMeeting[];
  readonly mentions: DraftMention[];
  readonly questions: Question[];
  readonly sides: ReadPerson[];
  readonly ids: Set<string>;
  /** Who met on a day that nothing tells. */
  readonly undated: string[];
}

function writeAll(
  groups: readonly MeetingGroup[],
  people: readonly ReadPerson[],
  titleParties: readonly string[],
  context: MeetingsContext,
): MeetingsRead {
  const written: Written = { meetings: [], mentions: [], questions: [], sides: [], ids: new Set(), undated: [] };
  for (const group of groups) {
    // Of several meetings on a page the heading above each names its sides.
    const heading = group.read[0]?.paragraph.heading ?? "";
    const named = groups.length === 1 ? titleParties : partiesIn(heading, context.knowledge);
    writeOne(group, people, named, { ...context, meetings: groups.length }, written);
  }
  const { meetings, mentions, questions, sides } = written;
  const named = [...people.filter((person) => isNamedInFile(person, meetings, mentions)), ...sides];
  const [undated] = written.undated;
  const left = `The text tells of a meeting of ${undated}, and nothing tells its day. Extract it again with --published: when was the page released?`;
  return { people: named, meetings, mentions, questions, ...(undated === undefined ? {} : { left }) };
}

function writeOne(
  { read, told }: MeetingGroup,
  people: readonly ReadPerson[],
  titleParties: readonly string[],
  context: MeetingsContext & { readonly meetings: number },
  all: Written,
): void {
  const { knowledge, proposals, publisher } = context;
  const present = told.flatMap((each) => {
    const person = people.find(({ gathered }) => gathered === each.person);
    return person?.party === undefined ? [] : [{ person, told: each }];
  });
  const attending = present.map(({ person }) => person);
  const unnamed = missingSides(read, attending, titleParties, knowledge, proposals);
  const parties = [
    ...new Set([...attending.flatMap(({ party }) => party ?? []), ...unnamed.map(({ party }) => party)]),
  ];
  if (parties.length < 2) return;
  const reading = readMeeting(read, { ...sourcesOf(context), publisher, before: all.meetings.at(-1)?.date }, knowledge);
  const handled = unnamed.map((side) => ({ ...side, handle: handleOf(side.party, people, all.sides) }));
  const index = all.meetings.length;
  const parts = { index, reading, present, sides: handled, host: findHost(read, attending) };
  const written = writeMeeting(parts, knowledge, proposals);
  if (written === undefined) {
    all.undated.push(attending.map(({ printed, handle }) => printed ?? handle).join(", "));
    return;
  }
  all.sides.push(...handled.map((side) => toSide(side, knowledge.titles.secretaries)));
  const found = findPoints(
    {
      paragraphs: read.map(({ paragraph }) => paragraph),
      people: people.map((person) => ({ ...person, isPresent: attending.includes(person) })),
      parties,
      day: written.meeting.date.slice(0, 10),
      ...(publisher === undefined ? {} : { own: publisher.party }),
    },
    knowledge.lexicon,
    knowledge.points,
  );
  const points = writePoints(found.points, index, new Set(attending.map(({ handle }) => handle)), proposals);
  all.meetings.push({ ...written.meeting, id: freeId(written.meeting.id, all.ids), points: [...points.points] });
  // A role that nobody is named for is nobody to mention.
  const named = new Set(people.filter(isSomebody).map(({ handle }) => handle));
  all.mentions.push(
    ...found.mentions.map((mention) => ({ ...mention, people: mention.people.filter((handle) => named.has(handle)) })),
  );
  all.questions.push(...written.questions, ...points.questions);
}

/** A full name, or a name with an office or a party: less stands for nobody. */
function isSomebody({ printed, offices, party, gathered }: ReadPerson): boolean {
  return printed !== undefined && (gathered.words.length > 1 || offices.length > 0 || party !== undefined);
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

function isNamedInFile(
  { handle }: ReadPerson,
  meetings: readonly WrittenMeeting[],
  mentions: readonly DraftMention[],
): boolean {
  const isPresent = meetings.some(({ present = [] }) =>
    present.some((each) => typeof each !== "string" && each.who === handle),
  );
  return isPresent || mentions.some(({ people }) => people.includes(handle));
}

function sourcesOf({ layout, publishedOn, url, meetings }: MeetingsContext & { readonly meetings: number }) {
  return {
    captions: layout.captions,
    headLines: layout.headLines,
    ...(layout.title === undefined || meetings > 1 ? {} : { title: layout.title }),
    ...(layout.dateline === undefined ? {} : { dateline: layout.dateline }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(url === undefined ? {} : { url }),
    text: layout.paragraphs.map(({ text }) => text).join(" "),
  };
}

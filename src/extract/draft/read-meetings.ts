import type { Knowledge } from "../knowledge.ts";
import { findPresent, findUnnamedSides, type PresentPerson } from "../lead/find-present.ts";
import { isMeetingSentence } from "../lead/meeting-sentence.ts";
import { readMeeting } from "../lead/read-meeting.ts";
import { splitMeetings } from "../lead/split-meetings.ts";
import { inferParties } from "../names/infer-parties.ts";
import { type ReadPerson, toPagePeople } from "../names/to-page-people.ts";
import { findDays } from "../page/read-day.ts";
import type { Layout } from "../page/read-layout.ts";
import { findPoints } from "../points/find-points.ts";
import type { DraftMention } from "../points/points.ts";
import type { Publisher } from "../publishers.ts";
import { type PagePeople, type ReadParagraph, readPagePeople } from "../read-page-people.ts";
import type { Question } from "./draft.ts";
import { findHost } from "./find-host.ts";
import type { Proposals } from "./proposals.ts";
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

/** The meetings of a page, who was there and what was said; the paragraphs of one meeting are read together. */
export function readMeetings(context: MeetingsContext): MeetingsRead {
  const { layout, publisher, knowledge } = context;
  const page = readPagePeople(layout.title, layout.paragraphs, knowledge);
  const titleParties = partiesIn(layout.title ?? "", knowledge);
  inferParties(page.people, {
    own: publisher?.party,
    ownOffice: publisher?.office,
    titleParties,
    secretaries: knowledge.titles.secretaries,
  });
  const texts = splitMeetings(layout.paragraphs, (paragraph) => signsOf(readOf(page, paragraph), page, knowledge));
  const groups = texts.map(({ paragraphs }) => {
    const read = paragraphs.map((paragraph) => readOf(page, paragraph));
    const title = texts.length === 1 ? page.title : undefined;
    const told = findPresent(read, title, page.people);
    return { read, told };
  });
  const everybody = new Set(groups.flatMap(({ told }) => told.map(({ person }) => person)));
  const people = toPagePeople(page.people, everybody, knowledge.known);
  return writeAll(groups, people, titleParties, context);
}

interface Group {
  readonly read: readonly ReadParagraph[];
  readonly told: readonly PresentPerson[];
}

function writeAll(
  groups: readonly Group[],
  people: readonly ReadPerson[],
  titleParties: readonly string[],
  context: MeetingsContext,
): MeetingsRead {
  const { knowledge, proposals, publisher } = context;
  const meetings: WrittenMeeting[] = [];
  const mentions: DraftMention[] = [];
  const questions: Question[] = [];
  const sides: ReadPerson[] = [];
  const ids = new Set<string>();
  for (const { read, told } of groups) {
    const index = meetings.length;
    const all = told.flatMap((each) => {
      const person = people.find(({ gathered }) => gathered === each.person);
      return person === undefined ? [] : [{ person, told: each }];
    });
    const present = all.filter(({ person }) => person.party !== undefined);
    const parties = [...new Set(present.flatMap(({ person }) => person.party ?? []))];
    const unnamed = missingSides(read, parties, groups.length === 1 ? titleParties : [], context);
    if (new Set([...parties, ...unnamed.map(({ party }) => party)]).size < 2) continue;
    const reading = readMeeting(read, { ...sourcesOf(context, groups.length), publisher }, knowledge);
    const host = findHost(
      read,
      present.map(({ person }) => person),
    );
    const handled = unnamed.map((side) => ({ ...side, handle: handleOf(side.party, people, sides) }));
    const written = writeMeeting(
      {
        index,
        reading,
        present: all.filter(({ person }) => person.party !== undefined || present.length === 0),
        sides: handled,
        host,
      },
      knowledge,
      proposals,
    );
    if (written === undefined) continue;
    for (const side of handled) sides.push(toSide(side));
    const found = findPoints(
      {
        paragraphs: read.map(({ paragraph }) => paragraph),
        people: people.map((person) => ({ ...person, isPresent: present.some((each) => each.person === person) })),
        parties: [...parties, ...unnamed.map(({ party }) => party)],
        ...(publisher === undefined ? {} : { own: publisher.party }),
      },
      knowledge.lexicon,
      knowledge.points,
    );
    const points = writePoints(found.points, index, new Set(present.map(({ person }) => person.handle)), proposals);
    const id = freeId(written.meeting.id, ids);
    meetings.push({ ...written.meeting, id, points: [...points.points] });
    mentions.push(...found.mentions);
    questions.push(...written.questions, ...points.questions);
  }
  const named = [...people.filter((person) => isNamedInFile(person, meetings, mentions)), ...sides];
  return { people: named, meetings, mentions, questions };
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

function sourcesOf({ layout, publishedOn, url }: MeetingsContext, meetings: number) {
  return {
    captions: layout.captions,
    ...(layout.title === undefined || meetings > 1 ? {} : { title: layout.title }),
    ...(layout.dateline === undefined ? {} : { dateline: layout.dateline }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(url === undefined ? {} : { url }),
  };
}

function readOf({ paragraphs }: PagePeople, wanted: ReadParagraph["paragraph"]): ReadParagraph {
  const read = paragraphs.find(({ paragraph }) => paragraph === wanted);
  if (read === undefined) throw new Error(`paragraph ${wanted.label} was not read`);
  return read;
}

function signsOf(read: ReadParagraph, { people }: PagePeople, { lexicon }: Knowledge) {
  const opening = read.sentences.slice(0, 2);
  const telling = opening.filter(({ text }) => isMeetingSentence(text));
  const keys = read.mentions.map((mention) => people.findIndex(({ mentions }) => mentions.includes(mention)));
  const isDated = telling.some(({ text }) => findDays(text).length > 0 || /\d(?::\d\d)? ?[ap]\.?m/iu.test(text));
  const heading = read.paragraph.heading ?? "";
  const headingTells =
    /\b(?:Meetings?|Talks?|Call|Conference|Dialogue|Courtesy|Dinner|Lunch)\b/u.test(heading) &&
    lexicon.parties.findAll(heading).length > 0;
  return {
    tells: telling.length > 0,
    isDated,
    headingTells,
    people: new Set(keys.filter((key) => key >= 0).map(String)),
  };
}

/** Parties named in a text as countries or organisations, in order. */
function partiesIn(text: string, { lexicon }: Knowledge): readonly string[] {
  const named = lexicon.parties.findAll(text).filter(({ value }) => value.form !== "metonym");
  return [...new Set(named.map(({ value }) => value.party))];
}

/** Sides that are told without a name: by a plural title, or where nobody else stands for what the title names. */
function missingSides(
  read: readonly ReadParagraph[],
  parties: readonly string[],
  titleParties: readonly string[],
  { knowledge, proposals }: MeetingsContext,
) {
  const told = findUnnamedSides(read, knowledge.lexicon).filter(
    ({ party }) => !parties.includes(party) && proposals.party(party),
  );
  if (new Set([...parties, ...told.map(({ party }) => party)]).size >= 2) return told;
  const first = read[0];
  const quote = first?.sentences[0]?.text ?? "";
  const rest = titleParties.filter((party) => !parties.includes(party) && proposals.party(party));
  return [...told, ...rest.map((party) => ({ party, quote, at: "title" }))];
}

function handleOf(party: string, people: readonly ReadPerson[], sides: readonly ReadPerson[]): string {
  const taken = new Set([...people, ...sides].map(({ handle }) => handle));
  let handle = `${party}-side`;
  for (let count = 2; taken.has(handle); count += 1) handle = `${party}-side-${count}`;
  return handle;
}

function toSide({ party, handle }: { readonly party: string; readonly handle: string }): ReadPerson {
  return {
    handle,
    party,
    offices: [],
    isPresent: true,
    shortForms: [],
    gathered: { mentions: [], words: [], printed: undefined, party, offices: [] },
    parted: { isSure: true },
  };
}

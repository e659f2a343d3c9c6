import type { Knowledge } from "../knowledge.ts";
import { findPresent, findUnnamedSides, type PresentPerson, type UnnamedSide } from "../lead/find-present.ts";
import { isMeetingSentence } from "../lead/meeting-sentence.ts";
import { readMeeting } from "../lead/read-meeting.ts";
import { splitMeetings } from "../lead/split-meetings.ts";
import type { PartyName } from "../lexicon.ts";
import type { GatheredPerson } from "../names/gather-people.ts";
import { inferParties } from "../names/infer-parties.ts";
import { type ReadPerson, toPagePeople } from "../names/to-page-people.ts";
import type { Paragraph } from "../page/page.ts";
import { findDays } from "../page/read-day.ts";
import type { Layout } from "../page/read-layout.ts";
import { findPoints } from "../points/find-points.ts";
import type { DraftMention } from "../points/points.ts";
import { splitSentences } from "../points/sentences.ts";
import type { Publisher } from "../publishers.ts";
import { type PagePeople, type ReadParagraph, readPagePeople } from "../read-page-people.ts";
import { withoutQuotes } from "../without-quotes.ts";
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
  const parted = layout.paragraphs.flatMap((each) => partParagraph(each, knowledge));
  const page = readPagePeople(layout.title, parted, layout.headLines, publisher, knowledge);
  const titleParties = partiesIn(layout.title ?? "", knowledge);
  inferParties(page.people, {
    own: publisher?.party,
    ownOffice: publisher?.office,
    titleParties: titleParties.filter((party) => party !== publisher?.party),
    mostNamed: mostNamed(layout, publisher?.party, knowledge),
    nearTo: (person) => partiesNear(person, page, publisher?.party, knowledge),
    secretaries: knowledge.titles.secretaries,
  });
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
  const groups = found.flatMap(partSeparate);
  for (const { person, isTold } of groups.flatMap(({ told }) => told)) {
    if (isTold && person.party === undefined && person.printed !== undefined) {
      settleParty(person, page.people, publisher?.party, context.proposals);
    }
  }
  const everybody = new Set(groups.flatMap(({ told }) => told.map(({ person }) => person)));
  const people = toPagePeople(page.people, everybody, knowledge.known, publisher);
  return writeAll(groups, people, titleParties, context);
}

/** A newsletter's paragraph that tells of one meeting after the other: a new part begins with "On March 18, …". */
function partParagraph(paragraph: Paragraph, { points }: Knowledge): readonly Paragraph[] {
  const starts = splitSentences(paragraph.text, points.abbreviations)
    .filter(
      ({ text, start }) => start > 0 && /^On (?:the same day|\p{Lu}\p{Ll}+ \d)/u.test(text) && isMeetingSentence(text),
    )
    .map(({ start }) => start);
  return [0, ...starts].map((start, at) => ({ ...paragraph, text: paragraph.text.slice(start, starts[at]).trim() }));
}

/** Somebody took part, and the page does not say for whom: the one other side if there is only one, else a question, not a silence. */
function settleParty(
  person: GatheredPerson,
  people: readonly GatheredPerson[],
  own: string | undefined,
  proposals: Proposals,
): void {
  const others = new Set(people.flatMap(({ party }) => (party === undefined || party === own ? [] : [party])));
  others.delete("unknown-party");
  const [only] = others;
  person.party = others.size === 1 && only !== undefined ? only : proposals.unknownParty();
  person.isPartyInferred = true;
}

interface Group {
  readonly read: readonly ReadParagraph[];
  readonly told: PresentPerson[];
}

/** "Dr Arden also met Tarn's …, Kest's … and Brume's …" are as many meetings, one with each. */
function partSeparate(group: Group, at: number): readonly Group[] {
  const [first, ...others] = group.told;
  const apart =
    at > 0 ? /\balso (?:met|held|spoke|called)\b/u : /\bseparate(?:ly)?\b|\bbilateral (?:meetings|talks|calls) with\b/u;
  const isApart = first !== undefined && apart.test(first.sentence);
  const sides = others.filter(({ person }) => person.party !== first?.person.party);
  if (first === undefined || !isApart || new Set(sides.map(({ person }) => person.party)).size < 2) return [group];
  return sides.map((side) => ({ read: group.read, told: [first, side] }));
}

/** On a page with several meetings the one it is about is at each of them, where nobody else of that side is. */
function addPrincipal(groups: readonly Group[], { paragraphs, people }: PagePeople): void {
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

/** What has been written so far: meetings of one page share people, unnamed sides and ids. */
interface Written {
  readonly meetings: WrittenMeeting[];
  readonly mentions: DraftMention[];
  readonly questions: Question[];
  readonly sides: ReadPerson[];
  readonly ids: Set<string>;
}

function writeAll(
  groups: readonly Group[],
  people: readonly ReadPerson[],
  titleParties: readonly string[],
  context: MeetingsContext,
): MeetingsRead {
  const written: Written = { meetings: [], mentions: [], questions: [], sides: [], ids: new Set() };
  for (const group of groups) {
    writeOne(group, people, groups.length === 1 ? titleParties : [], { ...context, meetings: groups.length }, written);
  }
  const { meetings, mentions, questions, sides } = written;
  const named = [...people.filter((person) => isNamedInFile(person, meetings, mentions)), ...sides];
  return { people: named, meetings, mentions, questions };
}

function writeOne(
  { read, told }: Group,
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
  const unnamed = missingSides(read, attending, titleParties, context);
  const parties = [
    ...new Set([...attending.flatMap(({ party }) => party ?? []), ...unnamed.map(({ party }) => party)]),
  ];
  if (parties.length < 2) return;
  const reading = readMeeting(read, { ...sourcesOf(context), publisher, before: all.meetings.at(-1)?.date }, knowledge);
  const handled = unnamed.map((side) => ({ ...side, handle: handleOf(side.party, people, all.sides) }));
  const index = all.meetings.length;
  const parts = { index, reading, present, sides: handled, host: findHost(read, attending) };
  const written = writeMeeting(parts, knowledge, proposals);
  if (written === undefined) return;
  all.sides.push(...handled.map((side) => toSide(side, knowledge.titles.secretaries)));
  const found = findPoints(
    {
      paragraphs: read.map(({ paragraph }) => paragraph),
      people: people.map((person) => ({ ...person, isPresent: attending.includes(person) })),
      parties,
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

/** Parties named in a text as countries or organisations, in order. */
function partiesIn(text: string, { lexicon, organisations }: Knowledge): readonly string[] {
  // Ministries and forces act for their country; they are no side of their own.
  const isSide = ({ party, form }: PartyName) =>
    form !== "metonym" &&
    !/^(?:ministry|armed_force|agency|parliament|company|media|university|political_party)$/u.test(
      organisations.get(party)?.kind ?? "",
    );
  const named = lexicon.parties.findAll(text).filter(({ value }) => isSide(value));
  return [...new Set(named.map(({ value }) => value.party))];
}

/** Countries in the sentence of somebody's first mention: "held the Japan-Tarn Defense Ministerial Meeting with Minister Brook". */
function partiesNear(
  { mentions }: GatheredPerson,
  { paragraphs }: PagePeople,
  own: string | undefined,
  { lexicon }: Knowledge,
) {
  for (const read of paragraphs) {
    const mention = read.mentions.find((each) => mentions.includes(each));
    if (mention === undefined) continue;
    const sentence = read.sentences.find(
      ({ start, text }) => mention.start >= start && mention.start < start + text.length,
    );
    if (sentence === undefined || !isMeetingSentence(sentence.text)) return [];
    const named = lexicon.parties
      .findAll(sentence.text)
      .filter(({ value }) => value.form === "country" || value.form === "demonym");
    return [...new Set(named.map(({ value }) => value.party))].filter((party) => party !== own);
  }
  return [];
}

/** By countries and demonyms in the first paragraphs; a tie tells nothing. */
function mostNamed({ paragraphs }: Layout, own: string | undefined, { lexicon }: Knowledge): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs.slice(0, 6)) {
    for (const { value } of lexicon.parties.findAll(text)) {
      if (value.form !== "country" && value.form !== "demonym") continue;
      if (value.party !== own) counts.set(value.party, (counts.get(value.party) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Sides that are told without a name: by a plural title, or where nobody else stands for what the title names. */
function missingSides(
  read: readonly ReadParagraph[],
  present: readonly ReadPerson[],
  titleParties: readonly string[],
  { knowledge, proposals }: MeetingsContext,
): readonly UnnamedSide[] {
  const parties = new Set(present.flatMap(({ party }) => party ?? []));
  const isNew = (party: string) => !parties.has(party) && proposals.party(party);
  const told = findUnnamedSides(read, knowledge.lexicon).filter(({ party }) => isNew(party));
  if (parties.size + told.length >= 2) return told;
  const sentence = read.flatMap(({ sentences }) => sentences).find(({ text }) => isMeetingSentence(text))?.text;
  const quote = sentence ?? read[0]?.sentences[0]?.text ?? "";
  const rest = titleParties.filter(isNew).map((party) => ({ party, quote, at: "title" }));
  const isGroup = parties.size === 1 && rest.length === 0 && sentence !== undefined && groupWords.test(sentence);
  return isGroup ? [{ party: proposals.unknownParty(), quote, at: "lead" }] : [...told, ...rest];
}

/** People who are there as a group, with no country told. */
const groupWords =
  /\b(?:ministers|ambassadors|counterparts?|officials|leaders|representatives|participants|members|delegations?|Ministers|Ambassadors)\b/u;

function handleOf(party: string, people: readonly ReadPerson[], sides: readonly ReadPerson[]): string {
  const taken = new Set([...people, ...sides].map(({ handle }) => handle));
  let handle = `${party}-side`;
  for (let count = 2; taken.has(handle); count += 1) handle = `${party}-side-${count}`;
  return handle;
}

function toSide(side: UnnamedSide & { readonly handle: string }, secretaries: ReadonlySet<string>): ReadPerson {
  const { party, handle, rank } = side;
  const isSecretary = secretaries.has(party) && rank !== "prime-minister";
  const id =
    rank === undefined ? undefined : `${party}-${isSecretary ? rank.replace("-minister", "-secretary") : rank}`;
  return {
    handle,
    party,
    offices:
      id === undefined || party === "unknown-party"
        ? []
        : [{ id, printed: titleOf(id, party), party, level: "minister" }],
    isPresent: true,
    shortForms: [],
    gathered: { mentions: [], words: [], printed: undefined, party, offices: [] },
    parted: { isSure: true },
  };
}

/** "xva-defence-minister" is "Defence Minister". */
function titleOf(id: string, party: string): string {
  const words = id.slice(party.length + 1).split("-");
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(" ");
}

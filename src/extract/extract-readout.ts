import type { Draft, Question, Verdict, WrittenFacts } from "./draft/draft.ts";
import { Proposals } from "./draft/proposals.ts";
import { type MeetingsRead, readMeetings, readPeople } from "./draft/read-meetings.ts";
import { writePeople } from "./draft/write-people.ts";
import { writeMention } from "./draft/write-points.ts";
import type { Knowledge } from "./knowledge.ts";
import { isMeetingSentence } from "./lead/meeting-sentence.ts";
import type { Lexicon } from "./lexicon.ts";
import { findPeople } from "./names/find-people.ts";
import { toReading } from "./names/reading.ts";
import { classify } from "./page/classify.ts";
import type { GivenPage, ReadPage } from "./page/page.ts";
import { type Layout, readLayout } from "./page/read-layout.ts";
import { findPublisher, type Publisher } from "./publishers.ts";
import { mentionsIn, type PagePeople, type PageSentence, type ReadParagraph } from "./read-page-people.ts";
import { slugOf } from "./slug.ts";
import { withoutQuotes } from "./without-quotes.ts";

/** Longest text that is read as a readout, in characters: the rest of a longer page is left out, and a question says so. */
const longestText = 200_000;

/** The draft of one page: the same page, the same words known, the same draft, byte for byte. */
export function extractReadout(page: ReadPage, given: GivenPage, knowledge: Knowledge): Draft {
  const text = page.text.slice(0, longestText);
  const layout = readLayout(text, page.title, knowledge.pages);
  const told = publisherOf(page, given, layout, text, knowledge);
  const publisher = told ?? publisherOfFirst(layout, knowledge);
  const people = readPeople(layout, publisher, knowledge);
  const verdict = judge(layout, people, text, knowledge);
  const proposals = new Proposals(knowledge);
  const publishedOn = given.publishedOn ?? page.publishedOn ?? layout.dateline;
  const url = given.url ?? page.url;
  const context = { layout, publisher, publishedOn, url, knowledge, proposals };
  const read = verdict.isReadout || verdict.kind === "joint_statement" ? readMeetings(people, context) : nothingRead;
  const day = read.meetings[0]?.date.slice(0, 10) ?? publishedOn;
  const written = writePeople(read.people, day, knowledge, proposals);
  const handles = new Set(Object.keys(written.people));
  const facts: WrittenFacts = {
    readout: writeReadout(context, verdict, page, read, text.length < page.text.length),
    ...(handles.size === 0 ? {} : { people: { ...written.people } }),
    ...(read.meetings.length === 0 ? {} : { meetings: [...read.meetings] }),
    ...(read.mentions.length === 0
      ? {}
      : { mentions: read.mentions.map((mention) => writeMention(mention, handles, proposals)) }),
  };
  const questions = [
    ...askAboutPage(context, verdict, read, told === undefined),
    ...written.questions,
    ...read.questions,
  ];
  return { verdict, facts, proposals: proposals.toRegistry(), questions, text: page.text };
}

const nothingRead: MeetingsRead = { people: [], meetings: [], mentions: [], questions: [] };

function publisherOf(
  page: ReadPage,
  given: GivenPage,
  { headLines, title, issuerLine }: Layout,
  text: string,
  knowledge: Knowledge,
) {
  const { publishers, pages } = knowledge;
  if (given.publisher !== undefined) {
    const listed = publishers.find(({ id }) => id === given.publisher);
    return listed ?? publisherOfRegistry(given.publisher, knowledge);
  }
  return findPublisher(publishers, {
    url: given.url ?? page.url,
    siteName: page.siteName,
    headLines,
    text: [title, issuerLine, text.slice(0, 2000)].filter((part) => part !== undefined).join("\n"),
    patterns: pages.publisherSigns,
  });
}

/** Whose page it may be: the publisher whose minister the first sentence names first. A question says that it follows from that alone. */
function publisherOfFirst(
  { paragraphs }: Layout,
  { publishers, titles, lexicon, known }: Knowledge,
): Publisher | undefined {
  const first = findPeople(toReading(paragraphs[0]?.text ?? "", lexicon, titles))[0];
  const [office] = first?.offices ?? [];
  if (first?.party === undefined || office === undefined) return undefined;
  const { id } = known.office(office, first.party);
  return publishers.find((publisher) => publisher.office === id);
}

/** A publisher that the registry knows and the list does not: its country is whose page it is. */
function publisherOfRegistry(id: string, { known, lexicon }: Knowledge): Publisher | undefined {
  const entity = known.find(id);
  // A country begins its publishers' ids: "kor-president-office".
  const country = id.split("-")[0] ?? id;
  const party = (entity?.label === "Party" ? entity.partOf : undefined) ?? (known.has(country) ? country : id);
  if (entity === undefined && party === id) return undefined;
  const name = entity?.label === "Party" ? entity.name : id;
  return { id, party, name, kind: "other", hosts: [], marks: [], zone: lexicon.zoneOfCountry.get(party) };
}

function judge(
  { title, paragraphs }: Layout,
  people: PagePeople,
  text: string,
  { pages, lexicon }: Knowledge,
): Verdict {
  const tells = (read: ReadParagraph) => {
    if (!read.sentences.some((sentence) => sentence.tells)) return false;
    const isQuote = withoutQuotes(read.paragraph.text) === "…";
    return !isQuote && read.sentences.some((sentence) => tellsWho(read, sentence, lexicon));
  };
  const page = {
    title,
    lines: text.split("\n"),
    paragraphs,
    hasMeeting: people.paragraphs.slice(0, 12).some(tells),
    leadTells: people.paragraphs.slice(0, 1).some(tells),
  };
  return classify(page, pages);
}

/** A sentence of the page's own words that tells of a meeting and names a person, or two parties. */
function tellsWho(read: ReadParagraph, sentence: PageSentence, { parties }: Lexicon): boolean {
  if (!sentence.tells || !isMeetingSentence(withoutQuotes(sentence.text))) return false;
  return mentionsIn(read, sentence).length > 0 || parties.findAll(sentence.text).length > 1;
}

interface PageContext {
  readonly layout: Layout;
  readonly publisher: Publisher | undefined;
  readonly publishedOn: string | undefined;
  readonly url: string | undefined;
  readonly knowledge: Knowledge;
  readonly proposals: Proposals;
}

const kinds: Readonly<
  Record<Verdict["kind"], "overview" | "transcript" | "joint_statement" | "press_release" | "other">
> = {
  readout: "overview",
  press_conference: "transcript",
  transcript: "transcript",
  speech: "transcript",
  joint_statement: "joint_statement",
  preview: "press_release",
  news: "other",
  other: "other",
};

function writeReadout(
  { layout, publisher, publishedOn, url, knowledge, proposals }: PageContext,
  { kind }: Verdict,
  page: ReadPage,
  read: MeetingsRead,
  isCut: boolean,
): WrittenFacts["readout"] {
  if (publisher !== undefined) proposals.publisher(publisher);
  const id = publisher?.id ?? proposals.unknownPublisher();
  const issuer = layout.issuerLine === undefined ? undefined : issuerOf(layout.issuerLine, knowledge);
  const opening = (layout.paragraphs[0]?.text ?? "untitled").split(" ").slice(0, 8).join(" ");
  const named = slugOf(layout.title ?? opening).slice(0, 60);
  const subject = read.meetings[0]?.id ?? [publishedOn, named].filter((part) => part !== undefined).join("-");
  return {
    id: `${id}-${subject}`.slice(0, 118).replace(/[-._]+$/u, ""),
    publisher: id,
    title: toPhrase(layout.title ?? "Untitled"),
    ...(url === undefined ? {} : { url }),
    ...(issuer === undefined ? {} : { issuedBy: issuer }),
    ...(kinds[kind] === "overview" ? {} : { kind: kinds[kind] }),
    language: page.language ?? "en",
    ...(layout.translation === "original" ? {} : { translation: layout.translation }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(isCut ? { read: "beginning" as const } : {}),
  };
}

/** A title as a facts file takes it: no invisible characters, not endless. */
function toPhrase(title: string): string {
  return title
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .slice(0, 1900)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trim();
}

/** "Pentagon Press Secretary John Arden": who issued it, as printed; not somebody who was there. */
function issuerOf(line: string, { lexicon, titles }: Knowledge): string | undefined {
  const mention = findPeople(toReading(line, lexicon, titles)).find(({ name }) => name !== undefined);
  const words =
    mention === undefined
      ? undefined
      : line.slice(0, mention.end).replace(/^.{0,80}\b(?:attributable to|attributed to|by|from) /u, "");
  return words === undefined || words.length > 120 ? undefined : words.trim();
}

function askAboutPage(
  { layout, publisher }: PageContext,
  verdict: Verdict,
  { meetings, left }: MeetingsRead,
  isPublisherInferred: boolean,
): readonly Question[] {
  const questions: Question[] = [];
  const ask = (kind: string, path: readonly string[], text: string) =>
    questions.push({ path, kind, text, candidates: [] });
  if (!verdict.isReadout)
    ask("not-a-readout", ["readout"], `This does not look like a readout: ${verdict.reason} Is it one?`);
  if (isPublisherInferred) {
    const guess = publisher === undefined ? "Who did?" : "It is taken from whom the text names first. Is it right?";
    ask("publisher", ["readout", "publisher"], `Neither the address nor the page tells who published it. ${guess}`);
  }
  if (layout.title === undefined)
    ask("title", ["readout", "title"], "The page has no title that could be told from its text. What is it?");
  if (verdict.isReadout && meetings.length === 0) {
    ask(
      "no-meeting",
      ["readout"],
      left ?? "No meeting could be read: neither its day nor two sides are clear. Who met whom, and when?",
    );
  }
  return questions;
}

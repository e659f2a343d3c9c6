import type { Knowledge } from "./knowledge.ts";
import { isMeetingSentence } from "./lead/meeting-sentence.ts";
import type { Lexicon } from "./lexicon.ts";
import { findPeople, type PersonMention } from "./names/find-people.ts";
import { type GatheredPerson, gatherPeople, type PlacedMention } from "./names/gather-people.ts";
import { rankOf } from "./names/office-words.ts";
import { toReading } from "./names/reading.ts";
import type { Paragraph } from "./page/page.ts";
import { type Stretch, splitSentences } from "./points/sentences.ts";
import type { Publisher } from "./publishers.ts";

/** A paragraph with its sentences and the people named in it. */
export interface PageSentence extends Stretch {
  /** It tells of a meeting that was held. */
  readonly tells: boolean;
}

export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly sentences: readonly PageSentence[];
  readonly mentions: readonly PlacedMention[];
}

export interface PagePeople {
  readonly title: ReadParagraph | undefined;
  readonly paragraphs: readonly ReadParagraph[];
  readonly people: readonly GatheredPerson[];
}

/** A trip report names people 200 times. What comes after this many is left out, so that no text takes long for its people. */
const mostMentions = 400;

/** Everybody a page names, put together person by person. */
export function readPagePeople(
  title: string | undefined,
  paragraphs: readonly Paragraph[],
  headLines: readonly string[],
  publisher: Publisher | undefined,
  knowledge: Knowledge,
): PagePeople {
  const read = paragraphs.map((paragraph) => readParagraph(paragraph, publisher, knowledge));
  const titleRead =
    title === undefined ? undefined : readParagraph({ label: "title", text: title }, publisher, knowledge);
  const inText = read.flatMap((each) => each.mentions).slice(0, mostMentions);
  const mentions = [...inText, ...(titleRead?.mentions ?? [])];
  // A label of the site may name whom the text calls by office alone ("Secretary-General António …").
  const labels = headLines.flatMap((text) => readParagraph({ label: "caption", text }, publisher, knowledge).mentions);
  const people = gatherPeople([
    ...mentions,
    ...labels.filter(({ name, offices }) => name !== undefined && offices.length > 0),
  ]);
  const isOfText = (person: GatheredPerson) => person.mentions.some(({ at }) => at !== "caption");
  return { title: titleRead, paragraphs: read, people: people.filter(isOfText) };
}

function readParagraph(
  paragraph: Paragraph,
  publisher: Publisher | undefined,
  { lexicon, titles, points }: Knowledge,
): ReadParagraph {
  const mentions = findPeople(toReading(paragraph.text, lexicon, titles));
  return {
    paragraph,
    sentences: joinAtSemicolons(splitSentences(paragraph.text, points.abbreviations), paragraph.text).map(
      (sentence) => ({ ...sentence, tells: isMeetingSentence(sentence.text) }),
    ),
    mentions: mentions.map((mention, at) => ownRole(place(mention, mentions[at - 1], paragraph, lexicon), publisher)),
  };
}

function place(
  mention: PersonMention,
  before: PersonMention | undefined,
  { label, text }: Paragraph,
  lexicon: Lexicon,
): PlacedMention {
  const between = before === undefined ? "." : text.slice(before.end, mention.start);
  const party =
    mention.party ?? partyOfDelegation(text.slice(Math.max(0, mention.start - 400), mention.start), lexicon);
  const isJoined = before !== undefined && /^,? (?:and |together with |as well as )?(?:the )?$/u.test(between);
  return { ...mention, at: label, ...(party === undefined ? {} : { party }), ...(isJoined ? { joined: before } : {}) };
}

/** "the Tarnian delegation was led by": whom somebody led, right before the name. */
function partyOfDelegation(before: string, { parties }: Lexicon): string | undefined {
  const side = [...before.matchAll(/\b(?:on|from|for) the ([^,.;()]{2,40}?) side\b/giu)].at(-1);
  const isSameSentence = side !== undefined && !/[.!?] \p{Lu}/u.test(before.slice(side.index));
  if (isSameSentence) return parties.findAll(side[1] ?? "")[0]?.value.party;
  if (!/\b(?:delegation|side|team)\b(?: was| were| is)? (?:led|headed|represented) by (?:\S+ )?$/u.test(before))
    return undefined;
  return parties.findAll(before).at(-1)?.value.party;
}

/** "The Prime Minister" on the pages of Downing Street is the United Kingdom's, not the guest of that title. */
function ownRole(mention: PlacedMention, publisher: Publisher | undefined): PlacedMention {
  const [office] = mention.offices;
  const isBare = mention.name === undefined && mention.party === undefined && office !== undefined;
  if (!isBare || publisher?.office === undefined) return mention;
  const said = [office.portfolio, rankOf(office)].filter((part) => part !== undefined).join("-");
  return publisher.office === `${publisher.party}-${said}` ? { ...mention, party: publisher.party } : mention;
}

/** Who met whom is told over semicolons: "(local time; 7:40 p.m. JST)", lists of those present. */
function joinAtSemicolons(sentences: readonly Stretch[], text: string): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const isOpen = before?.text.endsWith(";") === true;
    if (before === undefined || !isOpen) joined.push(sentence);
    else {
      const end = sentence.start + sentence.text.length;
      joined[joined.length - 1] = { start: before.start, text: text.slice(before.start, end) };
    }
  }
  return joined;
}

/** The mentions that lie in one sentence. */
export function mentionsIn({ mentions }: ReadParagraph, { start, text }: Stretch): readonly PlacedMention[] {
  return mentions.filter((mention) => mention.start >= start && mention.start < start + text.length);
}

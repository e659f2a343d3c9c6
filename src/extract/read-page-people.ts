import type { Knowledge } from "./knowledge.ts";
import { findPeople } from "./names/find-people.ts";
import { type GatheredPerson, gatherPeople, type PlacedMention } from "./names/gather-people.ts";
import { toReading } from "./names/reading.ts";
import type { Paragraph } from "./page/page.ts";
import { type Stretch, splitSentences } from "./points/sentences.ts";

/** A paragraph with its sentences and the people named in it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Stretch[];
  readonly mentions: readonly PlacedMention[];
}

export interface PagePeople {
  readonly title: ReadParagraph | undefined;
  readonly paragraphs: readonly ReadParagraph[];
  readonly people: readonly GatheredPerson[];
}

/** Everybody a page names, put together person by person. */
export function readPagePeople(
  title: string | undefined,
  paragraphs: readonly Paragraph[],
  knowledge: Knowledge,
): PagePeople {
  const read = paragraphs.map((paragraph) => readParagraph(paragraph, knowledge));
  const titleRead = title === undefined ? undefined : readParagraph({ label: "title", text: title }, knowledge);
  const mentions = [...read, ...(titleRead === undefined ? [] : [titleRead])].flatMap((each) => each.mentions);
  return { title: titleRead, paragraphs: read, people: gatherPeople(mentions) };
}

function readParagraph(paragraph: Paragraph, { lexicon, titles, points }: Knowledge): ReadParagraph {
  const mentions = findPeople(toReading(paragraph.text, lexicon, titles));
  return {
    paragraph,
    sentences: joinAtSemicolons(splitSentences(paragraph.text, points.abbreviations), paragraph.text),
    mentions: mentions.map((mention) => ({ ...mention, at: paragraph.label })),
  };
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

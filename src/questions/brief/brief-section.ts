import type { Citation } from "../asking/citations.ts";
import { countInWords } from "../asking/words.ts";

export interface BriefSentence {
  readonly sentence: string;
  readonly sources: readonly Citation[];
}

export interface BriefSection {
  readonly heading: string;
  readonly sentences: readonly BriefSentence[];
}

const mostSources = 5;

/** Lists are told up to here; what asks for one more has something to cite for the rest. */
export const mostTold = 12;

/** The first of them, and how many more there are; that is cited with the first one left out. */
export function firstTold(told: readonly BriefSentence[], total: number, most = mostTold): readonly BriefSentence[] {
  const next = told[most];
  if (next === undefined) return told;
  return [
    ...told.slice(0, most),
    { sentence: `And ${countInWords(total - most, "more", "more")}.`, sources: next.sources },
  ];
}

export function toSentences(told: readonly BriefSentence[]): readonly BriefSentence[] {
  return told.map(({ sentence, sources }) => ({ sentence, sources: sources.slice(-mostSources) }));
}

/** Sections that have anything to say. */
export function withoutEmpty(sections: readonly BriefSection[]): readonly BriefSection[] {
  return sections.filter(({ sentences }) => sentences.length > 0);
}

/** One page of Markdown; each readout has one number, and its paragraph stands beside it. */
export function renderBrief(title: string, sections: readonly BriefSection[]): string {
  const readouts = new Map<string, Citation>();
  const numberOf = ({ readout, ...rest }: Citation) => {
    if (!readouts.has(readout)) readouts.set(readout, { readout, ...rest });
    return [...readouts.keys()].indexOf(readout) + 1;
  };
  const blocks = sections.flatMap(({ heading, sentences }) => [
    `## ${heading}`,
    sentences.map(({ sentence, sources }) => `- ${sentence}${marks(sources, numberOf)}`).join("\n"),
  ]);
  const list = [...readouts.values()].map((source, at) => `${at + 1}. ${sourceInWords(source)}`);
  return [`# ${title}`, ...blocks, ...(list.length === 0 ? [] : ["## Sources", list.join("\n")])].join("\n\n");
}

function marks(sources: readonly Citation[], numberOf: (source: Citation) => number): string {
  const told = sources.map((source) => `[${numberOf(source)}, ${paragraphInWords(source.paragraph)}]`);
  return told.length === 0 ? "" : ` ${[...new Set(told)].join(" ")}`;
}

function paragraphInWords(paragraph: string): string {
  return /^\d/.test(paragraph) ? `paragraph ${paragraph}` : paragraph;
}

function sourceInWords({ publisher, title, publishedOn, url }: Citation): string {
  return [publisher, `“${title}”`, publishedOn, url].flatMap((part) => part ?? []).join(", ");
}

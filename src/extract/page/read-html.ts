import { cleanText, tidyParagraphs } from "./clean-text.ts";
import { findMainPart } from "./main-part.ts";
import type { ReadPage } from "./page.ts";
import { readMetadata } from "./page-metadata.ts";
import { readPrintedDay } from "./printed-day.ts";
import { type Block, renderBlocks } from "./render-blocks.ts";
import { measureHtml, scanHtml } from "./scan-html.ts";

/** Beyond these a page is read without its tree: finding the main part takes more than linear time. */
const limits = { length: 2_000_000, tags: 20_000, depth: 100 } as const;

/** @param base where the page was read */
export async function readHtml(html: string, base: string | undefined): Promise<ReadPage> {
  const metadata = readMetadata(scanHtml(html), base);
  const whole = readWhole(html);
  const main = await readMain(html);
  const chosen = main === undefined || losesMuch(main, whole) ? whole : main;
  const blocks = [...headOf(metadata.title, chosen, whole), ...chosen];
  return { ...metadata, text: tidyParagraphs(cleanText(blocks.map(({ text }) => text).join("\n\n"))) };
}

/** A page that consists of navigation alone, by its tags, has its text there. */
function readWhole(html: string): readonly Block[] {
  const inner = renderBlocks(scanHtml(html), "without furniture");
  return inner.length > 0 ? inner : renderBlocks(scanHtml(html), "everything");
}

async function readMain(html: string): Promise<readonly Block[] | undefined> {
  if (html.length > limits.length) return undefined;
  const { tags, depth } = measureHtml(html);
  return tags > limits.tags || depth > limits.depth ? undefined : findMainPart(html);
}

/** Shorter blocks are menus and labels. */
const shortestSentence = 60;

function losesMuch(main: readonly Block[], whole: readonly Block[]): boolean {
  const prose = (blocks: readonly Block[]) =>
    blocks.reduce((sum, { ownLength }) => sum + (ownLength >= shortestSentence ? ownLength : 0), 0);
  return prose(main) < prose(whole) / 2;
}

const mostHeadBlocks = 15;

/** What stands between the title and the text (a dateline, "Provisional Translation") belongs to the readout. */
function headOf(title: string | undefined, chosen: readonly Block[], whole: readonly Block[]): readonly Block[] {
  if (title === undefined || chosen.slice(0, mostHeadBlocks).some(({ text }) => text === title)) return [];
  const alone = [{ text: title, ownLength: title.length }];
  const first = chosen[0]?.text;
  const start = chosen === whole || first === undefined ? -1 : whole.findIndex(({ text }) => text === first);
  if (start < 0) return alone;
  const titleAt = whole.slice(0, start).findLastIndex(({ text }) => text === title);
  if (titleAt >= 0 && start - titleAt <= mostHeadBlocks) return whole.slice(titleAt, start);
  const near = whole.slice(Math.max(0, start - mostHeadBlocks), start);
  return [...alone, ...near.filter(({ text }) => text.length <= 40 && readPrintedDay(text) !== undefined)];
}

import { cleanText, tidyParagraphs } from "./clean-text.ts";
import type { GivenPage, ReadPage } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";

/**
 * The text of a page and what the page says of itself. Asynchronous because what parses HTML is loaded when it is needed.
 * No page, however large or deep, takes more than time proportional to its length.
 */
export async function readPage({ content, form, url }: GivenPage): Promise<ReadPage> {
  if (form === "html") return readHtml(content, url);
  if (form === "markdown") return readMarkdown(cleanText(content));
  return { text: tidyParagraphs(cleanText(content)) };
}

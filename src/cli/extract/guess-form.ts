import { extname } from "node:path";
import type { PageForm } from "../../extract/page/page.ts";

const byEnding: Readonly<Record<string, PageForm>> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".md": "markdown",
  ".markdown": "markdown",
};

/** Endings of files that a folder is searched for. */
export const pageEndings: readonly string[] = [...Object.keys(byEnding), ".txt"];

/** By the ending of its name, or else by how the content begins: saved pages are often called .txt, and stdin has no name. */
export function guessForm(name: string, content: string): PageForm {
  const ending = extname(name).toLowerCase();
  const named = byEnding[ending];
  if (named !== undefined) return named;
  const start = content.slice(0, 4000);
  if (/^\s*<(?:\?xml|!doctype|html|head|body|main|article|div|section|p|h1)\b/i.test(start)) return "html";
  return ending !== ".txt" && /^#{1,6} \S|\]\(https?:/m.test(start) ? "markdown" : "text";
}

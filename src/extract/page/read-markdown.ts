import { tidyParagraphs } from "./clean-text.ts";
import { decodeEntities } from "./decode-entities.ts";
import type { ReadPage } from "./page.ts";
import { readPrintedDay } from "./printed-day.ts";

/** The Markdown that readouts are kept in: headings, emphasis, links and lists. List numbers stay as written. */
export function readMarkdown(markdown: string): ReadPage {
  const { fields, body } = splitFrontMatter(markdown);
  const lines: string[] = [];
  for (const written of body.split("\n")) {
    const line = written.trim();
    if (/^\[[^\]]{1,200}\]:\s/.test(line) || /^(?:-[ -]*|\*[ *]*|_[ _]*|=+|`{3}.*|~{3}.*)$/.test(line)) {
      // A rule, an underline of a heading, a fence, the address of a link.
      lines.push("");
      continue;
    }
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) lines.push("", toPlain(heading.replace(/\s#+$/, "")), "");
    else if (/^(?:\d{1,3}[.)]|[-*+•])\s/.test(line)) lines.push("", toPlain(line.replace(/^[*+]\s/, "- ")));
    else lines.push(toPlain(line.replace(/^(?:>\s?)+/, "")));
  }
  const title = fields.get("title") ?? headingOf(body);
  const publishedOn = readPrintedDay(fields.get("date") ?? fields.get("published") ?? "");
  return {
    text: tidyParagraphs(lines.join("\n")),
    ...(title === undefined ? {} : { title }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

/** Fields before the text, between two lines of three hyphens; only plain `key: value` lines count. */
function splitFrontMatter(markdown: string): { readonly fields: ReadonlyMap<string, string>; readonly body: string } {
  const end = markdown.startsWith("---\n") ? markdown.indexOf("\n---\n", 3) : -1;
  if (end < 0) return { fields: new Map(), body: markdown };
  const fields = markdown
    .slice(4, end)
    .split("\n")
    .flatMap((line) => {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1).trim();
      return colon < 0 || value === "" ? [] : [[line.slice(0, colon).trim().toLowerCase(), unquote(value)] as const];
    });
  return { fields: new Map(fields), body: markdown.slice(end + 5) };
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function headingOf(body: string): string | undefined {
  const heading = /^# +(.{1,400})$/m.exec(body)?.[1];
  return heading === undefined ? undefined : toPlain(heading.replace(/\s#+$/, "").trim());
}

/** Lengths are bounded, so that a line of ten million brackets takes no longer than its length asks. */
const link = /!?\[([^[\]]{0,500})\](?:\([^()\s]{0,1000}(?:\s"[^"]{0,200}")?\)|\[[^[\]]{0,200}\])/g;
const address = /<(https?:\/\/[^<>\s]{1,1000})>/g;
const tag = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?\/?>/gi;

function toPlain(line: string): string {
  const plain = line
    .replace(link, (written, text: string) => (written.startsWith("!") ? "" : text))
    .replace(address, "$1")
    .replace(tag, " ")
    .replace(/(?<!\\)(?:\*+|`+)/g, "")
    .replace(/(?<![\p{L}\p{N}\\])_{1,3}(?=\S)|(?<=\S)(?<!\\)_{1,3}(?![\p{L}\p{N}])/gu, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
  return decodeEntities(plain).replace(/ {2,}/g, " ").trim();
}

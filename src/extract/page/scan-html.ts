import { decodeEntities } from "./decode-entities.ts";
import { type HtmlEvent, voidTags } from "./html-events.ts";

/** What stands between these tags is no markup. */
const rawTags: ReadonlyMap<string, RegExp> = new Map(
  ["script", "style", "textarea", "title", "noscript", "iframe"].map((tag) => [tag, new RegExp(`</${tag}\\b`, "gi")]),
);
/** Attributes of one tag are looked for this far; nobody writes more. */
const longestAttributes = 20_000;

/**
 * Reads HTML from front to back without building a tree: in time proportional to its length, whatever its nesting.
 * Character references are decoded, comments left out.
 */
export function* scanHtml(html: string): Generator<HtmlEvent> {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    const text = html.slice(at, start < 0 ? html.length : start);
    if (text !== "") yield { kind: "text", text: decodeEntities(text) };
    if (start < 0) return;
    const markup = readMarkup(html, start);
    if (markup.event !== undefined) yield markup.event;
    at = markup.end;
    if (markup.event?.kind === "open") {
      const raw = readRaw(html, markup.event.tag, at);
      if (raw === undefined) continue;
      if (raw.text !== "") yield { kind: "text", text: raw.text };
      yield { kind: "close", tag: markup.event.tag };
      at = raw.end;
    }
  }
}

const tagName = /[A-Za-z][A-Za-z0-9:-]{0,40}/y;

interface Markup {
  readonly event?: HtmlEvent;
  readonly end: number;
}

function readMarkup(html: string, start: number): Markup {
  if (html.startsWith("<!--", start)) return { end: after(html, "-->", start + 4) };
  const next = html.charAt(start + 1);
  if (next === "!" || next === "?") return { end: after(html, ">", start) };
  const isClose = next === "/";
  const nameAt = isClose ? start + 2 : start + 1;
  tagName.lastIndex = nameAt;
  const tag = tagName.exec(html)?.[0].toLowerCase();
  if (tag === undefined) return { event: { kind: "text", text: "<" }, end: start + 1 };
  // A tag that is never finished swallows the rest, as in a browser.
  const end = endOfTag(html, nameAt + tag.length);
  if (isClose) return { event: { kind: "close", tag }, end };
  const written = html.slice(nameAt + tag.length, Math.min(end, nameAt + longestAttributes));
  return { event: { kind: "open", tag, attribute: (wanted) => readAttribute(written, wanted) }, end };
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** A `>`, or a quotation mark behind `=`, with spaces or without. */
const tagStop = />|=\s{0,9}(["'])/g;

/** Behind the `>` that no quotes hold. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    tagStop.lastIndex = at;
    const stop = tagStop.exec(html);
    if (stop === null) return html.length;
    if (stop[1] === undefined) return tagStop.lastIndex;
    at = after(html, stop[1], tagStop.lastIndex);
  }
  return html.length;
}

function readAttribute(written: string, wanted: string): string | undefined {
  const attributes = /([^\s=>"'/]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
  for (const [, name = "", double, single, bare] of written.matchAll(attributes)) {
    if (name.toLowerCase() === wanted) return decodeEntities(double ?? single ?? bare ?? "");
  }
  return undefined;
}

function readRaw(html: string, tag: string, from: number): { readonly text: string; readonly end: number } | undefined {
  const closing = rawTags.get(tag);
  if (closing === undefined) return undefined;
  closing.lastIndex = from;
  const found = closing.exec(html);
  const stop = found?.index ?? html.length;
  const text = html.slice(from, stop);
  return { text: tag === "title" ? decodeEntities(text) : text, end: after(html, ">", stop) };
}

/** Tags that close themselves when the next one opens, so that a page without their closing tags is not deep. */
const impliedClose: ReadonlySet<string> = new Set("p li td th tr dt dd option tbody thead".split(" "));

/** How many tags there are and how deep they may lie in each other. */
export function measureHtml(html: string): { readonly tags: number; readonly depth: number } {
  let [tags, depth, deepest] = [0, 0, 0];
  for (const event of scanHtml(html)) {
    if (event.kind === "text") continue;
    tags += 1;
    if (voidTags.has(event.tag) || impliedClose.has(event.tag)) continue;
    depth = Math.max(0, depth + (event.kind === "open" ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return { tags, depth: deepest };
}

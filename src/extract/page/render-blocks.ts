import type { HtmlEvent, OpenTag } from "./html-events.ts";

/** Nothing in these is said to a reader of the page. */
const silentTags = "head script style noscript template svg math iframe object select button textarea title";
/** What surrounds a text on a site. */
const furnitureTags = "nav footer aside";
const blockTags: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`
    .trim()
    .split(/\s+/),
);

export interface Block {
  readonly text: string;
  /** Length of the text that does not lead elsewhere. */
  readonly ownLength: number;
}

interface List {
  readonly isOrdered: boolean;
  readonly type: string | undefined;
  next: number;
}

/** The paragraphs of a page; items of ordered lists begin with their numbers, since those are what facts cite. */
export function renderBlocks(events: Iterable<HtmlEvent>, part: "everything" | "without furniture"): readonly Block[] {
  const silent = new Set([...silentTags.split(" "), ...(part === "everything" ? [] : furnitureTags.split(" "))]);
  const writer = new BlockWriter();
  let hidden: { tag: string; depth: number } | undefined;
  for (const event of events) {
    if (hidden !== undefined) {
      if (event.kind === "text" || event.tag !== hidden.tag) continue;
      hidden.depth += event.kind === "open" ? 1 : -1;
      if (hidden.depth === 0) hidden = undefined;
    } else if (event.kind === "open" && (silent.has(event.tag) || isHidden(event))) {
      hidden = { tag: event.tag, depth: 1 };
    } else writer.take(event);
  }
  return writer.finish();
}

/** A void tag closes nothing, so it hides nothing. */
function isHidden({ tag, attribute }: OpenTag): boolean {
  if (!blockTags.has(tag) && tag !== "span") return false;
  return attribute("hidden") !== undefined || /display\s{0,3}:\s{0,3}none/i.test(attribute("style") ?? "");
}

class BlockWriter {
  readonly #blocks: Block[] = [];
  readonly #lists: List[] = [];
  #parts: string[] = [];
  #linkedLength = 0;
  #linkDepth = 0;
  #preDepth = 0;
  #marker = "";

  take(event: HtmlEvent): void {
    if (event.kind === "text") this.#addText(event.text);
    else if (event.tag === "br") this.#addBreak();
    else if (event.tag === "td" || event.tag === "th") this.#addText(" ");
    else if (event.tag === "a") {
      this.#linkDepth = Math.max(0, this.#linkDepth + (event.kind === "open" ? 1 : -1));
    } else if (blockTags.has(event.tag)) {
      this.#endBlock();
      if (event.kind === "open") this.#open(event);
      else this.#close(event.tag);
    }
  }

  finish(): readonly Block[] {
    this.#endBlock();
    return this.#blocks;
  }

  #open({ tag, attribute }: OpenTag): void {
    if (tag === "pre") this.#preDepth += 1;
    if (tag === "ol" || tag === "ul" || tag === "menu") {
      const start = Number.parseInt(attribute("start") ?? "1", 10);
      const next = Number.isSafeInteger(start) ? start : 1;
      this.#lists.push({ isOrdered: tag === "ol", type: attribute("type"), next });
    }
    if (tag === "li") this.#marker = this.#markItem(attribute("value"));
  }

  #close(tag: string): void {
    if (tag === "pre") this.#preDepth = Math.max(0, this.#preDepth - 1);
    if (tag === "ol" || tag === "ul" || tag === "menu") this.#lists.pop();
    if (tag === "li") this.#marker = "";
  }

  #markItem(value: string | undefined): string {
    const list = this.#lists.at(-1);
    if (list === undefined || !list.isOrdered) return "- ";
    const written = Number.parseInt(value ?? "", 10);
    const number = Number.isSafeInteger(written) ? written : list.next;
    list.next = number + 1;
    let depth = 0;
    for (const { isOrdered } of this.#lists.slice(-3)) if (isOrdered) depth += 1;
    return markerOf(number, list.type, depth);
  }

  #addText(text: string): void {
    const plain = this.#preDepth > 0 ? text : text.replace(/\s+/g, " ");
    if (plain === "") return;
    if (this.#linkDepth > 0) this.#linkedLength += plain.length;
    this.#parts.push(plain);
  }

  /** One break is a new line, two are a new paragraph. */
  #addBreak(): void {
    let last = this.#parts.length - 1;
    while (last >= 0 && this.#parts[last] === " ") last -= 1;
    if (last >= 0 && this.#parts[last] === "\n") this.#endBlock();
    else {
      this.#parts.length = last + 1;
      this.#parts.push("\n");
    }
  }

  #endBlock(): void {
    const joined = this.#parts.join("").replace(/ {2,}/g, " ");
    const text = joined
      .split("\n")
      .map((line) => line.trim())
      .join("\n")
      .trim();
    const ownLength = Math.max(0, text.length - this.#linkedLength);
    this.#parts = [];
    this.#linkedLength = 0;
    if (text === "") return;
    // Some pages print the numbers and make a list as well.
    const marker = hasOwnMarker(text) ? "" : this.#marker;
    this.#marker = "";
    this.#blocks.push({ text: `${marker}${text}`, ownLength });
  }
}

function hasOwnMarker(text: string): boolean {
  return /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|[•○●・◦–-]\s|[①-⑳])/.test(text);
}

/** Official texts number 1., then (1), then a. */
function markerOf(number: number, type: string | undefined, depth: number): string {
  if (type === "a" || (type === undefined && depth >= 3)) return `${letterOf(number)}. `;
  if (type === "A") return `${letterOf(number).toUpperCase()}. `;
  if (type === "i") return `${romanOf(number)}. `;
  if (type === "I") return `${romanOf(number).toUpperCase()}. `;
  return depth === 2 ? `(${number}) ` : `${number}. `;
}

function letterOf(number: number): string {
  return number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number);
}

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

function romanOf(number: number): string {
  return romans[number - 1] ?? String(number);
}

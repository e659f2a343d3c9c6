import { toVisible } from "../errors/visible-text.ts";

type Entry = Readonly<Record<string, unknown>>;

/** Parts of an answer that a sentence beside them says already, or that only tools need. */
const unshown = new Set([
  "sentence",
  "sentences",
  "sources",
  "graph",
  "version",
  "found",
  "from",
  "to",
  "of",
  "a",
  "b",
  "with",
  "cutOffBy",
]);

/**
 * An answer for reading: its sentence, then its lists under headings, each entry by its sentence with the numbers of its
 * sources, and the sources at the end. It follows what all answers have in common, so that no question needs a text of its own.
 */
export function toAnswerText(answer: object): string {
  const entry = toEntry(answer);
  if (typeof entry.text === "string") return entry.text;
  const sources = new Footnotes();
  const lines = [...sentenceLines(entry, sources, ""), ...partLines(entry, sources, "")];
  return [...lines, ...sources.lines()].map(toVisible).join("\n");
}

function toEntry(value: unknown): Entry {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function sentenceLines(entry: Entry, sources: Footnotes, indent: string): readonly string[] {
  if (typeof entry.sentence !== "string") return [];
  return [`${indent}${entry.sentence}${sources.note(entry.sources)}`];
}

function partLines(entry: Entry, sources: Footnotes, indent: string): readonly string[] {
  return listsOf(entry).flatMap(([name, entries]) => listLines(name, entries, sources, indent));
}

/** The lists of an entry by name; something single that tells is a list of one. */
function listsOf(entry: Entry): readonly (readonly [string, readonly Entry[]])[] {
  return Object.entries(entry).flatMap(([name, value]): readonly (readonly [string, readonly Entry[]])[] => {
    if (unshown.has(name)) return [];
    if (Array.isArray(value)) return [[name, value.map(toEntry).filter((each) => Object.keys(each).length > 0)]];
    const single = toEntry(value);
    return isTelling(single) ? [[name, [single]]] : [];
  });
}

/** A list of the answer itself: entries with sentences, or a table. What is named only, the sentence above has named. */
function listLines(name: string, entries: readonly Entry[], sources: Footnotes, indent: string): readonly string[] {
  const heading = ["", `${indent}${toHeading(name)}`];
  const inner = `${indent}  `;
  if (entries.some(isTelling)) return [...heading, ...entries.flatMap((entry) => entryLines(entry, sources, inner))];
  return entries.length > 0 && !entries.some(isReference) && isTabular(entries)
    ? [...heading, ...tableLines(entries, inner)]
    : [];
}

/** An entry and, below it, what its lists tell beyond its own sentence. */
function entryLines(entry: Entry, sources: Footnotes, indent: string): readonly string[] {
  const lists = listsOf(entry).flatMap(([name, entries]) => {
    const told = entries.filter((inner) => isTelling(inner) && !repeats(inner, entry));
    if (told.length === 0) return [];
    return [`${indent}  ${toHeading(name)}`, ...told.flatMap((inner) => entryLines(inner, sources, `${indent}    `))];
  });
  const how = typeof entry.how === "string" ? [`${indent}  ${entry.how}`] : [];
  return [...sentenceLines(entry, sources, indent), ...how, ...lists];
}

/** It has a sentence, or a list inside has. */
function isTelling(entry: Entry): boolean {
  return typeof entry.sentence === "string" || listsOf(entry).some(([, entries]) => entries.some(isTelling));
}

/** "On cyber defence: they agreed." has told that they agreed. */
function repeats({ sentence: inner }: Entry, { sentence: outer }: Entry): boolean {
  return typeof inner === "string" && typeof outer === "string" && outer.endsWith(inner);
}

function isReference({ id, kind, name }: Entry): boolean {
  return [id, kind, name].every((part) => typeof part === "string");
}

/** Columns of plain values; anything deeper has no place in a line. */
function isTabular(entries: readonly Entry[]): boolean {
  return entries.every((entry) => Object.values(entry).every((value) => toCell(value) !== undefined));
}

function tableLines(entries: readonly Entry[], indent: string): readonly string[] {
  const rows = entries.map((entry) => Object.values(entry).map((value) => toCell(value) ?? ""));
  const names = Object.keys(entries[0] ?? {}).map(toHeading);
  const table = [names, ...rows];
  const widths = names.map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table.map((row) =>
    `${indent}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}

function toCell(value: unknown): string | undefined {
  if (value === null || value === undefined) return "-";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    const cells = value.map(toCell);
    return cells.every((cell) => cell !== undefined) ? cells.join(", ") : undefined;
  }
  const { name } = toEntry(value);
  return typeof name === "string" ? name : undefined;
}

/** "equallyShort" is "Equally short". */
function toHeading(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sources by the order in which they are first named. */
class Footnotes {
  readonly #numbers = new Map<string, number>();

  /** " [1][2]" */
  note(sources: unknown): string {
    if (!Array.isArray(sources) || sources.length === 0) return "";
    return ` ${sources.map((source) => `[${this.#numberOf(describeSource(toEntry(source)))}]`).join("")}`;
  }

  lines(): readonly string[] {
    if (this.#numbers.size === 0) return [];
    return ["", "Sources", ...[...this.#numbers].map(([text, number]) => `  [${number}] ${text}`)];
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(text, next);
    return next;
  }
}

function describeSource({ publisher, title, publishedOn, paragraph, url }: Entry): string {
  const paragraphText = typeof paragraph === "string" ? `paragraph ${paragraph}` : undefined;
  const parts = [publisher, typeof title === "string" ? `"${title}"` : undefined, publishedOn, paragraphText, url];
  return parts.filter((part) => typeof part === "string").join(", ");
}

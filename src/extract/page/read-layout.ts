import { isMeetingSentence } from "../lead/meeting-sentence.ts";
import type { Paragraph } from "./page.ts";
import type { PageRules } from "./page-rules.ts";
import { readDateLine } from "./read-day.ts";
import { type Numbering, nextLabel, readNumber } from "./read-number.ts";

/** A page taken apart: what its head says, and the readout proper. */
export interface Layout {
  readonly title?: string;
  /** ISO day of the date line. */
  readonly dateline?: string;
  readonly translation: "original" | "official" | "provisional";
  /** The line that says who issued it, as printed. */
  readonly issuerLine?: string;
  /** Lines under photographs: they may name a meeting that the title does not. */
  readonly captions: readonly string[];
  /** Marks of the publisher among the lines of the head. */
  readonly headLines: readonly string[];
  readonly paragraphs: readonly Paragraph[];
}

/** Fewer words than this, without a full stop, make a heading rather than a paragraph. */
const mostHeadingWords = 16;

export function readLayout(text: string, givenTitle: string | undefined, rules: PageRules): Layout {
  const lines = joinBroken(toLines(text));
  const bodyAt = findBody(lines, rules, givenTitle);
  const head = lines.slice(0, bodyAt);
  const captions = head.filter((line) => isCaption(line, rules));
  const dateline = findDateline([...head, ...lines.slice(bodyAt, bodyAt + 1)]);
  const title = givenTitle ?? findTitle(head, rules);
  const issuerLine = lines.find((line) => isIssuerLine(line, rules));
  return {
    translation: findTranslation(text, rules),
    captions,
    headLines: head,
    paragraphs: toParagraphs(lines.slice(bodyAt), rules, title),
    ...(title === undefined ? {} : { title }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(issuerLine === undefined ? {} : { issuerLine }),
  };
}

/** The date line next to the text; one that tells of an update only where there is no other. */
function findDateline(lines: readonly string[]): string | undefined {
  const own = lines.filter((line) => !/updated|modified/iu.test(line)).map(readDateLine);
  return [...own, ...[...lines].reverse().map(readDateLine)]
    .filter((day) => day !== undefined)
    .at(own.some((day) => day !== undefined) ? own.filter((day) => day !== undefined).length - 1 : 0);
}

interface Line {
  readonly text: string;
  /** A blank line stands before it. */
  readonly isApart: boolean;
}

function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isApart = true;
  for (const raw of text.split("\n")) {
    // "Date 2021-01-24 …": a field of the page before its text (Korea, and stored copies).
    const line = raw
      .replace(/\s+/gu, " ")
      .replace(/^ ?[Dd]ate ((?:19|20)\d{2}-\d{2}-\d{2})(?= |$)/u, (whole, day: string) => {
        lines.push({ text: day, isApart: true });
        return whole.slice(whole.length);
      })
      // A stop whose space was lost when pages were joined ("community.On March 18").
      .replace(/(\p{Ll}{2}[.;])(?=\p{Lu}\p{Ll}* )/gu, "$1 ")
      .trim();
    if (!/[\p{L}\p{N}]/u.test(line)) isApart = true;
    else {
      lines.push({ text: line, isApart });
      isApart = false;
    }
  }
  return lines;
}

/** What was joined so far, in pieces: a paragraph of thousands of lines is put together once, at the end. */
interface Joined {
  readonly parts: string[];
  length: number;
}

/** A line that starts in small letters goes on with the one before it, even over a blank line (the readout of 7 July 2026). */
function joinBroken(lines: readonly Line[]): readonly string[] {
  const joined: Joined[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(line, before)) {
      before.parts.push(line.text);
      before.length += line.text.length + 1;
    } else joined.push({ parts: [line.text], length: line.text.length });
  }
  return joined.map(({ parts }) => parts.join(" "));
}

/** Words that no line can end with: what follows belongs to it, whatever it starts with. */
const unfinished =
  /(?:,|\b(?:with|the|and|of|to|a|an|in|for|from|by|on|at|between|or|that|as|his|her|their|The|A|An|Mr\.|Ms\.|U\.S\.))$/u;

function goesOn({ text, isApart }: Line, { parts, length }: Joined): boolean {
  const last = parts.at(-1) ?? "";
  if (parts.length === 1 && last === text) return false;
  const end = last.slice(-16);
  if (length > 30 && unfinished.test(end)) return true;
  if (length <= 40 || /[.:;!?)”"'’]$/u.test(end)) return false;
  if (/^\p{Ll}/u.test(text)) return !/^[a-z][.)] /u.test(text);
  return !isApart && length > 60 && readNumber(text) === undefined && !/^[•○◦·*–—-]/u.test(text);
}

function isFurniture(line: string, rules: PageRules): boolean {
  const bare = line.replace(/^[[(]|[\])]$/gu, "").toLowerCase();
  return (
    rules.wholeLines.has(line.toLowerCase()) ||
    rules.wholeLines.has(bare) ||
    rules.lineStarts.some((start) => line.startsWith(start))
  );
}

function isCaption(line: string, rules: PageRules): boolean {
  return rules.captions.some((start) => line.startsWith(start));
}

function isIssuerLine(line: string, rules: PageRules): boolean {
  return (
    line.length < 260 &&
    rules.issuers.some((words) => line.includes(words)) &&
    /(?:[:.…]|said)["“”]?$/u.test(line) &&
    !/\b(?:met|spoke|held)\b/u.test(line)
  );
}

/** The first line that is a sentence of the readout, and neither furniture, caption nor the issuer's line. */
function findBody(lines: readonly string[], rules: PageRules, title: string | undefined): number {
  for (const [at, line] of lines.entries()) {
    if (isFurniture(line, rules) || isCaption(line, rules) || isIssuerLine(line, rules) || line === title) continue;
    if (isProse(line)) return at;
  }
  return lines.length;
}

/** A sentence rather than a headline: it ends as one does and is long enough, or has a verb's small words in it. */
function isProse(line: string): boolean {
  const words = line.split(" ");
  if (words.length >= 5 && /[.:]["”’)]*$/u.test(line) && isMeetingSentence(line)) return true;
  if (words.length < 9) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= words.length / 3 && (/[.:;…]["”’)]*$/u.test(line) || words.length > 60);
}

function findTitle(head: readonly string[], rules: PageRules): string | undefined {
  const candidates = head.filter(
    (line) =>
      !isFurniture(line, rules) &&
      !isCaption(line, rules) &&
      !isIssuerLine(line, rules) &&
      readDateLine(line) === undefined &&
      line.length > 12 &&
      !/^By \p{Lu}/u.test(line),
  );
  // The name of the meeting rather than that of the site or of the section.
  return candidates.find((line) => telling.test(line)) ?? candidates[0];
}

const telling =
  /\b(?:Meeting|Talks?|Call|call|Conversation|Conference|Teleconference|Readout|visit|Visit|[Mm]eets?|speaks?|[Cc]ourtesy|Summit|Dialogue|Consultations?|2\+2|Dinner|Lunch|Luncheon|[Oo]utcome)\b/u;

function findTranslation(text: string, rules: PageRules): Layout["translation"] {
  return rules.translations.find(({ words }) => words.some((word) => text.includes(word)))?.is ?? "original";
}

function toParagraphs(lines: readonly string[], rules: PageRules, title: string | undefined): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const seen = new Set<string>();
  let numbering: Numbering = { path: [], counted: 0 };
  let heading: string | undefined;
  for (const line of lines) {
    if (paragraphs.length > 0 && rules.ends.some((start) => line.startsWith(start))) break;
    if (isLeftOut(line, rules, title) || seen.has(line)) continue;
    const number = readNumber(line);
    const text = number === undefined ? line.replace(/^[•○◦·*–—-]\s*/u, "") : number.rest;
    const isHeading = isHeadingLine(text);
    if (isHeading) {
      heading = text;
      if (number !== undefined) numbering = nextLabel(numbering, number).numbering;
      continue;
    }
    // A paragraph printed twice counts once.
    if (line.length > 40) seen.add(line);
    const next = nextLabel(numbering, number);
    numbering = next.numbering;
    const label = paragraphs.length === 0 ? "lead" : next.label;
    paragraphs.push({ label, text, ...(heading === undefined ? {} : { heading }) });
  }
  return paragraphs;
}

function isLeftOut(line: string, rules: PageRules, title: string | undefined): boolean {
  return (
    isFurniture(line, rules) ||
    isCaption(line, rules) ||
    isIssuerLine(line, rules) ||
    line === title ||
    readDateLine(line) !== undefined
  );
}

function isHeadingLine(text: string): boolean {
  return text.split(" ").length <= mostHeadingWords && !/[.;!?…]["”’)]*$/u.test(text) && text.length < 140;
}

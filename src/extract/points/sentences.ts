/** A stretch of a paragraph; `start` counts from the paragraph's beginning. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

export interface Abbreviations {
  /** No sentence ends after these. */
  readonly before: ReadonlySet<string>;
  /** A sentence ends after these only where one of `starts` follows. */
  readonly within: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
}

/** Marks that may end a sentence, with closing quotes and brackets after them. */
const ending = /[.!?。]["”’')\]]{0,3}(?=\s)|;(?=\s)/gu;
const longestAbbreviation = 12;

/** Splits a paragraph at its full stops; every character but blanks at the edges is in one sentence. */
export function splitSentences(text: string, abbreviations: Abbreviations): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end, abbreviations)) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, mark: number, end: number, { before, within, starts }: Abbreviations): boolean {
  if (text[mark] !== ".") return true;
  const next = /^\s{1,8}["“‘'(]{0,2}([\p{L}\p{N}]{1,24})/u.exec(text.slice(end, end + 40))?.[1] ?? "";
  if (next !== "" && next === next.toLowerCase() && /\p{L}/u.test(next)) return false;
  const last = wordBefore(text, mark);
  if (before.has(last)) return false;
  const mayGoOn = within.has(last) || /^\p{Lu}$/u.test(last) || /^(?:\p{Lu}\.){1,4}\p{Lu}$/u.test(last);
  return !mayGoOn || starts.has(next);
}

function wordBefore(text: string, mark: number): string {
  const tail = text.slice(Math.max(0, mark - longestAbbreviation), mark);
  return /[\p{L}\p{M}.]*$/u.exec(tail)?.[0] ?? "";
}

function pushTrimmed(sentences: Stretch[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed !== "") sentences.push({ text: trimmed, start: start + (piece.length - piece.trimStart().length) });
}

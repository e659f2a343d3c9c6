/** A word of a text; `start` and `end` count as `slice` does. */
export interface WrittenWord {
  readonly lower: string;
  readonly isCapitalised: boolean;
  readonly start: number;
  readonly end: number;
}

/** A text with its words, so that stages can ask what stands before and after a place. */
export interface WrittenText {
  readonly text: string;
  readonly words: readonly WrittenWord[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

export function readWords(text: string): WrittenText {
  const words: WrittenWord[] = [];
  for (const match of text.matchAll(word)) {
    const lower = match[0].toLowerCase();
    const isCapitalised = match[0].charAt(0) !== lower.charAt(0);
    words.push({ lower, isCapitalised, start: match.index, end: match.index + match[0].length });
  }
  return { text, words };
}

/** The index of the first word that starts at or after `offset`; the number of words if none does. */
export function wordIndexAt({ words }: WrittenText, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is written between a word and the one before it; the text's beginning for the first. */
export function gapBefore({ text, words }: WrittenText, index: number): string {
  const from = index > 0 ? (words[index - 1]?.end ?? 0) : 0;
  return text.slice(from, words[index]?.start ?? text.length);
}

/** The word at an index in small letters; empty beyond the ends. */
export function lowerAt({ words }: WrittenText, index: number): string {
  return words[index]?.lower ?? "";
}

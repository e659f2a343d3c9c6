/** A word or a mark of a text; `start` and `end` as `slice` counts. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** Letters with hyphens and apostrophes inside are one word; dotted capitals ("H.E", "U.S", "J") leave the last stop out. */
const token =
  /\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʻ`](?=\p{L}))*(?:-[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʻ`](?=\p{L}))*)*|[^\s\p{L}\p{N}]/gu;

export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(token)) {
    const start = match.index;
    // A possessive is not part of the name: "Hamada's visit", "the Ministers' talks".
    const word = match[0].replace(/['’]s$/u, "").replace("，", ",");
    tokens.push({ text: word, start, end: start + word.length, isWord: /^[\p{L}\p{N}]/u.test(word) });
    if (word.length < match[0].length) {
      tokens.push({ text: "'s", start: start + word.length, end: start + match[0].length, isWord: false });
    }
  }
  return tokens;
}

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** "KOIZUMI", "LEE", "ÇAVUŞOĞLU": a family name printed in capitals; one letter or digits are not. */
export function isInCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word);
}

import { type Reading, textBetween, wordAt } from "./reading.ts";
import { isCapitalised } from "./tokens.ts";

/** A person's name as printed, without honorifics. */
export interface NameWords {
  readonly words: readonly string[];
  readonly printed: string;
  readonly start: number;
  readonly next: number;
}

const mostNameWords = 7;
/** "H.E. Lieutenant General (Ret.) Dr. Dato' Seri …": nobody has more in a row. */
const mostHonorifics = 8;

/** Honorifics and ranks that begin at a token: "H.E. Mr.", "Lt. Gen.", "the Rt Hon". The place after them; `at` where there are none. */
export function skipHonorifics(reading: Reading, at: number): number {
  const { tokens, rules } = reading;
  let next = at;
  for (let count = 0; count < mostHonorifics; count += 1) {
    const found = rules.honorifics.longestAt(tokens, next) ?? rules.militaryRanks.longestAt(tokens, next);
    if (found === undefined || isGivenName(reading, next)) return next;
    next = found.next;
    if (wordAt(reading, next) === ".") next += 1;
    if (wordAt(reading, next) === "(" && /^r(?:et|td)/i.test(wordAt(reading, next + 1))) next = closing(reading, next);
    if (wordAt(reading, next) === "," && rules.honorifics.longestAt(tokens, next + 1) !== undefined) next += 1;
  }
  return next;
}

/** "Gen Nakatani" without a stop and with one word after it: a given name, not a rank. */
function isGivenName(reading: Reading, at: number): boolean {
  if (wordAt(reading, at) !== "Gen" || wordAt(reading, at + 1) === ".") return false;
  return isNamePart(reading, at + 1) && !isNamePart(reading, at + 2);
}

function closing(reading: Reading, open: number): number {
  for (let at = open; at < open + 5; at += 1) if (wordAt(reading, at) === ")") return at + 1;
  return open;
}

/** The name that begins at a token: words in capitals, initials, particles between them, "III" behind. */
export function readName(reading: Reading, start: number): NameWords | undefined {
  const words: string[] = [];
  let at = start;
  while (words.length < mostNameWords) {
    const next = nameStep(reading, at, words);
    if (next === undefined) break;
    at = next;
  }
  // "Kang, Kyung-wha": Korea's ministry prints a comma between family and given name.
  if (words.length === 1 && wordAt(reading, at) === "," && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(wordAt(reading, at + 1))) {
    words.push(wordAt(reading, at + 1));
    at += 2;
  }
  while (words.length > 0 && reading.rules.particles.has(words.at(-1) ?? "") && !isCapitalised(words.at(-1) ?? "")) {
    words.pop();
    at -= 1;
  }
  if (words.length === 0 || !words.some((word) => word.length > 1)) return undefined;
  const end = skipAfterName(reading, at);
  return { words, printed: textBetween(reading, start, at), start, next: end };
}

/** The place after one more word of the name, which is added to `words`. */
function nameStep(reading: Reading, at: number, words: string[]): number | undefined {
  const { rules, tokens } = reading;
  const word = wordAt(reading, at);
  const isFirst = words.length === 0;
  if (!isFirst && !touches(reading, at)) return undefined;
  if (isParticle(reading, at) && isNamePart(reading, afterParticles(reading, at)) && (!isFirst || word.length > 1)) {
    words.push(word);
    return at + 1;
  }
  if (!isFirst && rules.afterNames.has(word) && !/^(?:AM|AC)$/.test(word)) return undefined;
  if (!isNamePart(reading, at)) return undefined;
  if (/^(?:Jan|Mar|May|Jun|March|April|June|August)$/.test(word) && /^\d/.test(afterMonth(reading, at)))
    return undefined;
  if (isFirst && reading.partyAt(at) !== undefined && !isGivenNameToo(reading, at)) return undefined;
  if (!isFirst && reading.partyAt(at)?.name.form === "country") return undefined;
  // A king's title may be anybody's name: "Hossein Amir Arden".
  const title = isFirst ? undefined : rules.titles.longestAt(tokens, at)?.value;
  if (title !== undefined && title.rank !== "monarch") return undefined;
  words.push(word);
  // An initial keeps its stop: "Lloyd J. Austin". A name at the end of a sentence does not.
  const isInitial = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) || /^(?:Jr|Sr|St|Chas|Wm)$/.test(word);
  return isInitial && wordAt(reading, at + 1) === "." ? at + 2 : at + 1;
}

/** What follows a word that may be a month, its stop left out: "Jan. 5". */
function afterMonth(reading: Reading, at: number): string {
  const next = wordAt(reading, at + 1);
  return next === "." ? wordAt(reading, at + 2) : next;
}

function isParticle(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return reading.rules.particles.has(word) && !isCapitalised(word);
}

/** Particles come in runs: "van der Berg". */
function afterParticles(reading: Reading, start: number): number {
  let at = start;
  while (at < start + 3 && isParticle(reading, at)) at += 1;
  return at;
}

/** Only a space or nothing lies between this word and the one before: a line break in a heading ends a name as well. */
function touches({ text, tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  return before !== undefined && here !== undefined && !text.slice(before.end, here.start).includes("\n");
}

function isNamePart(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return /^\p{L}/u.test(word) && isCapitalised(word) && !reading.rules.neverNames.has(word);
}

/** "Jordan Arden", "Chad Brook": a country's name before another name, with nothing of an office after it. */
function isGivenNameToo(reading: Reading, at: number): boolean {
  const found = reading.partyAt(at);
  if (found === undefined || found.name.form !== "country" || found.next !== at + 1) return false;
  return /^(?:Jordan|Chad|Georgia|Israel)$/.test(wordAt(reading, at)) && isNamePart(reading, at + 1);
}

/** "MP", "KC", "Jr." behind a name, after a comma or not. */
function skipAfterName(reading: Reading, at: number): number {
  let next = at;
  for (;;) {
    const place = wordAt(reading, next) === "," ? next + 1 : next;
    if (!reading.rules.afterNames.has(wordAt(reading, place))) return next;
    next = wordAt(reading, place + 1) === "." ? place + 2 : place + 1;
  }
}

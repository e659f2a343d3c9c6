import { distance } from "fastest-levenshtein";
import { foldName } from "../../model/fold-name.ts";
import { readNameWords } from "../name-query.ts";

/**
 * How a text stands to a name. WHOLE: it is the name, in whatever order, spacing, case or accents, and with titles around
 * it. PART: some of its words, or initials of them. LOOSE: words misspelt, unfinished, or beside others.
 */
export interface Likeness {
  readonly hold: "WHOLE" | "PART" | "LOOSE";
  /** From 0 to 100. */
  readonly points: number;
}

export interface AskedName {
  readonly folded: string;
  readonly words: readonly string[];
  readonly withoutOffices: readonly string[];
}

export function readAskedName(text: string): AskedName {
  return { folded: foldName(text), ...readNameWords(text) };
}

/**
 * The best likeness to any of the names.
 * @param mayHaveTitle whether a title of office may stand around the name: "Minister Quill" is a person, while
 *   "Prime Minister of Japan" is not Japan
 */
export function likenessOf(asked: AskedName, names: readonly string[], mayHaveTitle: boolean): Likeness {
  const found = names.map((name) => likenessToName(asked, foldName(name), mayHaveTitle));
  return found.reduce((best, each) => (isBetter(each, best) ? each : best), none);
}

const none: Likeness = { hold: "LOOSE", points: 0 };
const holdsInOrder: readonly Likeness["hold"][] = ["LOOSE", "PART", "WHOLE"];

function isBetter(one: Likeness, other: Likeness): boolean {
  return one.points > other.points || (one.points === other.points && isStronger(one, other));
}

function isStronger(one: Likeness, other: Likeness): boolean {
  return holdsInOrder.indexOf(one.hold) > holdsInOrder.indexOf(other.hold);
}

function likenessToName({ folded, words, withoutOffices }: AskedName, name: string, mayHaveTitle: boolean): Likeness {
  if (folded === name && name !== "") return { hold: "WHOLE", points: 100 };
  const inName = name.split(" ").filter(Boolean);
  if (inName.length === 0 || words.length === 0) return none;
  if (isSameName(words, inName)) return { hold: "WHOLE", points: 96 };
  if (mayHaveTitle && isSameName(withoutOffices, inName)) return { hold: "WHOLE", points: 94 };
  const asWritten = likenessOfWords(words, inName);
  if (!mayHaveTitle) return asWritten;
  const withoutTitle = likenessOfWords(withoutOffices, inName);
  return isBetter(withoutTitle, asWritten) ? withoutTitle : asWritten;
}

/** "Ada Quill", "Quill Ada"; "Lee Jaemyung" and "Jae-myung Lee": a hyphen or a space may be there or not. */
function isSameName(words: readonly string[], inName: readonly string[]): boolean {
  if (words.length === inName.length && words.toSorted().join(" ") === inName.toSorted().join(" ")) return true;
  const whole = inName.join("");
  return words.some((_, at) => [...words.slice(at), ...words.slice(0, at)].join("") === whole);
}

interface Pairing {
  /** From 0, nothing alike, to 1. */
  readonly quality: number;
  /** How much of the word of the name is covered. */
  readonly covers: number;
  readonly isCertain: boolean;
  readonly isInitial: boolean;
}

const unpaired: Pairing = { quality: 0, covers: 0, isCertain: false, isInitial: false };

/** Each word of the text is paired with the word of the name that it comes nearest to, equal ones first. */
function likenessOfWords(words: readonly string[], inName: readonly string[]): Likeness {
  const left = [...inName];
  const inOrder = words.toSorted((one, other) => Number(inName.includes(other)) - Number(inName.includes(one)));
  const pairings = inOrder.map((word): Pairing => {
    const tried = left.map((nameWord, at) => ({ at, pairing: pair(word, nameWord) }));
    const [best] = tried.toSorted((one, other) => other.pairing.quality - one.pairing.quality);
    if (best === undefined || best.pairing.quality === 0) return unpaired;
    left.splice(best.at, 1);
    return best.pairing;
  });
  const quality = sum(pairings.map((each) => each.quality)) / words.length;
  const covered = sum(pairings.map((each) => each.covers)) / inName.length;
  const isPart = pairings.every(({ isCertain }) => isCertain) && pairings.some(({ isInitial }) => !isInitial);
  return { hold: isPart ? "PART" : "LOOSE", points: Math.round(100 * quality * (0.5 + 0.5 * covered)) };
}

function pair(word: string, inName: string): Pairing {
  if (word === inName) return { quality: 1, covers: 1, isCertain: true, isInitial: false };
  if (isWithoutSpaces(word) || isWithoutSpaces(inName)) return pairSigns(word, inName);
  const [shorter, longer] = word.length < inName.length ? [word, inName] : [inName, word];
  if (shorter.length === 1) {
    return longer.startsWith(shorter) ? { quality: 0.7, covers: 1, isCertain: true, isInitial: true } : unpaired;
  }
  const edits = word.length > 3 ? distance(word, inName) : 3;
  if (edits <= (longer.length > 5 ? 2 : 1)) {
    return { quality: edits === 1 ? 0.8 : 0.65, covers: 1, isCertain: false, isInitial: false };
  }
  if (!inName.startsWith(word)) return unpaired;
  return { quality: 0.6, covers: word.length / inName.length, isCertain: false, isInitial: false };
}

/** Scripts that write a name in one run: the family name is the beginning of it, "小泉" of "小泉進次郎". */
function pairSigns(word: string, inName: string): Pairing {
  if (!inName.startsWith(word) && !inName.endsWith(word)) return unpaired;
  const covers = [...word].length / [...inName].length;
  // One sign begins many names.
  return { quality: 1, covers, isCertain: [...word].length > 1, isInitial: false };
}

function isWithoutSpaces(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ー]/u.test(word);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

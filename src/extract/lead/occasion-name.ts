import { foldName } from "../../model/fold-name.ts";
import type { PartyName } from "../lexicon.ts";
import type { PhraseMatcher } from "../phrase-matcher.ts";

/** One way to call an occasion, taken apart: what it is called, and which one of its kind the name itself says. */
export interface OccasionName {
  /** Countries and organisations by their ids, everything else folded and in the singular. */
  readonly words: ReadonlySet<string>;
  readonly years: readonly string[];
  /** Such as 2031-07. */
  readonly months: readonly string[];
  /** 9 of "Ninth", "9th" and "TICAD 9". */
  readonly editions: readonly number[];
}

/** "APEC (Asia-Pacific Economic Cooperation) Ministerial Meeting": the name without its bracket, and what the bracket holds. */
export function readOccasionNames(text: string, parties: PhraseMatcher<PartyName>): readonly OccasionName[] {
  const texts = [
    text.replace(/\([^()]*\)?/gu, " "),
    ...[...text.matchAll(/\(([^()]+)/gu)].map((match) => match[1] ?? ""),
  ];
  const names = texts.map((part) => readName(part, parties));
  // What one part says of year and edition holds for the other: "Ninth Conference (TICAD 9)".
  const years = names.flatMap((name) => name.years);
  const months = names.flatMap((name) => name.months);
  const editions = names.flatMap((name) => name.editions);
  return names.filter(({ words }) => isTelling(words)).map(({ words }) => ({ words, years, months, editions }));
}

/** Whether some word tells an occasion from others: "the Summit" and "the Ministerial Meeting" may be any. */
export function isTelling(words: Iterable<string>): boolean {
  return [...words].some((word) => !anyOccasion.has(word));
}

const anyOccasion: ReadonlySet<string> = new Set(
  `summit conference dialogue forum assembly council retreat consultation congress exhibition ceremony committee inauguration
  funeral talk minister leader general bilateral multilateral trilateral international regional plenary`.split(/\s+/u),
);

/** Words that stand in one name of an occasion and are left out of another. */
const loose: ReadonlySet<string> = new Set(
  "the of for and on in at to a an de by meeting session related its annual this year known as week high level".split(
    " ",
  ),
);

function readName(text: string, parties: PhraseMatcher<PartyName>): OccasionName {
  const folded = foldName(withPartyIds(text, parties).replace(/\+/gu, " plus "))
    .replace(/\bministers? of foreign affairs?\b/gu, "foreign ministers")
    .replace(/\bministerials?\b/gu, "ministers")
    .replace(/\b(?:leaders|heads? of state and government)(?= summits?\b)/gu, "");
  const months: string[] = [];
  const rest = folded.replace(monthAndYear, (_, month: string, year: string) => {
    months.push(`${year}-${String(monthNames.indexOf(month) + 1).padStart(2, "0")}`);
    return year;
  });
  const years: string[] = [];
  const editions: number[] = [];
  const words = new Set<string>();
  for (const token of rest.replace(/\b([a-z]+)((?:19|20)\d\d)\b/gu, "$1 $2").split(" ")) {
    const edition = editionOf(token);
    if (/^(?:19|20)\d\d$/u.test(token)) years.push(token);
    else if (edition !== undefined) editions.push(edition);
    else if (token !== "" && !loose.has(singular(token))) words.add(singular(token));
  }
  return { words, years, months, editions };
}

/** "Quad", "Japan-Australia-India-U.S." and "QUAD" are one word. Capitals that stand for a place are left as they are. */
function withPartyIds(text: string, parties: PhraseMatcher<PartyName>): string {
  let written = "";
  let from = 0;
  for (const { start, end, value } of parties.findAll(text)) {
    if (value.form === "metonym") continue;
    written += `${text.slice(from, start)} ${value.party.replaceAll("-", "")} `;
    from = end;
  }
  return written + text.slice(from);
}

const monthNames = "january february march april may june july august september october november december".split(" ");
const monthAndYear = new RegExp(`\\b(${monthNames.join("|")}) ((?:19|20)\\d\\d)\\b`, "gu");

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  );

function editionOf(token: string): number | undefined {
  if (/^\d{1,3}(?:st|nd|rd|th)?$/u.test(token)) return Number.parseInt(token, 10);
  const at = ordinals.indexOf(token);
  return at < 0 ? undefined : at + 1;
}

/** The words of a place, as names of occasions hold them. */
export function wordsOf(text: string): readonly string[] {
  return foldName(text).split(" ").map(singular);
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/u, "") : word;
}

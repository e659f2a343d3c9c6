import { foldName } from "../model/fold-name.ts";

/** Lucene queries for one way of reading what somebody typed, from the strictest way to the most lenient. */
export interface NameQuery {
  readonly names: string;
  readonly titles: string;
  readonly folded: string;
}

/** The words of a text as names hold them, folded: with and without titles of office; without courtesy titles both. */
export interface NameWords {
  readonly words: readonly string[];
  readonly withoutOffices: readonly string[];
}

const longestText = 8;
/** Matches nothing: the full-text index has no empty query. */
const nothing = '"parley:nothing"';

/**
 * Ways to read the text: all of its words without courtesy titles; then without offices; then any of its words.
 * Folding leaves letters, digits and spaces alone, so that no sign of Lucene's own language gets through.
 */
export function toNameQueries(text: string): readonly NameQuery[] {
  const { words, withoutOffices } = readNameWords(text);
  const folded = foldName(text);
  const ways = [toQuery(words, "+", folded), toQuery(withoutOffices, "+", folded), toQuery(withoutOffices, "", folded)];
  const isNew = (way: NameQuery, index: number) => ways.findIndex((other) => other.names === way.names) === index;
  return words.length === 0 ? [] : ways.filter(isNew);
}

/** At most eight words; no name has more that tell it from another. */
export function readNameWords(text: string): NameWords {
  const words = splitScripts(withoutCourtesy(foldName(text).split(" ").filter(Boolean))).slice(0, longestText);
  return { words, withoutOffices: stripOffices(words) };
}

/** Names with a word that is spelt nearly like one of the text: by one or two letters. */
export function toNearQueries(text: string): readonly NameQuery[] {
  const folded = foldName(text);
  const words = folded.split(" ").filter((word) => word.length > 3 && scriptOf(word) === "other");
  if (words.length === 0) return [];
  const near = words
    .slice(0, longestText)
    .map((word) => `${word}~`)
    .join(" ");
  return [{ names: near, titles: nothing, folded }];
}

function toQuery(words: readonly string[], every: "+" | "", folded: string): NameQuery {
  const join = (list: readonly string[]) => list.map((word) => every + toClause(word)).join(" ") || nothing;
  return { names: join(words), titles: join(words.filter((word) => !stopWords.has(word))), folded };
}

/** The index splits Han and hiragana into single signs, so that a phrase finds them anywhere in a name. */
function toClause(word: string): string {
  if (scriptOf(word) === "han") return `"${word}"`;
  if (scriptOf(word) === "hangul") return `(${word}^3 OR *${word}*)`;
  return `(${word}^3 OR ${word}*)`;
}

type Script = "han" | "hangul" | "other";

function scriptOf(word: string): Script {
  if (/^[\p{Script=Han}\p{Script=Hiragana}々〆]/u.test(word)) return "han";
  return /^\p{Script=Hangul}/u.test(word) ? "hangul" : "other";
}

/** "小泉shinjiro" is two words; a run of katakana is a word of its own. */
function splitScripts(words: readonly string[]): readonly string[] {
  const runs =
    /[\p{Script=Han}\p{Script=Hiragana}々〆]+|[\p{Script=Katakana}ー]+|\p{Script=Hangul}+|[^\p{Script=Han}\p{Script=Hiragana}々〆\p{Script=Katakana}ー\p{Script=Hangul}]+/gu;
  return words.flatMap((word) => word.match(runs) ?? []);
}

function withoutCourtesy(words: readonly string[]): readonly string[] {
  const left = words
    .filter((word) => !courtesyWords.has(word))
    .map((word) => word.replace(courtesyEndings, "") || word);
  return left.length === 0 ? words : left;
}

function stripOffices(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !officeWords.has(word)).map((word) => word.replace(officeEndings, "") || word);
  return left.length === 0 ? words : left;
}

/** As foldName leaves them: no dots, lower case. */
const courtesyWords = new Set(
  "mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable excellency 氏 さん 様 씨 님".split(
    " ",
  ),
);
const courtesyEndings = foldedEndings("氏 さん 様 殿 先生 女士 씨 님");

const officeWords = new Set(
  `minister ministers prime foreign defence defense deputy vice secretary general president chancellor premier ambassador
  chairman chairwoman chair commissioner representative the of and for 장관 대통령 총리 의원 외교장관 국방장관 사무총장`.split(
    /\s+/,
  ),
);
const officeEndings = foldedEndings(
  "内閣総理大臣 総理大臣 外務大臣 防衛大臣 副大臣 大臣 総理 首相 外相 防衛相 大統領 国務長官 国防長官 官房長官 長官 事務総長 大使 議員 部长 外长 防长 总理 总统 主席 대통령 국방장관 외교장관 장관 총리 의원 사무총장",
);

/** Words that the index over titles does not hold; asking for them would find nothing. */
const stopWords = new Set(
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  ),
);

/** The longest ending first, each as foldName would leave it. */
function foldedEndings(list: string): RegExp {
  const endings = list.split(" ").map(foldName);
  return new RegExp(`(?:${endings.sort((one, other) => other.length - one.length).join("|")})$`, "u");
}

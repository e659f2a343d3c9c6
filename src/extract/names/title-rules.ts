import { z } from "zod";
import { type Level, levels } from "../../model/vocabularies.ts";
import { WordTrie } from "./word-trie.ts";

const words = z.array(z.string().min(1)).min(1);
const title = z.strictObject({
  words,
  rank: z.string(),
  level: z.enum(levels),
  portfolio: z.enum(["of", "follows", "none"]).optional(),
  ofParty: z.literal("organisation").optional(),
});
const whole = z.strictObject({
  words,
  rank: z.string(),
  level: z.enum(levels),
  portfolio: z.literal("of").optional(),
  /** The party it always belongs to. */
  party: z.string().optional(),
  /** Countries in which the words mean this office; elsewhere they mean what the other rules say. */
  parties: z.array(z.string()).optional(),
});

/** What src/extract/data/offices.yaml holds. */
export const officeData = z.strictObject({
  titles: z.array(title),
  portfolios: z.array(z.strictObject({ slug: z.string(), words })),
  whole: z.array(whole),
  prefixes: z.array(z.strictObject({ words, rank: z.string(), level: z.enum(levels) })),
  passing: words,
  left: words,
  secretaries: z.array(z.string()),
});

/** What src/extract/data/honorifics.yaml holds. */
export const honorificData = z.strictObject({
  before: words,
  ranks: words,
  after: words,
  particles: words,
  neverNames: words,
});

export interface TitleRule {
  readonly rank: string;
  readonly level: Level;
  /** `of`: a field of work stands before or after; `follows`: the title's own last word leads to it; `none`: it says it all. */
  readonly portfolio: "of" | "follows" | "none";
  readonly isOfOrganisation: boolean;
  readonly party?: string | undefined;
  /** Countries in which the words mean this office. */
  readonly parties?: readonly string[] | undefined;
}

export interface PrefixRule {
  readonly rank: string;
  readonly level: Level;
}

export interface TitleRules {
  readonly titles: WordTrie<TitleRule>;
  /** By the words, in the order of the file: the same words may mean different offices in different countries. */
  readonly whole: WordTrie<readonly TitleRule[]>;
  readonly prefixes: WordTrie<PrefixRule>;
  readonly portfolios: WordTrie<string>;
  readonly passing: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
  readonly secretaries: ReadonlySet<string>;
  readonly honorifics: WordTrie<true>;
  readonly militaryRanks: WordTrie<true>;
  readonly afterNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly neverNames: ReadonlySet<string>;
}

export function toTitleRules(offices: z.infer<typeof officeData>, names: z.infer<typeof honorificData>): TitleRules {
  const wholeByWords = new Map<string, TitleRule[]>();
  for (const { words: texts, rank, level, party, parties, portfolio = "none" } of offices.whole) {
    const rule: TitleRule = { rank, level, portfolio, isOfOrganisation: false, party, parties };
    for (const text of texts) wholeByWords.set(text, [...(wholeByWords.get(text) ?? []), rule]);
  }
  return {
    titles: new WordTrie(
      offices.titles.flatMap(({ words: texts, rank, level, portfolio = "none", ofParty }) =>
        texts.map((text) => [text, { rank, level, portfolio, isOfOrganisation: ofParty !== undefined }] as const),
      ),
    ),
    whole: new WordTrie(wholeByWords),
    prefixes: new WordTrie(
      offices.prefixes.flatMap(({ words: texts, rank, level }) =>
        texts.map((text) => [text, { rank, level }] as const),
      ),
    ),
    portfolios: new WordTrie(
      offices.portfolios.flatMap(({ words: texts, slug }) => texts.map((text) => [text, slug] as const)),
    ),
    passing: new Set(offices.passing),
    left: new Set(offices.left),
    secretaries: new Set(offices.secretaries),
    honorifics: new WordTrie([...names.before, ...plain(names.before)].map((text) => [text, true] as const)),
    militaryRanks: new WordTrie(names.ranks.map((text) => [text, true] as const)),
    afterNames: new Set(names.after),
    particles: new Set(names.particles),
    neverNames: new Set(names.neverNames),
  };
}

/** Each honorific may be printed with a full stop. */
function plain(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `${text}.`);
}

import type { Lexicon, PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import type { TitleRules } from "./title-rules.ts";
import { readTokens, type Token } from "./tokens.ts";

/** A text as the grammar of names reads it: its tokens, and which parties are named where. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: TitleRules;
  /** The party named by the words from this token on, and the place after them. */
  partyAt(at: number): { readonly name: PartyName; readonly next: number } | undefined;
}

export function toReading(text: string, lexicon: Lexicon, rules: TitleRules): Reading {
  const tokens = readTokens(text);
  const parties = placeParties(tokens, lexicon.parties.findAll(text));
  return { text, tokens, rules, partyAt: (at) => parties.get(at) };
}

/** By the token they begin with. A party in the middle of a word ("Japan-Australia") is not one that somebody belongs to. */
function placeParties(tokens: readonly Token[], matches: readonly PhraseMatch<PartyName>[]) {
  const placed = new Map<number, { readonly name: PartyName; readonly next: number }>();
  let at = 0;
  for (const { start, end, value: name } of matches) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    if (tokens[at]?.start !== start) continue;
    let next = at;
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= end) next += 1;
    // "U.S." ends with a stop that the token leaves out.
    if (tokens[next]?.text === "." && (tokens[next]?.start ?? 0) < end) next += 1;
    if (next === at) continue;
    if (tokens[next]?.text === "." && /\.\p{L}$/u.test(tokens[next - 1]?.text ?? "")) next += 1;
    placed.set(at, { name, next });
  }
  return placed;
}

/** The text of a token, or nothing past the end. */
export function wordAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.text ?? "";
}

/** The text from one token to before another, as printed. */
export function textBetween({ text, tokens }: Reading, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

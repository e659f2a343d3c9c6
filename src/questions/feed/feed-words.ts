import { accordingTo } from "../asking/words.ts";
import { toSentence } from "../relations/describe-cooperation.ts";
import type { EntryLine, EntrySource } from "./feed-entry.ts";

/** "According to the Ministry of Kites, ", each publisher once. */
export function accordingToSources(sources: readonly EntrySource[]): string {
  return accordingTo(sources);
}

export const sentenceOf = toSentence;

/** Lines that say something. */
export function toLines(lines: readonly (readonly [string, readonly string[]])[]): readonly EntryLine[] {
  return lines.filter(([, texts]) => texts.length > 0).map(([label, texts]) => ({ label, texts }));
}

/** What follows a colon inside a sentence: "To fly kites." becomes "to fly kites"; "NATO means …" stays. */
export function asClause(summary: string): string {
  const bare = summary.trim().replace(/[.]$/, "");
  return /^[A-Z][a-z]* /.test(bare) && lowered.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

const lowered = /^(To|The|A|An|In|On|That|Further|More|New|Regular|Joint|Support|Help|Talks|Work|Exchanges?) /;

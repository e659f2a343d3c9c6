import { PhraseMatcher } from "../phrase-matcher.ts";
import type { Clause } from "./clauses.ts";
import type { VerbRule } from "./point-rules.ts";
import type { ResolvedSpeaker } from "./resolve-speaker.ts";

/** Stands for the verb of a sentence that has none. */
const noVerb: VerbRule = {
  verb: "",
  needsObject: false,
  tells: false,
  meets: false,
  opens: false,
  objects: new PhraseMatcher([]),
};

/** The text itself says it, without a speaker. */
export const unspoken: ResolvedSpeaker = { by: "narrator", confidence: 0.3, question: "who says this" };

/** "Importance of freedom of navigation.": a numbered point without a verb (Japan's defence ministry). */
export function bareStatement(wordCount: number): Clause {
  const verb = { rule: noVerb, form: "past" as const, act: "stated" as const, from: 0, to: 0 };
  return { verb, act: "stated", subject: { kind: "none" }, from: 0, to: wordCount };
}

import { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import type { Draft, Question } from "./draft/draft.ts";

/**
 * Somebody who may be asked what the rules cannot do: a language model, a lookup of one's own. Nothing depends on one, and what it
 * says never becomes a fact by itself: each suggestion is put to a person as a question.
 */
export interface ExtractionAssistant {
  /** Gets the draft with the text it was read from; resolves to what `parseSuggestions` takes. */
  suggest(asked: { readonly text: string; readonly facts: Draft["facts"] }): Promise<unknown>;
}

const suggestions = z.strictObject({
  suggestions: z
    .array(
      z.strictObject({
        path: z.array(z.union([z.string(), z.int().min(0)])).min(1),
        text: z.string().min(1).max(1000),
        candidates: z.array(z.string().max(1000)).max(20).default([]),
      }),
    )
    .max(200),
});

/** The draft with what an assistant said of it as questions; those about places that the draft does not have are left out. */
export async function askAssistant(draft: Draft, assistant: ExtractionAssistant): Promise<Draft> {
  const answer = suggestions.safeParse(await assistant.suggest({ text: draft.text, facts: draft.facts }));
  if (!answer.success) {
    const problems = answer.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`);
    throw new UserError("assistant", `The assistant's answer does not fit.\n${problems.slice(0, 10).join("\n")}`);
  }
  const questions: Question[] = answer.data.suggestions
    .filter(({ path }) => isThere(draft.facts, path.slice(0, -1)))
    .map(({ path, text, candidates }) => ({
      path,
      kind: "assistant",
      text: oneLine(text),
      candidates: candidates.map(oneLine),
    }));
  return { ...draft, questions: [...draft.questions, ...questions] };
}

function isThere(value: unknown, path: readonly (string | number)[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return value !== undefined;
  if (typeof value !== "object" || value === null) return false;
  const entry = Object.entries(value).find(([name]) => name === String(key));
  return entry !== undefined && isThere(entry[1], rest);
}

/** A question is one line of a comment. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

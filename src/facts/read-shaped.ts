import type { z } from "zod";
import type { Problem } from "../errors/user-error.ts";
import { toProblem } from "./draft-problem.ts";
import type { ParsedText, PlacedDraft } from "./parsed-text.ts";
import { placeProblem } from "./place-problem.ts";
import { toShapeProblems } from "./shape-problems.ts";

export type Shaping<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parsed text against a schema; each complaint with its place. */
export function shape<T>(parsed: ParsedText, schema: z.ZodType<T>, file: string): Shaping<T> {
  const read = schema.safeParse(parsed.value);
  if (read.success) return { ok: true, value: read.data };
  const drafts = toShapeProblems(read.error.issues, { schema, value: parsed.value });
  return { ok: false, problems: drafts.map((draft) => placeProblem(draft, file, parsed)) };
}

export function toPlacedProblem(draft: PlacedDraft, file: string): Problem {
  return toProblem(draft, { file, ...draft.place });
}

import type { Problem } from "../errors/user-error.ts";
import { type DraftProblem, toProblem } from "./draft-problem.ts";
import type { ParsedText } from "./parsed-text.ts";

/** Looks up where the problem stands. */
export function placeProblem(draft: DraftProblem, file: string, parsed: ParsedText): Problem {
  const { line, column } = parsed.locate(draft.path, draft.points ?? "value");
  return toProblem(draft, { file, line, column });
}

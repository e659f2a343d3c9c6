import { cutSentence, cutText } from "../errors/cut-text.ts";
import type { Location, Problem } from "../errors/user-error.ts";
import { type ProblemId, severityOf } from "./problem-catalogue.ts";

/** Keys and list positions from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** A problem before its place in the file is looked up: that costs time, and good files need none. */
export interface DraftProblem {
  readonly id: ProblemId;
  readonly path: Path;
  readonly message: string;
  /** "key" points at the last key of the path, "value" (the default) at what stands there. */
  readonly points?: "key" | "value";
  readonly value?: string | undefined;
  readonly suggestion?: string | undefined;
}

export type Report = (problem: DraftProblem) => void;

export function toProblem(draft: DraftProblem, at: Location): Problem {
  const { id, message, value, suggestion } = draft;
  return {
    id,
    severity: severityOf(id),
    message: cutSentence(message, value),
    at,
    ...(value === undefined ? {} : { value: cutText(value) }),
    ...(suggestion === undefined ? {} : { suggestion: cutSentence(suggestion, value) }),
  };
}

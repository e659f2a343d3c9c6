import type { Question } from "./draft.ts";

/**
 * A question as it stands in a file: `? [kind] text` above the key it is about, and a line for each candidate below.
 * Where the key is not in the file, the comment stands above what it would belong to and names it:
 * `? [kind, for place] text`.
 */
export interface CommentedQuestion extends Omit<Question, "path"> {
  /** The missing key, with those that lead to it. */
  readonly missing: readonly string[];
}

/** The lines behind the number signs. */
export function toComment({ kind, missing, text, candidates }: CommentedQuestion): string {
  const about = missing.length === 0 ? kind : `${kind}, for ${missing.join(".")}`;
  return [` ? [${about}] ${onOneLine(text)}`, ...candidates.map((each) => `   - ${onOneLine(each)}`)].join("\n");
}

const head = /^\s*#\s?\? \[([a-z0-9][a-z0-9_-]*)(?:, for ([A-Za-z0-9._-]+))?\] (.+)$/;
const candidate = /^\s*#\s{2,4}- (.+)$/;

/** The question that starts on this line of a file. */
export function readQuestionLine(line: string): CommentedQuestion | undefined {
  const match = head.exec(line.trimEnd());
  if (match === null) return undefined;
  const [, kind = "", missing, text = ""] = match;
  return { kind, missing: missing?.split(".") ?? [], text, candidates: [] };
}

/** The candidate that stands on this line below a question. */
export function readCandidateLine(line: string): string | undefined {
  return candidate.exec(line.trimEnd())?.[1];
}

/** A comment ends with its line. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

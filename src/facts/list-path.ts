import type { Path } from "./draft-problem.ts";

/** A single value stands at the key itself, a list's at their positions. */
export function listPath(path: Path, written: unknown, at: number): Path {
  return Array.isArray(written) ? [...path, at] : path;
}

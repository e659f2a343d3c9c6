import type { Location, Problem } from "./user-error.ts";

/** `file:line:column  message. suggestion`, one line: terminals and editors make the location a link. */
export function formatProblem(problem: Problem): string {
  const place = problem.at === undefined ? "" : `${formatLocation(problem.at)}  `;
  const kind = problem.severity === "warning" ? "warning: " : "";
  const hint = problem.suggestion === undefined ? "" : ` ${problem.suggestion}`;
  return `${place}${kind}${problem.message}${hint} [${problem.id}]`;
}

function formatLocation(at: Location): string {
  if (at.line === undefined) return at.file;
  return at.column === undefined ? `${at.file}:${at.line}` : `${at.file}:${at.line}:${at.column}`;
}

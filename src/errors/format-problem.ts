import type { Location, Problem } from "./user-error.ts";
import { toVisible } from "./visible-text.ts";

/** `file:line:column  message. suggestion`, one line: terminals and editors make the location a link. */
export function formatProblem(problem: Problem): string {
  const place = problem.at === undefined ? "" : `${formatLocation(problem.at)}  `;
  const kind = problem.severity === "warning" ? "warning: " : "";
  const hint = problem.suggestion === undefined ? "" : ` ${problem.suggestion}`;
  return toVisible(`${place}${kind}${problem.message}${hint} [${problem.id}]`);
}

const mostOfOneFile = 100;

/** A line for each, file by file; of more than a hundred in one file the first errors, and how many more there are. */
export function formatProblems(
  problems: readonly Problem[],
  format: (problem: Problem) => string = formatProblem,
): readonly string[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.at?.file ?? "";
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [problem]);
    else known.push(problem);
  }
  return [...byFile].flatMap(([file, own]) => {
    if (own.length <= mostOfOneFile) return own.map(format);
    const errors = own.filter(({ severity }) => severity === "error");
    const first = errors.length > 0 ? errors : own;
    const shown = first.slice(0, mostOfOneFile).map(format);
    return [...shown, `${toVisible(file)}  and ${(own.length - shown.length).toLocaleString("en")} more`];
  });
}

function formatLocation(at: Location): string {
  if (at.line === undefined) return at.file;
  return at.column === undefined ? `${at.file}:${at.line}` : `${at.file}:${at.line}:${at.column}`;
}

import type { Severity } from "../errors/user-error.ts";
import { entityProblems } from "./catalogue/entity-problems.ts";
import { peopleProblems } from "./catalogue/people-problems.ts";
import { pointProblems } from "./catalogue/point-problems.ts";
import { readingProblems, scalarProblems } from "./catalogue/reading-problems.ts";
import { warnings } from "./catalogue/warnings.ts";

/** Every problem that `parley check` knows, from which docs/facts-files.md is generated. */
export const problemCatalogue = [
  ...readingProblems,
  ...scalarProblems,
  ...entityProblems,
  ...peopleProblems,
  ...pointProblems,
  ...warnings,
] as const;

export type ProblemId = (typeof problemCatalogue)[number]["id"];

const severities: ReadonlyMap<string, Severity> = new Map(problemCatalogue.map(({ id, severity }) => [id, severity]));

export function severityOf(id: ProblemId): Severity {
  return severities.get(id) ?? "error";
}

export function isProblemId(id: unknown): id is ProblemId {
  return typeof id === "string" && severities.has(id);
}

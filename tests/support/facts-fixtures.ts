import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatProblem } from "../../src/errors/format-problem.ts";
import type { Problem } from "../../src/errors/user-error.ts";
import { checkFolder } from "../../src/facts/check-folder.ts";
import { projectRoot } from "../../src/root.ts";

export const goodFacts = join(projectRoot(), "tests", "fixtures", "good");
const badFacts = join(projectRoot(), "tests", "fixtures", "bad");
const registry = join(goodFacts, "registry");

export interface BadFixture {
  readonly name: string;
  /** The lines that `parley check` must print of it. */
  readonly expected: readonly string[];
}

/** Files and small folders, each with what is expected of it beside it, in NAME.expected.txt. */
export const badFixtures: readonly BadFixture[] = readdirSync(badFacts)
  .filter((name) => !name.endsWith(".expected.txt"))
  .sort()
  .map((name) => {
    const beside = join(badFacts, `${name.replace(/\.[a-z]+$/, "")}.expected.txt`);
    return { name, expected: readFileSync(beside, "utf8").trimEnd().split("\n") };
  });

/** The problems of a fixture, checked with the registry of the good ones; places are told from the fixture on. */
export async function problemsOf({ name }: BadFixture): Promise<readonly Problem[]> {
  const path = join(badFacts, name);
  const { problems } = await checkFolder([path, registry]);
  return problems
    .filter(({ at }) => at?.file.startsWith(path))
    .map((problem) => ({ ...problem, message: problem.message.replaceAll("\\", "/") }));
}

/** Line and column first; in a folder the file before them. */
export function printFrom({ name }: BadFixture, problems: readonly Problem[]): readonly string[] {
  const path = join(badFacts, name);
  const start = statSync(path).isDirectory() ? `${path}/` : `${path}:`;
  return problems.map((problem) => formatProblem(problem).replace(start, "").replaceAll(`${badFacts}/`, ""));
}

import { basename } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import { toProblem } from "../../facts/draft-problem.ts";
import { parseYaml } from "../../facts/parse-yaml.ts";
import { shape, toPlacedProblem } from "../../facts/read-shaped.ts";
import { readTextFile } from "../../facts/read-text-file.ts";
import { type FactsFile, factsFile } from "../../model/facts-file.ts";

/** One facts file, its shape checked; what it refers to is not looked up. */
export async function readFactsFile(file: string, shown: string): Promise<FactsFile> {
  const text = await readFactsText(file, shown);
  const parsed = parseYaml(text);
  if (parsed.problems.length > 0) {
    throw refuse(
      file,
      parsed.problems.map((problem) => toPlacedProblem(problem, shown)),
    );
  }
  const shaped = shape(parsed, factsFile, shown);
  if (!shaped.ok) throw refuse(file, shaped.problems);
  return shaped.value;
}

/** @throws UserError where the file cannot be read as text */
export async function readFactsText(file: string, shown: string): Promise<string> {
  const read = await readTextFile(file);
  if (read.ok) return read.text;
  throw refuse(
    file,
    read.problems.map((problem) => toProblem(problem, { file: shown, ...problem.place })),
  );
}

function refuse(file: string, problems: UserError["problems"]): UserError {
  return new UserError("facts_problems", `${basename(file)} cannot be read as a facts file.`, problems);
}

import { relative } from "node:path";
import { formatProblems } from "../../errors/format-problem.ts";
import { checkFolder } from "../../facts/check-folder.ts";
import type { CommandContext } from "../environment.ts";
import { ToldFailure } from "../told-failure.ts";
import type { WrittenFiles } from "./write-outputs.ts";

/** Drafts are valid as they stand, and so are merged files unless the person's part is not: errors are told, and fail. */
export async function checkWritten(
  written: readonly WrittenFiles[],
  registryPaths: readonly string[],
  { streams, environment }: CommandContext,
): Promise<void> {
  const paths = written.flatMap(({ facts, registry }) => (registry === undefined ? [facts] : [facts, registry]));
  const { problems } = await checkFolder([...new Set(paths)], { registryPaths });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const short = errors.map((problem) =>
    problem.at === undefined
      ? problem
      : { ...problem, at: { ...problem.at, file: relative(environment.workingFolder, problem.at.file) } },
  );
  for (const line of formatProblems(short)) streams.stderr.write(`${line}\n`);
  throw new ToldFailure("a draft does not pass the check");
}

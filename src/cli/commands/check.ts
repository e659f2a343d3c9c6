import { relative, resolve } from "node:path";
import type { Command } from "commander";
import { formatProblem, formatProblems } from "../../errors/format-problem.ts";
import type { Problem } from "../../errors/user-error.ts";
import { toVisibleJson } from "../../errors/visible-text.ts";
import { type CheckResult, checkFolder } from "../../facts/check-folder.ts";
import { type Paint, paintFor } from "../colour.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { reportIntegrity } from "../report-integrity.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";
import { ToldFailure } from "../told-failure.ts";

interface CheckFlags {
  readonly json?: true;
  readonly strict?: true;
  readonly graph?: true;
}

export function addCheckCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("check")
    .summary("report every problem of facts files")
    .description(
      "Read facts files and the registry, and report every problem with file, line and column. Without a path, the seeds folder is checked. Paths that hold no registry are checked against that of the seeds folder. Exits 1 when there are errors. docs/facts-files.md explains each problem by its id.",
    )
    .argument("[paths...]", "Files (.yaml, .yml, .json, .jsonl) and folders.")
    .option("--json", "Print JSON: one object with problems, counts and the registry used.")
    .option("--strict", "Let warnings count as errors do.")
    .option("--graph", "Check the graph by the rules of cypher/checks instead of files.")
    .addHelpText(
      "after",
      examples([
        "parley check",
        "parley check my-facts/readout.yaml",
        "parley check my-facts --strict --json",
        "parley check --graph",
      ]),
    );
  addSettingFlags(command, ["database", "built-in database", "content"]);
  command.action((paths: readonly string[], flags: CheckFlags) => {
    const configuration = readCommandConfiguration(command, context);
    if (flags.graph === true) return reportIntegrity(configuration, flags.json === true ? "json" : "text", context);
    return checkFacts(paths, configuration.settings.seeds, flags, context);
  });
}

async function checkFacts(
  given: readonly string[],
  seeds: string,
  flags: CheckFlags,
  { streams, environment }: CommandContext,
): Promise<void> {
  const { workingFolder } = environment;
  const paths = given.length === 0 ? [seeds] : given.map((path) => resolve(workingFolder, path));
  const progress = progressOn(streams.stderr);
  const found = await checkFolder(paths, { registryPaths: [seeds], onReadout: progress.show });
  progress.clear();
  const result = withShortPaths(found, workingFolder);
  const tally = countProblems(result.problems);
  if (flags.json === true) streams.stdout.write(`${toVisibleJson({ ...tally, ...result })}\n`);
  else {
    const paint = paintFor(streams.stdout, environment);
    const lines = formatProblems(result.problems, (problem) => paintProblem(problem, paint));
    for (const line of lines) streams.stdout.write(`${line}\n`);
    streams.stderr.write(`${summarise(result, tally)}\n`);
  }
  if (tally.errors > 0 || (flags.strict === true && tally.warnings > 0)) throw new ToldFailure("facts have problems");
}

interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

function countProblems(problems: readonly Problem[]): Tally {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

/** As somebody standing in the working folder would type them: terminals and editors make links of such places. */
function withShortPaths(result: CheckResult, workingFolder: string): CheckResult {
  const shorten = (file: string) => relative(workingFolder, file) || file;
  const problems = result.problems.map((problem) =>
    problem.at === undefined ? problem : { ...problem, at: { ...problem.at, file: shorten(problem.at.file) } },
  );
  return { ...result, problems, registryFiles: result.registryFiles.map(shorten) };
}

function paintProblem(problem: Problem, paint: Paint): string {
  return paint(problem.severity === "error" ? "red" : "yellow", formatProblem(problem));
}

function summarise({ counts, registryFiles, isPartial }: CheckResult, { errors, warnings }: Tally): string {
  const { files, readouts, meetings, attendances, points, cooperations, entities } = counts;
  const registry =
    registryFiles.length === 0
      ? "Registry: none but the countries of ISO 3166."
      : `Registry: ${entities} entries of ${plural(registryFiles.length, "file")}${isPartial ? ", from the seeds folder" : ""}.`;
  return [
    `${plural(files, "file")}: ${plural(readouts, "readout")}, ${plural(meetings, "meeting")}, ${plural(attendances, "attendance")}, ${plural(points, "point")}, ${plural(cooperations, "cooperation")}.`,
    registry,
    ...(isPartial ? ["Meetings and readouts of other files were not looked up."] : []),
    errors + warnings === 0 ? "No problems." : `${plural(errors, "error")}, ${plural(warnings, "warning")}.`,
  ].join("\n");
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** A line that is written over while readouts are checked; nothing where no person watches. */
function progressOn(stderr: CommandContext["streams"]["stderr"]) {
  const startedAt = performance.now();
  let shownAt = startedAt;
  const show = (readouts: number) => {
    const now = performance.now();
    if (stderr.isTTY !== true || now - shownAt < 200) return;
    shownAt = now;
    const rate = Math.round(readouts / ((now - startedAt) / 1000));
    stderr.write(`\r${plural(readouts, "readout")} checked, ${rate.toLocaleString("en")} a second`);
  };
  const clear = () => void (shownAt > startedAt && stderr.write("\r\u001b[K"));
  return { show, clear };
}

import { relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import { UserError } from "../../errors/user-error.ts";
import { checkGraph, type IntegrityReport } from "../../graph/check-graph.ts";
import { connectDatabase } from "../../graph/connect-database.ts";
import type { LoadSummary } from "../../graph/load-summary.ts";
import { paintFor } from "../colour.ts";
import type { Configuration } from "../configuration.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { type FilesToLoad, loadFiles } from "../load-files.ts";
import { progressOn, toText } from "../load-report.ts";
import { toText as integrityToText } from "../report-integrity.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";
import { ToldFailure } from "../told-failure.ts";
import { unlessInterrupted, withDatabase } from "../with-database.ts";

interface LoadFlags {
  readonly dryRun?: true;
  readonly replace?: true;
  readonly yes?: true;
  readonly json?: true;
}

const description =
  "Check facts files, and if none has a problem bring the graph to what they say. Only what differs is written. Without a path the seeds folder is loaded as a whole: what it no longer says leaves the graph. Given paths are additions: they add and correct, remove nothing that other files say, and stay when the seeds are loaded again; the registry of the seeds lies beneath them. --replace takes the paths for everything there is. A load that would remove more than half of the readouts asks for --yes.";

export function addLoadCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("load")
    .summary("bring the graph to what facts files say")
    .description(description)
    .argument("[paths...]", "Files (.yaml, .yml, .json, .jsonl) and folders.")
    .option("--dry-run", "Write nothing; print what would change.")
    .option("--replace", "Take the paths for everything there is: what they do not say leaves the graph.")
    .addOption(new Option("--yes", "Remove more than half of the readouts if the files say so."))
    .option("--json", "Print JSON: the counts, the first changes and the version of the graph.")
    .addHelpText(
      "after",
      examples([
        "parley load",
        "parley load --dry-run",
        "parley load my-facts/readout.yaml",
        "parley load my-facts --replace",
      ]),
    );
  addSettingFlags(command, ["database", "built-in database", "content"]);
  command.action((given: readonly string[], flags: LoadFlags) => {
    const configuration = readCommandConfiguration(command, context);
    if (flags.replace === true && given.length === 0) {
      throw new UserError("usage", "--replace needs the paths that are to be everything there is.", [], 2);
    }
    const files = toFiles(given, flags, configuration.settings.seeds, context.environment.workingFolder);
    return loadInto(configuration, files, flags.json === true ? "json" : "text", context);
  });
}

async function loadInto(
  configuration: Configuration,
  files: FilesToLoad,
  form: "json" | "text",
  context: CommandContext,
): Promise<void> {
  const { stderr } = context.streams;
  await withDatabase(
    configuration,
    (line) => void stderr.write(`${line}\n`),
    async (access, interrupted) => {
      const progress = progressOn(stderr);
      const database = await connectDatabase(access);
      try {
        const loading = loadFiles(database, { ...files, onProgress: progress.show });
        const summary = await unlessInterrupted(loading, interrupted);
        progress.clear();
        const integrity = hasWritten(summary) ? await unlessInterrupted(checkGraph(database), interrupted) : undefined;
        showLoad(summary, integrity, form, context);
      } finally {
        progress.clear();
        await database.close();
      }
    },
  );
}

function showLoad(
  summary: LoadSummary,
  integrity: IntegrityReport | undefined,
  form: "json" | "text",
  { streams, environment }: CommandContext,
): void {
  const rules = integrity === undefined ? "" : `\n${integrityToText(integrity, paintFor(streams.stdout, environment))}`;
  const text = form === "json" ? JSON.stringify({ ...summary, integrity }, null, 2) : `${toText(summary)}${rules}`;
  streams.stdout.write(`${text.trimEnd()}\n`);
  if (integrity?.isSound === false) throw new ToldFailure("the graph breaks its rules");
}

/** A graph that was not touched was checked when it was. */
function hasWritten({ isDryRun, database }: LoadSummary): boolean {
  return !isDryRun && Object.values(database).some((count) => count > 0);
}

/** The seeds folder is the whole truth however it is named; other paths are so only where that is said. */
function toFiles(given: readonly string[], flags: LoadFlags, seeds: string, workingFolder: string): FilesToLoad {
  const paths = given.length === 0 ? [seeds] : given.map((path) => resolve(workingFolder, path));
  const isSeeds = paths.length === 1 && relative(paths[0] ?? "", seeds) === "";
  return {
    paths,
    registryPaths: [seeds],
    scope: flags.replace === true ? "everything" : isSeeds ? "seeds" : "additions",
    manyRemovals: flags.yes === true ? "allow" : "refuse",
    effect: flags.dryRun === true ? "preview" : "write",
  };
}

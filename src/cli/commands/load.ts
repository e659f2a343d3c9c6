import { relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import { connectDatabase } from "../../graph/connect-database.ts";
import type { ChangeCounts, LoadSummary } from "../../graph/load-summary.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { type FileProgress, type FilesToLoad, loadFiles } from "../load-files.ts";
import { openDatabase } from "../open-database.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";

interface LoadFlags {
  readonly dryRun?: true;
  readonly replace?: true;
  readonly yes?: true;
  readonly json?: true;
}

const description =
  "Check facts files, and if none has a problem bring the graph to what they say. Only what differs is written. Without a path the seeds folder is loaded as a whole: what it no longer says leaves the graph. Given paths are additions: they add and correct, and remove nothing that other files say; --replace takes them for everything there is. A load that would remove more than half of the readouts asks for --yes.";

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
  command.action(async (given: readonly string[], flags: LoadFlags) => {
    const configuration = readCommandConfiguration(command, context);
    const files = toFiles(given, flags, configuration.settings.seeds, context.environment.workingFolder);
    const talk = (line: string) => void context.streams.stderr.write(`${line}\n`);
    const access = await openDatabase(configuration, talk);
    try {
      const database = await connectDatabase(access);
      const progress = progressOn(context.streams.stderr);
      try {
        const summary = await loadFiles(database, { ...files, onProgress: progress.show });
        progress.clear();
        const text = flags.json === true ? JSON.stringify(summary, null, 2) : toText(summary);
        context.streams.stdout.write(`${text}\n`);
      } finally {
        progress.clear();
        await database.close();
      }
    } finally {
      await access.close();
    }
  });
}

/** The seeds folder is the whole truth however it is named; other paths are so only where that is said. */
function toFiles(given: readonly string[], flags: LoadFlags, seeds: string, workingFolder: string): FilesToLoad {
  const paths = given.length === 0 ? [seeds] : given.map((path) => resolve(workingFolder, path));
  const isSeeds = paths.length === 1 && relative(paths[0] ?? "", seeds) === "";
  return {
    paths,
    registryPaths: [seeds],
    scope: isSeeds || flags.replace === true ? "everything" : "additions",
    manyRemovals: flags.yes === true ? "allow" : "refuse",
    effect: flags.dryRun === true ? "preview" : "write",
  };
}

/** In a terminal's worth of lines: the counts, and for a preview what would change. */
export function toText(summary: LoadSummary): string {
  const { isDryRun, readouts, entities, facts, changes, version, seconds } = summary;
  const rows = [
    ["readouts", readouts],
    ["registry entries", entities],
    ["facts", facts],
  ] as const;
  const isSame = rows.every(([, counts]) => counts.added + counts.changed + counts.removed === 0);
  const ending = isDryRun
    ? "Nothing was written."
    : `Graph version ${version}, ${isSame ? "unchanged" : "loaded"} in ${seconds.toFixed(1)} s.`;
  const listed = isDryRun
    ? changes.map(({ change, kind, id }) => `${change.padEnd(7)}  ${kind.padEnd(11)}  ${id}`)
    : [];
  return [
    ...listed,
    ...moreThanListed(summary),
    ...rows.map(([name, counts]) => `${name}: ${toWords(counts)}`),
    ending,
  ].join("\n");
}

function moreThanListed({ isDryRun, readouts, entities, facts, changes }: LoadSummary): readonly string[] {
  const all = [readouts, entities, facts].reduce(
    (sum, { added, changed, removed }) => sum + added + changed + removed,
    0,
  );
  return isDryRun && all > changes.length ? [`and ${(all - changes.length).toLocaleString("en")} more`] : [];
}

function toWords({ added, changed, removed, unchanged }: ChangeCounts): string {
  const words = Object.entries({ added, changed, removed, unchanged }).map(
    ([what, count]) => `${count.toLocaleString("en")} ${what}`,
  );
  return words.join(", ");
}

const phaseNames: Readonly<Record<FileProgress["phase"], string>> = {
  checking: "readouts checked",
  readouts: "readouts loaded",
  meetings: "meetings resolved",
  people: "people derived",
  parties: "parties derived",
};

/** A line that is written over while the load goes on; nothing where no person watches. */
export function progressOn(stderr: CommandContext["streams"]["stderr"]) {
  let startedAt = performance.now();
  let shownAt = startedAt;
  let phase: FileProgress["phase"] | undefined;
  let isShown = false;
  const show = (progress: FileProgress) => {
    const now = performance.now();
    if (progress.phase !== phase) [phase, startedAt] = [progress.phase, now];
    if (stderr.isTTY !== true || now - shownAt < 200) return;
    shownAt = now;
    isShown = true;
    const total =
      "total" in progress && progress.total !== undefined ? ` of ${progress.total.toLocaleString("en")}` : "";
    const rate = Math.round(progress.done / Math.max(0.001, (now - startedAt) / 1000));
    const done = progress.done.toLocaleString("en");
    stderr.write(`\r\u001b[K${done}${total} ${phaseNames[progress.phase]}, ${rate.toLocaleString("en")} a second`);
  };
  const clear = () => {
    if (isShown) stderr.write("\r\u001b[K");
    isShown = false;
  };
  return { show, clear };
}

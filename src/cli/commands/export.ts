import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { Argument, type Command } from "commander";
import { UserError } from "../../errors/user-error.ts";
import { formats } from "../../export/formats.ts";
import { type PreparedExport, prepareExport } from "../../export/prepare-export.ts";
import { type ExportWish, type GivenWish, readWish } from "../../export/read-wish.ts";
import { connectDatabase } from "../../graph/connect-database.ts";
import { readWithin } from "../ask-question.ts";
import type { CommandContext } from "../environment.ts";
import { collectEarly } from "../export/collect-early.ts";
import { openExportTools } from "../export/open-export-tools.ts";
import { printExport } from "../export/print-export.ts";
import { rowProgressOn } from "../export/row-progress.ts";
import { writeExport } from "../export/write-export.ts";
import { examples } from "../help-examples.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";
import { unlessInterrupted, withDatabase } from "../with-database.ts";

interface ExportFlags extends GivenWish {
  readonly out?: string;
}

export function addExportCommand(program: Command, context: CommandContext): void {
  const nameWidth = Math.max(...formats.map(({ name }) => name.length)) + 2;
  const command = program
    .command("export")
    .summary("write the graph in a form that another tool reads")
    .description(
      "Write the graph, or the part of it that a question is about, in a form that another tool reads. A file goes to stdout unless --out names one; a folder needs --out. What is written stands under its final name only when it is whole, with a manifest: graph version, counts, hashes, licence. The same graph gives the same bytes. docs/exports.md tells what each format is for and what is lost in it.",
    )
    .addArgument(new Argument("<format>", "What to write.").choices(formats.map(({ name }) => name)))
    .option("--of <tables>", "Only these tables, such as people,meetings.")
    .option(
      "--since <day>",
      "Only meetings, and facts of meetings, that may have been on this day or later; for changes the version of the graph from which on they are told.",
    )
    .option("--until <day>", "Only those that may have been on this day or earlier.")
    .option(
      "--question <question>",
      "Only what the answer is about: a question, a query of the API in braces, or a .graphql file with either.",
    )
    .option("--base <address>", "What ids are put behind in RDF, such as https://data.example.org/id/.")
    .option("--out <path>", "File to write, or folder.")
    .addHelpText(
      "after",
      `\nFormats:\n${formats.map(({ name, title }) => `  ${name.padEnd(nameWidth)}${title}`).join("\n")}\n${examples([
        "parley export csv --out parley-csv",
        "parley export spreadsheet --since 2025-01-01 > attendances.csv",
        "parley export csv --of people,meetings,attendances --out parley-csv",
        "parley export changes --since 7 > changes.jsonl",
        "parley export turtle --base https://data.example.org/id/ --out parley.ttl",
        `parley export csv --question 'path(from: "Rutte", to: "Penk")' --out path`,
        "parley export spreadsheet --question meetings-in-ankara.graphql --out ankara.csv",
      ])}`,
    );
  addSettingFlags(command, ["database", "built-in database"]);
  command.action((name: string, flags: ExportFlags) => exportGraph(name, flags, command, context));
}

async function exportGraph(name: string, flags: ExportFlags, command: Command, context: CommandContext) {
  collectEarly();
  const { streams, environment } = context;
  const wish = await toWish(name, flags, environment.workingFolder);
  const { settings, ...configuration } = readCommandConfiguration(command, context);
  const talk = (line: string) => void streams.stderr.write(`${line}\n`);
  await withDatabase({ settings, ...configuration }, talk, async (access, interrupted) => {
    const database = await connectDatabase(access);
    const progress = rowProgressOn(streams.stderr);
    try {
      const read = readWithin(database, settings.timeoutMs);
      const prepared = await unlessInterrupted(
        openExportTools(read, settings).then((tools) => prepareExport(tools, wish)),
        interrupted,
      );
      progress.watch(prepared.source.counts);
      const writing =
        flags.out === undefined ? printExport(prepared, streams.stdout) : save(wish, prepared, flags.out, context);
      const paths = await unlessInterrupted(writing, interrupted);
      progress.end();
      for (const path of paths) talk(`Written: ${relative(environment.workingFolder, path) || path}`);
    } finally {
      progress.end();
      await database.close();
    }
  });
}

async function toWish(name: string, flags: ExportFlags, workingFolder: string): Promise<ExportWish> {
  const { out, question, ...given } = flags;
  const text = question === undefined ? undefined : await textOf(question, workingFolder);
  const wish = readWish(name, { ...given, question: text }, (parameter) => `--${parameter}`);
  if (wish.format.shape === "folder" && out === undefined) {
    throw new UserError("OUT_NEEDED", `${name} writes a folder. Say where, with --out FOLDER.`, [], 2);
  }
  return wish;
}

/** A question as typed, or the content of a file that holds one. */
async function textOf(question: string, workingFolder: string): Promise<string> {
  if (!/\.(?:graphql|gql)$/.test(question)) return question;
  const path = resolve(workingFolder, question);
  if (!existsSync(path)) throw new UserError("NO_SUCH_FILE", `There is no file ${question}.`, [], 2);
  return readFile(path, "utf8");
}

function save(wish: ExportWish, prepared: PreparedExport, out: string, { environment }: CommandContext) {
  const { files, finish } = prepared;
  return writeExport({ shape: wish.format.shape, files, finish }, resolve(environment.workingFolder, out));
}

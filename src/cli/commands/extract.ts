import { type Command, Option } from "commander";
import type { CommandContext } from "../environment.ts";
import type { ExtractFlags } from "../extract/extract-flags.ts";
import { runExtraction } from "../extract/run-extraction.ts";
import { examples } from "../help-examples.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";

const description =
  "Read readouts (plain text, Markdown or HTML) and draft a facts file of each, valid as it stands: who met whom, when, where, for whom, and what was said, each fact with the words it rests on. What could not be decided stands in the file as a question; `parley review` walks through them. Nothing is loaded. Without --out the draft goes to stdout. With --out it is written with its text and, where people or offices are new, a registry file beside it; in a draft that is there already, what a person decided stays. docs/extraction.md tells how, and how well it works.";

export function addExtractCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("extract")
    .summary("draft a facts file from the text of a readout")
    .description(description)
    .argument("<files...>", "Texts (.txt, .md, .html), folders of them, or - for stdin.")
    .option("--url <address>", "Where the publisher has the page.")
    .option("--published <day>", 'Day of release: "today", and days without a year, count from it.')
    .option("--publisher <id>", "Party that published it, such as jpn-mod.")
    .addOption(new Option("--form <form>", "What the text is.").choices(["text", "markdown", "html"]))
    .option("--registry <paths...>", "Registry files and folders to know beside the seeds.")
    .option("--out <path>", "File to write (.yaml), or a folder.")
    .option(
      "--registry-out <file>",
      "File for new people, offices and so on; by default NAME.registry.yaml beside --out.",
    )
    .option("--no-quotes", "Leave out the words that facts rest on.")
    .option("--overwrite", "Write over a file although it cannot be told what was changed in it.")
    .option("--diff <facts>", "Write nothing; tell where the draft and this facts file differ. Exits 1 if they do.")
    .option("--assistant <program>", "Ask this program for suggestions; each becomes a question in the draft.")
    .option("--json", "Print JSON.")
    .addHelpText(
      "after",
      examples([
        "parley extract readout.html --out my-facts/readout.yaml",
        "parley extract readout.txt --published 2026-07-07 --publisher jpn-mod",
        "parley extract my-readouts --out my-facts",
        "parley extract readout.txt --diff my-facts/readout.yaml",
      ]),
    );
  addSettingFlags(command, ["content"]);
  command.action((files: readonly string[], flags: ExtractFlags) => {
    const { seeds } = readCommandConfiguration(command, context).settings;
    return runExtraction(files, flags, seeds, context);
  });
}

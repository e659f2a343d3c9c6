import { resolve } from "node:path";
import type { Command } from "commander";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { runReview } from "../review/run-review.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";

const description =
  "Walk through the open questions of a draft, each with the words of the readout it rests on. A number takes a candidate, Enter keeps what is written, e another value, d deletes the fact, s skips, b goes back, q quits. Each answer is written at once, so the next run goes on where this one stopped; what the check would refuse is not taken. At the end the facts can be marked as read, and the file is checked. Without a terminal the replies are read from stdin, one a line.";

export function addReviewCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("review")
    .summary("answer the open questions of a draft")
    .description(description)
    .argument("<draft>", "Facts file (.yaml) that `parley extract` has written.")
    .option("--registry <paths...>", "Registry files and folders to know beside the seeds and those beside the draft.")
    .addHelpText(
      "after",
      examples(["parley review my-facts/readout.yaml", "parley review my-facts/readout.yaml --registry my-registry"]),
    );
  addSettingFlags(command, ["content"]);
  command.action((draft: string, { registry = [] }: { readonly registry?: readonly string[] }) => {
    const { seeds } = readCommandConfiguration(command, context).settings;
    const absolute = (path: string) => resolve(context.environment.workingFolder, path);
    return runReview(absolute(draft), [seeds, ...registry.map(absolute)], context);
  });
}

import type { Command } from "commander";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";

export function addMcpCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("mcp")
    .summary("answer an assistant over stdin and stdout, in the Model Context Protocol")
    .description(
      "Answer an assistant that speaks the Model Context Protocol, over stdin and stdout, until it closes them or until Ctrl+C. It is started by the assistant: docs/mcp.md says how to add it to one. The questions are tools that only read; the facts are those that `parley load` or `parley start` has loaded.",
    )
    .addHelpText("after", examples(["parley mcp", "parley mcp --home data"]));
  addSettingFlags(command, ["database", "built-in database"]);
  command.action(async () => {
    const configuration = readCommandConfiguration(command, context);
    // The protocol takes a second to load on a slow machine, which no other command should wait for.
    const { serveMcp } = await import("../serve-mcp.ts");
    await serveMcp(configuration, context);
  });
}

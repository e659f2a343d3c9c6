import type { Command } from "commander";
import { checkPort } from "../check-port.ts";
import type { Configuration } from "../configuration.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { loadAndServe } from "../load-and-serve.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";
import { withDatabase } from "../with-database.ts";

export function addStartCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("start")
    .summary("load the facts files and serve the API and the playground")
    .description(
      "Choose a database, load the facts files, and serve the API and the playground until Ctrl+C. The database is the one at NEO4J_URI, else one started here on Java, else one in Docker.",
    )
    .addHelpText(
      "after",
      examples(["parley start", "parley start --port 8080", "parley start --seeds my-facts --home data"]),
    );
  addSettingFlags(command, ["server", "database", "built-in database", "content", "limits"]);
  command.action(() => startAndServe(readCommandConfiguration(command, context), context));
}

/** Runs until interrupted; whatever was opened is closed again, in the other order, however it ends. */
async function startAndServe(configuration: Configuration, { streams }: CommandContext): Promise<void> {
  const { settings } = configuration;
  const talk = (line: string) => void streams.stderr.write(`${line}\n`);
  await checkPort(settings.host, settings.port);
  await withDatabase(configuration, talk, (access, interrupted) =>
    loadAndServe(settings, access, { streams, interrupted }),
  );
}

import { Command } from "commander";
import { isColourful } from "./colour.ts";
import { addAuditCommand } from "./commands/audit.ts";
import { addCheckCommand } from "./commands/check.ts";
import { addConfigCommand } from "./commands/config.ts";
import { addDatabaseCommand } from "./commands/database.ts";
import { addExportCommand } from "./commands/export.ts";
import { addExtractCommand } from "./commands/extract.ts";
import { addLoadCommand } from "./commands/load.ts";
import { addMcpCommand } from "./commands/mcp.ts";
import { addQuestionCommands } from "./commands/questions.ts";
import { addReviewCommand } from "./commands/review.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addStartCommand } from "./commands/start.ts";
import type { CommandContext } from "./environment.ts";
import { examples } from "./help-examples.ts";
import { readVersion } from "./read-version.ts";

/** The order in which `parley --help` and docs/cli.md list them. */
const commands: readonly ((program: Command, context: CommandContext) => void)[] = [
  addStartCommand,
  addServeCommand,
  addExtractCommand,
  addReviewCommand,
  addCheckCommand,
  addAuditCommand,
  addLoadCommand,
  addExportCommand,
  addMcpCommand,
  addDatabaseCommand,
  addConfigCommand,
  addQuestionCommands,
];

export function createProgram(context: CommandContext): Command {
  const { streams, environment } = context;
  const program = new Command("parley")
    .description("A graph knowledge base of diplomatic relationships: who met whom, when, for whom, about what.")
    .version(readVersion(environment.cloneFolder), "--version", "Print the version.")
    .helpOption("-h, --help", "Print this help.")
    .helpCommand("help [command]", "Print the help of a command.")
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      // run() reports what is wrong, together with all other errors.
      outputError: () => undefined,
      getOutHelpWidth: () => streams.stdout.columns ?? 100,
      getErrHelpWidth: () => streams.stderr.columns ?? 100,
      getOutHasColors: () => isColourful(streams.stdout, environment),
      getErrHasColors: () => isColourful(streams.stderr, environment),
    })
    .exitOverride();
  program.addHelpText(
    "after",
    examples(["parley start", 'parley path "Rutte" "Penk"', "parley help path", "parley config --json"]),
  );
  for (const add of commands) add(program, context);
  return program;
}

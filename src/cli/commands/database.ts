import type { Command } from "commander";
import type { DatabaseSettings } from "../../database/database-folders.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { toDatabaseSettings } from "../open-database.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";
import { type ShownAnswer, showAnswer } from "../shown-answer.ts";
import { shellInfo, showStatus, startAndLeave, stop } from "./database-actions.ts";
import { resetAfterConfirmation } from "./database-reset.ts";

interface Action {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly options?: readonly (readonly [string, string])[];
  readonly run: (
    settings: DatabaseSettings,
    context: CommandContext,
    flags: { readonly yes?: true },
  ) => Promise<ShownAnswer>;
}

const actions: readonly Action[] = [
  {
    name: "start",
    summary: "start it and leave it running",
    description: "Start the built-in database and leave it running after this command; one that runs already is kept.",
    examples: ["parley database start", "parley database start --heap-mb 2048 --json"],
    run: startAndLeave,
  },
  {
    name: "stop",
    summary: "stop it, whoever started it",
    description: "Stop the built-in database, whoever started it. Nothing is lost.",
    examples: ["parley database stop"],
    run: stop,
  },
  {
    name: "status",
    summary: "say whether it runs, where, and how large it is",
    description: "Say whether the built-in database runs, at which address, on which Java, and how large its store is.",
    examples: ["parley database status", "parley database status --json"],
    run: showStatus,
  },
  {
    name: "reset",
    summary: "delete its store",
    description:
      "Delete the store of the built-in database. The facts files stay; the next load builds the graph anew.",
    options: [["--yes", "Do not ask."]],
    examples: ["parley database reset", "parley database reset --yes"],
    run: resetAfterConfirmation,
  },
  {
    name: "shell-info",
    summary: "print what a Cypher shell needs to connect, password included",
    description:
      "Print address, user and password of the running built-in database, as lines that .env and shells take.",
    examples: ["parley database shell-info", "parley database shell-info --json"],
    run: shellInfo,
  },
];

export function addDatabaseCommand(program: Command, context: CommandContext): void {
  const group = program
    .command("database")
    .summary("start, stop and look at the built-in database")
    .description("The built-in database: a Neo4j of Parley's own, for when NEO4J_URI is not set.")
    .addHelpText("after", examples(["parley database start", "parley database status", "parley help database reset"]));
  for (const action of actions) addAction(group, action, context);
}

function addAction(group: Command, action: Action, context: CommandContext): void {
  const command = group.command(action.name).summary(action.summary).description(action.description);
  for (const [flag, meaning] of action.options ?? []) command.option(flag, meaning);
  command.option("--json", "Print JSON.").addHelpText("after", examples(action.examples));
  addSettingFlags(command, ["built-in database"]);
  command.action(async (flags: { json?: true; yes?: true }) => {
    const { settings } = readCommandConfiguration(command, context);
    const shown = await action.run(toDatabaseSettings(settings, "until stopped"), context, flags);
    showAnswer(shown, flags.json === true ? "json" : "text", context.streams);
  });
}

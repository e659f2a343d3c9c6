import type { Command } from "commander";
import type { Configuration } from "../configuration.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";
import { type SettingName, type Settings, settingRows } from "../settings-table.ts";
import { showAnswer } from "../shown-answer.ts";

interface ShownSetting {
  readonly name: string;
  readonly value: string | number | readonly string[] | null;
  readonly origin: string;
}

export function addConfigCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("config")
    .summary("print every setting and where it comes from")
    .description("Print every setting with its value and where it comes from: flag, environment, .env or default.")
    .option("--json", "Print JSON.")
    .addHelpText("after", examples(["parley config", "PORT=8080 parley config --json", "parley config --port 8080"]));
  addSettingFlags(command, ["server", "database", "built-in database", "content", "limits"]);
  command.action((options: { json?: true }) => {
    const shown = toShownSettings(readCommandConfiguration(command, context));
    const form = options.json === true ? "json" : "text";
    showAnswer({ data: { settings: shown }, text: toTable(shown) }, form, context.streams);
  });
}

/** A secret is shown as set or not, never in part or length. */
function toShownSettings({ settings, origins }: Configuration): readonly ShownSetting[] {
  return settingRows.map((row) => {
    const value = toShown(settings[row.name]);
    const origin = origins[row.name] ?? "not set";
    return { name: row.variable, value: row.kind === "secret" && value !== null ? "********" : value, origin };
  });
}

function toShown(value: Settings[SettingName]): ShownSetting["value"] {
  return typeof value === "object" ? value.map(String) : (value ?? null);
}

function toTable(shown: readonly ShownSetting[]): string {
  const cells = shown.map(({ name, value, origin }) => [name, toCell(value), origin] as const);
  const widest = (column: 0 | 1) => Math.max(...cells.map((row) => row[column].length));
  const [nameWidth, valueWidth] = [widest(0), widest(1)];
  return cells
    .map(([name, value, origin]) => `${name.padEnd(nameWidth)}  ${value.padEnd(valueWidth)}  ${origin}`)
    .join("\n");
}

function toCell(value: ShownSetting["value"]): string {
  if (value === null || value === "") return "-";
  return typeof value === "object" ? value.join(",") || "-" : String(value);
}

import type { Command } from "commander";
import { z } from "zod";
import { formatProblem } from "../errors/format-problem.ts";
import { type Configuration, readConfiguration, toFlag } from "./configuration.ts";
import type { CommandContext } from "./environment.ts";
import { type SettingGroup, settingRows } from "./settings-table.ts";

const givenFlags = z.record(z.string(), z.unknown());

/** Gives a command the flags of these groups of settings, each with the variable it stands before. */
export function addSettingFlags(command: Command, groups: readonly SettingGroup[]): Command {
  for (const row of settingRows.filter(({ group }) => groups.includes(group))) {
    const fallback = row.fallback === undefined || row.fallback === "" ? "" : `, default ${row.fallback}`;
    command.option(`${toFlag(row.name)} <${row.placeholder}>`, `${row.description} (${row.variable}${fallback})`);
  }
  return command;
}

/** The configuration as this command was called; what looks wrong but stops nothing is said on stderr. */
export function readCommandConfiguration(command: Command, { streams, environment }: CommandContext): Configuration {
  const flags = Object.entries(givenFlags.parse(command.optsWithGlobals()));
  const texts = Object.fromEntries(
    flags.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const configuration = readConfiguration(texts, environment);
  for (const warning of configuration.warnings) streams.stderr.write(`${formatProblem(warning)}\n`);
  return configuration;
}

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "dotenv";
import { closest, distance } from "fastest-levenshtein";
import { type Problem, UserError } from "../errors/user-error.ts";
import type { Environment } from "./environment.ts";
import { findWebhookProblems } from "./find-webhook-problems.ts";
import { type SettingName, type SettingRow, type Settings, settingRows, settingsSchema } from "./settings-table.ts";

export type Origin = "flag" | "environment" | ".env" | "default" | "not set";

export interface Configuration {
  readonly settings: Settings;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly warnings: readonly Problem[];
}

interface Given {
  readonly row: SettingRow;
  readonly origin: Origin;
  readonly text: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Every setting from flags, then environment, then `.env`, then its default; an empty value counts as not given.
 * @param flags by setting name, as commander gives them
 * @throws UserError "configuration" with every bad value
 */
export function readConfiguration(flags: Variables, environment: Environment): Configuration {
  const file = readEnvFile(environment);
  const given = settingRows.map((row) => findValue(row, flags, environment.variables, file));
  const texts = Object.fromEntries(
    given.map(({ row, text, origin }) => [row.name, locate(row, text, origin, environment)]),
  );
  const parsed = settingsSchema.safeParse(texts);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => toProblem(given, issue.path[0], issue.message)),
    ...findMissingPassword(given),
    ...(parsed.success ? findWebhookProblems(parsed.data) : []),
  ];
  const warnings = findUnknownNames(environment.variables, file);
  if (!parsed.success || problems.length > 0) {
    throw new UserError("configuration", "Some settings are wrong.", [...problems, ...warnings]);
  }
  return {
    settings: parsed.data,
    origins: Object.fromEntries(given.map(({ row, origin }) => [row.name, origin])),
    warnings,
  };
}

function readEnvFile({ cloneFolder }: Environment): Variables {
  const file = join(cloneFolder, ".env");
  // `parse` leaves process.env alone, and says nothing; dotenv's `config` does neither.
  return existsSync(file) ? parse(readFileSync(file)) : {};
}

function findValue(row: SettingRow, flags: Variables, variables: Variables, file: Variables): Given {
  const places: readonly (readonly [Origin, string | undefined])[] = [
    ["flag", flags[row.name]],
    ["environment", variables[row.variable]],
    [".env", file[row.variable]],
    ["default", row.fallback],
  ];
  const [origin, text] = places.find(([place, value]) => place === "default" || (value ?? "").trim() !== "") ?? [];
  if (origin === undefined || text === undefined) return { row, origin: "not set", text: undefined };
  return { row, origin, text: text.trim() };
}

/** A relative path counts from where it was written: the shell's folder, or the clone for `.env` and defaults. */
function locate(
  row: SettingRow,
  text: string | undefined,
  origin: Origin,
  environment: Environment,
): string | undefined {
  if (row.kind !== "path" || text === undefined) return text;
  const isTyped = origin === "flag" || origin === "environment";
  return resolve(isTyped ? environment.workingFolder : environment.cloneFolder, text);
}

function toProblem(given: readonly Given[], name: PropertyKey | undefined, wanted: string): Problem {
  const found = given.find(({ row }) => row.name === name);
  if (found === undefined) throw new Error(`no row for setting ${String(name)}`);
  const { row, text = "", origin } = found;
  const shown = row.kind === "secret" ? "The value" : `"${text}"`;
  const place = origin === "flag" ? toFlag(row.name) : row.variable;
  return {
    id: "C01",
    severity: "error",
    message: `${place} (from ${describeOrigin(origin)}): ${shown} is not ${wanted}.`,
    ...(row.kind === "secret" ? {} : { value: text }),
  };
}

function findMissingPassword(given: readonly Given[]): readonly Problem[] {
  const originOf = (name: SettingName) => given.find(({ row }) => row.name === name)?.origin;
  if (originOf("neo4jUri") === "not set" || originOf("neo4jPassword") !== "not set") return [];
  return [
    {
      id: "C02",
      severity: "error",
      message: "NEO4J_URI is given without NEO4J_PASSWORD.",
      suggestion: "Set NEO4J_PASSWORD, or unset NEO4J_URI to use the built-in database.",
    },
  ];
}

/** Names that look like ours but are not; the tests speak of their own database in PARLEY_TEST_*. */
function findUnknownNames(variables: Variables, file: Variables): readonly Problem[] {
  const known = settingRows.map((row) => row.variable);
  const isStrange = (name: string) => !known.includes(name) && !name.startsWith("PARLEY_TEST_");
  const strange = [
    ...Object.keys(variables).filter((name) => name.startsWith("PARLEY_") && isStrange(name)),
    ...Object.keys(file).filter((name) => /^(PARLEY|NEO4J)_/.test(name) && isStrange(name)),
  ];
  return [...new Set(strange)].map((name) => {
    const nearest = findNearest(name, known);
    return {
      id: "C03",
      severity: "warning",
      message: `${name} is not a setting of Parley.`,
      ...(nearest === undefined ? {} : { suggestion: `Did you mean ${nearest}?` }),
    };
  });
}

/** The name that was cut short (NEO4J_USER), or else one a few letters away, not counting the common first word. */
function findNearest(name: string, known: readonly string[]): string | undefined {
  const longer = known.find((candidate) => candidate.startsWith(name));
  if (longer !== undefined) return longer;
  const nearest = closest(name, known);
  return distance(name, nearest) <= name.replace(/^[^_]*_/, "").length / 3 ? nearest : undefined;
}

/** `neo4jUri` is `--neo4j-uri` on the command line. */
export function toFlag(name: SettingName): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function describeOrigin(origin: Origin): string {
  return origin === "flag" ? "the command line" : origin === "environment" ? "the environment" : origin;
}

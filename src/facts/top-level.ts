import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { cutText } from "../errors/cut-text.ts";
import type { Problem } from "../errors/user-error.ts";
import { factsFile } from "../model/facts-file.ts";
import { registryFile } from "../model/registry-file.ts";
import { toProblem } from "./draft-problem.ts";
import type { ParsedText } from "./parsed-text.ts";
import type { ProblemId } from "./problem-catalogue.ts";

const registryKeys: readonly string[] = Object.keys(registryFile.shape);
const readoutKeys: readonly string[] = Object.keys(factsFile.shape);

export interface TopLevel {
  readonly isReadable: boolean;
  readonly problems: readonly Problem[];
}

/** Whether a file holds anything, and what it should; and whether its first line leads an editor to the schema. */
export function checkTopLevel(
  file: string,
  parsed: ParsedText,
  text: string,
  expected: "registry" | "readout",
): TopLevel {
  if (parsed.problems.length > 0) return { isReadable: false, problems: [] };
  const { value } = parsed;
  const refuse = (id: ProblemId, message: string, suggestion?: string): TopLevel => ({
    isReadable: false,
    problems: [toProblem({ id, path: [], message, suggestion }, { file, ...parsed.locate([], "value") })],
  });
  if (value === null || value === undefined) {
    return refuse("F01", "The file is empty.", "Delete it, or write a readout or a part of the registry.");
  }
  if (typeof value !== "object" || Array.isArray(value)) {
    const what = Array.isArray(value) ? "a list" : "one value";
    return refuse("F18", `The file holds ${what} where keys belong.`, 'It starts with "readout:" or a registry list.');
  }
  const isReadout = "readout" in value;
  const isRegistry = Object.keys(value).some((key) => registryKeys.includes(key) && !readoutKeys.includes(key));
  if (expected === "registry" && isReadout) {
    return refuse("F18", "A readout stands among the registry files.", "Move the file to the readouts.");
  }
  if (expected === "readout" && !isReadout && isRegistry) {
    return refuse("F18", "A part of the registry stands among the readouts.", "Move the file to the registry.");
  }
  const isNeither = !Object.keys(value).some((key) => registryKeys.includes(key) || readoutKeys.includes(key));
  if (expected === "readout" && isNeither) {
    return refuse("F18", "The file holds neither a readout nor a part of the registry.", 'Start it with "readout:".');
  }
  return { isReadable: true, problems: checkFirstLine(file, text) };
}

/** YAML files only: the language server for YAML reads the path of the schema from the first line. */
function checkFirstLine(file: string, text: string): readonly Problem[] {
  if (!/\.ya?ml$/i.test(file)) return [];
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const warn = (message: string, suggestion: string): readonly Problem[] => [
    toProblem({ id: "W02", path: [], message, suggestion }, { file, line: 1, column: 1 }),
  ];
  const path = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1];
  if (path === undefined) {
    return warn("The first line does not name the schema.", "Write # yaml-language-server: $schema= and its path.");
  }
  if (/^https?:/.test(path)) return [];
  // No other file is looked for: a facts file from elsewhere should not learn what lies on this machine.
  if (!/^[\w./-]{1,200}\.schema\.json$/.test(path) || path.startsWith("/")) {
    return warn(`${cutText(path)} is not a schema of facts files.`, "Write the relative path of facts.schema.json.");
  }
  if (existsSync(join(dirname(file), path))) return [];
  return warn(`The schema ${path} is not there.`, "Correct the path on the first line.");
}

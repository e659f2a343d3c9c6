import { parseYaml } from "./parse-yaml.ts";
import type { ParsedText, PlacedDraft } from "./parsed-text.ts";

/** Telling a column costs a second reading; a file with ten thousand wrong lines is told of most by the line alone. */
export const mostLocatedLines = 200;

/** How many lines of one file may still be read again. */
export interface LocateBudget {
  left: number;
}

/** Reads one line of JSON Lines fast; only when something is wrong is it read again, to tell the column. */
export function parseLine(text: string, line: number, budget: LocateBudget): ParsedText {
  const refused = hasRefusedKey.exec(text);
  try {
    const value: unknown = JSON.parse(text);
    if (refused !== null) return refuseKey(refused[1] ?? "", { line, column: refused.index + 1 });
    return toParsed(value, text, line, budget);
  } catch (fault) {
    const offset = Number(/position (\d+)/.exec(String(fault))?.[1] ?? text.length);
    return refuse({
      id: "F05",
      path: [],
      place: { line, column: Math.min(offset, text.length) + 1 },
      message: "The line is not JSON from here on.",
      suggestion: "Each line of a .jsonl file is one whole JSON object.",
    });
  }
}

function toParsed(value: unknown, text: string, line: number, budget: LocateBudget): ParsedText {
  let located: ParsedText | undefined;
  const again = () => {
    if (located === undefined && budget.left > 0) {
      budget.left -= 1;
      located = parseYaml(text, line);
    }
    return located;
  };
  return {
    value,
    problems: [],
    locate: (path, points) => again()?.locate(path, points) ?? { line, column: 1 },
    lineOf: () => line,
    written: (path) => again()?.written(path),
  };
}

function refuseKey(name: string, place: PlacedDraft["place"]): ParsedText {
  const message = `The key "${name}" is not allowed.`;
  return refuse({ id: "F09", path: [], place, message, suggestion: "Choose another name." });
}

function refuse(problem: PlacedDraft): ParsedText {
  const { place } = problem;
  return {
    value: undefined,
    problems: [problem],
    locate: () => place,
    lineOf: () => place.line,
    written: () => undefined,
  };
}

const hasRefusedKey = /"(__proto__|constructor|prototype)"\s*:/;

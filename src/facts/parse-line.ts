import { parseYaml } from "./parse-yaml.ts";
import type { ParsedText } from "./parsed-text.ts";

/** Reads one line of JSON Lines fast; only when something is wrong is it read again, to tell the column. */
export function parseLine(text: string, line: number): ParsedText {
  let located: ParsedText | undefined;
  const again = () => {
    located ??= parseYaml(text, line);
    return located;
  };
  if (hasRefusedKey.test(text)) return again();
  try {
    const value: unknown = JSON.parse(text);
    return {
      value,
      problems: [],
      locate: (path, points) => again().locate(path, points),
      lineOf: () => line,
      written: (path) => again().written(path),
    };
  } catch (fault) {
    const offset = Number(/position (\d+)/.exec(String(fault))?.[1] ?? text.length);
    const place = { line, column: Math.min(offset, text.length) + 1 };
    const message = "The line is not JSON from here on.";
    const suggestion = "Each line of a .jsonl file is one whole JSON object.";
    const problem = { id: "F05", path: [], place, message, suggestion } as const;
    return { value: undefined, problems: [problem], locate: () => place, lineOf: () => line, written: () => undefined };
  }
}

const hasRefusedKey = /"(?:__proto__|constructor|prototype)"\s*:/;

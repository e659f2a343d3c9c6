import type { Problem } from "../errors/user-error.ts";
import { decodeText } from "./decode-text.ts";
import { errorCode } from "./error-code.ts";
import type { FactsSource } from "./facts-source.ts";
import { mostLocatedLines, parseLine } from "./parse-line.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { ParsedText } from "./parsed-text.ts";
import { readLines } from "./read-lines.ts";
import { toPlacedProblem } from "./read-shaped.ts";
import { readTextFile, tooLarge, unreadableFolder } from "./read-text-file.ts";
import { isRegularFile } from "./regular-file.ts";

/** One facts file or one line of JSON Lines: its raw text, and a way to parse it once that is known to be needed. */
export interface RawPart {
  readonly file: string;
  readonly line: number;
  /** Undefined where it could not be read; the problems say why. */
  readonly text?: string;
  readonly problems: readonly Problem[];
  readonly parse: () => ParsedText;
}

/** The parts of a source, one at a time: a file is one, a JSON Lines file has one a line. Blank lines are passed over. */
export async function* readParts(source: FactsSource): AsyncGenerator<RawPart> {
  const { path: file, kind, fault } = source;
  if (fault !== undefined) {
    yield toPart(file, 1, unreadableFolder(fault), (text) => parseYaml(text));
    return;
  }
  // What cannot be read line by line is refused by the reader of text files, which says why.
  if (kind !== "lines" || !(await isRegularFile(file))) {
    yield toPart(file, 1, await readTextFile(file), (text) => parseYaml(text));
    return;
  }
  const budget = { left: mostLocatedLines };
  try {
    for await (const raw of readLines(file)) {
      const { line } = raw;
      const decoded = "bytes" in raw ? decodeText(raw.bytes) : tooLarge(raw.tooLongFrom);
      if (decoded.ok && decoded.text.trim() === "") continue;
      yield toPart(file, line, decoded, (text) => parseLine(text, line, budget));
    }
  } catch (fault) {
    // Opening or reading failed: the reader of text files says it in words.
    if (errorCode(fault) === undefined) throw fault;
    yield toPart(file, 1, await readTextFile(file), (text) => parseYaml(text));
  }
}

function toPart(
  file: string,
  line: number,
  decoded: ReturnType<typeof decodeText>,
  parse: (text: string) => ParsedText,
): RawPart {
  const problems = decoded.problems.map(({ place, ...draft }) =>
    toPlacedProblem({ ...draft, place: { line: place.line + line - 1, column: place.column } }, file),
  );
  if (!decoded.ok) return { file, line, problems, parse: () => parse("") };
  return { file, line, text: decoded.text, problems, parse: () => parse(decoded.text) };
}

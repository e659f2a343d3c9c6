import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Location, type Problem, UserError } from "../../errors/user-error.ts";

/** Reads the YAML text of one data file; a UserError names the file and the line of everything that is wrong. */
export function readDataFile<S extends z.ZodType>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: S,
): z.output<S> {
  const text = files.get(file);
  if (text === undefined)
    throw refuse([{ id: "X01", severity: "error", message: `The data file ${file} is missing.` }]);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const locate = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  if (document.errors.length > 0) {
    throw refuse(document.errors.map(({ message, pos }) => problem(message.split("\n")[0] ?? "", locate(pos[0]))));
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw refuse(
    parsed.error.issues.map(({ path, message }) => {
      const keys = path.filter((key) => typeof key !== "symbol");
      return problem(`${keys.join(".")}: ${message}`, locate(findOffset(document, keys)));
    }),
  );
}

function problem(message: string, at: Location): Problem {
  return { id: "X02", severity: "error", message, at };
}

function refuse(problems: readonly Problem[]): UserError {
  return new UserError("data-file", "A data file of the extractor cannot be read.", problems);
}

/** Where the innermost part of the path that exists is written. */
function findOffset(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

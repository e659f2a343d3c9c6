import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import { UserError } from "../errors/user-error.ts";

/** One data file, checked. A mistake in it is a person's to mend, so the error says in which file and where. */
export function parseData<T extends z.ZodType>(files: ReadonlyMap<string, string>, name: string, shape: T): z.infer<T> {
  const text = files.get(name);
  if (text === undefined) throw new UserError("extract-data", `The data file ${name} is missing.`);
  const parsed = shape.safeParse(parseYaml(name, text));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${name}: ${path.map(String).join(".")}: ${message}`);
  throw new UserError("extract-data", `The data file ${name} does not fit.\n${problems.join("\n")}`);
}

function parseYaml(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (fault) {
    if (!(fault instanceof YAMLParseError)) throw fault;
    throw new UserError("extract-data", `The data file ${name} is not YAML: ${fault.message}`);
  }
}

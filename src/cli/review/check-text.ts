import type { DraftProblem } from "../../facts/draft-problem.ts";
import { parseYaml } from "../../facts/parse-yaml.ts";
import { severityOf } from "../../facts/problem-catalogue.ts";
import { shape } from "../../facts/read-shaped.ts";
import type { Registry } from "../../facts/registry.ts";
import { resolveReadout } from "../../facts/resolve-readout.ts";
import { factsFile } from "../../model/facts-file.ts";

/** The errors of a facts file that is not written yet, in the checker's words; warnings stop nobody. */
export function findErrors(text: string, registry: Registry): readonly string[] {
  const parsed = parseYaml(text);
  if (parsed.problems.length > 0) return parsed.problems.map(say);
  const shaped = shape(parsed, factsFile, "");
  if (!shaped.ok) return shaped.problems.map(say);
  const found: DraftProblem[] = [];
  resolveReadout(
    shaped.value,
    registry,
    () => undefined,
    (problem) => found.push(problem),
  );
  return found.filter(({ id }) => severityOf(id) === "error").map(say);
}

function say({ id, message, suggestion }: { id: string; message: string; suggestion?: string | undefined }): string {
  return `${message}${suggestion === undefined ? "" : ` ${suggestion}`} [${id}]`;
}

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program to test with, or why there is none and whether that is a failure. */
export type ProgramChoice =
  | { readonly kind: "found"; readonly program: string }
  | { readonly kind: "missing"; readonly sentence: string; readonly mustFail: boolean };

/** Finds the first of these names in the PATH. With CI=true a missing program is a failure. */
export function findProgram(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
  isThere: (file: string) => boolean = existsSync,
): ProgramChoice {
  const folders = (environment.PATH ?? environment.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  const program = candidates.find(isThere);
  if (program !== undefined) return { kind: "found", program };
  const sentence = `${names.join(" or ")} was not found in the PATH.`;
  return { kind: "missing", sentence, mustFail: environment.CI === "true" };
}

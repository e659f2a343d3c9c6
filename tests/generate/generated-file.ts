import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A committed file, or a part of one, that is written by code: never by hand, and never out of date. */
export interface GeneratedFile {
  /** From the root of the clone, with slashes. */
  readonly path: string;
  /** The whole new text, from the present one (empty if the file is missing); a part between marks keeps the rest. */
  readonly generate: (present: string) => string | Promise<string>;
}

export interface Comparison {
  readonly path: string;
  readonly present: string;
  readonly wanted: string;
}

/** The files whose text is not what it should be. */
export async function findStaleFiles(folder: string, files: readonly GeneratedFile[]): Promise<readonly Comparison[]> {
  const compared = await Promise.all(files.map((file) => compare(folder, file)));
  return compared.filter(({ present, wanted }) => present !== wanted);
}

async function compare(folder: string, { path, generate }: GeneratedFile): Promise<Comparison> {
  const file = join(folder, path);
  // Git may check text out with CRLF on Windows; what is generated has LF alone.
  const present = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
  return { path, present, wanted: await generate(present) };
}

/** Replaces what stands between `<!-- generated: NAME -->` and `<!-- /generated -->`; a file without them is an error. */
export function replaceBetweenMarks(text: string, name: string, part: string): string {
  const start = `<!-- generated: ${name} -->\n`;
  const from = text.indexOf(start);
  const to = text.indexOf("<!-- /generated -->", from);
  if (from < 0 || to < 0) throw new Error(`no marks for the generated part "${name}"`);
  return `${text.slice(0, from + start.length)}${part.trimEnd()}\n${text.slice(to)}`;
}

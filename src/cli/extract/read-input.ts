import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import { decodeText } from "../../facts/decode-text.ts";
import { toProblem } from "../../facts/draft-problem.ts";
import { errorCode } from "../../facts/error-code.ts";
import { compareText } from "../../model/compare-text.ts";
import { pageEndings } from "./guess-form.ts";

/** A text to extract from. */
export interface Input {
  /** As told to people. */
  readonly name: string;
  /** Absent for stdin. */
  readonly file?: string;
}

const largestBytes = 50_000_000;

/** The pages that were named: `-` for stdin, files, and what lies in folders. */
export async function listInputs(given: readonly string[], workingFolder: string): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of given) {
    if (path === "-") inputs.push({ name: "stdin" });
    else inputs.push(...(await listBelow(resolve(workingFolder, path), path)));
  }
  const toInput = ({ name, file }: Input): Input =>
    file === undefined ? { name } : { name: relative(workingFolder, file) || name, file };
  return inputs.map(toInput);
}

async function listBelow(path: string, given: string): Promise<readonly Input[]> {
  const found = await stat(path).catch((fault: unknown) => errorCode(fault) ?? "");
  if (typeof found === "string") {
    const why =
      found === "ENOENT" || found === "ENOTDIR" ? "There is no file or folder" : `Not to be opened (${found}):`;
    throw new UserError("no-such-file", `${why} ${given}.`);
  }
  if (!found.isDirectory()) return [{ name: given, file: path }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && pageEndings.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(/[\\/]/)
          .some((part) => part.startsWith(".")),
    );
  if (files.length === 0) {
    throw new UserError("no-pages", `There is no text in ${given}: those end in ${pageEndings.join(", ")}.`);
  }
  return files.sort(compareText).map((file) => ({ name: file, file }));
}

/** The text of an input. Pages in another encoding than UTF-8 are read if they name it. */
export async function readInput({ name, file }: Input, stdin: NodeJS.ReadableStream): Promise<string> {
  const bytes = file === undefined ? await readStream(stdin) : await readBytes(file, name);
  if (bytes.length > largestBytes) throw new UserError("too-large", `${name} has more than 50 MB.`);
  if (bytes.every((byte) => byte <= 32)) throw new UserError("empty", `${name} is empty.`);
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text;
  const inOther = decodeAsNamed(bytes);
  if (inOther !== undefined) return inOther;
  const problems = decoded.problems.map((problem) => toProblem(problem, { file: name, ...problem.place }));
  throw new UserError("not-text", `${name} cannot be read as text.`, problems);
}

async function readBytes(file: string, name: string): Promise<Buffer> {
  const found = await stat(file);
  if (!found.isFile()) throw new UserError("no-such-file", `${name} is no regular file.`);
  if (found.size > largestBytes) throw new UserError("too-large", `${name} has more than 50 MB.`);
  try {
    return await readFile(file);
  } catch (fault) {
    const code = errorCode(fault);
    if (code === undefined) throw fault;
    throw new UserError("no-such-file", `${name} cannot be opened (${code}).`);
  }
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    length += bytes.length;
    if (length > largestBytes) break;
    parts.push(bytes);
  }
  return length > largestBytes ? Buffer.alloc(largestBytes + 1) : Buffer.concat(parts);
}

/** By the charset that an HTML page names at its beginning. */
function decodeAsNamed(bytes: Buffer): string | undefined {
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(
    bytes.subarray(0, 4096).toString("latin1"),
  )?.[1];
  if (label === undefined || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label, or bytes that are none of it.
    return undefined;
  }
}

/** The name of what is written for an input, without ending. */
export function stemOf({ name, file }: Input): string {
  return file === undefined ? "readout" : basename(file, extname(file)) || name;
}

import { readFile, stat } from "node:fs/promises";
import { type Decoding, decodeText, largestTextBytes } from "./decode-text.ts";
import { errorCode } from "./error-code.ts";

/** A file written by hand, as text; too large or not to be opened is a problem of the file, not of the program. */
export async function readTextFile(path: string): Promise<Decoding> {
  try {
    const found = await stat(path);
    if (!found.isFile()) {
      return refuse(
        "F12",
        "This is not a regular file.",
        "Put a file in its place: pipes, devices and folders are not read.",
      );
    }
    if (found.size > largestTextBytes) return tooLarge(found.size);
    return decodeText(await readFile(path));
  } catch (fault) {
    const code = errorCode(fault);
    if (code === undefined) throw fault;
    return refuse("F12", `The file cannot be opened (${code}).`, "Check that it is there and may be read.");
  }
}

/** A folder whose files are unknown, because the operating system gives this code instead of them. */
export function unreadableFolder(code: string): Decoding {
  return refuse(
    "F12",
    `The folder cannot be opened (${code}).`,
    "Check that it may be read; its files are missing here.",
  );
}

export function tooLarge(size: number, line = 1): Decoding {
  const megabytes = (size / 1_000_000).toFixed(1);
  return refuse("F04", `This has ${megabytes} MB; at most 5 MB are read.`, "Split it.", line);
}

function refuse(id: "F04" | "F12", message: string, suggestion: string, line = 1): Decoding {
  return { ok: false, problems: [{ id, path: [], place: { line, column: 1 }, message, suggestion }] };
}

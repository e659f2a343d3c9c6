import { isUtf8 } from "node:buffer";
import type { PlacedDraft } from "./parsed-text.ts";

export type Decoding =
  | { readonly ok: true; readonly text: string; readonly problems: readonly PlacedDraft[] }
  | { readonly ok: false; readonly problems: readonly PlacedDraft[] };

export const largestTextBytes = 5_000_000;

/** Starts of files that people rename to .yaml by mistake. */
const otherFormats: readonly { readonly start: string; readonly name: string }[] = [
  { start: "%PDF-", name: "a PDF" },
  { start: "PK\u0003\u0004", name: "a ZIP archive or an office document" },
  { start: "\u0089PNG", name: "a PNG picture" },
  { start: "\u00ff\u00d8\u00ff", name: "a JPEG picture" },
  { start: "\u001f\u008b", name: "a gzip archive" },
];

/** Strict UTF-8; a byte order mark is a warning, anything else that is not plain text an error with its place. */
export function decodeText(bytes: Buffer): Decoding {
  // Most lines of bulk data: an object in plain UTF-8.
  if (bytes[0] === 0x7b && bytes.indexOf(0) < 0 && isUtf8(bytes)) {
    return { ok: true, text: bytes.toString("utf8"), problems: [] };
  }
  const format = otherFormats.find(({ start }) => bytes.subarray(0, start.length).toString("latin1") === start);
  if (format !== undefined) return refuse("F03", bytes, 0, `This is ${format.name}, not text.`);
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) return refuse("F02", bytes, 0, `The file is UTF-16 ${utf16}.`, "Save it as UTF-8.");
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse("F03", bytes, nul, "The file holds the character NUL, so it is not text.");
  if (!isUtf8(bytes)) return refuseBytes(bytes);
  const text = bytes.toString("utf8");
  if (!text.startsWith("\ufeff")) return { ok: true, text, problems: [] };
  const mark = draft("W01", { line: 1, column: 1 }, "The file starts with a byte order mark.", "Save it without BOM.");
  return { ok: true, text: text.slice(1), problems: [mark] };
}

/** By its mark, or by the NUL in every other byte that ASCII has in UTF-16. */
function findUtf16(bytes: Buffer): "LE" | "BE" | undefined {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0)) return "LE";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0)) return "BE";
  return undefined;
}

function refuseBytes(bytes: Buffer): Decoding {
  const at = firstBadByte(bytes);
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  return refuse("F02", bytes, at, `The byte ${byte} is not UTF-8.`, "Save the file as UTF-8.");
}

/** The longest prefix that is UTF-8, found by halving; a cut inside a character is not a fault. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 4) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) good = middle;
    else bad = middle;
  }
  let at = wholeCharacters(bytes, good);
  while (at < bytes.length) {
    const length = [1, 2, 3, 4].find((size) => isUtf8(bytes.subarray(at, at + size)));
    if (length === undefined) return at;
    at += length;
  }
  return at;
}

function wholeCharacters(bytes: Buffer, end: number): number {
  let start = end;
  while (start > end - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

function refuse(id: "F02" | "F03", bytes: Buffer, at: number, message: string, suggestion?: string): Decoding {
  const before = bytes.subarray(0, at).toString("utf8").split("\n");
  const place = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  return { ok: false, problems: [draft(id, place, message, suggestion)] };
}

function draft(
  id: "F02" | "F03" | "W01",
  place: { line: number; column: number },
  message: string,
  suggestion?: string,
): PlacedDraft {
  return { id, path: [], place, message, suggestion };
}

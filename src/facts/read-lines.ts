import { createReadStream } from "node:fs";
import { largestTextBytes } from "./decode-text.ts";

export type RawLine =
  | { readonly line: number; readonly bytes: Buffer }
  | { readonly line: number; readonly tooLongFrom: number };

/** The lines of a file of any size, one at a time; a line beyond the limit is reported, and not kept in memory. */
export async function* readLines(path: string): AsyncGenerator<RawLine> {
  let line = 1;
  let pieces: Buffer[] = [];
  let size = 0;
  const take = (): RawLine => {
    const only = pieces.length === 1 ? pieces[0] : undefined;
    const raw: RawLine =
      size > largestTextBytes ? { line, tooLongFrom: size } : { line, bytes: only ?? Buffer.concat(pieces) };
    pieces = [];
    size = 0;
    line += 1;
    return raw;
  };
  const add = (piece: Buffer) => {
    size += piece.length;
    if (size > largestTextBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes: Buffer = chunk;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(bytes.subarray(start));
  }
  if (size > 0) yield take();
}

import { createHash } from "node:crypto";
import type { ExportedFile } from "./export-format.ts";
import type { WrittenFile } from "./manifest.ts";

/** So much is collected before it is handed on: small writes are slow. */
const bytesAtOnce = 256 * 1024;

/** A file on its way out. */
export interface PassingContent {
  /** In pieces that are worth a write, none of them empty; to be read once. */
  readonly blocks: AsyncGenerator<Uint8Array, void, undefined>;
  /** What passed, to be asked when all has. */
  toWritten(): WrittenFile;
}

/** Counts and hashes what is read of a file. */
export function passContent({ path, mediaType, content }: ExportedFile): PassingContent {
  const sha256 = createHash("sha256");
  let bytes = 0;
  async function* pass() {
    for await (const block of blocksOf(content)) {
      sha256.update(block);
      bytes += block.length;
      yield block;
    }
  }
  return { blocks: pass(), toWritten: () => ({ path, mediaType, bytes, sha256: sha256.digest("hex") }) };
}

async function* blocksOf(content: ExportedFile["content"]): AsyncGenerator<Uint8Array> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : Buffer.from(chunk);
    waiting.push(bytes);
    size += bytes.length;
    if (size < bytesAtOnce) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { ExportedFile } from "../../export/export-format.ts";
import type { WrittenFile } from "../../export/manifest.ts";

/** So much is collected before it is written: small writes are slow. */
const bytesAtOnce = 256 * 1024;

/** Writes one file to its end, and tells its size and hash. */
export async function writeContent(file: ExportedFile, path: string): Promise<WrittenFile> {
  const sha256 = createHash("sha256");
  const handle = await open(path, "wx");
  let bytes = 0;
  try {
    for await (const block of blocksOf(file.content)) {
      sha256.update(block);
      bytes += block.length;
      await handle.write(block);
    }
  } finally {
    await handle.close();
  }
  return { path: file.path, mediaType: file.mediaType, bytes, sha256: sha256.digest("hex") };
}

/** The content in pieces that are worth a write. */
async function* blocksOf(content: ExportedFile["content"]): AsyncGenerator<Buffer> {
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

import { open } from "node:fs/promises";
import type { ExportedFile } from "../../export/export-format.ts";
import type { WrittenFile } from "../../export/manifest.ts";
import { passContent } from "../../export/pass-content.ts";

/** Writes one file to its end, and tells its size and hash. */
export async function writeContent(file: ExportedFile, path: string): Promise<WrittenFile> {
  const { blocks, toWritten } = passContent(file);
  const handle = await open(path, "wx");
  try {
    for await (const block of blocks) await handle.write(block);
  } finally {
    await handle.close();
  }
  return toWritten();
}

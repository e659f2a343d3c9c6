import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../../src/root.ts";
import { findStaleFiles } from "./generated-file.ts";
import { generatedFiles } from "./generated-files.ts";

/** What `npm run generate` runs. */
async function writeAll(): Promise<void> {
  const stale = await findStaleFiles(projectRoot(), generatedFiles);
  for (const { path, wanted } of stale) {
    const file = join(projectRoot(), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    process.stderr.write(`wrote ${path}\n`);
  }
  process.stderr.write(`${generatedFiles.length - stale.length} of ${generatedFiles.length} files were current.\n`);
}

void writeAll();

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The version of Parley, as package.json of the clone has it. */
export function readVersion(cloneFolder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(cloneFolder, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

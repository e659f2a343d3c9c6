import { UserError } from "../../errors/user-error.ts";
import type { PreparedExport } from "../../export/prepare-export.ts";
import type { OutputStream } from "../environment.ts";

/** Writes a format of one file, of text, as fast as it is read: what a slow reader has not taken is not held in memory. */
export async function printExport(
  { files, finish }: Pick<PreparedExport, "files" | "finish">,
  stdout: OutputStream,
): Promise<readonly string[]> {
  for await (const { content } of files) {
    for await (const chunk of content) {
      if (typeof chunk !== "string") {
        throw new UserError("OUT_NEEDED", "This format is not text. Say where to write it, with --out FILE.", [], 2);
      }
      if (!stdout.write(chunk)) await drained(stdout);
    }
  }
  await finish([]);
  return [];
}

/** A stream that cannot tell when there is room again is not waited for. */
function drained(stdout: OutputStream): Promise<void> {
  return new Promise((resolve) => {
    if (stdout.once === undefined) resolve();
    else stdout.once("drain", resolve);
  });
}

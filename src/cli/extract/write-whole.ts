import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import { errorCode } from "../../facts/error-code.ts";

/** Writes beside and renames when whole: whoever reads the file, or stops this process, never meets half of it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (fault) {
    await rm(beside, { force: true });
    const code = errorCode(fault);
    if (code === undefined) throw fault;
    throw new UserError("cannot-write", `${file} cannot be written (${code}).`);
  }
}

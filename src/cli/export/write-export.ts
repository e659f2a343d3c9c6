import { existsSync } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import type { ExportedFile } from "../../export/export-format.ts";
import type { WrittenFile } from "../../export/manifest.ts";
import { writeContent } from "./write-content.ts";

export interface Export {
  readonly shape: "file" | "folder";
  readonly files: AsyncIterable<ExportedFile> | Iterable<ExportedFile>;
  /** Called when all files are written and before any has its final name; throws where they do not fit each other. */
  readonly finish: (files: readonly WrittenFile[]) => Promise<string>;
}

const manifestName = "manifest.json";

/**
 * Writes an export beside its final name and renames it when it is whole, so that nobody finds half of one. What stood
 * there before is replaced then; a folder only if it is an export.
 * @returns the files written, manifest last
 */
export async function writeExport(wanted: Export, out: string): Promise<readonly string[]> {
  const target = resolve(out);
  await checkTarget(wanted.shape, target);
  await mkdir(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}.partial-${process.pid}`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside);
  try {
    const written: WrittenFile[] = [];
    for await (const file of wanted.files) {
      await mkdir(dirname(join(beside, file.path)), { recursive: true });
      written.push(await writeContent(file, join(beside, file.path)));
    }
    return wanted.shape === "folder"
      ? await moveFolder(beside, target, written, await wanted.finish(written))
      : await moveFile(beside, target, written, wanted.finish);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function checkTarget(shape: Export["shape"], target: string): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return;
  if (shape === "file" && found.isDirectory()) {
    throw new UserError("OUT_IS_FOLDER", `${target} is a folder. Give --out the name of a file.`);
  }
  if (shape === "folder" && !found.isDirectory()) {
    throw new UserError("OUT_IS_FILE", `${target} is a file; this format writes a folder. Give --out another name.`);
  }
  if (shape === "folder" && !existsSync(join(target, manifestName))) {
    const message = `${target} holds no export (no ${manifestName}), so it is not replaced. Give --out a new name.`;
    throw new UserError("OUT_NOT_AN_EXPORT", message);
  }
}

async function moveFolder(beside: string, target: string, files: readonly WrittenFile[], manifest: string) {
  await writeFile(join(beside, manifestName), manifest);
  const old = `${beside}-old`;
  if (existsSync(target)) await rename(target, old);
  await rename(beside, target);
  await rm(old, { recursive: true, force: true });
  return [...files.map(({ path }) => join(target, path)), join(target, manifestName)];
}

async function moveFile(
  beside: string,
  target: string,
  [written]: readonly WrittenFile[],
  finish: Export["finish"],
): Promise<readonly string[]> {
  if (written === undefined) throw new Error("a format of one file wrote none");
  const manifest = await finish([{ ...written, path: basename(target) }]);
  await writeFile(join(beside, manifestName), manifest);
  await rename(join(beside, written.path), target);
  await rename(join(beside, manifestName), `${target}.${manifestName}`);
  return [target, `${target}.${manifestName}`];
}

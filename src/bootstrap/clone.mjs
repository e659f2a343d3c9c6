import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json, whatever the working folder is. */
export const cloneFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A hash over names and contents, so that a checkout which only touches times rebuilds nothing. */
export function hashFiles(folder, files) {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) {
    hash
      .update(`${file.split(sep).join("/")}\0`)
      .update(readFileSync(join(folder, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Every file below `folder/below`, relative to `folder`; none if it is missing. */
export function findFilesBelow(folder, below) {
  return readdirSync(join(folder, below), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
}

/** The JSON in a file, or undefined when it is missing or was cut short. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Replaces a file in one step: a reader sees the old or the new one, never half of either. */
export function replaceFile(file, content) {
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectRoot } from "../../src/root.ts";

/**
 * A fresh folder with these files (path: content), gone after the tests of the calling file. Its path has a space and a
 * letter outside ASCII, as some people's have.
 */
export function temporaryTree(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), "parley-")), "a clône");
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));
  return folder;
}

/** Lets programs run in the tree find the packages of this clone. */
export function linkPackages(folder: string): void {
  symlinkSync(join(projectRoot(), "node_modules"), join(folder, "node_modules"), "junction");
}

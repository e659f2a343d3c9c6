import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bootstrapClone } from "../../support/bootstrap-clone.ts";
import { linkPackages } from "../../support/temporary-tree.ts";

const build = [
  'import { buildWhenStale } from "./src/bootstrap/bundle-sources.mjs";',
  'import { bundles } from "./src/bootstrap/bundles.mjs";',
  "await buildWhenStale(bundles.slice(0, 1));",
].join("\n");
const files = {
  "package-lock.json": "{}",
  "src/cli/entry.ts":
    'import { word } from "./word.ts";\nimport { z } from "zod";\nconsole.log(z.string().parse(word));\n',
  "src/cli/word.ts": 'export const word: string = "first";\n',
};
const clone = bootstrapClone(files);
const broken = bootstrapClone({ ...files, "src/cli/word.ts": "export const word: string = ;\n" });
linkPackages(clone.folder);
linkPackages(broken.folder);
const source = join(clone.folder, "src", "cli", "word.ts");
const bundle = join(clone.folder, "dist", "parley.cjs");

beforeAll(() => {
  const { exitCode, stdout, stderr } = clone.run(build);
  expect([exitCode, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/^Building Parley from its sources … done in [\d.]+ s\.\n$/);
});

test("the sources become one file that keeps packages out and names its source map", () => {
  const text = readFileSync(bundle, "utf8");
  expect(text).toContain('require("zod")');
  expect(text).toContain("sourceMappingURL=parley.cjs.map");
});

test("unchanged sources are not built again, whatever their times say", () => {
  const before = statSync(bundle).mtimeMs;
  utimesSync(source, new Date(), new Date());
  expect(clone.run(build)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(statSync(bundle).mtimeMs).toBe(before);
});

test("a changed source, and a bundle that has gone, are built", () => {
  writeFileSync(source, 'export const word: string = "second";\n');
  clone.run(build);
  expect(readFileSync(bundle, "utf8")).toContain('"second"');
  rmSync(bundle);
  clone.run(build);
  expect(readFileSync(bundle, "utf8")).toContain('"second"');
});

test("a source that cannot be built stops with its place, exit 1 and no stack", () => {
  const { exitCode, stderr } = broken.run(build);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/src\/cli\/word\.ts:1:28/);
  expect(stderr).not.toMatch(/\n {4}at /);
});

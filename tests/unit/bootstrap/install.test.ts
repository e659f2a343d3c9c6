import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BootstrapClone, bootstrapClone } from "../../support/bootstrap-clone.ts";

const install = 'import { installWhenStale } from "./src/bootstrap/install.mjs"; installWhenStale("production");';
const installForTests = install.replace("production", "everything");

function lockFile(packages: Readonly<Record<string, object>>): string {
  return JSON.stringify({ lockfileVersion: 3, packages: { "": { name: "parley" }, ...packages } });
}

const product = { "node_modules/a": { version: "1.0.0" } };
const otherPlatform = { "node_modules/c": { version: "1.0.0", optional: true, os: ["plan9"] } };
const development = { "node_modules/b": { version: "1.0.0", dev: true } };

describe("in a fresh clone", () => {
  const clone = bootstrapClone({ "package-lock.json": lockFile(product) });

  test("packages are installed once, by the npm that started Parley, with one line on stderr", () => {
    const first = clone.run(install);
    expect([first.exitCode, first.stdout]).toEqual([0, ""]);
    expect(first.stderr).toMatch(/^Installing npm packages \(none are there yet\) … done in \d+ s\.\n$/);
    expect(clone.run(install)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(clone.npmCalls()).toEqual(["ci --include=dev --no-audit --no-fund"]);
  });
});

describe("after the lock file has changed", () => {
  const clone = bootstrapClone({ "package-lock.json": lockFile(product) });

  test("packages are installed anew", () => {
    clone.run(install);
    writeFileSync(join(clone.folder, "package-lock.json"), lockFile({ "node_modules/a": { version: "1.0.1" } }));
    expect(clone.run(install).stderr).toContain("they differ from package-lock.json");
    expect(clone.npmCalls()).toHaveLength(2);
  });
});

describe("after an install that was interrupted", () => {
  const clone = bootstrapClone({ "package-lock.json": lockFile(product) });

  test("packages are installed anew, since the stamp went with the folder", () => {
    clone.run(install);
    rmSync(join(clone.folder, "node_modules"), { recursive: true });
    mkdirSync(join(clone.folder, "node_modules", "a"), { recursive: true });
    clone.run(install);
    expect(clone.npmCalls()).toHaveLength(2);
  });
});

describe("where a person has installed with npm", () => {
  const lock = lockFile({ ...product, ...otherPlatform, ...development });
  const complete = cloneInstalledByHand(lock, { ...product, ...development }, ["a", "b"]);
  const withoutDevelopment = cloneInstalledByHand(lock, product, ["a"]);
  const withGap = cloneInstalledByHand(lock, product, []);

  test("complete packages are taken as they are, those of other platforms not counting", () => {
    expect(complete.run(installForTests)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(complete.npmCalls()).toEqual([]);
  });

  test("Parley runs without development packages, its tests do not", () => {
    withoutDevelopment.run(install);
    expect(withoutDevelopment.npmCalls()).toHaveLength(0);
    withoutDevelopment.run(installForTests);
    expect(withoutDevelopment.npmCalls()).toHaveLength(1);
  });

  test("a package whose folder is missing is not taken as installed", () => {
    withGap.run(install);
    expect(withGap.npmCalls()).toHaveLength(1);
  });
});

describe("when npm fails", () => {
  const clone = bootstrapClone({ "package-lock.json": lockFile(product) });

  test("its whole output is shown, the exit is 1, and the next start tries again", () => {
    const { exitCode, stdout, stderr } = clone.run(install, { NPM_FAILS: "1" });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/failed\.\nnpm ERR! nothing answers\n/);
    clone.run(install);
    expect(clone.npmCalls()).toHaveLength(2);
  });
});

function cloneInstalledByHand(lock: string, packages: object, folders: readonly string[]): BootstrapClone {
  return bootstrapClone({
    "package-lock.json": lock,
    "node_modules/.package-lock.json": JSON.stringify({ packages }),
    ...Object.fromEntries(folders.map((name) => [`node_modules/${name}/package.json`, "{}"])),
  });
}

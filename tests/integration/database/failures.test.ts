import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSettings } from "../../../src/database/database-folders.ts";
import { databaseStatus } from "../../../src/database/database-status.ts";
import { describeChoice } from "../../../src/database/describe-choice.ts";
import { findDockerEngine } from "../../../src/database/find-docker-engine.ts";
import { findJavas } from "../../../src/database/find-java.ts";
import { findMaven } from "../../../src/database/find-maven.ts";
import { neo4jLines } from "../../../src/database/neo4j-lines.ts";
import { resetDatabase } from "../../../src/database/reset-database.ts";
import { findJars, toPom } from "../../../src/database/resolve-jars.ts";
import { startDatabase } from "../../../src/database/start-database.ts";
import { temporaryDatabase } from "../../support/test-database.ts";

let folder = "";
let settings: DatabaseSettings;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-failures-"));
  settings = { home: join(folder, "home"), heapMb: 512, jarsFolder: join(folder, "jars") };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that prints what a Java of this release prints, and nothing else: enough to be found. */
function writeJava(release: number): string {
  const bin = join(folder, `java-${release}`, "bin");
  mkdirSync(bin, { recursive: true });
  const script = `#!${process.execPath}\nprocess.stderr.write('openjdk version "${release}.0.1" 2026-01-01')\n`;
  writeFileSync(join(bin, "java"), script, { mode: 0o755 });
  return join(folder, `java-${release}`);
}

function writeStore(line: string, version: string): void {
  const record = { id: "0b8f2b0e-6c40-4d6c-9a1e-3f6f0f5a7c11", line, version, createdAt: "2026-07-07T12:40:00.000Z" };
  mkdirSync(join(settings.home, "store", "data", "databases"), { recursive: true });
  writeFileSync(join(settings.home, "store", "store.json"), JSON.stringify(record));
  writeFileSync(join(settings.home, "password"), "a-password-of-the-test");
}

test("a file where the data folder should be is reported as such", async () => {
  writeFileSync(settings.home, "");
  await expect(startDatabase(settings)).rejects.toMatchObject({
    code: "DATABASE_FOLDER",
    message: expect.stringContaining("A file is where a folder should be."),
  });
});

test("a data folder below a file is reported as such", async () => {
  writeFileSync(settings.home, "");
  const below = { ...settings, home: join(settings.home, "database") };
  await expect(startDatabase(below)).rejects.toMatchObject({ code: "DATABASE_FOLDER" });
});

test("a data folder that the operating system refuses to make is reported with what to do", async () => {
  await expect(startDatabase({ ...settings, home: "/proc/parley/database" })).rejects.toMatchObject({
    code: "DATABASE_FOLDER",
    problems: [{ suggestion: expect.stringContaining("set PARLEY_HOME to another folder") }],
  });
});

test.each`
  line      | version        | release | needs
  ${"5.26"} | ${"5.26.31"}   | ${25}   | ${"Java 17 or 21"}
  ${"2026"} | ${"2026.08.1"} | ${17}   | ${"Java 21 or 25"}
`(
  "a store of line $line is not opened with Java $release, and stays as it is",
  async ({ line, version, release, needs }) => {
    writeStore(line, version);
    const before = readdirSync(settings.home, { recursive: true }).sort();
    await expect(startDatabase({ ...settings, javaHome: writeJava(release) })).rejects.toMatchObject({
      code: "DATABASE_LINE_MISMATCH",
      message: expect.stringContaining(`written by Neo4j ${version}, which needs ${needs}. Found: Java ${release}`),
      problems: [{ suggestion: expect.stringContaining(`Install ${needs} or set JAVA_HOME to it`) }],
    });
    expect(readdirSync(settings.home, { recursive: true }).sort()).toEqual(before);
  },
);

test("without a Java the error names the releases that would do", async () => {
  await expect(startDatabase({ ...settings, javaHome: folder })).rejects.toMatchObject({
    code: "DATABASE_JAVA_MISSING",
    problems: [{ message: "Needed: Java 17 or 21 for Neo4j 5.26.31, Java 21 or 25 for Neo4j 2026.08.1." }],
  });
  expect(await describeChoice({ ...settings, javaHome: folder })).toMatchObject({
    missing: expect.arrayContaining(["Java 17 or newer"]),
  });
});

test("the choice names the Java, where it was found, the line, and whether Neo4j must be fetched", async () => {
  expect(await describeChoice({ ...settings, javaHome: writeJava(25) })).toMatchObject({
    javaRelease: 25,
    line: "2026",
    version: "2026.08.1",
    remembered: false,
    fetched: false,
  });
});

test("a store that does not say its line is refused, and can be reset", async () => {
  writeStore("5.26", "5.26.31");
  rmSync(join(settings.home, "store", "store.json"));
  await expect(startDatabase(settings)).rejects.toMatchObject({ code: "DATABASE_STORE_UNKNOWN" });
  await resetDatabase(settings);
  expect(await databaseStatus(settings)).toMatchObject({ state: "no store" });
});

test("a store whose password is lost is refused by name of the missing file", async () => {
  writeStore("5.26", "5.26.31");
  rmSync(join(settings.home, "password"));
  await expect(startDatabase(settings)).rejects.toMatchObject({
    code: "DATABASE_PASSWORD_LOST",
    problems: [{ at: { file: join(settings.home, "password") } }],
  });
});

test("a heap that no machine has is reported as memory that does not fit, and leaves no server", async () => {
  const temporary = temporaryDatabase();
  const start = startDatabase({ ...temporary.settings, heapMb: 200_000_000 });
  await expect(start).rejects.toMatchObject({
    code: "DATABASE_START_FAILED",
    message: expect.stringContaining("The memory given to the database does not fit."),
  });
  expect((await databaseStatus(temporary.settings)).state).toBe("no store");
  await temporary.discard();
});

describe("the cache of jars", () => {
  const [line] = neo4jLines;
  if (line === undefined) throw new Error("no line");

  test("a folder without its mark, left by an interrupted fetch, does not count", () => {
    mkdirSync(join(folder, line.version));
    writeFileSync(join(folder, line.version, "neo4j.jar"), "");
    expect(findJars(folder, line)).toBeUndefined();
  });

  test("a folder from which a jar was removed does not count", () => {
    mkdirSync(join(folder, line.version));
    writeFileSync(join(folder, line.version, "neo4j.jar"), "");
    writeFileSync(join(folder, line.version, "complete.json"), JSON.stringify({ jarCount: 2 }));
    expect(findJars(folder, line)).toBeUndefined();
    writeFileSync(join(folder, line.version, "kernel.jar"), "");
    expect(findJars(folder, line)).toBe(join(folder, line.version));
  });

  test("Maven is asked for the version of the line", () => {
    expect(toPom(line)).toContain(`<artifactId>neo4j</artifactId><version>${line.version}</version>`);
  });
});

test("this machine has what the built-in database needs", async () => {
  expect((await findJavas()).filter(({ release }) => release >= 17)).not.toEqual([]);
  expect(findMaven()).toBeDefined();
});

test("the search for a Docker engine ends, whatever is there", async () => {
  expect((await findDockerEngine()) ?? "none").toMatch(/^none$|^\d+\./);
});

import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import { explainFolderError, refuseUnwritable } from "./check-data-folder.ts";
import type { LineChoice } from "./choose-line.ts";
import { findMaven } from "./find-maven.ts";
import type { Neo4jLine } from "./neo4j-lines.ts";
import { readRecord, writeRecord } from "./record-file.ts";

const marker = z.object({ jarCount: z.int().positive() });
const markerName = "complete.json";

/** The folder with the line's jars, if all of them are there. */
export function findJars(cache: string, line: Neo4jLine): string | undefined {
  const folder = join(cache, line.version);
  const complete = readRecord(join(folder, markerName), marker);
  return complete !== undefined && countJars(folder) === complete.jarCount ? folder : undefined;
}

/**
 * The folder with the line's jars, brought from Maven's repository when they are not in the cache.
 * An interrupted download leaves only a folder that is never looked at; checksums are enforced by Maven.
 */
export async function resolveJars(
  cache: string,
  { java, line }: LineChoice,
  onProgress: (line: string) => void,
): Promise<string> {
  const found = findJars(cache, line);
  if (found !== undefined) return found;
  const maven = findMaven();
  if (maven === undefined) throw mavenMissing(line);
  const work = refuseUnwritable(cache, () => {
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(join(cache, "download-"));
  });
  try {
    onProgress(`Fetching Neo4j ${line.version} Community with Maven (about 130 MB, once)`);
    writeFileSync(join(work, "pom.xml"), toPom(line));
    await runMaven({ maven, work, javaHome: dirname(dirname(realpathSync(java.executable))), onProgress });
    return keepJars(work, cache, line, onProgress);
  } catch (error) {
    throw explainFolderError(error, cache);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One dependency, `org.neo4j:neo4j`, brings the Community server with Bolt and Cypher, and without HTTP. */
export function toPom(line: Neo4jLine): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>parley</groupId>
  <artifactId>built-in-database</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${line.version}</version></dependency>
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId>
    <artifactId>maven-dependency-plugin</artifactId>
    <version>3.8.1</version>
  </plugin></plugins></build>
</project>
`;
}

interface MavenRun {
  readonly maven: string;
  readonly work: string;
  readonly javaHome: string;
  readonly onProgress: (line: string) => void;
}

async function runMaven(run: MavenRun): Promise<void> {
  const child = spawnMaven(run);
  const lines: string[] = [];
  let fileCount = 0;
  const listen = (line: string): void => {
    lines.push(line);
    if (lines.length > 400) lines.shift();
    if (!/Downloaded from .*\.jar/.test(line)) return;
    fileCount += 1;
    if (fileCount % 50 === 0) run.onProgress(`Fetching Neo4j: ${fileCount} files so far`);
  };
  for (const stream of [child.stdout, child.stderr]) if (stream !== null) createInterface(stream).on("line", listen);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw mavenFailed(lines);
}

const mavenArgs = [
  "-B",
  "--strict-checksums",
  "dependency:copy-dependencies",
  "-DincludeScope=runtime",
  "-DoutputDirectory=lib",
] as const;

/** Windows runs a .cmd file only through its command processor; the arguments hold nothing that it would read otherwise. */
function spawnMaven({ maven, work, javaHome }: MavenRun): ChildProcess {
  const env = { ...process.env, JAVA_HOME: javaHome };
  const options = { cwd: work, env, windowsHide: true, stdio: ["ignore", "pipe", "pipe"] } as const;
  if (process.platform !== "win32") return spawn(maven, [...mavenArgs], { ...options, stdio: [...options.stdio] });
  const command = `""${maven}" ${mavenArgs.join(" ")}"`;
  return spawn(process.env.ComSpec ?? "cmd.exe", ["/d", "/s", "/c", command], {
    ...options,
    stdio: [...options.stdio],
    windowsVerbatimArguments: true,
  });
}

/** The marker is written before the folder gets its name, so a folder of that name is complete. */
function keepJars(work: string, cache: string, line: Neo4jLine, onProgress: (line: string) => void): string {
  const lib = join(work, "lib");
  const jarCount = countJars(lib);
  if (!existsSync(join(lib, `neo4j-${line.version}.jar`))) throw mavenFailed([`no neo4j-${line.version}.jar came`]);
  writeRecord(join(lib, markerName), { jarCount });
  const folder = join(cache, line.version);
  if (findJars(cache, line) === undefined) {
    rmSync(folder, { recursive: true, force: true });
    moveUnlessThere(lib, folder, () => findJars(cache, line) !== undefined);
  }
  onProgress(`Fetched Neo4j ${line.version}: ${jarCount} files`);
  return folder;
}

/** Another process may have fetched the same line in the same second. */
function moveUnlessThere(from: string, to: string, isThere: () => boolean): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isThere()) throw error;
  }
}

function countJars(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jar")).length : 0;
}

function mavenMissing(line: Neo4jLine): UserError {
  return new UserError("DATABASE_MAVEN_MISSING", `Maven is needed once, to fetch Neo4j ${line.version}.`, [
    {
      id: "DB06",
      severity: "error",
      message: "No mvn was found by MAVEN_HOME or on the PATH.",
      suggestion: "Install Maven, or set NEO4J_URI to a Neo4j that runs already.",
    },
  ]);
}

function mavenFailed(lines: readonly string[]): UserError {
  const errors = lines.filter((line) => line.includes("ERROR"));
  const message = (errors[0] ?? lines.at(-1) ?? "It said nothing.").replace(/^.*ERROR\S* ?/, "").slice(0, 500);
  return new UserError("DATABASE_FETCH_FAILED", "Maven could not fetch Neo4j.", [
    {
      id: "DB07",
      severity: "error",
      message,
      suggestion:
        "Check the network, the proxy and the free space, then start again; what was fetched is kept by Maven.",
    },
  ]);
}

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { LineChoice } from "./choose-line.ts";
import type { DatabaseFolders, DatabaseSettings } from "./database-folders.ts";
import { storeFlag } from "./server-process.ts";

export interface JavaProgram {
  readonly folders: DatabaseFolders;
  readonly choice: LineChoice;
  /** The folder with the line's jars. */
  readonly jars: string;
}

/** Starts the server apart from this process: Ctrl+C in a terminal reaches this process and not the server. */
export function spawnServer(program: JavaProgram, storeId: string, settings: DatabaseSettings): ChildProcess {
  const { folders, choice } = program;
  const { heapMb, javaFlags = [] } = settings;
  const { flags, flagsByJava, mainClass } = choice.line;
  const log = openSync(folders.log, "w", 0o600);
  const args = [
    ...flags,
    ...flagsByJava.filter(({ fromJava }) => choice.java.release >= fromJava).map(({ flag }) => flag),
    `-Xms${Math.min(128, heapMb)}m`,
    `-Xmx${heapMb}m`,
    ...javaFlags,
    storeFlag(storeId),
    ...toClassPath(program),
    mainClass,
    "--home-dir=store",
    "--config-dir=store/conf",
    "--console-mode",
  ];
  try {
    const child = spawn(choice.java.executable, args, {
      cwd: folders.home,
      env: toEnvironment(),
      stdio: ["ignore", log, log],
      detached: true,
      windowsHide: true,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Runs Neo4j's administration command to its end; resolves with its exit code and what it printed. */
export function runAdmin(
  program: JavaProgram,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const command = [...toClassPath(program), "org.neo4j.server.startup.Neo4jAdminCommand", ...args];
  const env = { ...toEnvironment(), NEO4J_HOME: "store", NEO4J_CONF: join("store", "conf") };
  return new Promise((resolve, reject) => {
    const child = spawn(program.choice.java.executable, command, {
      cwd: program.folders.home,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/**
 * Java is run in the home folder and given relative paths where possible: on Windows its command line cannot carry
 * letters outside the code page.
 */
function toClassPath({ folders, jars }: JavaProgram): readonly string[] {
  const path = relative(folders.home, jars);
  return ["-cp", join(isAbsolute(path) ? jars : path, "*")];
}

/** Under the C locale Java up to 21 cannot open files whose names are not ASCII. */
function toEnvironment(): NodeJS.ProcessEnv {
  const { NEO4J_HOME: _home, NEO4J_CONF: _conf, ...env } = process.env;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  const isUnicode = process.platform !== "linux" || /utf-?8/i.test(locale);
  return isUnicode ? env : { ...env, LC_ALL: "C.UTF-8" };
}

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { buildSync } from "esbuild";
import { z } from "zod";
import type { DatabaseSettings } from "../../src/database/database-folders.ts";
import { projectRoot } from "../../src/root.ts";

const line = z.object({ pid: z.int(), uri: z.string(), startedHere: z.boolean() });

export interface Starter {
  readonly process: ChildProcess;
  /** What the starter found or started; rejects when it ended without. */
  readonly started: Promise<z.infer<typeof line>>;
  /** SIGKILL: the starter can tidy up nothing. */
  kill(): Promise<void>;
}

/** Bundles tests/support/database-starter.ts for Node, inside the clone, so that the project's root is found from it. */
export function bundleStarter(): string {
  const outfile = join(projectRoot(), ".parley", "test-bundles", "database-starter.cjs");
  const entry = join(projectRoot(), "tests", "support", "database-starter.ts");
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", packages: "external", logLevel: "error" });
  return outfile;
}

export function runStarter(script: string, settings: DatabaseSettings): Starter {
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const started = new Promise<z.infer<typeof line>>((resolve, reject) => {
    createInterface(child.stdout).once("line", (text) => resolve(line.parse(JSON.parse(text))));
    ended.then(() => reject(new Error("the starter ended before it said anything")));
  });
  started.catch(() => {});
  return {
    process: child,
    started,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/root.ts";
import { type Ended, runNode } from "./run-node.ts";
import { temporaryTree } from "./temporary-tree.ts";

/** Stands in for npm, which no test may let loose on a registry: it counts its calls and "installs" the lock file. */
const recordingNpm = `
const fs = require("node:fs");
fs.appendFileSync("npm-calls.txt", process.argv.slice(2).join(" ") + "\\n");
fs.rmSync("node_modules", { recursive: true, force: true });
if (process.env.NPM_FAILS) { console.error("npm ERR! nothing answers"); process.exit(7); }
const { packages } = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
for (const path of Object.keys(packages)) fs.mkdirSync(path || "node_modules", { recursive: true });
fs.writeFileSync("node_modules/.package-lock.json", JSON.stringify({ packages }));
`;

export interface BootstrapClone {
  readonly folder: string;
  /** Runs a line of JavaScript with everything that src/bootstrap exports within reach. */
  run(code: string, variables?: Readonly<Record<string, string>>): Ended;
  npmCalls(): readonly string[];
}

/** A clone of src/bootstrap alone, in a folder with a space and an accent, with these files beside it. */
export function bootstrapClone(files: Readonly<Record<string, string>>): BootstrapClone {
  const folder = temporaryTree({ "tools/npm-cli.js": recordingNpm, "tools/package.json": "{}", ...files });
  cpSync(join(projectRoot(), "src", "bootstrap"), join(folder, "src", "bootstrap"), { recursive: true });
  const calls = join(folder, "npm-calls.txt");
  return {
    folder,
    run: (code, variables = {}) =>
      runNode(["--input-type=module", "--eval", code], folder, {
        npm_execpath: join(folder, "tools", "npm-cli.js"),
        ...variables,
      }),
    npmCalls: () => (existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : []),
  };
}

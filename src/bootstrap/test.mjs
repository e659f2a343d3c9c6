import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildWhenStale } from "./bundle-sources.mjs";
import { cloneFolder } from "./clone.mjs";
import { installWhenStale } from "./install.mjs";
import { requireSupportedNode } from "./node-version.mjs";

/** In order of cost: what is quick to say "no" speaks first. Each program is JavaScript below node_modules. */
const steps = [
  { headline: "Types", program: "typescript/bin/tsc", options: ["--noEmit"] },
  {
    headline: "Types of browser code",
    program: "typescript/bin/tsc",
    options: ["--noEmit", "--project", "src/api/playground/browser"],
  },
  { headline: "Style", program: "@biomejs/biome/bin/biome", options: ["ci", "."] },
  {
    headline: "Import boundaries",
    program: "dependency-cruiser/bin/dependency-cruise.mjs",
    options: ["--config", ".dependency-cruiser.cjs", "src", "tests"],
  },
  { headline: "Unused code", program: "knip/bin/knip.js", options: [] },
  { headline: "Tests", program: "jest/bin/jest.js", options: process.argv.slice(2) },
];

requireSupportedNode();
installWhenStale("everything");
await buildWhenStale();
for (const { headline, program, options } of steps) {
  process.stdout.write(`\n== ${headline}\n`);
  const file = join(cloneFolder, "node_modules", ...program.split("/"));
  const ended = spawnSync(process.execPath, ["--enable-source-maps", file, ...options], {
    cwd: cloneFolder,
    stdio: "inherit",
  });
  if (ended.status === 0) continue;
  process.stdout.write(`\n${headline}: failed\n`);
  process.exit(ended.status ?? 1);
}

import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cloneFolder } from "../../src/bootstrap/clone.mjs";
import { installWhenStale } from "../../src/bootstrap/install.mjs";
import { requireSupportedNode } from "../../src/bootstrap/node-version.mjs";

/** Bundles the benchmarks as the product is bundled, and runs them: `npm run bench -- --help` says how. */
requireSupportedNode();
installWhenStale("everything");
const { build } = await import("esbuild");
const outfile = join(cloneFolder, ".parley", "test-bundles", `bench-${process.pid}.cjs`);
process.once("exit", () => rmSync(outfile, { force: true }));
await build({
  entryPoints: [join(cloneFolder, "tests", "bench", "main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);

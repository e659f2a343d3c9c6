import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cloneFolder } from "../../src/bootstrap/clone.mjs";
import { installWhenStale } from "../../src/bootstrap/install.mjs";
import { requireSupportedNode } from "../../src/bootstrap/node-version.mjs";

/** Bundles the evaluation as the product is bundled, and runs it: `npm run eval -- --help` says how. */
requireSupportedNode();
installWhenStale("everything");
const { build } = await import("esbuild");
const outfile = join(cloneFolder, ".parley", "test-bundles", `eval-${process.pid}.cjs`);
process.once("exit", () => rmSync(outfile, { force: true }));
await build({
  entryPoints: [join(cloneFolder, "tests", "eval", "main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);

import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cloneFolder } from "../../src/bootstrap/clone.mjs";
import { installWhenStale } from "../../src/bootstrap/install.mjs";
import { requireSupportedNode } from "../../src/bootstrap/node-version.mjs";

/**
 * Bundles the program tests/NAME/main.ts as the product is bundled, and runs it in this process.
 *
 * @param {string} name
 */
export async function runBundled(name) {
  requireSupportedNode();
  installWhenStale("everything");
  const { build } = await import("esbuild");
  const outfile = join(cloneFolder, ".parley", "test-bundles", `${name}-${process.pid}.cjs`);
  process.once("exit", () => rmSync(outfile, { force: true }));
  await build({
    entryPoints: [join(cloneFolder, "tests", name, "main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  await import(pathToFileURL(outfile).href);
}

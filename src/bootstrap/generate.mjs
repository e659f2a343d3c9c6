import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleOnce } from "./bundle-sources.mjs";
import { cloneFolder } from "./clone.mjs";
import { installWhenStale } from "./install.mjs";
import { requireSupportedNode } from "./node-version.mjs";

requireSupportedNode();
installWhenStale("everything");
const output = join("dist", "generate.cjs");
const options = { platform: "node", format: "cjs", target: "node20", packages: "external" };
await bundleOnce({ source: "tests/generate/write-all.ts", output, options });
createRequire(import.meta.url)(join(cloneFolder, output));

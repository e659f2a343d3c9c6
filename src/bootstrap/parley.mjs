#!/usr/bin/env node
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildWhenStale } from "./bundle-sources.mjs";
import { cloneFolder } from "./clone.mjs";
import { installWhenStale } from "./install.mjs";
import { requireSupportedNode } from "./node-version.mjs";

requireSupportedNode();
installWhenStale("production");
await buildWhenStale();
process.setSourceMapsEnabled(true);
// Otherwise graphql-js checks the type of every value it handles, as in development.
process.env.NODE_ENV ??= "production";
// The bundle starts itself and reads process.argv, in this very process: signals and streams need no passing on.
createRequire(import.meta.url)(join(cloneFolder, "dist", "parley.cjs"));

import { buildWhenStale } from "./bundle-sources.mjs";
import { installWhenStale } from "./install.mjs";
import { requireSupportedNode } from "./node-version.mjs";

requireSupportedNode();
installWhenStale("production");
await buildWhenStale();

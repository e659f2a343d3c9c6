import { runBundled } from "../support/run-bundled.mjs";

/** `npm run bench -- --help` says how. */
await runBundled("bench");

import { runBundled } from "../support/run-bundled.mjs";

/** `npm run eval -- --help` says how. */
await runBundled("eval");

/** Browser code is one file and its style sheet: no chunk to wait for, no path to get wrong. */
const forBrowsers = {
  platform: "browser",
  format: "esm",
  target: "es2022",
  minify: true,
  sourcemap: false,
  assetNames: "[name]",
  loader: { ".ttf": "file" },
  define: { "process.env.NODE_ENV": '"production"' },
};
/** All that browser code is made of, beside packages; a change elsewhere leaves it as it is. */
const inputs = ["src/api/playground/browser"];
const forWorkers = { ...forBrowsers, format: "iife" };

/**
 * What is bundled: the source it starts from, the file it becomes, the folders whose change makes it stale, and the
 * options of esbuild that set it apart.
 * The first is the command line; browser code has rows of its own.
 */
export const bundles = [
  {
    source: "src/cli/entry.ts",
    output: "dist/parley.cjs",
    inputs: ["src"],
    options: { platform: "node", format: "cjs", target: "node20", packages: "external" },
  },
  {
    source: "src/api/playground/browser/main.tsx",
    output: "dist/playground/playground.js",
    inputs,
    options: forBrowsers,
  },
  {
    source: "src/api/playground/browser/workers/editor.worker.ts",
    output: "dist/playground/editor.worker.js",
    inputs,
    options: forWorkers,
  },
  {
    source: "src/api/playground/browser/workers/json.worker.ts",
    output: "dist/playground/json.worker.js",
    inputs,
    options: forWorkers,
  },
  {
    source: "src/api/playground/browser/workers/graphql.worker.ts",
    output: "dist/playground/graphql.worker.js",
    inputs,
    options: forWorkers,
  },
];

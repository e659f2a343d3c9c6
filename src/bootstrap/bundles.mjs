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
const forWorkers = { ...forBrowsers, format: "iife" };

/**
 * What is bundled: the source it starts from, the file it becomes, and the options of esbuild that set it apart.
 * The first is the command line; browser code has rows of its own.
 */
export const bundles = [
  {
    source: "src/cli/entry.ts",
    output: "dist/parley.cjs",
    options: { platform: "node", format: "cjs", target: "node20", packages: "external" },
  },
  {
    source: "src/api/playground/browser/main.tsx",
    output: "dist/playground/playground.js",
    options: forBrowsers,
  },
  {
    source: "node_modules/monaco-editor/esm/vs/editor/editor.worker.js",
    output: "dist/playground/editor.worker.js",
    options: forWorkers,
  },
  {
    source: "node_modules/monaco-editor/esm/vs/language/json/json.worker.js",
    output: "dist/playground/json.worker.js",
    options: forWorkers,
  },
  {
    source: "node_modules/monaco-graphql/esm/graphql.worker.js",
    output: "dist/playground/graphql.worker.js",
    options: forWorkers,
  },
];

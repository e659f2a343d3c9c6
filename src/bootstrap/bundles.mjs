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
];

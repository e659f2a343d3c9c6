import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { cloneFolder, findFilesBelow, hashFiles, readJson, replaceFile } from "./clone.mjs";
import { installWhenStale } from "./install.mjs";
import { requireSupportedNode, stop } from "./node-version.mjs";

/** What is bundled: the source it starts from, the file it becomes, and what sets it apart. */
const bundles = [
  {
    source: "src/cli/entry.ts",
    output: "dist/parley.cjs",
    options: { platform: "node", format: "cjs", target: "node20", packages: "external" },
  },
];

const stampFile = join("dist", "build.json");

/** Bundles when a source, the lock file or this table has changed since the last build; otherwise takes milliseconds. */
export async function buildWhenStale(folder = cloneFolder) {
  const inputs = hashFiles(folder, ["package-lock.json", ...findFilesBelow(folder, "src")]);
  const isBuilt = bundles.every(({ output }) => existsSync(join(folder, output)));
  if (isBuilt && readJson(join(folder, stampFile))?.inputs === inputs) return;
  for (const bundle of bundles) await build(folder, bundle);
  replaceFile(join(folder, stampFile), `${JSON.stringify({ inputs })}\n`);
}

async function build(folder, { source, output, options }) {
  const esbuild = await import("esbuild");
  const built = await esbuild
    .build({
      entryPoints: [join(folder, source)],
      outfile: join(folder, output),
      absWorkingDir: folder,
      bundle: true,
      sourcemap: true,
      sourcesContent: false,
      write: false,
      logLevel: "silent",
      ...options,
    })
    .catch((problem) => stopWithProblems(esbuild, problem));
  mkdirSync(dirname(join(folder, output)), { recursive: true });
  for (const file of built.outputFiles) replaceFile(file.path, file.contents);
}

async function stopWithProblems(esbuild, problem) {
  if (!Array.isArray(problem.errors)) throw problem;
  const problems = await esbuild.formatMessages(problem.errors, { kind: "error", color: false });
  stop(`${problems.join("")}The sources could not be built; the places are above.`);
}

if (realpathSync(argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  requireSupportedNode();
  installWhenStale("production");
  await buildWhenStale();
}

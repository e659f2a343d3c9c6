import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundles } from "./bundles.mjs";
import { cloneFolder, findFilesBelow, hashFiles, readJson, replaceFile } from "./clone.mjs";
import { stop } from "./node-version.mjs";

const stampFile = join("dist", "build.json");

/** Bundles when a source, the lock file or the table of bundles has changed; otherwise takes milliseconds. */
export async function buildWhenStale(wanted = bundles, folder = cloneFolder) {
  const inputs = hashFiles(folder, ["package-lock.json", ...findFilesBelow(folder, "src")]);
  const isBuilt = wanted.every(({ output }) => existsSync(join(folder, output)));
  if (isBuilt && readJson(join(folder, stampFile))?.inputs === inputs) return;
  for (const bundle of wanted) await bundleOnce(bundle, folder);
  replaceFile(join(folder, stampFile), `${JSON.stringify({ inputs })}\n`);
}

/** Builds one bundle, whether it is stale or not. */
export async function bundleOnce({ source, output, options }, folder = cloneFolder) {
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

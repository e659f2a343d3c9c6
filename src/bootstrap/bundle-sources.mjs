import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundles } from "./bundles.mjs";
import { cloneFolder, findFilesBelow, hashFiles, readJson, replaceFile } from "./clone.mjs";
import { stop } from "./node-version.mjs";

const stampFile = join("dist", "build.json");

/** Bundles what has changed since it was built: its sources, the table of bundles or the lock file. */
export async function buildWhenStale(wanted = bundles, folder = cloneFolder) {
  const stamps = readJson(join(folder, stampFile)) ?? {};
  const current = Object.fromEntries(wanted.map((bundle) => [bundle.output, hashInputs(bundle, folder)]));
  const stale = wanted.filter(({ output }) => stamps[output] !== current[output] || !existsSync(join(folder, output)));
  if (stale.length === 0) return;
  process.stderr.write("Building Parley from its sources … ");
  const startedAt = Date.now();
  await Promise.all(stale.map((bundle) => bundleOnce(bundle, folder)));
  process.stderr.write(`done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.\n`);
  replaceFile(join(folder, stampFile), `${JSON.stringify({ ...stamps, ...current })}\n`);
}

function hashInputs({ inputs }, folder) {
  const files = ["src/bootstrap", ...inputs].flatMap((below) => findFilesBelow(folder, below));
  return hashFiles(folder, ["package-lock.json", ...new Set(files)]);
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
  stop(`failed.\n${problems.join("")}The sources could not be built; the places are above.`);
}

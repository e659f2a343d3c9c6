import { existsSync, realpathSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";

/**
 * The path of npm's own JavaScript, to be run by this Node: no shell, hence no trouble with spaces or Windows' npm.cmd.
 * The npm that started this process comes first, then the one beside Node, then the PATH. Undefined without any.
 */
export function findNpmProgram(environment = process.env, nodeProgram = process.execPath) {
  return findCandidates(environment, nodeProgram).find((file) => existsSync(file));
}

function findCandidates(environment, nodeProgram) {
  const nodeFolder = dirname(nodeProgram);
  const folders = [nodeFolder, ...(environment.PATH ?? environment.Path ?? "").split(delimiter).filter(Boolean)];
  return [
    ...startedBy(environment.npm_execpath),
    ...folders.flatMap((folder) => [
      join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
      join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
      ...linkedFrom(join(folder, "npm")),
    ]),
  ];
}

/** npm and npx name themselves in npm_execpath; so do pnpm and yarn, which do not read package-lock.json. */
function startedBy(program = "") {
  return /^np[mx]-cli\.c?js$/.test(basename(program)) ? [join(dirname(program), "npm-cli.js")] : [];
}

/** Unix systems link `npm` in a folder of the PATH to npm-cli.js. */
function linkedFrom(link) {
  try {
    const target = realpathSync(link);
    return basename(target) === "npm-cli.js" ? [target] : [];
  } catch {
    return [];
  }
}

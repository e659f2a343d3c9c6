import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cloneFolder, hashFiles, readJson, replaceFile } from "./clone.mjs";
import { stop } from "./node-version.mjs";
import { findNpmProgram } from "./npm-program.mjs";

const lockFile = "package-lock.json";
/** Inside node_modules, so that whatever removes the packages removes the stamp too. */
const stampFile = join("node_modules", ".parley-install.json");
/** Written by npm itself when an install has come to its end. */
const installedLockFile = join("node_modules", ".package-lock.json");

/**
 * Runs `npm ci` unless the packages of package-lock.json are there. `scope` is "production" for running Parley
 * (an image without development packages is complete) or "everything" for its tests.
 */
export function installWhenStale(scope, folder = cloneFolder) {
  const reason = findStaleness(folder, scope);
  if (reason === undefined) return;
  const npm = findNpmProgram();
  if (npm === undefined) stop("npm was not found beside Node nor in the PATH. Install Node with npm, or run `npm ci`.");
  process.stderr.write(`Installing npm packages (${reason}) … `);
  const startedAt = Date.now();
  const ended = spawnSync(process.execPath, [npm, "ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (ended.status !== 0) {
    process.stderr.write(`failed.\n${ended.stdout ?? ""}${ended.stderr ?? ""}${ended.error?.message ?? ""}\n`);
    stop("npm could not install the packages; its output is above. Parley starts once `npm ci` succeeds.");
  }
  replaceFile(join(folder, stampFile), toStamp(folder, "everything"));
  process.stderr.write(`done in ${Math.round((Date.now() - startedAt) / 1000)} s.\n`);
}

/** Why the packages must be installed, in a few words; undefined when they need not be. */
function findStaleness(folder, scope) {
  if (!existsSync(join(folder, lockFile))) stop(`There is no ${lockFile} in ${folder}: the clone is not complete.`);
  const stamp = readJson(join(folder, stampFile));
  const current = JSON.parse(toStamp(folder, scope));
  const covers = stamp?.scope === "everything" || stamp?.scope === scope;
  if (covers && stamp.lock === current.lock && stamp.platform === current.platform) return undefined;
  if (!existsSync(join(folder, "node_modules"))) return "none are there yet";
  if (isInstalledByHand(folder, scope)) {
    replaceFile(join(folder, stampFile), toStamp(folder, scope));
    return undefined;
  }
  return `they differ from ${lockFile}`;
}

/** True when npm, run by a person, has brought every package the lock file asks for on this platform. */
function isInstalledByHand(folder, scope) {
  const wanted = readJson(join(folder, lockFile))?.packages ?? {};
  const installed = readJson(join(folder, installedLockFile))?.packages;
  if (installed === undefined) return false;
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== "" && isNeeded(entry, scope))
    .every(([path, entry]) => installed[path]?.version === entry.version && existsSync(join(folder, path)));
}

function isNeeded(entry, scope) {
  if (scope === "production" && (entry.dev || entry.devOptional)) return false;
  if (entry.peer && entry.optional) return false;
  if (!entry.optional) return true;
  const fits = (list, own) => list === undefined || list.includes(own);
  // An optional package without a platform may fail to build and stay away; one for this platform may not.
  return (
    entry.os !== undefined &&
    entry.libc === undefined &&
    fits(entry.os, process.platform) &&
    fits(entry.cpu, process.arch)
  );
}

function toStamp(folder, scope) {
  const platform = `${process.platform}-${process.arch}`;
  return `${JSON.stringify({ lock: hashFiles(folder, [lockFile]), platform, scope })}\n`;
}

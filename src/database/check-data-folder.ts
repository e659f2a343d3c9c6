import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../errors/user-error.ts";
import { errorCodeOf } from "./error-code.ts";

/** Below this, Neo4j may stop in the middle of a write. */
const neededMb = 64;

/** Makes the folder, and proves by writing that a database can live in it. A UserError says why it cannot. */
export function checkDataFolder(folder: string): void {
  refuseUnwritable(folder, () => {
    makeFolder(folder);
    writeProbe(folder);
  });
  const freeMb = freeMbOf(folder);
  if (freeMb < neededMb)
    throw toFolderError("ENOSPC", folder, `${Math.floor(freeMb)} MB are free, ${neededMb} needed.`);
}

/** Runs what writes to the folder, and turns what the operating system refuses into an error a person can act on. */
export function refuseUnwritable<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw explainFolderError(error, folder);
  }
}

/** The UserError for a refusal of the file system; any other error as it is. */
export function explainFolderError(error: unknown, folder: string): unknown {
  const code = errorCodeOf(error);
  return code !== undefined && code in reasons ? toFolderError(code, folder, String(error)) : error;
}

interface Reason {
  readonly message: string;
  readonly next: string;
}

const elsewhere = "set PARLEY_HOME to another folder";
const full: Reason = { message: "The disk is full.", next: `Free some space, or ${elsewhere}.` };
const refused: Reason = { message: "Writing to it is not allowed.", next: `Change its permissions, or ${elsewhere}.` };
const notAFolder: Reason = { message: "A file is where a folder should be.", next: `Move the file, or ${elsewhere}.` };

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: full,
  EDQUOT: { message: "The disk quota is used up.", next: `Free some space, or ${elsewhere}.` },
  EROFS: { message: "The file system is read-only.", next: `Mount it for writing, or ${elsewhere}.` },
  EACCES: refused,
  EPERM: refused,
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  ENOENT: { message: "It cannot be made.", next: `Make the folder above it, or ${elsewhere}.` },
  ENAMETOOLONG: { message: "Its name is too long.", next: `Shorten it: ${elsewhere}.` },
};

function toFolderError(code: string, folder: string, detail: string): UserError {
  const { message, next } = reasons[code] ?? refused;
  return new UserError("DATABASE_FOLDER", `The database cannot write to its data folder ${folder}: ${message}`, [
    { id: "DB01", severity: "error", message, at: { file: folder }, value: detail, suggestion: next },
  ]);
}

/** One folder after the other: Node's own recursive way never ends below /proc, where making a folder answers ENOENT. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A full disk often still takes an empty file, so the probe has a size and is flushed. */
function writeProbe(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    const file = openSync(probe, "w", 0o600);
    try {
      writeSync(file, Buffer.alloc(64 * 1024));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } finally {
    rmSync(probe, { force: true });
  }
}

function freeMbOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / 2 ** 20;
}

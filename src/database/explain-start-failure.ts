import { readFileSync } from "node:fs";
import { UserError } from "../errors/user-error.ts";
import type { DatabaseFolders } from "./database-folders.ts";

interface KnownFailure {
  readonly sign: RegExp;
  readonly message: string;
  readonly next: string;
}

/** What Neo4j or Java print when they refuse to start, and what a person can do about it. */
const knownFailures: readonly KnownFailure[] = [
  {
    sign: /No space left on device|not enough space on the disk|Disk quota exceeded/i,
    message: "The disk is full.",
    next: "Free some space, or set PARLEY_HOME to another folder.",
  },
  {
    sign: /Read-only file system|AccessDeniedException|Permission denied/i,
    message: "A file of the store cannot be written.",
    next: "Check who owns the data folder and its permissions.",
  },
  {
    sign: /store_lock|FileLockException|Lock file has been locked/i,
    message: "Another Neo4j has this store open.",
    next: "Stop that server, then start again.",
  },
  {
    sign: /Could not reserve enough space|insufficient memory|Initial heap size set to a larger value|OutOfMemoryError/i,
    message: "The memory given to the database does not fit.",
    next: "Choose another heap size.",
  },
  {
    sign: /UnsupportedClassVersionError|Unrecognized option|Unsupported major\.minor/i,
    message: "This Java does not run this Neo4j.",
    next: "Set JAVA_HOME to a Java 17 or 21.",
  },
];

/** A port that was free a moment ago and no longer is: worth another try. */
export function isPortTaken(folders: DatabaseFolders): boolean {
  return /Address already in use|BindException|PortBindException/i.test(readLog(folders));
}

/** The UserError for a server that ended before it answered, from its log or what else was printed. */
export function explainStartFailure(folders: DatabaseFolders, what: string, log = readLog(folders)): UserError {
  const known = knownFailures.find(({ sign }) => sign.test(log));
  const last = log.trimEnd().split("\n").slice(-3).join(" | ").slice(0, 600);
  return new UserError("DATABASE_START_FAILED", `${what} ${known?.message ?? ""}`.trimEnd(), [
    {
      id: "DB09",
      severity: "error",
      message: known?.message ?? "Neo4j did not start.",
      at: { file: folders.log },
      value: last,
      suggestion: known?.next ?? "Read the log named here.",
    },
  ]);
}

function readLog(folders: DatabaseFolders): string {
  try {
    return readFileSync(folders.log, "utf8");
  } catch {
    return "";
  }
}

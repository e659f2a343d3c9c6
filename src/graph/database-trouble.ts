import neo4j from "neo4j-driver";

/**
 * What went wrong between Parley and its database, in the few kinds that callers tell apart.
 * `failed` is a bug of Parley's (a wrong statement); the driver's own error is the cause and never leaves the server.
 */
export type TroubleKind = "unavailable" | "timed_out" | "out_of_memory" | "cancelled" | "failed";

export class DatabaseTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(`database: ${kind}`, { cause });
    this.name = "DatabaseTrouble";
    this.kind = kind;
  }
}

/** The driver's errors by what they mean to a reader; the code decides, since messages differ between versions. */
export function toDatabaseTrouble(error: unknown): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error;
  if (!(error instanceof neo4j.Neo4jError)) return new DatabaseTrouble("failed", error);
  const row = kindsByCode.find(({ code }) => code.test(error.code));
  if (row !== undefined) return new DatabaseTrouble(row.kind, error);
  // The driver reports an exhausted or unreachable pool without a code of its own.
  const isWithoutCode = /^(Connection acquisition timed out|Pool is closed)/.test(error.message);
  return new DatabaseTrouble(isWithoutCode ? "unavailable" : "failed", error);
}

const kindsByCode: readonly { readonly code: RegExp; readonly kind: TroubleKind }[] = [
  { code: /Transaction\.(TransactionTimedOut|Terminated|LockClientStopped)/, kind: "timed_out" },
  { code: /(TransactionMemoryLimit|MemoryPoolOutOfMemory|OutOfMemoryError)/, kind: "out_of_memory" },
  { code: /^(ServiceUnavailable|SessionExpired)$/, kind: "unavailable" },
  { code: /^Neo\.ClientError\.Security\./, kind: "unavailable" },
  { code: /\.(DatabaseUnavailable|DatabaseNotFound|NotALeader|Unavailable)$/, kind: "unavailable" },
];

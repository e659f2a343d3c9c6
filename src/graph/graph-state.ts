import { z } from "zod";
import type { Database } from "./connect-database.ts";

const stateRow = z.object({
  version: z.int(),
  loadedAt: z.string().nullable(),
  registryHash: z.string().nullable(),
  number: z.int(),
  owner: z.string().nullable(),
  machine: z.string().nullable(),
  process: z.int().nullable(),
  takenAt: z.string().nullable(),
  idleSeconds: z.int().nullable(),
  isStale: z.boolean(),
});

export interface LockHolder {
  readonly owner: string;
  readonly machine: string;
  readonly process: number;
  readonly takenAt: string;
  readonly idleSeconds: number;
}

export interface GraphState {
  /** Raised by each load that changed something; 0 before the first. */
  readonly version: number;
  readonly loadedAt: string | undefined;
  /** Of the registry that is in the graph as a whole. */
  readonly registryHash: string | undefined;
  /** How often the loader's lock was taken. */
  readonly lockNumber: number;
  /** A load at work, or one that broke off. */
  readonly lock: LockHolder | undefined;
  /** Derived edges wait to be rebuilt, or changes to be recorded. */
  readonly isStale: boolean;
}

export async function readGraphState(database: Database): Promise<GraphState> {
  const [row] = await database.read("load/graph-state", {}, stateRow);
  if (row === undefined) throw new Error("no state of the graph");
  const { owner, machine, process, takenAt, idleSeconds } = row;
  return {
    version: row.version,
    loadedAt: row.loadedAt ?? undefined,
    registryHash: row.registryHash ?? undefined,
    lockNumber: row.number,
    lock:
      owner === null
        ? undefined
        : {
            owner,
            machine: machine ?? "",
            process: process ?? 0,
            takenAt: takenAt ?? "",
            idleSeconds: idleSeconds ?? 0,
          },
    isStale: row.isStale,
  };
}

import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Database, Writing } from "./connect-database.ts";
import { createConstraints } from "./create-constraints.ts";
import { type GraphState, readGraphState } from "./graph-state.ts";
import { lockedByAnother } from "./load-lock.ts";
import { addCounters, type Counters, noCounters } from "./write-counters.ts";

/** Writes under the loader's lock and counts what the database did. Nothing is written, nor locked, before it is used. */
export interface Writer {
  /** One transaction of these statements, in order. */
  write(writings: readonly Writing[]): Promise<void>;
  isOpen(): boolean;
  counters(): Counters;
  /** Raises the version of the graph and gives the lock back. */
  finish(registryHash: string | null): Promise<void>;
  /** That the graph is raised to when all is written. */
  readonly version: number;
  /** Gives the lock back after a failure; what waits is finished by the next load. */
  abandon(): Promise<void>;
}

/**
 * Every statement may use $version, that the graph is raised to.
 * @param state as the graph was read: if the lock was taken since, what was read is old
 * @throws UserError load_running at the first write
 */
export function prepareWriter(database: Database, state: Pick<GraphState, "lockNumber" | "version">): Writer {
  const version = state.version + 1;
  const owner = randomUUID();
  let counters = noCounters;
  let isOpen = false;
  const open = async () => {
    isOpen = true;
    counters = await createConstraints(database);
    const process = { machine: hostname(), process: BigInt(globalThis.process.pid) };
    const parameters = { owner, ...process, number: BigInt(state.lockNumber) };
    await database.write([{ statement: "load/take-lock", parameters }]);
    const { lock } = await readGraphState(database);
    if (lock?.owner !== owner) throw lockedByAnother(lock);
  };
  const write = async (writings: readonly Writing[]) => {
    if (writings.length === 0) return;
    if (!isOpen) await open();
    const versioned = writings.map(({ statement, parameters }) => ({
      statement,
      parameters: { ...parameters, version: BigInt(version) },
    }));
    const counted = await database.write([{ statement: "load/hold-lock", parameters: { owner } }, ...versioned]);
    // Renewing the lock sets one property, which is no change of the graph.
    counters = addCounters(counters, { ...counted, propertiesSet: counted.propertiesSet - 1 });
  };
  return {
    version,
    write,
    isOpen: () => isOpen,
    counters: () => counters,
    async finish(registryHash) {
      if (!isOpen) await open();
      await database.write([
        { statement: "changes/change-set", parameters: { version: BigInt(version) } },
        { statement: "load/finish", parameters: { owner, registryHash } },
      ]);
    },
    async abandon() {
      if (!isOpen) return;
      // The failure that led here is what the caller hears of; the lock lapses by itself if this fails too.
      await database.write([{ statement: "load/release-lock", parameters: { owner } }]).catch(() => undefined);
    },
  };
}

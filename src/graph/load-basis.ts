import { z } from "zod";
import type { Database } from "./connect-database.ts";
import { toRegistryHash } from "./fact-rows.ts";
import { type GraphState, readGraphState } from "./graph-state.ts";
import { isAtWork, lockedByAnother } from "./load-lock.ts";

const storedReadout = z.object({
  id: z.string(),
  textHash: z.string(),
  factsHash: z.string(),
  registryHash: z.string(),
  isAddition: z.boolean(),
});

/** What the graph held when a load began: enough to tell what need not be read again. */
export interface LoadBasis {
  readonly state: GraphState;
  readonly readouts: ReadonlyMap<string, { readonly factsHash: string; readonly isAddition: boolean }>;
  /** The readout that was read from this very text with this very registry. */
  findUnchanged(textHash: string, registryHash: string): string | undefined;
}

/** @throws UserError load_running where another load is at work */
export async function readLoadBasis(database: Database): Promise<LoadBasis> {
  const state = await readSettledState(database);
  const readouts = new Map<string, { factsHash: string; isAddition: boolean }>();
  const byText = new Map<string, { id: string; registryHash: string }>();
  // Thousands of readouts share one registry: one copy of its hash serves them all.
  const hashes = new Map<string, string>();
  for await (const row of database.stream("load/stored-readouts", {}, storedReadout)) {
    const registryHash = hashes.get(row.registryHash) ?? row.registryHash;
    hashes.set(registryHash, registryHash);
    readouts.set(row.id, { factsHash: row.factsHash, isAddition: row.isAddition });
    byText.set(row.textHash, { id: row.id, registryHash });
  }
  return {
    state,
    readouts,
    findUnchanged(textHash, registryHash) {
      const found = byText.get(textHash);
      return found?.registryHash === toRegistryHash(registryHash) ? found.id : undefined;
    },
  };
}

/** The state when nothing is under way any more: the last transaction of a killed load may end after its process. */
async function readSettledState(database: Database): Promise<GraphState> {
  const { lock, ...state } = await readGraphState(database);
  if (lock === undefined) return { lock, ...state };
  if (isAtWork(lock)) throw lockedByAnother(lock);
  await database.write([{ statement: "load/break-lock", parameters: { owner: lock.owner } }]);
  return readGraphState(database);
}

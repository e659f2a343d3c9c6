import type { ResolvedReadout } from "../model/resolved.ts";
import { compareFacts, type StoredFact, storedFact } from "./compare-facts.ts";
import type { Database } from "./connect-database.ts";
import { type FactRows, factKinds, factsHashOf, rowsOf, toRegistryHash } from "./fact-rows.ts";
import type { LoadBasis } from "./load-basis.ts";
import type { Chunk, ReadoutChange, ReadoutHashes } from "./readout-change.ts";

/** A readout from a facts file; `resolved` is absent where the caller passed it over as unchanged. */
export interface IncomingReadout {
  readonly textHash: string;
  readonly resolved?: ResolvedReadout;
}

/** Readouts that were checked with one registry. */
export interface IncomingReadouts {
  readonly registryHash: string;
  /** Whether they belong to what the seeds folder says, or were loaded beside it. */
  readonly standing: "whole" | "addition";
  readonly readouts: AsyncIterable<IncomingReadout>;
}

/** A readout that has been turned into rows and waits for its chunk to fill. */
interface Prepared {
  readonly resolved: ResolvedReadout;
  readonly rows: FactRows;
  readonly hashes: ReadoutHashes;
  readonly isStored: boolean;
}

export interface PlannedChunk extends Chunk {
  /** Readouts read so far, unchanged ones included. */
  readonly readCount: number;
  readonly unchangedCount: number;
}

/** Rows in a transaction: large enough to be quick, small enough for a database with a small heap. */
const rowsAtOnce = 4000;

/** Compares readouts with the graph and gathers what differs, one chunk at a time; memory holds one chunk. */
export async function* planChunks(
  database: Database,
  basis: LoadBasis,
  { registryHash, standing, readouts }: IncomingReadouts,
): AsyncIterable<PlannedChunk> {
  let prepared: Prepared[] = [];
  let confirmed: Chunk["confirmed"][number][] = [];
  let [rowCount, readCount, unchangedCount] = [0, 0, 0];
  const flush = async (): Promise<PlannedChunk> => {
    const changes = await compareWithGraph(database, prepared);
    const chunk = { changes, confirmed, removed: [], readCount, unchangedCount };
    [prepared, confirmed, rowCount, unchangedCount] = [[], [], 0, 0];
    return chunk;
  };
  for await (const { resolved, textHash } of readouts) {
    readCount += 1;
    if (resolved === undefined) {
      unchangedCount += 1;
      continue;
    }
    const origin = {
      textHash,
      registryHash: toRegistryHash(registryHash),
      ...(standing === "addition" ? addition : {}),
    };
    const next = prepare(resolved, origin, basis);
    if (basis.readouts.get(resolved.readout.id)?.factsHash === next.hashes.factsHash) {
      confirmed.push({ id: resolved.readout.id, hashes: next.hashes });
      unchangedCount += 1;
      rowCount += 1;
    } else {
      prepared.push(next);
      rowCount += factKinds.reduce((sum, kind) => sum + next.rows[kind].length, 1);
    }
    if (rowCount >= rowsAtOnce) yield await flush();
  }
  if (rowCount > 0 || unchangedCount > 0) yield await flush();
}

const addition = { isAddition: true } as const;

function prepare(resolved: ResolvedReadout, origin: Omit<ReadoutHashes, "factsHash">, basis: LoadBasis): Prepared {
  const rows = rowsOf(resolved);
  const hashes = { ...origin, factsHash: factsHashOf(resolved.readout, rows) };
  return { resolved, rows, hashes, isStored: basis.readouts.has(resolved.readout.id) };
}

async function compareWithGraph(database: Database, prepared: readonly Prepared[]): Promise<readonly ReadoutChange[]> {
  const stored = prepared.filter(({ isStored }) => isStored).map(({ resolved }) => resolved.readout.id);
  const facts = await readStoredFacts(database, stored);
  return prepared.map(({ resolved, rows, hashes, isStored }) => ({
    kind: isStored ? "changed" : "added",
    resolved,
    hashes,
    difference: compareFacts(rows, facts.get(resolved.readout.id) ?? []),
  }));
}

/** What the graph holds of readouts, by readout. */
export async function readStoredFacts(
  database: Database,
  readouts: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredFact[]>> {
  const byReadout = new Map<string, StoredFact[]>();
  if (readouts.length === 0) return byReadout;
  for (const fact of await database.read("load/stored-facts", { readouts }, storedFact)) {
    const known = byReadout.get(fact.readout);
    if (known === undefined) byReadout.set(fact.readout, [fact]);
    else known.push(fact);
  }
  return byReadout;
}

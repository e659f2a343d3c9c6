import type { ResolvedReadout } from "../model/resolved.ts";
import type { FactDifference } from "./compare-facts.ts";
import type { FactKind, FactRow } from "./fact-rows.ts";

/** A readout whose facts have to be written: new, or said otherwise than before. */
export interface ReadoutChange {
  readonly kind: "added" | "changed";
  readonly resolved: ResolvedReadout;
  readonly hashes: ReadoutHashes;
  readonly difference: FactDifference;
}

/** What a readout was read from, and what it said. */
export interface ReadoutHashes {
  readonly textHash: string;
  readonly factsHash: string;
  readonly registryHash: string;
  /** Set where it was loaded beside the seeds: loading those leaves it alone. */
  readonly isAddition?: true;
}

/** What is written in one transaction, so that an interrupted load leaves whole chunks. */
export interface Chunk {
  readonly changes: readonly ReadoutChange[];
  /** Readouts whose file changed but whose facts did not. */
  readonly confirmed: readonly { readonly id: string; readonly hashes: ReadoutHashes }[];
  readonly removed: readonly string[];
}

export function rowsToWrite(changes: readonly ReadoutChange[], kind: FactKind): readonly FactRow[] {
  return changes.flatMap(({ difference }) => [...difference.added[kind], ...difference.changed[kind]]);
}

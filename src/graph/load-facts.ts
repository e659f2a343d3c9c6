import type { ResolvedEntity } from "../model/resolved.ts";
import { noteEarlierEntities } from "./changes/note-earlier.ts";
import { settleChanges } from "./changes/settle-changes.ts";
import type { Database } from "./connect-database.ts";
import { type DerivedCounts, derive } from "./derive.ts";
import { toRegistryHash } from "./fact-rows.ts";
import type { LoadBasis } from "./load-basis.ts";
import { completeEntities, type EntityPlan, planEntities, removeEntities, writeEntities } from "./load-entities.ts";
import { type LoadSummary, LoadTally } from "./load-summary.ts";
import { type IncomingReadouts, planChunks } from "./plan-chunks.ts";
import { readRegistryView } from "./read-registry-view.ts";
import { type Counters, noCounters } from "./write-counters.ts";
import { type ReadoutWriting, removeReadouts, tallyChunk, tallyRemoved, writeReadouts } from "./write-readouts.ts";
import { prepareWriter } from "./writer.ts";

/** Checked facts on their way into the graph; the readouts are read once, one at a time. */
export interface FactsToLoad extends IncomingReadouts {
  readonly entities: Iterable<ResolvedEntity>;
  /** Readouts that the graph has and that are to go; see findRemoved. */
  readonly removed: readonly string[];
  /** Whether entities go that the registry does not have: only where the files are all there is. */
  readonly missingEntities: "remove" | "keep";
}

export interface LoadProgress {
  readonly phase: "readouts" | "meetings" | "people" | "parties";
  readonly done: number;
  /** Unknown while readouts are streamed. */
  readonly total?: number;
}

export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Readouts of the graph that are not among these.
 * @param among all, or those only that were not loaded as additions
 */
export function findRemoved(
  basis: LoadBasis,
  present: ReadonlySet<string>,
  among: "all" | "no additions",
): readonly string[] {
  const stored = [...basis.readouts].filter(([, { isAddition }]) => among === "all" || !isAddition);
  return stored.flatMap(([id]) => (present.has(id) ? [] : [id])).sort();
}

/**
 * Brings the graph to what the facts say and writes only what differs. Killed at any moment it leaves whole chunks,
 * and marks on what has to be derived anew; the next load finishes.
 * @param basis read before the files were, so that unchanged ones need not be parsed
 * @throws UserError load_running where another load wrote since then
 */
export async function loadFacts(
  database: Database,
  basis: LoadBasis,
  facts: FactsToLoad,
  { onProgress = () => undefined }: LoadOptions = {},
): Promise<LoadSummary> {
  const startedAt = performance.now();
  const tally = new LoadTally();
  const writer = prepareWriter(database, basis.state);
  try {
    const entities = await planRegistry(database, basis, facts);
    const missing = facts.missingEntities === "remove" ? entities.missing : [];
    tally.addEntities(entities, missing);
    await noteEarlierEntities(database, writer, [...entities.changed.map(({ id }) => id), ...missing]);
    await writeEntities(writer, entities);
    const registry = once(() => readRegistryView(database));
    const onRead = (done: number) => onProgress({ phase: "readouts", done });
    const work: ReadoutWriting = { database, writer, tally, registry, onRead };
    await writeReadouts(planChunks(database, basis, facts), work);
    await removeReadouts(facts.removed, work);
    await completeEntities(writer, entities);
    let derived = nothingDerived;
    if (writer.isOpen() || isUnfinished(basis) || missing.length > 0) {
      const tell = (phase: LoadProgress["phase"], done: number, total: number) => onProgress({ phase, done, total });
      derived = await derive(database, writer, await registry(), tell);
      await writer.write(removeEntities(missing));
      await settleChanges(database, writer, writer.version);
      await writer.finish(registryHashAfter(basis, facts));
      await checkpointAfterMuch(database, writer.counters());
    }
    const version = basis.state.version + (writer.isOpen() ? 1 : 0);
    return summarise({ tally, derived, counters: writer.counters(), startedAt, version });
  } catch (thrown) {
    await writer.abandon();
    throw thrown;
  }
}

/** What a load would do, without writing anything. */
export async function previewLoad(database: Database, basis: LoadBasis, facts: FactsToLoad): Promise<LoadSummary> {
  const startedAt = performance.now();
  const tally = new LoadTally();
  const entities = await planRegistry(database, basis, facts);
  tally.addEntities(entities, facts.missingEntities === "remove" ? entities.missing : []);
  for await (const chunk of planChunks(database, basis, facts)) tallyChunk(tally, chunk);
  await tallyRemoved(database, facts.removed, tally);
  const version = basis.state.version;
  const summary = summarise({ tally, derived: nothingDerived, counters: noCounters, startedAt, version });
  return { ...summary, isDryRun: true };
}

const nothingDerived: DerivedCounts = { meetings: 0, people: 0, parties: 0 };

/** A load that broke off may have written entities in part, and has not raised the version. */
function isUnfinished({ state }: LoadBasis): boolean {
  return state.isStale || state.lock !== undefined;
}

async function planRegistry(database: Database, basis: LoadBasis, facts: FactsToLoad): Promise<EntityPlan> {
  const isSame = basis.state.registryHash === toRegistryHash(facts.registryHash) && basis.state.lock === undefined;
  if (!isSame) return planEntities(database, facts.entities);
  return { added: [], changed: [], incomplete: [], missing: [], unchangedCount: [...facts.entities].length };
}

/** Only where the files are all there is does the graph hold this registry and no other. */
function registryHashAfter({ state }: LoadBasis, facts: FactsToLoad): string | null {
  const hash = toRegistryHash(facts.registryHash);
  if (facts.missingEntities === "remove") return hash;
  return state.registryHash === hash ? hash : null;
}

/** From here on the transaction logs of a load are worth the time of a checkpoint. */
const muchIsCreated = 100_000;

async function checkpointAfterMuch(database: Database, counters: Counters): Promise<void> {
  if (counters.nodesCreated + counters.relationshipsCreated < muchIsCreated) return;
  // Where the user may not ask for one the database makes its own in time.
  await database.execute("load/checkpoint").catch(() => undefined);
}

interface Ended {
  readonly tally: LoadTally;
  readonly derived: DerivedCounts;
  readonly counters: Counters;
  readonly startedAt: number;
  readonly version: number;
}

function summarise({ tally, derived, counters, startedAt, version }: Ended): LoadSummary {
  return {
    isDryRun: false,
    readouts: tally.readouts,
    entities: tally.entities,
    facts: tally.facts,
    derived,
    database: counters,
    changes: tally.changes,
    seconds: (performance.now() - startedAt) / 1000,
    version,
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

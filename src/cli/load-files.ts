import { z } from "zod";
import { type Problem, UserError } from "../errors/user-error.ts";
import { placeLate, unknownSources } from "../facts/check-folder.ts";
import { listGivenFacts } from "../facts/facts-source.ts";
import { GraphWideIds, type LateProblem } from "../facts/graph-wide-ids.ts";
import { readFacts } from "../facts/read-facts.ts";
import { type ReadRegistry, readRegistry } from "../facts/read-registry.ts";
import type { Database } from "../graph/connect-database.ts";
import { type LoadBasis, readLoadBasis } from "../graph/load-basis.ts";
import { findRemoved, type LoadProgress, loadFacts, previewLoad } from "../graph/load-facts.ts";
import type { LoadSummary } from "../graph/load-summary.ts";
import { openSpool, type Spool } from "./spool-readouts.ts";

export interface FilesToLoad {
  readonly paths: readonly string[];
  /** The registry that lies beneath: entries of the paths come on top. */
  readonly registryPaths: readonly string[];
  /**
   * What leaves the graph when the files do not say it: all else, all that was not loaded as an addition, or nothing.
   */
  readonly scope: "everything" | "seeds" | "additions";
  /** How to go on where most of the graph would leave it. */
  readonly manyRemovals: "refuse" | "allow";
  readonly effect: "write" | "preview";
  readonly onProgress?: (progress: FileProgress) => void;
}

export type FileProgress = LoadProgress | { readonly phase: "checking"; readonly done: number };

/**
 * Checks all files, and only if none has a problem writes what differs from the graph.
 * @throws UserError facts_problems, load_removes_much, load_running
 */
export async function loadFiles(database: Database, files: FilesToLoad): Promise<LoadSummary> {
  const basis = await readLoadBasis(database);
  const spool = await openSpool();
  try {
    const { read, present } = await checkFiles(database, basis, files, spool);
    const removed = findRemovedBy(files.scope, basis, present);
    if (files.effect === "write" && files.manyRemovals === "refuse") refuseManyRemovals(removed, basis);
    const facts = {
      standing: files.scope === "additions" ? ("addition" as const) : ("whole" as const),
      registryHash: read.registry.hash,
      entities: read.registry.entities(),
      readouts: spool.readBack(),
      removed,
      missingEntities: mayRemoveEntities(files.scope, basis) ? ("remove" as const) : ("keep" as const),
    };
    if (files.effect === "preview") return await previewLoad(database, basis, facts);
    return await loadFacts(
      database,
      basis,
      facts,
      files.onProgress === undefined ? {} : { onProgress: files.onProgress },
    );
  } finally {
    await spool.discard();
  }
}

function findRemovedBy(scope: FilesToLoad["scope"], basis: LoadBasis, present: ReadonlySet<string>) {
  if (scope === "additions") return [];
  return findRemoved(basis, present, scope === "everything" ? "all" : "no additions");
}

/** Entries that the seeds do not have may be what additions refer to. */
function mayRemoveEntities(scope: FilesToLoad["scope"], basis: LoadBasis): boolean {
  if (scope !== "seeds") return scope === "everything";
  return ![...basis.readouts.values()].some(({ isAddition }) => isAddition);
}

interface Checked {
  readonly read: ReadRegistry;
  /** Ids of all readouts of the files. */
  readonly present: ReadonlySet<string>;
}

async function checkFiles(database: Database, basis: LoadBasis, files: FilesToLoad, spool: Spool): Promise<Checked> {
  const sources = await listGivenFacts(files.paths);
  const read = await readRegistry(files.paths, files.registryPaths);
  const ids = new GraphWideIds(read.clashes, read.registry);
  const errors: Problem[] = read.problems.filter(isError);
  const present = new Set<string>();
  const { hash } = read.registry;
  const skip = (textHash: string) => basis.findUnchanged(textHash, hash) !== undefined;
  let done = 0;
  for await (const checked of readFacts(sources, read.registry, { skip })) {
    const { textHash, resolved, file, line, isSkipped } = checked;
    const id = isSkipped ? basis.findUnchanged(textHash, hash) : resolved?.readout.id;
    // The rules across files see only what was parsed; an unchanged file may have the same id.
    const isUnseen = id !== undefined && present.has(id) && (isSkipped || !ids.hasReadout(id));
    errors.push(...[...checked.problems, ...ids.add(checked)].filter(isError));
    if (isUnseen) errors.push(takenTwice(id, file, line));
    if (id !== undefined) present.add(id);
    if (errors.length === 0) await spool.add(resolved === undefined ? { textHash } : { textHash, resolved });
    done += 1;
    files.onProgress?.({ phase: "checking", done });
  }
  errors.push(...(await placeLate(await stillUnknown(database, ids.finish()), sources)).filter(isError));
  errors.push(...unknownSources(read, ids).filter(({ value }) => !present.has(value ?? "")));
  if (errors.length > 0) {
    throw new UserError("facts_problems", "The facts have problems, so nothing was loaded.", errors);
  }
  return { read, present };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function takenTwice(id: string, file: string, line: number): Problem {
  return {
    id: "F42",
    severity: "error",
    message: `The id "${id}" is taken by another readout.`,
    at: { file, line },
    value: id,
    suggestion: "Ids are unique in the whole graph: choose another.",
  };
}

const meetingRow = z.object({ id: z.string(), isMeeting: z.boolean() });

/** Meetings that no file read now describes may be in the graph from before. */
async function stillUnknown(database: Database, late: readonly LateProblem[]): Promise<readonly LateProblem[]> {
  const isAboutMeeting = ({ draft }: LateProblem) => draft.id === "F67" || draft.id === "F68";
  const ids = late.filter(isAboutMeeting).flatMap(({ draft }) => draft.value ?? []);
  if (ids.length === 0) return late;
  const rows = await database.read("load/known-meetings", { ids }, meetingRow);
  const known = new Set(rows.filter(({ isMeeting }) => isMeeting).map(({ id }) => id));
  return late.filter((problem) => !isAboutMeeting(problem) || !known.has(String(problem.draft.value)));
}

/** Fewer are never asked about. */
const fewRemovals = 10;

/** A folder given by mistake should not empty the graph. */
function refuseManyRemovals(removed: readonly string[], basis: LoadBasis): void {
  if (removed.length <= fewRemovals || removed.length * 2 <= basis.readouts.size) return;
  throw new UserError(
    "load_removes_much",
    `This would remove ${removed.length} of the ${basis.readouts.size} readouts in the graph, so nothing was loaded. \`parley load --dry-run\` shows what would go; \`parley load --yes\` does it.`,
  );
}

import type { Problem } from "../errors/user-error.ts";
import { toProblem } from "./draft-problem.ts";
import { type FactsSource, listGivenFacts } from "./facts-source.ts";
import { GraphWideIds, type LateProblem } from "./graph-wide-ids.ts";
import { didYouMean } from "./nearest.ts";
import { placeProblem } from "./place-problem.ts";
import { type CheckedReadout, readFacts } from "./read-facts.ts";
import { readParts } from "./read-parts.ts";
import { type ReadRegistry, readRegistry } from "./read-registry.ts";

export interface CheckCounts {
  readonly files: number;
  readonly readouts: number;
  readonly meetings: number;
  readonly attendances: number;
  readonly points: number;
  readonly cooperations: number;
  readonly mentions: number;
  /** Of registry files; the countries of ISO 3166 are not counted. */
  readonly entities: number;
}

export interface CheckOptions {
  /** The registry that lies beneath, so that one file can be checked alone; entries of the paths come on top. */
  readonly registryPaths?: readonly string[];
  /** Called after each readout. */
  readonly onReadout?: (readouts: number) => void;
}

export interface CheckResult {
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  readonly counts: CheckCounts;
  /** The registry files used; empty where there are none but the countries of ISO 3166. */
  readonly registryFiles: readonly string[];
  /** Set where a registry lies beneath: meetings of the files beside it are then not looked up. */
  readonly isPartial: boolean;
}

/** Checks files and folders whole: each file by itself, then what shows only over all of them. */
export async function checkFolder(paths: readonly string[], options: CheckOptions = {}): Promise<CheckResult> {
  const sources = await listGivenFacts(paths);
  const read = await readRegistry(paths, options.registryPaths);
  const isPartial = read.hasBase;
  const problems = [...read.problems];
  const ids = new GraphWideIds(read.clashes, read.registry);
  const counts = { readouts: 0, meetings: 0, attendances: 0, points: 0, cooperations: 0, mentions: 0 };
  for await (const checked of readFacts(sources, read.registry)) {
    for (const problem of checked.problems) problems.push(problem);
    for (const problem of ids.add(checked)) problems.push(problem);
    count(counts, checked);
    options.onReadout?.(counts.readouts);
  }
  const late = ids.finish().filter(({ draft }) => !isPartial || (draft.id !== "F67" && draft.id !== "F68"));
  problems.push(...(await placeLate(late, sources)));
  problems.push(...unknownSources(read, ids));
  problems.sort(byPlace);
  const entities = [...read.registry.entities()].filter((entity) => !("iso2" in entity)).length;
  return { problems, counts: { files: sources.length, entities, ...counts }, registryFiles: read.files, isPartial };
}

type Tally = { -readonly [K in Exclude<keyof CheckCounts, "files" | "entities">]: number };

function count(counts: Tally, { resolved }: CheckedReadout): void {
  counts.readouts += 1;
  if (resolved === undefined) return;
  counts.meetings += resolved.meetings.length;
  counts.attendances += resolved.attendances.length;
  counts.points += resolved.statements.length;
  counts.cooperations += resolved.cooperations.length;
  counts.mentions += resolved.mentions.length;
}

/** Files are read again for the few problems that show only at the end; keeping them all would fill the memory. */
export async function placeLate(
  late: readonly LateProblem[],
  sources: readonly FactsSource[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const source of sources) {
    const wanted = late.filter(({ spot }) => spot.file === source.path);
    if (wanted.length === 0) continue;
    for await (const raw of readParts(source)) {
      const here = wanted.filter(({ spot }) => spot.line === raw.line);
      if (here.length === 0 || raw.text === undefined) continue;
      const parsed = raw.parse();
      for (const { spot, draft } of here) problems.push(placeProblem({ ...draft, path: spot.path }, raw.file, parsed));
    }
  }
  return problems;
}

/** Sources of the registry that neither it nor any readout read so far has. */
export function unknownSources({ cited, registry }: ReadRegistry, ids: GraphWideIds): readonly Problem[] {
  return cited.flatMap(({ id, path, part }) => {
    if (ids.hasReadout(id) || registry.isBroken(id)) return [];
    const suggestion = didYouMean(registry.suggest(id, ["Readout"]));
    const draft = { id: "F40", path, message: `Unknown source or readout "${id}".`, value: id, suggestion } as const;
    return [toProblem(draft, { file: part.file, ...part.parsed.locate(path, "value") })];
  });
}

function byPlace(one: Problem, other: Problem): number {
  const [a, b] = [one.at, other.at];
  if (a === undefined || b === undefined) return 0;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

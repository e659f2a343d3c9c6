import { z } from "zod";
import type { FoundPath, PathFinder, PathOutcome, PathSearch } from "../../network/path-finder.ts";
import type { QuestionTools } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";
import { explainPaths } from "./explain-paths.ts";
import type { ExplainedHop } from "./explained-hop.ts";
import { type PathRuleName, relaxations } from "./path-rules.ts";

export type AnsweredPaths =
  | {
      readonly found: true;
      readonly paths: readonly (FoundPath & { readonly explained: readonly ExplainedHop[] })[];
      readonly finder: PathFinder;
      readonly named: ReadonlyMap<string, Reference>;
    }
  | {
      readonly found: false;
      readonly outcome: Extract<PathOutcome, { found: false }>;
      readonly cutOffBy: readonly PathRuleName[];
      readonly finder: PathFinder;
    };

type Find = (finder: PathFinder, search: PathSearch) => Promise<PathOutcome>;

/**
 * Finds paths and explains them. Where the database turns out to hold a newer load than the paths were found in, they are
 * found once more: an answer never mixes two loads.
 * @param ends ids that nobody has looked up yet; `named` has what they stand for where a hop was found
 */
export async function answerPaths(
  tools: QuestionTools,
  search: PathSearch,
  find: Find,
  ends: readonly string[] = [],
): Promise<AnsweredPaths> {
  const first = await tryAnswer(tools, tools.paths, { search, find, ends });
  if (first.answer !== undefined && first.version === tools.paths.version) return first.answer;
  const second = await tryAnswer(tools, tools.newerPaths(first.version), { search, find, ends });
  if (second.answer === undefined) throw new Error("the graph changed twice while one question was answered");
  return second.answer;
}

interface Attempt {
  readonly answer: AnsweredPaths | undefined;
  /** Which load the database held then. */
  readonly version: number | undefined;
}

interface Asked {
  readonly search: PathSearch;
  readonly find: Find;
  /** Ids that are to be named along with the hops. */
  readonly ends: readonly string[];
}

async function tryAnswer(tools: QuestionTools, finder: PathFinder, { search, find, ends }: Asked): Promise<Attempt> {
  const { read } = tools;
  const outcome = await find(finder, search);
  if (!outcome.found) {
    const cutOffBy = await findObstacles(finder, search, find);
    return { answer: { found: false, outcome, cutOffBy, finder }, version: await readVersion(tools) };
  }
  const explained = await explainPaths(read, outcome.paths, { by: search.rules.by, ends });
  if (explained === undefined) return { answer: undefined, version: await readVersion(tools) };
  const paths = outcome.paths.map((path, index) => ({ ...path, explained: explained.paths[index] ?? [] }));
  return {
    answer: { found: true, paths, finder, named: explained.named },
    version: explained.version ?? finder.version,
  };
}

/** Rules each of which stands in the way on its own. */
async function findObstacles(finder: PathFinder, search: PathSearch, find: Find): Promise<readonly PathRuleName[]> {
  const found: PathRuleName[] = [];
  for (const { rule, rules } of relaxations(search.rules)) {
    const { found: isFound } = await find(finder, { ...search, rules, first: 1 });
    if (isFound) found.push(rule);
  }
  return found;
}

const versionRow = z.object({ version: z.number() });

async function readVersion({ read }: QuestionTools): Promise<number | undefined> {
  const [row] = await readRows(read, "graph-version", {}, versionRow);
  return row?.version;
}

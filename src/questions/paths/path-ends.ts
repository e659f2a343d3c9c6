import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { PathRules } from "../../network/path-finder.ts";
import { type AskedName, findReferences } from "../asking/find-references.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";
import type { EntityKind } from "../entity-kinds.ts";

/** Somebody a path starts from or leads to. */
export interface PathEnd {
  readonly reference: Reference;
  /** Ids of the nodes that stand for them: a person seen by office is every office they have been shown in. */
  readonly nodes: readonly string[];
}

/** What may be typed as an end of a path. */
const endKinds: Readonly<Record<PathRules["by"], readonly EntityKind[]>> = {
  PERSON: ["PERSON"],
  OFFICE: ["OFFICE", "PERSON"],
  PARTY: ["PARTY", "PERSON"],
};

/** @throws UserError unknown_name, ambiguous_name */
export async function findPathEnds(
  read: ReadQuery,
  texts: readonly string[],
  by: PathRules["by"],
): Promise<readonly PathEnd[]> {
  const asked = texts.map((text): AskedName => ({ text, kinds: endKinds[by] }));
  const references = await findReferences(read, asked);
  return Promise.all(references.map(async (reference) => ({ reference, nodes: await nodesOf(read, reference, by) })));
}

const nodesRow = z.object({ offices: z.array(z.string()), parties: z.array(z.string()) });

async function nodesOf(read: ReadQuery, { id, kind }: Reference, by: PathRules["by"]): Promise<readonly string[]> {
  if (by === "PERSON" || kind !== "PERSON") return [id];
  const [row] = await readRows(read, "nodes-of-person", { person: id }, nodesRow);
  return (by === "OFFICE" ? row?.offices : row?.parties)?.toSorted() ?? [];
}

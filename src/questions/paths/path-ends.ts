import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { PathRules } from "../../network/path-finder.ts";
import { type AskedName, findReferences } from "../asking/find-references.ts";
import type { QuestionTools } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import type { EntityKind } from "../entity-kinds.ts";

/** Those a path starts from or leads to, in the order in which they were asked for. */
export interface PathEnds {
  /** Ids of the nodes that stand for each: a person seen by office is every office they have been shown in. */
  readonly nodes: readonly (readonly string[])[];
  /** Ids that the network knows and nobody has looked up. */
  readonly unnamed: readonly string[];
  /** How the answer names them, of which some may have been read along with the hops. */
  name(alreadyRead: ReadonlyMap<string, Reference>): Promise<readonly Reference[]>;
}

/** What may be typed as an end of a path. */
const endKinds: Readonly<Record<PathRules["by"], readonly EntityKind[]>> = {
  PERSON: ["PERSON"],
  OFFICE: ["OFFICE", "PERSON"],
  PARTY: ["PARTY", "PERSON"],
};

/** @throws UserError unknown_name, ambiguous_name */
export async function findPathEnds(
  { read, paths }: Pick<QuestionTools, "read" | "paths">,
  texts: readonly string[],
  by: PathRules["by"],
): Promise<PathEnds> {
  // An office's id may be that of a person without one, who is then more than this node.
  if (by !== "OFFICE" && texts.every((text) => paths.knows(text, by))) return knownEnds(read, texts);
  const asked = texts.map((text): AskedName => ({ text, kinds: endKinds[by] }));
  const references = await findReferences(read, asked);
  const nodes = await Promise.all(references.map((reference) => nodesOf(read, reference, by)));
  return { nodes, unnamed: [], name: async () => references };
}

/** Ids that the network knows are not looked up first: a round trip less, and none at all where the hops bring the names. */
function knownEnds(read: ReadQuery, ids: readonly string[]): PathEnds {
  return {
    nodes: ids.map((id) => [id]),
    unnamed: ids,
    name: async (alreadyRead) => {
      const found = ids.flatMap((id) => alreadyRead.get(id) ?? []);
      return found.length === ids.length ? found : ids.map(await readReferences(read, ids));
    },
  };
}

const nodesRow = z.object({ offices: z.array(z.string()), parties: z.array(z.string()) });

async function nodesOf(read: ReadQuery, { id, kind }: Reference, by: PathRules["by"]): Promise<readonly string[]> {
  if (by === "PERSON" || kind !== "PERSON") return [id];
  const [row] = await readRows(read, "nodes-of-person", { person: id }, nodesRow);
  return (by === "OFFICE" ? row?.offices : row?.parties)?.toSorted() ?? [];
}

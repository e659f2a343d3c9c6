import { z } from "zod";
import type { FoundPath, PathHop } from "../path-finder.ts";
import { readRows, type SearchContext } from "./search-context.ts";
import type { Walk } from "./walk.ts";

const hopRow = z.object({
  hop: z.object({ from: z.string(), to: z.string(), meeting: z.string() }),
  people: z.tuple([z.string(), z.string()]),
  meetings: z.number(),
  firstOn: z.string(),
  lastOn: z.string(),
});

/** Tells of each hop who was there and how often the two met, with one statement for all paths. */
export async function explainWalks(context: SearchContext, walks: readonly Walk[]): Promise<readonly FoundPath[]> {
  const hops = walks.flatMap(hopsOf);
  const explained = new Map<string, PathHop>();
  const rows = hops.length === 0 ? [] : await readRows(context, "path-hop-meetings", { hops }, hopRow);
  for (const { hop, people, ...shared } of rows) {
    const [fromPerson, toPerson] = people;
    explained.set(keyOf(hop), { ...hop, fromPerson, toPerson, shared });
  }
  return walks.map((walk) => ({
    start: walk.states[0]?.id ?? "",
    hops: hopsOf(walk).map((hop) => {
      const found = explained.get(keyOf(hop));
      if (found === undefined) throw new Error(`no hop from "${hop.from}" to "${hop.to}"`);
      return found;
    }),
  }));
}

type Hop = Pick<PathHop, "from" | "to" | "meeting">;

function hopsOf({ states, steps }: Walk): readonly Hop[] {
  return steps.map(({ meeting }, place) => ({
    from: states[place]?.id ?? "",
    to: states[place + 1]?.id ?? "",
    meeting,
  }));
}

function keyOf({ from, to, meeting }: Hop): string {
  return `${from} ${to} ${meeting}`;
}

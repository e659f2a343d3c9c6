import { compareNodes, compareWalks, cut, emptyWalk, type Walk } from "./walk.ts";

/** Stands for the end in the place of a next state: the walk goes no further. */
export const stop = "";

/** The best whole walk that starts so and whose next state, or `stop`, is none of the banned ones. */
export type CompleteWalk = (start: Walk, banned: ReadonlySet<string>) => Promise<Walk | undefined>;

interface Candidate {
  readonly walk: Walk;
  /** It is the best of all that start with its first `shared` states and go on to no banned one. */
  readonly shared: number;
  readonly banned: ReadonlySet<string>;
}

/**
 * The best walks on which no state is twice, best first, after Yen and Lawler: those that are left when one has been
 * listed are told apart by where they leave it, and the best of each kind is the next candidate. A walk through the
 * same nodes as a better one is not listed.
 */
export async function listWalks(complete: CompleteWalk, first: number): Promise<readonly Walk[]> {
  const listed: Walk[] = [];
  const candidates: Candidate[] = [];
  const propose = async (start: Walk, banned: ReadonlySet<string>) => {
    const walk = await complete(start, banned);
    if (walk !== undefined) candidates.push({ walk, shared: start.states.length, banned });
  };
  await propose(emptyWalk, new Set());
  for (;;) {
    const best = candidates.sort((one, other) => compareWalks(one.walk, other.walk)).shift();
    if (best === undefined) return listed;
    const { walk, shared, banned } = best;
    if (!listed.some((other) => compareNodes(walk, other) === 0)) listed.push(walk);
    if (listed.length >= first) return listed;
    for (let count = shared; count <= walk.states.length; count += 1) {
      const next = walk.states[count]?.key ?? stop;
      await propose(cut(walk, count), new Set(count === shared ? [...banned, next] : [next]));
    }
  }
}

import { type CountingRules, haveMet, isCounted, isPresent } from "./counting-rules.ts";
import type { Incidence } from "./incidence.ts";
import type { Route } from "./route.ts";

/** One end of the search: whom the node has met at the meetings read so far, and at which best meeting. */
interface NearSide {
  readonly node: number;
  /** The stamp of the search in which each other node was met. */
  readonly met: Int32Array;
  readonly via: Int32Array;
  /** The next of the node's entries to read, and the one after the last. */
  at: number;
  readonly after: number;
}

interface Middle {
  readonly node: number;
  readonly cost: number;
}

/**
 * Best paths of one or two hops, which is what most pairs are apart, without reading large meetings where small ones will
 * do. Meetings are numbered by rank, so each end reads its own from the best on, and stops where the next could only
 * make a worse path than the best known. For anything longer the search from both ends has to read them all.
 */
export class NearSearch {
  readonly #incidence: Incidence;
  readonly #arrays: readonly Int32Array[];
  readonly #blocked: Int32Array;
  #stamp = 0;

  constructor(incidence: Incidence) {
    const size = incidence.ids.length;
    this.#incidence = incidence;
    this.#arrays = Array.from({ length: 4 }, () => new Int32Array(size));
    this.#blocked = new Int32Array(size);
  }

  /** Undefined where the two are further apart than two hops, or than `maxHops`. */
  find(rules: CountingRules, from: number, to: number, avoided: readonly number[], maxHops: number): Route | undefined {
    if (maxHops < 1) return undefined;
    const direct = this.#findDirect(rules, from, to);
    if (direct !== undefined || maxHops < 2) return direct;
    this.#stamp += 1;
    for (const node of [...avoided, from, to]) this.#blocked[node] = this.#stamp;
    return this.#findOverOne(rules, this.#sideOf(from, 0), this.#sideOf(to, 2));
  }

  /** The best meeting at which the two met: the first that is in both lists and counts. */
  #findDirect(rules: CountingRules, from: number, to: number): Route | undefined {
    const { nodeStart, nodeMeeting } = this.#incidence;
    const afterFrom = nodeStart[from + 1] ?? 0;
    const afterTo = nodeStart[to + 1] ?? 0;
    let here = nodeStart[from] ?? 0;
    let there = nodeStart[to] ?? 0;
    while (here < afterFrom && there < afterTo) {
      const meeting = nodeMeeting[here] ?? 0;
      const other = nodeMeeting[there] ?? 0;
      if (meeting >= rules.endRank) return undefined;
      if (meeting < other) here += 1;
      else if (other < meeting) there += 1;
      else {
        // An office that several people held at one meeting has an entry for each.
        const nextHere = this.#endOfRun(here, afterFrom);
        const nextThere = this.#endOfRun(there, afterTo);
        const isMet = isCounted(rules, meeting) && this.#metIn(rules, [here, nextHere], [there, nextThere]);
        if (isMet) return { states: [from, to], meetings: [meeting] };
        here = nextHere;
        there = nextThere;
      }
    }
    return undefined;
  }

  #endOfRun(at: number, after: number): number {
    const { nodeMeeting } = this.#incidence;
    let end = at + 1;
    while (end < after && nodeMeeting[end] === nodeMeeting[at]) end += 1;
    return end;
  }

  #metIn(rules: CountingRules, here: readonly [number, number], there: readonly [number, number]): boolean {
    const { nodeStanding } = this.#incidence;
    for (let one = here[0]; one < here[1]; one += 1) {
      const standing = nodeStanding[one] ?? 0;
      if (!isPresent(rules, standing)) continue;
      for (let two = there[0]; two < there[1]; two += 1) {
        const other = nodeStanding[two] ?? 0;
        if (isPresent(rules, other) && haveMet(rules, standing, other)) return true;
      }
    }
    return false;
  }

  #sideOf(node: number, array: 0 | 2): NearSide {
    const { nodeStart } = this.#incidence;
    const [met = new Int32Array(0), via = new Int32Array(0)] = this.#arrays.slice(array, array + 2);
    return { node, met, via, at: nodeStart[node] ?? 0, after: nodeStart[node + 1] ?? 0 };
  }

  #findOverOne(rules: CountingRules, here: NearSide, there: NearSide): Route | undefined {
    const leastHere = this.#nextCost(rules, here);
    const leastThere = this.#nextCost(rules, there);
    let best: Middle = { node: -1, cost: Infinity };
    for (;;) {
      const costHere = this.#nextCost(rules, here);
      const costThere = this.#nextCost(rules, there);
      const isHereUseful = costHere < Infinity && costHere + leastThere <= best.cost;
      const isThereUseful = costThere < Infinity && costThere + leastHere <= best.cost;
      if (!isHereUseful && !isThereUseful) break;
      const goesHere = isHereUseful && (!isThereUseful || costHere <= costThere);
      best = goesHere ? this.#readNext(rules, here, there, best) : this.#readNext(rules, there, here, best);
    }
    if (best.node < 0) return undefined;
    const meetings = [here.via[best.node] ?? 0, there.via[best.node] ?? 0];
    return { states: [here.node, best.node, there.node], meetings };
  }

  /** What a hop at the side's next meeting that counts would cost; Infinity where it has none left. */
  #nextCost(rules: CountingRules, side: NearSide): number {
    const { nodeMeeting, nodeStanding } = this.#incidence;
    for (; side.at < side.after; side.at += 1) {
      const meeting = nodeMeeting[side.at] ?? 0;
      if (meeting >= rules.endRank) side.at = side.after;
      else if (isPresent(rules, nodeStanding[side.at] ?? 0) && isCounted(rules, meeting)) {
        return rules.meetings.cost[meeting] ?? 0;
      }
    }
    return Infinity;
  }

  /** Reads whom a side met at its next meeting; the better of the best known and what that makes possible. */
  #readNext(rules: CountingRules, side: NearSide, other: NearSide, known: Middle): Middle {
    const { meetingStart, node, standing, nodeMeeting, nodeStanding } = this.#incidence;
    const meeting = nodeMeeting[side.at] ?? 0;
    const own = nodeStanding[side.at] ?? 0;
    const cost = rules.meetings.cost[meeting] ?? 0;
    const stamp = this.#stamp;
    const after = meetingStart[meeting + 1] ?? 0;
    let best = known;
    side.at += 1;
    for (let at = meetingStart[meeting] ?? 0; at < after; at += 1) {
      const there = standing[at] ?? 0;
      const one = node[at] ?? 0;
      if (side.met[one] === stamp || this.#blocked[one] === stamp) continue;
      if (!isPresent(rules, there) || !haveMet(rules, own, there)) continue;
      side.met[one] = stamp;
      side.via[one] = meeting;
      if (other.met[one] !== stamp) continue;
      const total = cost + (rules.meetings.cost[other.via[one] ?? 0] ?? 0);
      if (total < best.cost || (total === best.cost && one < best.node)) best = { node: one, cost: total };
    }
    return best;
  }
}

import { type CountingRules, haveMet, isCounted, isPresent } from "./counting-rules.ts";
import type { Incidence } from "./incidence.ts";
import { ReachedLayers } from "./reached-layers.ts";

/** What has to be on the path, one bit each. A state is a node and what has been passed: mask * nodes + node. */
export interface Waypoints {
  /** 2 to the power of the number of waypoints. */
  readonly masks: number;
  /** Bit of each node; undefined: no node has one. */
  readonly nodeBits: Uint8Array | undefined;
  readonly meetingBits: ReadonlyMap<number, number>;
}

export const noWaypoints: Waypoints = { masks: 1, nodeBits: undefined, meetingBits: new Map() };

/**
 * Breadth-first search from one end, layer by layer, that keeps the best way to each state.
 *
 * A layer is expanded meeting by meeting. Whoever was there is reached best from the best member of the last layer, or,
 * when both represent the same party, from the best member of another party: a meeting remembers these two and its
 * entries are read once. In later layers it can only reach those it could not reach before, the people of the one
 * party whose members came first (`#open`), so it is read at most twice in a search.
 */
export class SearchSide extends ReachedLayers {
  readonly incidence: Incidence;
  readonly #visit: Int32Array;
  readonly #open: Int32Array;
  readonly #first: Int32Array;
  readonly #firstParty: Int32Array;
  readonly #second: Int32Array;
  readonly #touched: Int32Array;
  #rules: CountingRules;
  #waypoints: Waypoints = noWaypoints;
  /** The least stamp of a meeting that counts as visited. */
  #visitBase = 0;

  constructor(incidence: Incidence, rules: CountingRules, direction: "FORWARD" | "BACKWARD", masks: number) {
    super(incidence.ids.length, masks, direction);
    this.incidence = incidence;
    this.#rules = rules;
    const visits = rules.meetings.count * masks;
    this.#visit = new Int32Array(visits);
    this.#open = new Int32Array(visits);
    this.#first = new Int32Array(visits);
    this.#firstParty = new Int32Array(visits);
    this.#second = new Int32Array(visits);
    this.#touched = new Int32Array(visits);
  }

  /** Forgets the search before. Blocked states are never reached, nor are they starts. */
  begin(rules: CountingRules, waypoints: Waypoints, starts: readonly number[], blocked: Iterable<number>): void {
    this.#rules = rules;
    this.#waypoints = waypoints;
    if (this.restart(starts, blocked)) this.#visit.fill(0);
    this.#visitBase = this.base;
  }

  /** Meetings attended by the last layer: what expanding it costs, about. */
  workAhead(): number {
    const { nodeStart } = this.incidence;
    let work = 0;
    for (const state of this.frontier) {
      const node = state % this.nodes;
      work += (nodeStart[node + 1] ?? 0) - (nodeStart[node] ?? 0);
    }
    return work;
  }

  /** Reaches the next layer, which may be empty. */
  expand(): void {
    const frontier = this.frontier;
    this.startLayer();
    const touched = this.#touchMeetings(frontier);
    for (let at = 0; at < touched; at += 1) this.#readMeeting(this.#touched[at] ?? 0);
  }

  /** The same without going to certain states now; they may be reached later. */
  expandWithout(states: Iterable<number>): void {
    const blocked = this.block(states);
    this.expand();
    this.unblock(blocked);
    this.#visitBase = this.clock + 1;
  }

  /** Gives every meeting of the last layer its best members; returns how many meetings are to be read. */
  #touchMeetings(frontier: Int32Array): number {
    const { nodeStart, nodeMeeting, nodeStanding } = this.incidence;
    const rules = this.#rules;
    const now = this.clock;
    let touched = 0;
    for (let place = 0; place < frontier.length; place += 1) {
      const state = frontier[place] ?? 0;
      const node = state % this.nodes;
      const mask = (state - node) / this.nodes;
      const after = nodeStart[node + 1] ?? 0;
      for (let at = nodeStart[node] ?? 0; at < after; at += 1) {
        const meeting = nodeMeeting[at] ?? 0;
        if (meeting >= rules.endRank) break;
        const standing = nodeStanding[at] ?? 0;
        if (!isPresent(rules, standing)) continue;
        const key = mask * rules.meetings.count + meeting;
        const visited = this.#visit[key] ?? 0;
        if (visited === now) this.#offer(key, state, standing >> 2);
        else if (this.#enter(key, visited, meeting, state, standing)) {
          this.#touched[touched] = key;
          touched += 1;
        }
      }
    }
    return touched;
  }

  /** The first member of this layer comes to a meeting: whether anybody may be reached there. */
  #enter(key: number, visited: number, meeting: number, state: number, standing: number): boolean {
    const party = standing >> 2;
    if (visited >= this.#visitBase) {
      const open = this.#open[key] ?? 0;
      if (open < 0 || open === party) return false;
    } else {
      this.#open[key] = 0;
      if (!isCounted(this.#rules, meeting)) {
        this.#visit[key] = this.clock;
        this.#first[key] = -1;
        this.#open[key] = -1;
        return false;
      }
      if (this.masks > 1 && this.#passesWaypoint(meeting, state, standing)) return false;
    }
    this.#visit[key] = this.clock;
    this.#first[key] = state;
    this.#firstParty[key] = party;
    this.#second[key] = -1;
    return true;
  }

  /** One more member of this layer at a meeting: keeps the best, and the best that represents another party. */
  #offer(key: number, state: number, party: number): void {
    const first = this.#first[key] ?? -1;
    if (first < 0) return;
    const isOther = party !== this.#firstParty[key];
    if (this.isBetter(state, first)) {
      if (isOther) this.#second[key] = first;
      this.#first[key] = state;
      this.#firstParty[key] = party;
    } else if (isOther) {
      const second = this.#second[key] ?? -1;
      if (second < 0 || this.isBetter(state, second)) this.#second[key] = state;
    }
  }

  /** Reaches whoever was at the meeting from its best members. */
  #readMeeting(key: number): void {
    const { meetingStart, node, standing } = this.incidence;
    const rules = this.#rules;
    const { nodeBits } = this.#waypoints;
    const meeting = key % rules.meetings.count;
    const mask = (key - meeting) / rules.meetings.count;
    const first = this.#first[key] ?? -1;
    const second = this.#second[key] ?? -1;
    const firstParty = this.#firstParty[key] ?? 0;
    const hop = rules.meetings.cost[meeting] ?? 0;
    const firstCost = hop + (this.cost[first] ?? 0);
    const secondCost = second < 0 ? Infinity : hop + (this.cost[second] ?? 0);
    const after = meetingStart[meeting + 1] ?? 0;
    for (let at = meetingStart[meeting] ?? 0; at < after; at += 1) {
      const there = standing[at] ?? 0;
      if (!isPresent(rules, there)) continue;
      const one = node[at] ?? 0;
      const state = nodeBits === undefined ? mask * this.nodes + one : (mask | (nodeBits[one] ?? 0)) * this.nodes + one;
      if (rules.mixesAll || there >> 2 !== firstParty) this.reach(state, first, meeting, firstCost);
      else if (second >= 0) this.reach(state, second, meeting, secondCost);
    }
    const isDone = rules.mixesAll || second >= 0 || (this.#open[key] ?? 0) > 0;
    this.#open[key] = isDone ? -1 : firstParty;
  }

  /** A meeting that is a waypoint leads from each member to all others in another mask: also to the last layer. */
  #passesWaypoint(meeting: number, state: number, standing: number): boolean {
    const from = state % this.nodes;
    const mask = (state - from) / this.nodes;
    const bit = this.#waypoints.meetingBits.get(meeting) ?? 0;
    if ((mask | bit) === mask) return false;
    const { incidence } = this;
    const cost = (this.cost[state] ?? 0) + (this.#rules.meetings.cost[meeting] ?? 0);
    for (let at = incidence.meetingStart[meeting] ?? 0; at < (incidence.meetingStart[meeting + 1] ?? 0); at += 1) {
      const there = incidence.standing[at] ?? 0;
      const node = incidence.node[at] ?? 0;
      if (node === from || !isPresent(this.#rules, there) || !haveMet(this.#rules, standing, there)) continue;
      const passed = mask | bit | (this.#waypoints.nodeBits?.[node] ?? 0);
      this.reach(passed * this.nodes + node, state, meeting, cost);
    }
    return true;
  }
}

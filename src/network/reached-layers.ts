/**
 * States in layers by their number of hops, each with the best way there: the lowest cost, then, forwards, the first by
 * the ids of its nodes from the start; backwards, the first by the ids from the state itself.
 *
 * A state is a node and what has been passed on the way, as a mask: mask * nodes + node. The arrays serve search after
 * search: `clock` stamps what belongs to the present one.
 */
export class ReachedLayers {
  readonly nodes: number;
  readonly masks: number;
  readonly direction: "FORWARD" | "BACKWARD";
  readonly cost: Float64Array;
  /** Place of a state's best way among those of its layer by ids; set when the next layer is about to be reached. */
  readonly order: Int32Array;
  /** The state before, or -1; the meeting that led from there. */
  readonly parent: Int32Array;
  readonly via: Int32Array;
  /** The stamp of the layer that is being reached. */
  protected clock = 0;
  /** Stamp of blocked states and the least one of this search; the layer d has the stamp base + 1 + d. */
  protected base = 0;
  readonly #mark: Int32Array;
  readonly #states: Int32Array;
  readonly #keys: Float64Array;
  #layerStart: number[] = [0];
  #count = 0;

  constructor(nodes: number, masks: number, direction: "FORWARD" | "BACKWARD") {
    const states = nodes * masks;
    this.nodes = nodes;
    this.masks = masks;
    this.direction = direction;
    this.cost = new Float64Array(states);
    this.order = new Int32Array(states);
    this.parent = new Int32Array(states);
    this.via = new Int32Array(states);
    this.#mark = new Int32Array(states);
    this.#states = new Int32Array(states);
    this.#keys = new Float64Array(states);
  }

  /** How many hops the last layer is away. */
  get depth(): number {
    return this.#layerStart.length - 1;
  }

  /** States reached so far. */
  get reached(): number {
    return this.#count;
  }

  /** The states of the last layer. */
  get frontier(): Int32Array {
    return this.layer(this.depth);
  }

  /** The states so many hops away, a layer that has been reached; a view, good for this search. */
  layer(depth: number): Int32Array {
    return this.#states.subarray(this.#layerStart[depth] ?? 0, this.#layerStart[depth + 1] ?? this.#count);
  }

  /** Hops to a state that has been reached; otherwise -1. */
  levelOf(state: number): number {
    return Math.max(-1, (this.#mark[state] ?? 0) - this.base - 1);
  }

  /** Whether the way to one state of a layer comes before that to another of it by the ids of its nodes; forwards. */
  comesBefore(state: number, other: number): boolean {
    const before = this.parent[state] ?? -1;
    const otherBefore = this.parent[other] ?? -1;
    const difference = before < 0 ? 0 : (this.order[before] ?? 0) - (this.order[otherBefore] ?? 0);
    return difference < 0 || (difference === 0 && state % this.nodes < other % this.nodes);
  }

  /** Forgets the search before. Returns whether stamps started anew, so that all others are void. */
  protected restart(starts: readonly number[], blocked: Iterable<number>): boolean {
    const isWornOut = this.clock > 2 ** 30;
    if (isWornOut) {
      this.clock = 0;
      this.#mark.fill(0);
    }
    this.base = this.clock + 1;
    this.clock += 2;
    this.#count = 0;
    this.#layerStart = [0];
    this.block(blocked);
    for (const state of starts) {
      if ((this.#mark[state] ?? 0) < this.base) this.reach(state, -1, -1, 0);
    }
    return isWornOut;
  }

  /** Keeps states from being reached; returns those that were not reached or blocked already. */
  protected block(states: Iterable<number>): readonly number[] {
    const free = [...states].filter((state) => (this.#mark[state] ?? 0) < this.base);
    for (const state of free) this.#mark[state] = this.base;
    return free;
  }

  protected unblock(states: readonly number[]): void {
    for (const state of states) this.#mark[state] = 0;
  }

  /** What is reached from now on is one hop further. */
  protected startLayer(): void {
    this.#rankFrontier();
    this.clock += 1;
    this.#layerStart.push(this.#count);
  }

  /** Keeps a way to a state of the layer that is being reached, if it is the first or the best. */
  protected reach(state: number, parent: number, via: number, cost: number): void {
    const mark = this.#mark[state] ?? 0;
    if (mark === this.clock) {
      const difference = cost - (this.cost[state] ?? 0);
      if (difference > 0 || (difference === 0 && !this.#leadsBetter(parent, via, state))) return;
    } else {
      if (mark >= this.base) return;
      this.#mark[state] = this.clock;
      this.#states[this.#count] = state;
      this.#count += 1;
      this.order[state] = state;
    }
    this.cost[state] = cost;
    this.parent[state] = parent;
    this.via[state] = via;
  }

  protected isBetter(state: number, other: number): boolean {
    const difference = (this.cost[state] ?? 0) - (this.cost[other] ?? 0);
    if (difference !== 0) return difference < 0;
    const places = (this.order[state] ?? 0) - (this.order[other] ?? 0);
    return places === 0 ? state < other : places < 0;
  }

  #leadsBetter(parent: number, via: number, state: number): boolean {
    const known = this.parent[state] ?? -1;
    if (parent === known) return via < (this.via[state] ?? 0);
    const difference = (this.order[parent] ?? 0) - (this.order[known] ?? 0);
    return difference === 0 ? parent < known : difference < 0;
  }

  /** States whose ways pass the same nodes get the same place. Backwards without masks the node itself is the place. */
  #rankFrontier(): void {
    if (this.direction === "BACKWARD" && this.masks === 1) return;
    const frontier = this.frontier;
    const keys = this.#keys.subarray(0, frontier.length);
    const size = this.nodes * this.masks;
    for (let at = 0; at < keys.length; at += 1) {
      const state = frontier[at] ?? 0;
      const before = this.parent[state] ?? -1;
      const place = before < 0 ? 0 : (this.order[before] ?? 0);
      const node = state % this.nodes;
      const way = this.direction === "FORWARD" ? place * this.nodes + node : node * size + place;
      keys[at] = way * this.masks + (state - node) / this.nodes;
    }
    keys.sort();
    let rank = -1;
    let last = -1;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      const mask = key % this.masks;
      const way = (key - mask) / this.masks;
      if (way !== last) rank += 1;
      last = way;
      const node = this.direction === "FORWARD" ? way % this.nodes : Math.floor(way / size);
      this.order[mask * this.nodes + node] = rank;
    }
  }
}

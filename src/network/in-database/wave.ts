import type { SearchContext } from "./search-context.ts";
import { byIdsBackwards, byIdsForwards, type Step, startAt, takeStep, type Way } from "./take-step.ts";

export type Direction = "forwards" | "backwards";

/** A search from one end, grown a layer at a time; each node is reached once, by its best way. */
export class Wave {
  readonly #context: SearchContext;
  readonly #direction: Direction;
  /** Nodes by hops from the end. */
  readonly layers: ReadonlyMap<string, Way>[];
  readonly #seen: Set<string>;
  #reached: number;

  /** @param avoid ids of nodes that are not used */
  constructor(context: SearchContext, direction: Direction, ends: Iterable<string>, avoid: Iterable<string>) {
    this.#context = context;
    this.#direction = direction;
    this.#seen = new Set(avoid);
    const start = startAt([...ends].filter((id) => !this.#seen.has(id)));
    this.layers = [toLayer(start)];
    this.#reached = start.length;
    for (const { id } of start) this.#seen.add(id);
  }

  get hops(): number {
    return this.layers.length - 1;
  }

  get frontier(): ReadonlyMap<string, Way> {
    return this.layers.at(-1) ?? new Map();
  }

  /** Nodes reached so far, the ends included. */
  get reached(): number {
    return this.#reached;
  }

  /** @param without ids that this one step does not lead to, though a later one may */
  async grow(without: ReadonlySet<string> = new Set()): Promise<ReadonlyMap<string, Way>> {
    const steps = await this.#steps(without);
    const sorted = steps.toSorted(this.#direction === "forwards" ? byIdsForwards : byIdsBackwards);
    const layer = toLayer(sorted.map((step, rank) => ({ ...step, key: step.id, rank })));
    this.layers.push(layer);
    this.#reached += layer.size;
    for (const id of layer.keys()) this.#seen.add(id);
    return layer;
  }

  async #steps(without: ReadonlySet<string>): Promise<readonly Step[]> {
    if (this.frontier.size === 0) return [];
    const seen = without.size === 0 ? this.#seen : new Set([...this.#seen, ...without]);
    return takeStep(this.#context, [...this.frontier.values()], { seen });
  }
}

function toLayer(ways: readonly Way[]): ReadonlyMap<string, Way> {
  return new Map(ways.map((way) => [way.id, way]));
}

import { compareText } from "../../model/compare-text.ts";
import type { SearchContext } from "./search-context.ts";
import { byCost, byIdsForwards, type Step, startAt, takeStep, type Way } from "./take-step.ts";

/** The best way to a node that has passed some of what the path has to pass, one bit each. */
export interface PassingWay extends Way {
  readonly passed: number;
}

type PassingStep = Step & Pick<PassingWay, "passed" | "key"> & { readonly passedBefore: number };

/** What a path has to pass, nodes and meetings, and the bit of each. */
export type Waypoints = ReadonlyMap<string, number>;

export function toWaypoints(ids: readonly string[]): Waypoints {
  return new Map([...new Set(ids)].sort().map((id, place) => [id, 2 ** place]));
}

/** A search from the start, grown a layer at a time; a node is reached once for each set of what has been passed. */
export class PassingWave {
  readonly #context: SearchContext;
  readonly #waypoints: Waypoints;
  readonly #avoid: readonly string[];
  /** Keys of states that are not reached any more. */
  readonly #seen: Set<string>;
  /** States by hops from the start. */
  readonly layers: (readonly PassingWay[])[];

  /**
   * @param avoid ids of nodes that are not used
   * @param blocked keys of states that are not used
   */
  constructor(
    context: SearchContext,
    waypoints: Waypoints,
    start: readonly PassingWay[],
    { avoid, blocked }: { readonly avoid: readonly string[]; readonly blocked: Iterable<string> },
  ) {
    this.#context = context;
    this.#waypoints = waypoints;
    this.#avoid = avoid;
    this.#seen = new Set(blocked);
    this.layers = [this.#reach(start.filter(({ id }) => !avoid.includes(id)))];
  }

  get hops(): number {
    return this.layers.length - 1;
  }

  get frontier(): readonly PassingWay[] {
    return this.layers.at(-1) ?? [];
  }

  /** @param without keys of states that this one step does not lead to, though a later one may */
  async grow(without: ReadonlySet<string>): Promise<void> {
    const best = new Map<string, PassingStep>();
    for (const passed of new Set(this.frontier.map((way) => way.passed))) {
      for (const step of await this.#steps(passed)) {
        if (this.#seen.has(step.key) || without.has(step.key)) continue;
        const known = best.get(step.key);
        if (known === undefined || compareSteps(step, known) < 0) best.set(step.key, step);
      }
    }
    this.layers.push(this.#reach(rankSteps([...best.values()])));
  }

  async #steps(passed: number): Promise<readonly PassingStep[]> {
    const steps = await takeStep(
      this.#context,
      this.frontier.filter((way) => way.passed === passed),
      { seen: this.#avoid, marked: Object.fromEntries(this.#waypoints) },
    );
    return steps.map((step) => {
      const after = passed | step.mark | (this.#waypoints.get(step.id) ?? 0);
      return { ...step, passedBefore: passed, passed: after, key: toKey(step.id, after) };
    });
  }

  #reach(layer: readonly PassingWay[]): readonly PassingWay[] {
    for (const { key } of layer) this.#seen.add(key);
    return layer;
  }
}

/** Ways that start at some nodes. */
export function startPassing(ids: Iterable<string>, waypoints: Waypoints): readonly PassingWay[] {
  return startAt(ids).map((way) => {
    const passed = waypoints.get(way.id) ?? 0;
    return { ...way, passed, key: toKey(way.id, passed) };
  });
}

/** The best way that has passed everything and is where it may end. */
export function findArrived(
  frontier: readonly PassingWay[],
  to: readonly string[],
  waypoints: Waypoints,
): PassingWay | undefined {
  const everything = 2 ** waypoints.size - 1;
  return frontier.filter(({ id, passed }) => passed === everything && to.includes(id)).sort(byCost)[0];
}

function toKey(id: string, passed: number): string {
  return `${passed} ${id}`;
}

/** Ways through the same nodes, which have passed different sets, have the same rank. */
function rankSteps(steps: readonly PassingStep[]): readonly PassingWay[] {
  let rank = -1;
  return steps.toSorted(byIdsForwards).map((step, place, sorted) => {
    const last = sorted[place - 1];
    if (last === undefined || byIdsForwards(last, step) !== 0) rank += 1;
    return { ...step, rank };
  });
}

/** Ways through the same nodes at the same cost differ in when they passed a meeting: the later is taken. */
function compareSteps(one: PassingStep, other: PassingStep): number {
  return (
    one.size - other.size ||
    one.days - other.days ||
    one.before.way.rank - other.before.way.rank ||
    one.passedBefore - other.passedBefore ||
    compareText(one.before.meeting, other.before.meeting)
  );
}

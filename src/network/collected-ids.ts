/** Numbers ids in the order in which they come, and puts them in the order of the ids at the end. */
export class CollectedIds {
  readonly #codes = new Map<string, number>();

  get count(): number {
    return this.#codes.size;
  }

  /** The same id always gets the same code. */
  add(id: string): number {
    const known = this.#codes.get(id);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    this.#codes.set(id, code);
    return code;
  }

  sort(): SortedIds {
    const ids = [...this.#codes.keys()].sort();
    const places = new Int32Array(ids.length);
    ids.forEach((id, place) => {
      places[this.#codes.get(id) ?? 0] = place;
    });
    return { ids, places };
  }
}

export interface SortedIds {
  readonly ids: readonly string[];
  /** Code to place among the sorted ids. */
  readonly places: Int32Array;
}

/** Place of an id among ids in ascending order. */
export function findPlace(ids: readonly string[], id: string): number | undefined {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = ids[middle] ?? "";
    if (there === id) return middle;
    if (there < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

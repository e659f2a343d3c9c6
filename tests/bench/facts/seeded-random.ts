/** A stream of numbers that the seed alone decides: the same on every machine and in every run. */
export interface SeededRandom {
  /** At least 0, below 1. */
  fraction(): number;
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number;
  happens(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** An index drawn with the weights at hand. */
  weighted(weights: readonly number[]): number;
}

export function seededRandom(seed: string): SeededRandom {
  const fraction = mulberry32(hashOf(seed));
  const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    between,
    happens: (probability) => fraction() < probability,
    pick: (list) => itemAt(list, between(0, list.length - 1)),
    weighted: (weights) => indexWithin(weights, fraction() * weights.reduce((sum, weight) => sum + weight, 0)),
  };
}

/** Draws ranks by Zipf's law: rank 0 twice as often as rank 1, three times as often as rank 2. */
export function zipfRanks(count: number): (random: SeededRandom) => number {
  const sums: number[] = [];
  for (let rank = 0; rank < count; rank += 1) sums.push((sums[rank - 1] ?? 0) + 1 / (rank + 1));
  const total = sums[count - 1] ?? 0;
  return (random) => {
    const point = random.fraction() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((sums[middle] ?? 0) > point) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** All items, in an order that the seed decides. */
export function shuffled<T>(items: readonly T[], random: SeededRandom): readonly T[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = random.between(0, last);
    const moved = itemAt(list, last);
    list[last] = itemAt(list, other);
    list[other] = moved;
  }
  return list;
}

export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index} in a list of ${list.length}`);
  return item;
}

function indexWithin(weights: readonly number[], point: number): number {
  let sum = 0;
  const found = weights.findIndex((weight) => {
    sum += weight;
    return point < sum;
  });
  return found === -1 ? weights.length - 1 : found;
}

/** Public-domain generator by Tommy Ettinger: 32 bits of state are plenty for one meeting. */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a with a last mixing step, so that seeds that differ in one digit start far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export interface Matching<A, B> {
  readonly pairs: readonly (readonly [A, B])[];
  readonly onlyOne: readonly A[];
  readonly onlyOther: readonly B[];
}

/** Pairs the two lists, the highest score first; what scores 0 or less is no pair. Of equal scores the earlier come first. */
export function matchBest<A, B>(
  one: readonly A[],
  other: readonly B[],
  scoreOf: (a: A, b: B) => number,
): Matching<A, B> {
  const fits = one.flatMap((a, at) => other.map((b, against) => ({ at, against, a, b, score: scoreOf(a, b) })));
  const ranked = fits.filter(({ score }) => score > 0);
  ranked.sort((x, y) => y.score - x.score || x.at - y.at || x.against - y.against);
  const taken = new Set<number>();
  const takenOther = new Set<number>();
  const found: { readonly at: number; readonly pair: readonly [A, B] }[] = [];
  for (const { at, against, a, b } of ranked) {
    if (taken.has(at) || takenOther.has(against)) continue;
    taken.add(at);
    takenOther.add(against);
    found.push({ at, pair: [a, b] });
  }
  return {
    pairs: found.sort((x, y) => x.at - y.at).map(({ pair }) => pair),
    onlyOne: one.filter((_, at) => !taken.has(at)),
    onlyOther: other.filter((_, at) => !takenOther.has(at)),
  };
}

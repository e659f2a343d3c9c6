import { distance } from "fastest-levenshtein";

/** No id is longer; comparing spellings takes time by the square of the length. */
const longestCompared = 120;

/** The candidates a person may have meant: close in spelling, nearest first, at most two. */
export function findNearest(text: string, candidates: Iterable<string>): readonly string[] {
  if (text.length > longestCompared) return [];
  const wanted = text.toLowerCase();
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const near: { readonly candidate: string; readonly far: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const far = distance(wanted, candidate.toLowerCase());
    if (far <= allowed) near.push({ candidate, far });
  }
  near.sort((one, other) => one.far - other.far || (one.candidate < other.candidate ? -1 : 1));
  return near.slice(0, 2).map(({ candidate }) => candidate);
}

/** `Did you mean "a"?`, `Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  return `Did you mean ${candidates.map((candidate) => `"${candidate}"`).join(" or ")}?`;
}

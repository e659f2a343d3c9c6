/** One account's value of a field, and how many others it stands before. */
export interface Vote<T> {
  readonly value: T;
  /** 0 for the account that wins ties. */
  readonly rank: number;
}

export interface Settled<T> {
  readonly value: T;
  readonly isDisputed: boolean;
}

/**
 * The value that most accounts give; on a tie that of the account with the lowest rank.
 * Accounts that are silent do not vote. Undefined where all are.
 * @param identity values with the same text are the same value
 */
export function settle<T>(votes: readonly Vote<T>[], identity: (value: T) => string): Settled<T> | undefined {
  const tally = new Map<string, { vote: Vote<T>; count: number }>();
  for (const vote of votes) {
    const key = identity(vote.value);
    const seen = tally.get(key);
    const first = seen === undefined || vote.rank < seen.vote.rank ? vote : seen.vote;
    tally.set(key, { vote: first, count: (seen?.count ?? 0) + 1 });
  }
  const [best] = [...tally.values()].sort((a, b) => b.count - a.count || a.vote.rank - b.vote.rank);
  return best === undefined ? undefined : { value: best.vote.value, isDisputed: tally.size > 1 };
}

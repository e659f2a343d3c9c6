/**
 * Applies an operation to each item, so many at once, and gives the results in order. After a failure nothing new is
 * begun: nobody would read what it finds.
 */
export async function aFewAtATime<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  apply: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  let hasFailed = false;
  const work = async () => {
    for (const [index, item] of waiting) {
      if (hasFailed) return;
      results[index] = await apply(item).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  return results;
}

/** Whether lists and objects stand inside one another more often than that. It has no stack to run out of. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let layer: readonly object[] = [value].filter(isContainer);
  for (let level = 1; layer.length > 0; level++) {
    if (level > levels) return true;
    layer = layer.flatMap((container) => Object.values(container).filter(isContainer));
  }
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

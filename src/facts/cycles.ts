/** Circles in a chain of ids, each once, from its smallest id on: a > b > a. */
export function findCycles(above: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of [...above.keys()].sort()) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !onTrail.has(at)) {
      trail.push(at);
      onTrail.add(at);
      at = above.get(at);
    }
    if (at !== undefined && onTrail.has(at)) cycles.push(trail.slice(trail.indexOf(at)));
    for (const id of trail) done.add(id);
  }
  return cycles;
}

export function describeCycle(cycle: readonly string[]): string {
  return `This runs in a circle: ${[...cycle, cycle[0] ?? ""].join(" > ")}.`;
}

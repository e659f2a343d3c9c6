import type { Problem } from "../errors/user-error.ts";
import { describeCycle, findCycles } from "./cycles.ts";
import type { Path } from "./draft-problem.ts";
import { placeProblem } from "./place-problem.ts";
import type { Registry } from "./registry.ts";
import type { RegistryPart } from "./registry-part.ts";

/** Organisations and places that are, step by step, parts of themselves; reported where the circle starts. */
export function checkRegistryCycles(parts: readonly RegistryPart[], registry: Registry): readonly Problem[] {
  const above = new Map<string, string>();
  for (const entity of registry.entities()) {
    const upper = entity.label === "Party" ? entity.partOf : entity.label === "Place" ? entity.within : undefined;
    if (upper !== undefined) above.set(entity.id, upper);
  }
  return findCycles(above).flatMap((cycle) => {
    const place = find(parts, cycle[0] ?? "");
    if (place === undefined) return [];
    const draft = {
      id: "F46",
      path: place.path,
      message: describeCycle(cycle),
      value: above.get(cycle[0] ?? ""),
    } as const;
    return [placeProblem(draft, place.part.file, place.part.parsed)];
  });
}

function find(parts: readonly RegistryPart[], id: string): { part: RegistryPart; path: Path } | undefined {
  for (const part of parts) {
    const found = part.entities.find(({ entity }) => entity.id === id);
    if (found === undefined) continue;
    return { part, path: [found.list, found.index, found.list === "places" ? "within" : "of"] };
  }
  return undefined;
}

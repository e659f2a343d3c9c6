import type { Problem } from "../errors/user-error.ts";
import { placeProblem } from "./place-problem.ts";
import type { Registry } from "./registry.ts";
import type { RegistryPart } from "./registry-part.ts";

/** A former id leads to one entity for ever: it may not be another's id, nor another's former id. */
export function checkFormerIds(parts: readonly RegistryPart[], registry: Registry): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, parsed, content } of parts) {
    for (const [list, entries] of Object.entries(content)) {
      for (const [index, { id, formerly }] of entries.entries()) {
        for (const [at, former] of formerly.entries()) {
          const owner = registry.find(former) === undefined ? owners.get(former) : former;
          owners.set(former, owners.get(former) ?? id);
          if (owner === undefined || (owner === id && owner !== former)) continue;
          const message =
            owner === former ? `"${former}" is in use as an id.` : `"${former}" is a former id of "${owner}" already.`;
          const path = [list, index, "formerly", at];
          problems.push(placeProblem({ id: "F45", path, message, value: former }, file, parsed));
        }
      }
    }
  }
  return problems;
}

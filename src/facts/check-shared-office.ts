import type { FactsFile } from "../model/facts-file.ts";
import { toList } from "../model/text.ts";
import type { Level } from "../model/vocabularies.ts";
import type { Report } from "./draft-problem.ts";
import type { Registry } from "./registry.ts";

/** Offices of these levels have one holder at a time. */
const single: ReadonlySet<Level> = new Set([
  "head_of_state",
  "head_of_government",
  "io_head",
  "minister",
  "chief_of_defence",
]);

/** Whether an office has, by its level, one holder at a time. */
export function isHeldByOne(registry: Registry, office: string): boolean {
  return registry.office(office)?.levels.some((level) => single.has(level)) === true;
}

/** Two people of one meeting in the same high office: mostly one of them was given the other's country. */
export function checkSharedOffice(file: FactsFile, registry: Registry, report: Report): void {
  for (const { id, present } of file.meetings) {
    const holders = new Map<string, string>();
    for (const entry of present) {
      const handle = typeof entry === "string" ? entry : entry.who;
      for (const office of new Set(toList(file.people[handle]?.as))) {
        const other = holders.get(office);
        if (other === undefined) holders.set(office, handle);
        else if (other !== handle && isHeldByOne(registry, office)) {
          report({
            id: "W14",
            path: ["people", handle, "as"],
            message: `"${other}" and "${handle}" were both at ${id} as "${office}".`,
            value: office,
            suggestion: "Check whose office it is, and of which country.",
          });
        }
      }
    }
  }
}

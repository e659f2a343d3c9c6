import type { FactDate } from "../../model/dates.ts";
import { isHeldByOne } from "../check-shared-office.ts";
import { isAfter } from "../compare-dates.ts";
import type { EntityOf, Registry } from "../registry.ts";
import type { AuditedFacts } from "./audited-facts.ts";
import type { Finding } from "./finding.ts";

type Tenure = EntityOf<"Person">["tenures"][number];
interface Held {
  readonly person: string;
  readonly tenure: Tenure;
}

/** Offices of one holder at a time whose sourced tenures overlap, or in which readouts show somebody else meanwhile. */
export function findTwoHolders({ registry, meetings, people }: AuditedFacts): readonly Finding[] {
  const held = new Map<string, Held[]>();
  for (const { id, tenures } of people) {
    for (const tenure of tenures) {
      if (!isHeldByOne(registry, tenure.office) || tenure.acting) continue;
      held.set(tenure.office, [...(held.get(tenure.office) ?? []), { person: id, tenure }]);
    }
  }
  const overlaps = [...held].flatMap(([office, all]) => findOverlaps(office, all));
  return [...overlaps, ...meetings.flatMap((meeting) => findStrangers(meeting, held, registry))];
}

function findOverlaps(office: string, all: readonly Held[]): readonly Finding[] {
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => one.person !== other.person && certainlyOverlap(one.tenure, other.tenure))
      .map((other) => finding(office, [one.person, other.person], "their sourced tenures overlap")),
  );
}

/** On the day of a change both may be named, so one shared day is no overlap. */
function certainlyOverlap(one: Tenure, other: Tenure): boolean {
  if (one.from === undefined || other.from === undefined) return false;
  const [first, second] = isAfter(one.from, other.from) ? [other, one] : [one, other];
  return first.to !== undefined && second.from !== undefined && !first.to.approximate && isAfter(first.to, second.from);
}

/** Somebody present in an office that another held, from a sourced first day to a sourced last day. */
function findStrangers(
  { id, date, attendances }: AuditedFacts["meetings"][number],
  held: ReadonlyMap<string, readonly Held[]>,
  registry: Registry,
): readonly Finding[] {
  return attendances.flatMap(({ person, offices }) =>
    offices.flatMap((office) => {
      if (person === undefined || !isHeldByOne(registry, office)) return [];
      const meanwhile = (held.get(office) ?? []).find((other) => other.person !== person && covers(other.tenure, date));
      if (meanwhile === undefined) return [];
      return [finding(office, [person, meanwhile.person], `the first was so at ${id}, in the tenure of the second`)];
    }),
  );
}

/** From a first day before the date to a last day after it, both stated and neither approximate. */
function covers({ from, to }: Tenure, date: FactDate): boolean {
  if (from === undefined || to === undefined || from.approximate || to.approximate) return false;
  return isAfter(date, from) && isAfter(to, date);
}

function finding(office: string, people: readonly string[], why: string): Finding {
  return { kind: "two-holders", what: `${office}: ${people.join(" and ")}, ${why}.`, ids: [office, ...people] };
}

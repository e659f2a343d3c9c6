import { distance } from "fastest-levenshtein";
import { foldName } from "../../model/fold-name.ts";
import type { EntityOf } from "../registry.ts";
import type { AuditedFacts } from "./audited-facts.ts";
import type { Finding } from "./finding.ts";

/** Two people of one surname this near in one office are mostly one. */
const nearDays = 400;
/** So many letters apart, two whole names may be spellings of one. */
const nearLetters = 2;

interface Seen {
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

/** People who share a whole name, a nearly equal name in one office, or a surname in one office at about one time. */
export function findDuplicatePeople(facts: AuditedFacts): readonly Finding[] {
  const seen = listSeen(facts);
  const { people } = facts;
  return people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other) => {
      const because = whySame(one, other, seen);
      if (because === undefined) return [];
      return [{ kind: "duplicate-person", what: `${one.id} and ${other.id} ${because}.`, ids: [one.id, other.id] }];
    }),
  );
}

function whySame(
  one: EntityOf<"Person">,
  other: EntityOf<"Person">,
  seen: ReadonlyMap<string, readonly Seen[]>,
): string | undefined {
  const shared = one.names.find(({ folded }) => other.names.some((name) => name.folded === folded));
  if (shared !== undefined) return `are both called "${shared.text}"`;
  const offices = sharedOffices(seen.get(one.id) ?? [], seen.get(other.id) ?? []);
  const [office] = offices;
  if (office === undefined) return undefined;
  if (distance(foldName(one.name), foldName(other.name)) <= nearLetters) {
    return `have nearly one name and were both ${office.office}`;
  }
  const isOneSurname = one.familyName !== undefined && foldName(one.familyName) === foldName(other.familyName ?? "");
  const near = isOneSurname ? offices.find(({ days }) => days <= nearDays) : undefined;
  return near === undefined ? undefined : `have one surname and were both ${near.office}, ${near.days} days apart`;
}

function sharedOffices(one: readonly Seen[], other: readonly Seen[]) {
  return one.flatMap((a) =>
    other.filter(({ office }) => office === a.office).map((b) => ({ office: a.office, days: daysBetween(a, b) })),
  );
}

/** 0 where the two times overlap. */
function daysBetween(a: Seen, b: Seen): number {
  const gap = a.from > b.to ? Date.parse(a.from) - Date.parse(b.to) : Date.parse(b.from) - Date.parse(a.to);
  return Math.max(0, Math.round(gap / 86_400_000));
}

/** In which offices each person was, by readouts and by sourced tenures. */
function listSeen({ meetings, people }: AuditedFacts): ReadonlyMap<string, readonly Seen[]> {
  const seen = new Map<string, Seen[]>();
  const add = (person: string, one: Seen) => void seen.set(person, [...(seen.get(person) ?? []), one]);
  for (const { date, attendances } of meetings) {
    for (const { person, offices } of attendances) {
      if (person === undefined) continue;
      for (const office of offices) add(person, { office, from: date.earliest, to: date.latest });
    }
  }
  for (const { id, tenures } of people) {
    for (const { office, from, to } of tenures) {
      const start = from ?? to;
      const end = to ?? from;
      if (start !== undefined && end !== undefined) add(id, { office, from: start.earliest, to: end.latest });
    }
  }
  return seen;
}

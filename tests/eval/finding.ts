/** What is scored, in the order of the report. Each is explained where its findings are made. */
export const fields = [
  "isReadout",
  "notReadout",
  "kind",
  "meetings",
  "date",
  "dateFrom",
  "time",
  "secondTime",
  "duration",
  "parts",
  "place",
  "mode",
  "formats",
  "occasion",
  "host",
  "attendees",
  "offices",
  "represents",
  "mentions",
  "points",
  "speakers",
  "acts",
  "about",
  "cooperation",
  "cooperationParties",
  "cooperationFields",
  "cooperationForms",
  "cooperationStatus",
  "wholeCooperation",
  "invented",
] as const;
export type Field = (typeof fields)[number];

/** One comparison: a value that was expected, one that was found, or both. It is right only where both are there and agree. */
export interface Finding {
  readonly field: Field;
  /** Where in the text, such as the label of a paragraph. */
  readonly at?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly isRight: boolean;
}

/** Two values of one thing, either of which may be missing; nothing where both are. */
export function compareValues(
  field: Field,
  expected: string | undefined,
  found: string | undefined,
  agree: (expected: string, found: string) => boolean = (one, other) => one === other,
): readonly Finding[] {
  if (expected === undefined) return found === undefined ? [] : [{ field, found, isRight: false }];
  if (found === undefined) return [{ field, expected, isRight: false }];
  return [{ field, expected, found, isRight: agree(expected, found) }];
}

/** One finding a member: members of both sets are right, the others missed or false. */
export function compareSets(field: Field, expected: Iterable<string>, found: Iterable<string>): readonly Finding[] {
  const [wanted, got] = [new Set(expected), new Set(found)];
  const findings: Finding[] = [];
  for (const value of wanted) {
    findings.push(
      got.has(value)
        ? { field, expected: value, found: value, isRight: true }
        : { field, expected: value, isRight: false },
    );
  }
  for (const value of got) if (!wanted.has(value)) findings.push({ field, found: value, isRight: false });
  return findings;
}

export function isSameSet(one: Iterable<string>, other: Iterable<string>): boolean {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((value) => b.has(value));
}

/** Shared members by all members; two empty sets have everything in common. */
export function overlap(one: Iterable<string>, other: Iterable<string>): number {
  const [a, b] = [new Set(one), new Set(other)];
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : [...a].filter((value) => b.has(value)).length / all;
}

import { type Field, type Finding, fields } from "./finding.ts";

/** How a field fared over some pages. */
export interface Tally {
  readonly field: Field;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  /** Of what was found, how much is right; undefined where nothing was found. */
  readonly precision?: number;
  /** Of what was expected, how much was found; undefined where nothing was expected. */
  readonly recall?: number;
  /** Undefined where nothing was expected and nothing found. */
  readonly f1?: number;
}

/** One line a field, in the order of `fields`; fields without any finding are there too. */
export function tally(findings: Iterable<Finding>): readonly Tally[] {
  const counts = new Map(fields.map((field) => [field, { expected: 0, found: 0, right: 0 }]));
  for (const { field, expected, found, isRight } of findings) {
    const count = counts.get(field);
    if (count === undefined) continue;
    if (expected !== undefined) count.expected += 1;
    if (found !== undefined) count.found += 1;
    if (isRight) count.right += 1;
  }
  return [...counts].map(([field, count]) => ({ field, ...count, ...rates(count) }));
}

interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

function rates({ expected, found, right }: Counts): Pick<Tally, "precision" | "recall" | "f1"> {
  return {
    ...(found === 0 ? {} : { precision: right / found }),
    ...(expected === 0 ? {} : { recall: right / expected }),
    ...(expected + found === 0 ? {} : { f1: (2 * right) / (expected + found) }),
  };
}

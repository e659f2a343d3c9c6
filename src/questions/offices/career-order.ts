import type { TenureRow, ToldTenureRow } from "./holding.ts";

export interface CareerTenure extends ToldTenureRow {
  readonly office: string;
  readonly party: string;
}

/** What is known of the first and last day of a tenure. */
export function spanOf({ from, to, attestedOn }: TenureRow) {
  if (from !== null) return to === null ? "STATED_START" : "STATED";
  if (to !== null) return "STATED_END";
  return attestedOn.length > 0 ? "SHOWN" : "UNDATED";
}

/** By the first day known, then the last, then id; what nobody dates comes last. */
export function inTimeOrder<Tenure extends TenureRow>(tenures: readonly Tenure[]): readonly Tenure[] {
  const keyOf = ({ tenure, fromEarliest, toEarliest, toLatest, attestedOn }: TenureRow) => {
    const days = [fromEarliest, toEarliest, ...attestedOn].filter((day) => day !== null).sort();
    const last = [toLatest, ...attestedOn]
      .filter((day) => day !== null)
      .sort()
      .at(-1);
    return [days[0] ?? "9999", last ?? "9999", tenure].join(" ");
  };
  const keys = new Map(tenures.map((tenure) => [tenure, keyOf(tenure)]));
  return tenures.toSorted((one, other) => ((keys.get(one) ?? "") < (keys.get(other) ?? "") ? -1 : 1));
}

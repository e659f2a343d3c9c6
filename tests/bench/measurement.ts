/** One line of the results: what was measured, for Parley and for what it is compared with, and the goal. */
export interface Measurement {
  readonly bench: string;
  readonly what: string;
  readonly unit: string;
  readonly parley: number;
  readonly bare?: number;
  readonly ratio?: number;
  /** The most that the ratio, or without one the value, should be. */
  readonly goal?: number;
}

function isMissed({ goal, ratio, parley }: Measurement): boolean {
  return goal !== undefined && !((ratio ?? parley) <= goal);
}

export function toTable(measurements: readonly Measurement[]): string {
  const rows = [
    ["bench", "what", "unit", "Parley", "bare", "ratio", "goal", ""],
    ...measurements.map((line) => [
      line.bench,
      line.what,
      line.unit,
      toText(line.parley),
      toText(line.bare),
      line.ratio === undefined || !Number.isFinite(line.ratio) ? "" : line.ratio.toFixed(2),
      toText(line.goal),
      isMissed(line) ? "missed" : "",
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length))) ?? [];
  const isText = (column: number) => column < 3 || column === 7;
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function toText(value: number | undefined): string {
  if (value === undefined) return "";
  if (!Number.isFinite(value)) return "none";
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

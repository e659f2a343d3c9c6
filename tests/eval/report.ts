import type { Field, Finding } from "./finding.ts";
import { type Tally, tally } from "./tally.ts";

export interface ScoredPage {
  readonly name: string;
  readonly publisher: string;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly pageCount: number;
  readonly all: readonly Tally[];
  readonly byPublisher: Readonly<Record<string, { readonly pageCount: number; readonly fields: readonly Tally[] }>>;
  readonly misses: readonly Miss[];
}

export interface Miss extends Finding {
  readonly page: string;
}

export function toReport(pages: readonly ScoredPage[]): Report {
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))].toSorted();
  const ofPublisher = publishers.map((name) => {
    const own = pages.filter(({ publisher }) => publisher === name);
    return [name, { pageCount: own.length, fields: tallyPages(own) }] as const;
  });
  return {
    pageCount: pages.length,
    all: tallyPages(pages),
    byPublisher: Object.fromEntries(ofPublisher),
    misses: pages.flatMap(({ name, findings }) =>
      findings.filter(({ isRight }) => !isRight).map((finding) => ({ page: name, ...finding })),
    ),
  };
}

function tallyPages(pages: readonly ScoredPage[]): readonly Tally[] {
  return tally(pages.flatMap(({ findings }) => findings));
}

/** The figures of all pages, then F1 by publisher. */
export function showReport({ pageCount, all, byPublisher }: Report): string {
  const table = [
    ["field", "expected", "found", "right", "precision", "recall", "F1"],
    ...all.map(({ field, expected, found, right, precision, recall, f1 }) => [
      field,
      ...[expected, found, right].map(String),
      ...[precision, recall, f1].map(showRate),
    ]),
  ];
  const names = Object.keys(byPublisher);
  const ofPublishers = [
    ["F1 by publisher", ...names],
    ["pages", ...names.map((name) => String(byPublisher[name]?.pageCount ?? 0))],
    ...all.map(({ field }) => [field, ...names.map((name) => showRate(rateOf(byPublisher[name]?.fields, field)))]),
  ];
  return [`${pageCount} pages`, align(table), "", align(ofPublishers)].join("\n");
}

/** For what may not occur at all, the number is shown by its F1 of 0. */
function rateOf(tallies: readonly Tally[] | undefined, field: Field): number | undefined {
  return tallies?.find((line) => line.field === field)?.f1;
}

/** One line a miss or false find: page, field, where, what was expected and what was found. */
export function showMisses(misses: readonly Miss[]): string {
  return misses
    .map(({ page, field, at, expected, found }) => {
      const kind = expected === undefined ? "false" : found === undefined ? "missed" : "wrong";
      const values = [expected && `expected: ${expected}`, found && `found: ${found}`].filter(Boolean);
      return [page, field, kind, at ?? "", ...values].join(" | ");
    })
    .join("\n");
}

function showRate(rate: number | undefined): string {
  return rate === undefined ? "-" : rate.toFixed(3);
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length))) ?? [];
  const cellOf = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cellOf).join("  ").trimEnd()).join("\n");
}

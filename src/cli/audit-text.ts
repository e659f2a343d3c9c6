import type { Audit } from "../facts/audit/audit-facts.ts";
import type { Count, Share } from "../facts/audit/count-coverage.ts";
import { type FindingKind, findingKinds } from "../facts/audit/finding.ts";

/** The whole audit for a terminal: figures first, then what to look at, by kind. */
export function showAudit({ totals, shares, publishers, years, parties, levels, findings }: Audit): string {
  const kinds = Object.entries(findingKinds) as readonly (readonly [FindingKind, string])[];
  return [
    section("Counts", totals.map(countLine)),
    section("Shares", shares.map(shareLine)),
    section("Readouts by publisher", publishers.map(countLine)),
    section("Meetings by year", years.map(countLine)),
    section("Meetings by party represented", parties.map(countLine)),
    section("Meetings by level", levels.map(countLine)),
    ...kinds.map(([kind, title]) => {
      const found = findings.filter((finding) => finding.kind === kind);
      return section(
        `To look at: ${title} (${found.length})`,
        found.map(({ what }) => what),
      );
    }),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length === 0 ? ["none"] : lines).map((line) => `  ${line}`)].join("\n");
}

function countLine({ what, count }: Count): string {
  return `${String(count).padStart(5)}  ${what}`;
}

function shareLine({ what, count, of }: Share): string {
  return `${percentOf({ what, count, of }).padStart(6)}  ${what} (${count} of ${of})`;
}

/** "98.5%", rounded down so that only what is whole reads 100%; "-" of nothing. */
export function percentOf({ count, of }: Share): string {
  return of === 0 ? "-" : `${(Math.floor((count / of) * 1000) / 10).toFixed(1)}%`;
}

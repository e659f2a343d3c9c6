import { join } from "node:path";
import { percentOf } from "../../src/cli/audit-text.ts";
import { auditFacts } from "../../src/facts/audit/audit-facts.ts";
import { readAuditedFacts } from "../../src/facts/audit/audited-facts.ts";
import type { Count } from "../../src/facts/audit/count-coverage.ts";
import { type FindingKind, findingKinds } from "../../src/facts/audit/finding.ts";
import { projectRoot } from "../../src/root.ts";

/** The figures of `npm run audit-seeds` for docs/seeds.md, and what it says should be looked at. */
export async function writeSeedsCoverage(): Promise<string> {
  const audit = auditFacts(await readAuditedFacts([join(projectRoot(), "seeds")]));
  const { totals, shares, publishers, years, parties, levels, findings } = audit;
  const kinds = Object.entries(findingKinds) as readonly (readonly [FindingKind, string])[];
  return [
    "| what | how many |",
    "|---|---|",
    ...totals.map(({ what, count }) => `| ${what} | ${count} |`),
    ...shares.map((share) => `| ${share.what} | ${percentOf(share)} (${share.count} of ${share.of}) |`),
    "",
    `Readouts by publisher: ${list(publishers)}.`,
    "",
    `Meetings by year: ${list(years)}.`,
    "",
    `Meetings by party represented: ${list(parties)}.`,
    "",
    `Meetings by level: ${list(levels)}.`,
    "",
    "| to look at | found |",
    "|---|---|",
    ...kinds.map(([kind, title]) => {
      const found = findings.filter((finding) => finding.kind === kind);
      return `| ${title} | ${found.length === 0 ? "none" : found.map(({ what }) => what).join("<br>")} |`;
    }),
  ].join("\n");
}

function list(counts: readonly Count[]): string {
  return counts.map(({ what, count }) => `${what.replaceAll("_", " ")} ${count}`).join(", ");
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Audit, auditFacts } from "../../../src/facts/audit/audit-facts.ts";
import { type AuditedFacts, readAuditedFacts } from "../../../src/facts/audit/audited-facts.ts";
import { listFactsFiles } from "../../../src/facts/facts-source.ts";
import { projectRoot } from "../../../src/root.ts";

const seeds = join(projectRoot(), "seeds");
let facts: AuditedFacts;
let audit: Audit;
beforeAll(async () => {
  facts = await readAuditedFacts([seeds]);
  audit = auditFacts(facts);
});

const total = (what: string) => audit.totals.find((count) => count.what === what)?.count ?? 0;
const share = (what: string) => audit.shares.find((each) => each.what === what);
const found = (kind: string) =>
  audit.findings.filter((finding) => finding.kind === kind).map(({ ids }) => ids.join(" "));

test("there are readouts enough, of publishers enough, and meetings told by both sides", () => {
  expect(total("readouts")).toBeGreaterThanOrEqual(100);
  expect(total("publishers")).toBeGreaterThanOrEqual(20);
  expect(total("meetings with readouts of two sides")).toBeGreaterThanOrEqual(15);
});

test("every fact rests on a paragraph, every readout on the hash of the text as seen", () => {
  for (const what of ["facts with a paragraph", "readouts with the hash of the text as seen"]) {
    expect(share(what)).toMatchObject({ count: share(what)?.of });
  }
});

test("every readout but the first has an address, its own or that of the copy that was read", () => {
  const without = facts.readouts.filter(({ readout: { url, via } }) => url === undefined && via === undefined);
  expect(without.map(({ readout }) => readout.id)).toEqual(["jmod-2026-07-07-nato-ip4"]);
});

test("nobody is in two places at one time, and no office has two holders", () => {
  expect([...found("two-places"), ...found("two-holders")]).toEqual([]);
});

test("what looks like a duplicate was looked at, and is none", () => {
  // Two foreign ministers of the Republic of Korea, one after the other.
  expect(found("duplicate-person")).toEqual(["cho-hyun cho-tae-yul"]);
  // A page of Türkiye tells of three talks on one day: with the President (his ministers beside him), and with each minister.
  expect(found("duplicate-meeting")).toEqual([
    "2024-11-25-erdogan-rutte 2024-11-25-fidan-rutte",
    "2024-11-25-erdogan-rutte 2024-11-25-guler-rutte",
  ]);
});

test("no words of a source are in the seeds, and nothing is left of a draft", async () => {
  const files = (await listFactsFiles([seeds])).filter(({ path }) => path.includes("readouts"));
  expect(files).toHaveLength(facts.readouts.length);
  for (const { path } of files) {
    expect(readFileSync(path, "utf8")).not.toMatch(/^\s*-? ?(?:quote|confidence|text):|# (?:question|candidate)/m);
  }
});

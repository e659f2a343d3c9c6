import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { auditFacts } from "../../../../src/facts/audit/audit-facts.ts";
import { readAuditedFacts } from "../../../../src/facts/audit/audited-facts.ts";
import type { FindingKind } from "../../../../src/facts/audit/finding.ts";
import { FactsFolder, type FictionalReadout, fictionalRegistry, meeting } from "../../../support/fictional-facts.ts";
import { temporaryTree } from "../../../support/temporary-tree.ts";

const root = temporaryTree({});
let round = 0;

function write(readouts: readonly FictionalReadout[], registry: object = fictionalRegistry): FactsFolder {
  round += 1;
  const folder = new FactsFolder(join(root, String(round)), registry);
  for (const readout of readouts) folder.write(readout);
  return folder;
}

async function audit(readouts: readonly FictionalReadout[], registry?: object) {
  return auditFacts(await readAuditedFacts([write(readouts, registry).path]));
}

async function findingsOf(kind: FindingKind, readouts: readonly FictionalReadout[], registry?: object) {
  const { findings } = await audit(readouts, registry);
  return findings.filter((finding) => finding.kind === kind).map(({ ids }) => ids);
}

const talks = { id: "talks-a", meetings: [meeting("talks", ["quill", "swift"])] };
const twin = { id: "talks-b", publisher: "borealia", meetings: [meeting("talks", ["quill", "swift", "rook"])] };
/** The same registry with more people, and with one of them changed. */
const withPeople = (...more: readonly object[]) => ({
  ...fictionalRegistry,
  people: [...fictionalRegistry.people.filter(({ id }) => !more.some((one) => "id" in one && one.id === id)), ...more],
});

test("readouts, publishers, meetings and what is settled from both sides are counted", async () => {
  const { totals, years, parties, levels, publishers } = await audit([talks, twin]);
  expect(Object.fromEntries(totals.map(({ what, count }) => [what, count]))).toMatchObject({
    readouts: 2,
    publishers: 2,
    meetings: 1,
    "meetings with readouts of two sides": 1,
    attendances: 3,
    people: 5,
  });
  expect(years).toEqual([{ what: "2031", count: 1 }]);
  expect(parties.map(({ what }) => what)).toEqual(["Arvandia", "Borealia"]);
  expect(publishers).toHaveLength(2);
  expect(levels).toEqual([{ what: "minister", count: 1 }]);
});

test("shares tell how many of how many", async () => {
  const { shares } = await audit([talks]);
  expect(Object.fromEntries(shares.map(({ what, count, of }) => [what, [count, of]]))).toMatchObject({
    "facts with a paragraph": [3, 3],
    "people with a given name": [1, 5],
    "attendances of a person with a resolved office": [2, 2],
    "tenures with a first day, month or year": [1, 1],
    "readouts with an address": [1, 1],
    "readouts with the hash of the text as seen": [0, 1],
  });
});

test("beneath other facts the registry's people are not counted unless they are there", async () => {
  const base = write([]);
  const own = write([talks], { places: [{ id: "own-pier", name: "Own Pier" }] });
  const { totals, findings } = auditFacts(await readAuditedFacts([own.path], [base.path]));
  expect(totals).toContainEqual({ what: "people", count: 2 });
  expect(findings).toEqual([]);
});

test("facts with errors are refused: figures of the rest would pass for those of all", async () => {
  const folder = write([talks]);
  writeFileSync(folder.fileOf("broken"), '{ "readout": { "id": "broken" } }');
  await expect(readAuditedFacts([folder.path])).rejects.toThrow("Run `parley check`");
});

describe("planted, and found", () => {
  test.each([
    { why: "one name", twinOf: { id: "q-ada", name: "Quill Ada", names: [{ text: "Ada Quill" }] } },
    {
      why: "one surname in one office at one time",
      twinOf: {
        id: "q-ada",
        name: "A. Quill",
        family: "Quill",
        tenures: [{ office: "arvandia-minister", from: "2031-12-20", sources: [{ source: "gazette" }] }],
      },
    },
    {
      why: "nearly one name in one office",
      twinOf: {
        id: "q-ada",
        name: "Ada Quil",
        tenures: [{ office: "arvandia-minister", from: "2040", sources: [{ source: "gazette" }] }],
      },
    },
  ])("two entries for one person: $why", async ({ twinOf }) => {
    expect(await findingsOf("duplicate-person", [talks], withPeople(twinOf))).toEqual([["ada-quill", "q-ada"]]);
  });

  test("one surname years apart is two people", async () => {
    const later = {
      id: "q-ada",
      name: "Zoltan Quill",
      family: "Quill",
      tenures: [{ office: "arvandia-minister", from: "2040", sources: [{ source: "gazette" }] }],
    };
    expect(await findingsOf("duplicate-person", [talks], withPeople(later))).toEqual([]);
  });

  const again = (id: string, more: object = {}, present = ["quill", "swift"] as const) => ({
    id: `readout-${id}`,
    publisher: "borealia",
    meetings: [meeting(id, present, { ...more })],
  });

  test("two ids for one meeting", async () => {
    expect(await findingsOf("duplicate-meeting", [talks, again("other-id")])).toEqual([["other-id", "talks"]]);
  });

  test.each([
    { why: "another day", more: { date: "2031-05-02" } },
    { why: "a call", more: { mode: "phone", place: undefined } },
    { why: "a part of it", more: { partOf: "talks" } },
  ])("not one meeting: $why", async ({ more }) => {
    expect(await findingsOf("duplicate-meeting", [talks, again("other-id", more)])).toEqual([]);
  });

  test("not one meeting: hours apart", async () => {
    const at = (local: string) => ({ startsAt: { local, zone: "Europe/London" } });
    const morning = { id: "r1", meetings: [meeting("m1", ["quill", "swift"], at("09:00"))] };
    const evening = { id: "r2", meetings: [meeting("m2", ["quill", "swift"], at("18:00"))] };
    expect(await findingsOf("duplicate-meeting", [morning, evening])).toEqual([]);
  });

  const places = [
    { id: "kiteport", name: "Kiteport", latitude: 50, longitude: 0 },
    { id: "lanternby", name: "Lanternby", latitude: -40, longitude: 170 },
    { id: "pier", name: "Pier", kind: "site", within: "lanternby" },
  ];
  const far = { ...fictionalRegistry, places };
  const atNine = { startsAt: { local: "09:00", zone: "Europe/London" }, durationMinutes: 60 };

  test.each([
    { why: "times that overlap", more: { startsAt: { local: "09:30", zone: "Europe/London" } }, found: 1 },
    {
      why: "half the world in an hour",
      more: { startsAt: { local: "11:00", zone: "Europe/London" }, place: "pier" },
      found: 1,
    },
    { why: "half the world on one day", more: { place: "pier" }, found: 1 },
    { why: "one after the other", more: { startsAt: { local: "10:30", zone: "Europe/London" } }, found: 0 },
    { why: "a call from afar", more: { mode: "phone", place: "pier" }, found: 0 },
    {
      why: "a part of the meeting",
      more: { startsAt: { local: "09:30", zone: "Europe/London" }, partOf: "talks" },
      found: 0,
    },
    { why: "a meeting that was not held", more: { place: "pier", status: "cancelled" }, found: 0 },
  ])("in two places at one time: $why finds $found", async ({ more, found }) => {
    const one = { id: "r1", meetings: [meeting("talks", ["quill", "swift"], atNine)] };
    const other = { id: "r2", meetings: [meeting("more-talks", ["quill", "thistle"], more)] };
    const findings = await findingsOf("two-places", [one, other], far);
    expect(findings).toEqual(found === 0 ? [] : [["ada-quill", expect.any(String), expect.any(String)]]);
  });

  const tenure = (from: string, to?: string) => ({
    office: "arvandia-minister",
    from,
    ...(to === undefined ? {} : { to }),
    sources: [{ source: "gazette" }],
  });

  test.each([
    { from: "2031-11", found: 1 },
    { from: "2031-12-31", found: 0 },
    { from: "2032-01", found: 0 },
  ])("tenures that overlap: one until 2031-12, another from $from", async ({ from, found }) => {
    const next = { id: "bela-swift", name: "Béla Swift", tenures: [tenure(from)] };
    const findings = await findingsOf("two-holders", [talks], withPeople(next));
    expect(findings).toEqual(found === 0 ? [] : [["arvandia-minister", "ada-quill", "bela-swift"]]);
  });

  test("somebody present in an office in the middle of another's tenure", async () => {
    const gone = { id: "mo-wren", name: "Mo Wren", tenures: [tenure("2029", "2033")] };
    const findings = await findingsOf("two-holders", [talks], withPeople(gone, { id: "ada-quill", name: "Ada Quill" }));
    expect(findings).toEqual([["arvandia-minister", "ada-quill", "mo-wren"]]);
  });

  test("people who met nobody: absent ones, and those who only sat in a hall", async () => {
    const hall = { id: "r2", meetings: [meeting("hall", ["quill", "thistle"], { formats: ["ceremony"] })] };
    expect(await findingsOf("met-nobody", [talks, hall])).toEqual([["aud-rook"], ["cara-thistle"], ["mo-wren"]]);
  });
});

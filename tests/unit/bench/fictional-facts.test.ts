import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFolder } from "../../../src/facts/check-folder.ts";
import { digest } from "../../../src/model/keys.ts";
import { projectRoot } from "../../../src/root.ts";
import { fictionalWorld } from "../../bench/facts/fictional-world.ts";
import { type FactsCounts, generateFacts } from "../../bench/facts/generate-facts.ts";
import { type MeetingPlan, meetingPlanner } from "../../bench/facts/meeting-plan.ts";

const world = fictionalWorld("one");
const meetingCount = 1_000;
const plans = Array.from({ length: meetingCount }, (_, index) => meetingPlanner(world, meetingCount)(index));

const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
let counts: FactsCounts;
beforeAll(async () => {
  counts = await generateFacts(join(folder, "first"), meetingCount, "one");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("fictional facts", () => {
  test("four meetings in five are between two parties, few are summits", () => {
    const share = (kind: string) => plans.filter((plan) => plan.kind === kind).length / meetingCount;
    expect(["bilateral", "trilateral", "conference", "summit"].map(share)).toEqual([0.8, 0.08, 0.105, 0.015]);
  });

  test("a conference has 5 to 20 delegations, a summit 30 to 190", () => {
    const sizes = (kind: string) => plans.filter((plan) => plan.kind === kind).map((plan) => plan.parties.length);
    expect(range(sizes("conference"))).toEqual([5, 20]);
    expect(range(sizes("summit"))[0]).toBeGreaterThanOrEqual(30);
    expect(range(sizes("summit"))[1]).toBeLessThanOrEqual(190);
  });

  test("a delegation has one to four people, two on average", () => {
    const sizes = plans.flatMap((plan) => [...delegationSizes(plan).values()]);
    expect(range(sizes)).toEqual([1, 4]);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeCloseTo(2, 0);
  });

  test("the busiest of 195 countries takes part about twice as often in talks as the second", () => {
    const talks = plans.filter((plan) => plan.kind === "bilateral");
    const meetingsOf = (rank: number) => talks.filter(({ parties }) => parties.includes(world.countries[rank] ?? ""));
    expect(world.countries).toHaveLength(195);
    expect(meetingsOf(0).length / meetingsOf(1).length).toBeGreaterThan(1.4);
    expect(meetingsOf(0).length / meetingsOf(1).length).toBeLessThan(2.3);
  });

  test("meetings lie between 2010 and 2026, and there are 60 topics", () => {
    expect(range(plans.map((plan) => Number(plan.day.slice(0, 4))))).toEqual([2010, 2026]);
    expect(world.topics).toHaveLength(60);
  });

  test("terms last one to seven years", () => {
    const terms = world.people.flatMap((person) => person.terms);
    expect(range(terms.map((term) => term.lastMonth - term.firstMonth + 1))).toEqual([12, 84]);
  });

  test("some meetings are told by both sides", () => {
    expect(counts.readouts).toBeGreaterThan(counts.meetings * 1.04);
    expect(counts.readouts).toBeLessThan(counts.meetings * 1.12);
  });

  test("they pass the checker without an error or a warning", async () => {
    const checked = await checkFolder([join(folder, "first")]);
    expect(checked.problems).toEqual([]);
    expect(checked.counts).toMatchObject({ readouts: counts.readouts, meetings: counts.readouts });
    expect(checked.counts).toMatchObject({ attendances: counts.attendances, points: counts.points });
  });

  test("the same seed writes the same bytes, another seed others", async () => {
    await generateFacts(join(folder, "again"), meetingCount, "one");
    await generateFacts(join(folder, "other"), meetingCount, "two");
    const [first, again, other] = ["first", "again", "other"].map((name) => folderDigest(join(folder, name)));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test("nobody bears the name of somebody in the registry of real people", () => {
    const real = readdirSync(join(projectRoot(), "seeds"), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ya?ml|jsonl?)$/.test(path))
      .map((path) => readFileSync(join(projectRoot(), "seeds", path), "utf8"))
      .join("\n");
    const names = world.people.map(({ name }) => `${name.given} ${name.family}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => real.includes(name))).toEqual([]);
    expect(world.people.filter(({ id }) => !id.startsWith("x-"))).toEqual([]);
  });
});

function range(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}

function delegationSizes(plan: MeetingPlan): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { party } of plan.delegates) sizes.set(party, (sizes.get(party) ?? 0) + 1);
  return sizes;
}

function folderDigest(path: string): string {
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".jsonl"));
  return digest(
    files
      .sort()
      .map((name) => `${name}\n${readFileSync(join(path, name), "utf8")}`)
      .join(""),
  );
}

import type { ResolvedMeeting } from "../../../src/model/resolved-meeting.ts";
import { path } from "../../../src/questions/paths/path.ts";
import { paths } from "../../../src/questions/paths/paths.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let busiest: readonly string[];
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  busiest = peopleByMeetings(facts.meetings).slice(0, 12);
});

const pairs = () => busiest.slice(0, 6).flatMap((from) => busiest.slice(6).map((to) => ({ from, to })));

test("a path is as short as plain breadth-first search over the lists of facts finds it", async () => {
  const neighbours = metBy(facts.meetings);
  for (const { from, to } of pairs()) {
    const { length } = await askDirectly(database(), path, { from, to });
    expect({ from, to, length }).toEqual({ from, to, length: hopsBetween(neighbours, from, to) ?? null });
  }
});

test("each hop tells who was there in which office, for whom, when, among how many, by which readouts", async () => {
  const found = await askDirectly(database(), path, pairs()[0] ?? {});
  expect(found.hops.length).toBeGreaterThan(0);
  for (const hop of found.hops) {
    const meeting = facts.meetings.find(({ id }) => id === hop.meeting.id);
    const attendanceOf = (person: string) => meeting?.attendances.find((each) => each.person === person);
    for (const stop of [hop.from, hop.to]) {
      const attendance = attendanceOf(stop.person.id);
      expect(stop.offices.map(({ id }) => id).sort()).toEqual([...(attendance?.offices ?? [])].sort());
      expect(stop.party?.id).toBe(attendance?.representing);
    }
    const readouts = facts.readouts.filter(({ meetings }) =>
      meetings.some((account) => account.meeting === meeting?.id),
    );
    expect(hop.people).toBe(meeting?.personCount);
    expect([hop.earliest, hop.latest]).toEqual([meeting?.date.earliest, meeting?.date.latest]);
    expect(hop.sources.map(({ readout }) => readout).sort()).toEqual(readouts.map(({ readout }) => readout.id).sort());
    expect(hop.sentence).toContain(hop.to.person.name);
  }
});

test("no meeting of a path is larger than allowed, and nobody on it is among those to be avoided", async () => {
  for (const { from, to } of pairs().slice(0, 12)) {
    const free = await askDirectly(database(), path, { from, to });
    const avoid = free.hops.slice(0, -1).map((hop) => hop.to.person.id);
    const bound = await askDirectly(database(), path, { from, to, rules: { maxPeople: 8, avoid } });
    expect(bound.hops.filter(({ people }) => people > 8)).toEqual([]);
    expect(bound.hops.slice(0, -1).filter((hop) => avoid.includes(hop.to.person.id))).toEqual([]);
  }
});

test("a path through somebody leads over them, and the graph of it holds its nodes and edges", async () => {
  const [from = "", through = "", to = ""] = busiest;
  const found = await askDirectly(database(), path, { from, to, rules: { through: [through] } });
  expect(found.hops.slice(0, -1).map((hop) => hop.to.person.id)).toContain(through);
  const stops = new Set([from, ...found.hops.map((hop) => hop.to.node.id)]);
  expect(found.graph.nodes.map(({ id }) => id).sort()).toEqual([...stops].sort());
  expect(found.graph.edges.map((edge) => [edge.from, edge.to])).toEqual(
    found.hops.map((hop) => [hop.from.node.id, hop.to.node.id]),
  );
});

test("several paths are listed by length, and no two lead over the same people", async () => {
  const { from, to } = pairs()[0] ?? { from: "", to: "" };
  const found = await askDirectly(database(), paths, { from, to, first: 4 });
  const routes = found.paths.map(({ hops }) => hops.map((hop) => hop.to.node.id).join());
  expect(new Set(routes).size).toBe(4);
  const lengths = found.paths.map(({ length }) => length);
  expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
});

test("from somebody to themself there is no hop", async () => {
  const [from = ""] = busiest;
  expect(await askDirectly(database(), path, { from, to: from })).toMatchObject({ found: true, length: 0, hops: [] });
});

test("where no meeting counts, the answer says so and names the rule that stands in the way", async () => {
  const { from, to } = pairs()[0] ?? { from: "", to: "" };
  const answer = await askDirectly(database(), path, { from, to, rules: { window: { to: "1999" } } });
  expect(answer).toMatchObject({ found: false, reason: "NO_MEETINGS_FROM", cutOffBy: ["WINDOW"], hops: [] });
  expect(answer.sentence).toMatch(
    /^No held meeting of .* counts under these rules\. A path is found without this rule: the window of time\.$/,
  );
});

test.each([
  [{ maxHops: 13 }, "bad_argument", "`rules.maxHops`: It lies between 1 and 12."],
  [
    { window: { from: "07/2026" } },
    "bad_date",
    '`rules.window.from`: "07/2026" is not a date. Write 2026-07-07, 2026-07 or 2026.',
  ],
  [
    { window: { from: "2026", to: "2025" } },
    "bad_argument",
    "`rules.window`: The window ends (2025-12-31) before it begins (2026-01-01).",
  ],
  [{ through: ["a", "b", "c", "d", "e"] }, "bad_argument", "`rules.through`: It takes up to 4."],
])("rules %j are refused as %s: %s", async (rules, code, message) => {
  await expect(askDirectly(database(), path, { from: "a", to: "b", rules })).rejects.toMatchObject({
    code,
    message,
  });
});

test("names that nobody has are refused together", async () => {
  await expect(askDirectly(database(), path, { from: "qqqqq", to: "zzzzz" })).rejects.toMatchObject({
    code: "unknown_name",
    message: expect.stringMatching(/"qqqqq".*"zzzzz"/s),
  });
});

function peopleByMeetings(meetings: readonly ResolvedMeeting[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { attendances } of meetings) {
    for (const { person } of attendances) if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Who met whom: held, in direct contact, for different parties. */
function metBy(meetings: readonly ResolvedMeeting[]): ReadonlyMap<string, ReadonlySet<string>> {
  const met = new Map<string, Set<string>>();
  for (const { attendances, status } of meetings) {
    const close = status === "held" ? attendances.filter(({ contact }) => contact === "direct") : [];
    for (const { person: one, representing: here } of close) {
      for (const { person: other, representing: there } of close) {
        if (one === undefined || other === undefined || here === undefined || there === undefined || here === there)
          continue;
        met.set(one, (met.get(one) ?? new Set()).add(other));
      }
    }
  }
  return met;
}

function hopsBetween(met: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): number | undefined {
  let layer = new Set([from]);
  const seen = new Set(layer);
  for (let hops = 0; layer.size > 0 && hops <= 6; hops += 1) {
    if (layer.has(to)) return hops;
    layer = new Set([...layer].flatMap((person) => [...(met.get(person) ?? [])]).filter((person) => !seen.has(person)));
    for (const person of layer) seen.add(person);
  }
  return undefined;
}

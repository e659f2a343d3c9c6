import type { CooperationFact, StatementFact } from "../../../src/model/resolved.ts";
import { relationship } from "../../../src/questions/relations/relationship.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import {
  busiestPairs,
  groupingsOf,
  isTogether,
  isWithin,
  latestFirst,
  meetingsOfParties,
  meetingsOfPeople,
  type Shared,
  type Span,
} from "../../support/shared-meetings.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let pairs: readonly (readonly [string, string])[];
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  pairs = busiestPairs(facts.meetings);
});

const windows: readonly Span[] = [
  {},
  { from: "2014-01-01", to: "2020-06-15" },
  { from: "2015-03-10", to: "2022-11-20", certainty: "DEFINITE" },
  { to: "2013-05-31" },
];

test("shared meetings of two parties are counted by level, mode, year and closeness", async () => {
  for (const [index, [a, b]] of [...pairs.slice(0, 12), ...pairs.slice(2000, 2004)].entries()) {
    const span = windows[index % windows.length] ?? {};
    const shared = meetingsOfParties(facts.meetings, a, b).filter(({ meeting }) => isWithin(meeting.date, span));
    const { meetings } = await ask(a, b, span);
    expectCounts(meetings, shared);
  }
});

test("shared meetings of two people are direct only where they were there for different parties", async () => {
  let colleagues = 0;
  for (const [a, b] of pairsOfPeople(16)) {
    const shared = meetingsOfPeople(facts.meetings, a, b);
    if (shared.some(({ direct }) => !direct)) colleagues += 1;
    const { meetings } = await ask(a, b, {});
    expectCounts(meetings, shared);
  }
  expect(colleagues).toBeGreaterThan(0);
});

test("topics are counted at shared meetings, the most meetings first, and halved by time", async () => {
  for (const [a, b] of pairs.slice(0, 3)) {
    for (const span of windows) {
      const shared = meetingsOfParties(facts.meetings, a, b).filter(({ meeting }) => isWithin(meeting.date, span));
      const { topics } = await ask(a, b, span);
      const expected = expectedTopics(shared, span);
      expect(
        topics.map(({ topic, ...counts }) => [topic.id, counts.meetings, counts.direct, counts.earlier, counts.later]),
      ).toEqual(expected.slice(0, 100));
    }
  }
});

test("statements towards the other at any meeting are counted by act, with the latest of them", async () => {
  for (const [index, [a, b]] of pairs.slice(0, 12).entries()) {
    const span = windows[index % windows.length] ?? {};
    const { aTowardsB } = await ask(a, b, span);
    const expected = statementsTowards(a, b).filter((statement) => isWithin(statement, span));
    expect(aTowardsB.total).toBe(expected.length);
    expect(new Map(aTowardsB.byAct.map(({ act, statements: count }) => [act, count]))).toEqual(
      countBy(expected.map(({ act }) => act.toUpperCase())),
    );
    expect(aTowardsB.latest.map(({ latest }) => latest)).toEqual(
      expected
        .map(({ latest }) => latest)
        .sort()
        .reverse()
        .slice(0, 100),
    );
  }
});

test("cooperation by area holds what both sides say, and apart from it what one side says", async () => {
  let through = 0;
  for (const [index, [a, b]] of pairs.slice(0, 16).entries()) {
    const span = windows[index % windows.length] ?? {};
    const both = cooperations().filter((fact) => isTogether(facts.entities, fact, a, b) && isWithin(fact, span));
    const answer = await ask(a, b, span);
    const areas = both.filter(({ oneSided }) => !oneSided).flatMap((fact) => fact.areas);
    expect(new Map(answer.cooperation.map((area) => [area.area?.id, area.facts]))).toEqual(countBy(areas));
    expect(answer.oneSided).toHaveLength(both.filter(({ oneSided }) => oneSided).length);
    for (const area of answer.cooperation) {
      const days = area.statuses.map(({ latest }) => latest);
      expect(days).toEqual(days.toSorted());
      through += area.statuses.filter((status) => status.through.length > 0).length;
    }
  }
  expect(through).toBeGreaterThan(0);
});

test("who usually meets whom is counted at meetings in direct contact", async () => {
  for (const [a, b] of pairs.slice(0, 8)) {
    const { people } = await ask(a, b, {});
    const met = meetingsOfParties(facts.meetings, a, b).flatMap(({ meeting, direct }) => {
      const of = (party: string) =>
        meeting.attendances.flatMap(({ person, representing, contact }) =>
          person !== undefined && representing === party && contact === "direct" ? [person] : [],
        );
      return direct ? of(a).flatMap((one) => of(b).map((other) => `${one} ${other}`)) : [];
    });
    expect(new Map(people.map((pair) => [`${pair.a.id} ${pair.b.id}`, pair.meetings]))).toEqual(countBy(met));
  }
});

test("every sentence that rests on one readout names its publisher", async () => {
  const [[a, b] = ["", ""]] = pairs;
  const answer = await ask(a, b, {});
  const told = [...answer.meetings.latest, ...answer.aTowardsB.latest, ...answer.oneSided];
  expect(told.length).toBeGreaterThan(10);
  for (const { sentence, sources } of told) {
    expect(sentence).toMatch(/^According to .*\.$/);
    expect(sentence).toContain(sources[0]?.publisher);
  }
});

test("two that never met have an empty answer that says so", async () => {
  const parties = facts.entities.flatMap(({ label, id }) =>
    label === "Party" && id.endsWith("-ministry") ? [id] : [],
  );
  const [a = "", b = ""] = parties;
  const answer = await ask(a, b, {});
  expect(answer.meetings).toMatchObject({ total: 0, firstOn: null, longestGap: null, medianGapDays: null, latest: [] });
  expect(answer.sentence).toMatch(/^No held meeting of .* is in the data\.$/);
});

test.each([
  [{ a: "aut", b: "aut" }, /both aut .* two different/],
  [{ a: "Austria", b: "austria" }, /both aut/],
  [{ a: "", b: "aut" }, /`a`: Give an id or a name/],
  [{ a: "aut", b: "Nowhereland" }, /Nothing named "Nowhereland" is a person or a country or organisation/],
  [{ a: "aut", b: "tgo", window: { from: "2020", to: "2019" } }, /window ends/],
  [{ a: "aut", b: "tgo", first: 0 }, /`first`: It lies between 1 and 100/],
])("%j is refused with a reason", async (args, message) => {
  await expect(askDirectly(database(), relationship, args)).rejects.toThrow(message);
});

test("a person with a party is refused", async () => {
  const [[person = ""] = []] = pairsOfPeople(1);
  await expect(askDirectly(database(), relationship, { a: person, b: "aut" })).rejects.toThrow(
    `Name two people or two parties: ${person} is a person, aut is a party.`,
  );
});

function expectCounts(meetings: Awaited<ReturnType<typeof ask>>["meetings"], shared: readonly Shared[]): void {
  const dates = shared.map(({ meeting }) => meeting.date);
  const days = [
    ...new Set(dates.filter(({ precision }) => precision === "day").map(({ earliest }) => earliest)),
  ].sort();
  const gaps = days.slice(1).map((day, index) => (Date.parse(day) - Date.parse(days[index] ?? "")) / 86_400_000);
  const sorted = gaps.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  expect(meetings).toMatchObject({
    total: shared.length,
    direct: shared.filter(({ direct }) => direct).length,
    firstOn: dates.map(({ earliest }) => earliest).sort()[0] ?? null,
    lastOn:
      dates
        .map(({ latest }) => latest)
        .sort()
        .at(-1) ?? null,
    medianGapDays: gaps.length < 2 ? null : median,
  });
  expect(meetings.longestGap?.days ?? 0).toBe(Math.max(0, ...gaps));
  expect(new Map(meetings.byLevel.map(({ level, total }) => [level, total]))).toEqual(
    countBy(shared.map(({ meeting }) => meeting.level.toUpperCase())),
  );
  expect(new Map(meetings.byMode.map(({ mode, total }) => [mode, total]))).toEqual(
    countBy(shared.map(({ meeting }) => meeting.mode.toUpperCase())),
  );
  expect(meetings.byYear.map(({ year, total }) => [`${year}`, total])).toEqual(
    [...countBy(dates.map(({ earliest }) => earliest.slice(0, 4)))].sort(),
  );
  expect(meetings.latest.map(({ meeting }) => meeting.id)).toEqual(
    shared
      .toSorted(latestFirst)
      .map(({ meeting }) => meeting.id)
      .slice(0, 100),
  );
}

function expectedTopics(shared: readonly Shared[], { from, to }: Span): readonly (readonly [string, ...number[]])[] {
  const dates = shared.map(({ meeting }) => meeting.date);
  const start = from ?? dates.map(({ earliest }) => earliest).sort()[0] ?? "";
  const end =
    to ??
    dates
      .map(({ latest }) => latest)
      .sort()
      .at(-1) ??
    "";
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  const middle =
    shared.length === 0
      ? ""
      : new Date(Date.parse(start) + Math.floor(days / 2) * 86_400_000).toISOString().slice(0, 10);
  const topicsOf = new Map<string, Set<string>>();
  for (const { meeting, topics } of statements()) {
    topicsOf.set(meeting, new Set([...(topicsOf.get(meeting) ?? []), ...topics]));
  }
  const all = [...new Set(shared.flatMap(({ meeting }) => [...(topicsOf.get(meeting.id) ?? [])]))];
  return all
    .map((topic) => {
      const on = shared.filter(({ meeting }) => topicsOf.get(meeting.id)?.has(topic));
      const earlier = on.filter(({ meeting }) => meeting.date.latest <= middle).length;
      const last =
        on
          .map(({ meeting }) => meeting.date.latest)
          .sort()
          .at(-1) ?? "";
      const counts = [on.length, on.filter(({ direct }) => direct).length, earlier, on.length - earlier] as const;
      return { topic, last, counts };
    })
    .toSorted(
      (one, other) =>
        other.counts[0] - one.counts[0] ||
        (one.last === other.last ? 0 : one.last < other.last ? 1 : -1) ||
        (one.topic < other.topic ? -1 : 1),
    )
    .map(({ topic, counts }) => [topic, ...counts]);
}

function statementsTowards(a: string, b: string): readonly StatementFact[] {
  const ofA = groupingsOf(facts.entities, a);
  const ofB = groupingsOf(facts.entities, b);
  const speakers = [a, ...ofA.filter((id) => !ofB.includes(id) && id !== b)];
  const subjects = [b, ...ofB.filter((id) => !ofA.includes(id) && id !== a)];
  return statements().filter(
    ({ parties, aboutParties, addressedTo }) =>
      parties.some((party) => speakers.includes(party)) &&
      [...aboutParties, ...addressedTo].some((party) => subjects.includes(party)),
  );
}

function pairsOfPeople(count: number): readonly (readonly [string, string])[] {
  const pairs = facts.meetings.flatMap(({ status, attendances }) => {
    const [one, other, third] = attendances.flatMap(({ person }) => person ?? []);
    if (status !== "held" || one === undefined || other === undefined) return [];
    return [[one, other] as const, ...(third === undefined ? [] : [[one, third] as const])];
  });
  return pairs.slice(0, count);
}

function statements(): readonly StatementFact[] {
  return facts.readouts.flatMap((readout) => readout.statements);
}

function cooperations(): readonly CooperationFact[] {
  return facts.readouts.flatMap((readout) => readout.cooperations);
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function ask(a: string, b: string, window: Span) {
  return askDirectly(database(), relationship, { a, b, window, first: 100 });
}

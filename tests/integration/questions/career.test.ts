import type { ResolvedEntity } from "../../../src/model/resolved.ts";
import { career } from "../../../src/questions/offices/career.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
});

type Person = Extract<ResolvedEntity, { label: "Person" }>;

/** Everybody whom a readout shows at a meeting, and as many more. */
function somePeople(): readonly Person[] {
  const present = new Set(facts.meetings.flatMap(({ attendances }) => attendances.map(({ person }) => person)));
  const people = facts.entities.filter((entity) => entity.label === "Person");
  return [
    ...people.filter(({ id }) => present.has(id)).slice(0, 25),
    ...people.filter(({ id }) => !present.has(id)).slice(0, 10),
  ];
}

/** Days on which readouts show the person in an office, by office. */
function shownDays(person: string): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const { status, date, attendances } of facts.meetings) {
    if (status !== "held" || date.precision !== "day") continue;
    for (const attendance of attendances) {
      if (attendance.person !== person || attendance.inferred) continue;
      for (const office of attendance.offices) {
        days.set(office, (days.get(office) ?? new Set()).add(date.earliest));
      }
    }
  }
  return days;
}

test("every office that a source states or a readout shows is told with the days that are shown, in time order", async () => {
  for (const person of somePeople()) {
    const shown = shownDays(person.id);
    const { offices } = await askDirectly(database(), career, { person: person.id });
    const stated = person.tenures.map(({ office }) => office);
    expect([...new Set(offices.map(({ office }) => office.id))].sort()).toEqual(
      [...new Set([...stated, ...shown.keys()])].sort(),
    );
    for (const { office, attested, from, to } of offices) {
      const days = [...(shown.get(office.id) ?? [])]
        .filter((day) => day >= (from ?? "0000") && day <= (to ?? "9999"))
        .sort();
      const expected = days.length === 0 ? null : { first: days[0], last: days.at(-1), count: days.length };
      expect(attested).toEqual(expected);
    }
    const starts = offices.map(({ from, attested }) => from ?? attested?.first ?? "9999");
    expect(starts).toEqual([...starts].sort());
  }
});

test("on a day whoever's stated time encloses it held the office for certain, and nobody whose time is over", async () => {
  for (const person of somePeople()) {
    for (const on of ["2012-03-04", "2016-08-15", "2020-01-01", "2024-11-30"]) {
      const { offices } = await askDirectly(database(), career, { person: person.id, asOf: on });
      const enclosing = person.tenures.filter(
        ({ from, to }) => from !== undefined && from.latest <= on && to !== undefined && to.earliest >= on,
      );
      const certain = offices.filter(({ certainty }) => certainty === "CERTAIN").map(({ office }) => office.id);
      expect(certain).toEqual(expect.arrayContaining(enclosing.map(({ office }) => office)));
      const over = person.tenures.filter(({ to }) => to !== undefined && to.latest < on).map(({ to }) => to?.text);
      const told = offices.flatMap(({ to }) => (to === null ? [] : [to]));
      expect(told.filter((to) => over.includes(to))).toEqual([]);
    }
  }
});

test("every office is told with its party, a sentence and its sources", async () => {
  for (const person of somePeople().slice(0, 10)) {
    const { offices } = await askDirectly(database(), career, { person: person.id });
    for (const { office, party, sentence, sources } of offices) {
      expect(sentence).toMatch(new RegExp(` was .*${office.name} of .+ according to `));
      expect(party.name).toBe(office.detail);
      expect(sources.length).toBeGreaterThan(0);
    }
  }
});

test("nothing held on a day long before anything known is an empty answer that says so", async () => {
  const [person] = somePeople();
  const answer = await askDirectly(database(), career, { person: person?.id, asOf: "1900-01-01" });
  expect(answer.offices).toEqual([]);
  expect(answer.sentence).toBe(`No office of ${person?.name} on 1 January 1900 is known.`);
});

test("a day that is none and a person nobody knows are refused", async () => {
  const [person] = somePeople();
  await expect(askDirectly(database(), career, { person: person?.id, asOf: "soon" })).rejects.toMatchObject({
    code: "bad_date",
    message: expect.stringContaining("`asOf`"),
  });
  await expect(askDirectly(database(), career, { person: "qqqqqqqq" })).rejects.toMatchObject({ code: "unknown_name" });
});

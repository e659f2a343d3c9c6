import type { CooperationFact } from "../../../src/model/resolved.ts";
import { cooperation } from "../../../src/questions/relations/cooperation.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { busiestPairs, isTogether } from "../../support/shared-meetings.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let all: readonly CooperationFact[];
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  all = facts.readouts.flatMap((readout) => readout.cooperations);
});

test("what two parties do together is told in strands, as of any day", async () => {
  for (const [index, [a, b]] of busiestPairs(facts.meetings).slice(0, 20).entries()) {
    const asOf = [undefined, "2019-12-31", "2015"][index % 3];
    const until = asOf === undefined ? "9999" : `${asOf.slice(0, 4)}-12-31`;
    const both = all.filter((fact) => isTogether(facts.entities, fact, a, b) && fact.latest <= until);
    const answer = await ask({ parties: [a, b], ...(asOf === undefined ? {} : { asOf }) });
    expectStrands(answer, both);
  }
});

test("what a grouping does is what it takes part in itself, and what two of its members do", async () => {
  const groupings = facts.entities.flatMap((entity) =>
    entity.label === "Party" && entity.members.length > 0 ? [entity] : [],
  );
  expect(groupings.length).toBeGreaterThan(3);
  for (const { id, members } of groupings) {
    const ids = members.map(({ member }) => member);
    const ofGroup = all.filter(
      ({ parties }) => parties.includes(id) || parties.filter((party) => ids.includes(party)).length >= 2,
    );
    const answer = await ask({ group: id });
    expectStrands(answer, ofGroup);
    expect(answer.members.map((member) => member.id)).toEqual(ids.toSorted());
  }
});

test("an area leaves out what is about others", async () => {
  const [[a, b] = ["", ""]] = busiestPairs(facts.meetings);
  const both = all.filter((fact) => isTogether(facts.entities, fact, a, b));
  for (const area of new Set(both.flatMap(({ areas }) => areas).slice(0, 8))) {
    expectStrands(
      await ask({ parties: [a, b], area }),
      both.filter(({ areas }) => areas.includes(area)),
    );
  }
});

test("every statement of a strand is told with its day and its publisher", async () => {
  const [[a, b] = ["", ""]] = busiestPairs(facts.meetings);
  const { strands, oneSided } = await ask({ parties: [a, b] });
  const told = [...strands.flatMap(({ affirmations }) => affirmations), ...oneSided];
  expect(told.length).toBeGreaterThan(5);
  for (const { sentence, sources } of told) {
    expect(sentence).toMatch(/^According to .*\.$/);
    expect(sources.length).toBeGreaterThan(0);
  }
  for (const { sentence } of oneSided) expect(sentence).toContain("told by one side alone");
});

test.each([
  [{}, /Give `parties`, a `group`, or both/],
  [{ parties: ["aut", "Austria"] }, /`parties` names aut \(Austria\) twice/],
  [{ parties: ["Nowhereland"] }, /Nothing named "Nowhereland" is a country or organisation/],
  [{ parties: ["aut"], area: "aut" }, /"aut" is a country or organisation, not a topic/],
  [{ parties: ["aut"], asOf: "someday" }, /"someday" is not a date/],
  [{ parties: new Array(11).fill("aut") }, /up to 10 parties/],
])("%j is refused with a reason", async (args, message) => {
  await expect(askDirectly(database(), cooperation, args)).rejects.toThrow(message);
});

function expectStrands(answer: Awaited<ReturnType<typeof ask>>, expected: readonly CooperationFact[]): void {
  const strandOf = ({ instrument, parties, areas, forms }: CooperationFact) =>
    instrument ?? [parties.toSorted(), areas.toSorted(), forms.toSorted()].join(" / ");
  const both = expected.filter(({ oneSided }) => !oneSided);
  const keys = [...new Set(both.map(strandOf))];
  expect(answer.total).toBe(keys.length);
  const expectedStrands = keys.map((key) => {
    const of = both
      .filter((fact) => strandOf(fact) === key)
      .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
    const telling = of.filter(({ status }) => status !== "unchanged" && status !== "unclear");
    return `${(telling.at(-1) ?? of.at(-1))?.status.toUpperCase()} ${of.map(({ latest }) => latest).join(" ")}`;
  });
  const found = answer.strands.map(
    ({ status, affirmations }) => `${status} ${affirmations.map(({ latest }) => latest).join(" ")}`,
  );
  if (keys.length <= 100) expect(found.toSorted()).toEqual(expectedStrands.toSorted());
  expect(answer.oneSided).toHaveLength(Math.min(100, expected.length - both.length));
}

function orderOf({ latest, earliest, strength, key }: CooperationFact): string {
  return `${latest} ${earliest} ${strength} ${key}`;
}

function ask(args: Readonly<Record<string, unknown>>) {
  return askDirectly(database(), cooperation, { first: 100, ...args });
}

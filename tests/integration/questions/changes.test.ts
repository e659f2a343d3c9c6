import type { StatementFact } from "../../../src/model/resolved.ts";
import type { ResolvedMeeting } from "../../../src/model/resolved-meeting.ts";
import { changes } from "../../../src/questions/relations/changes.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { busiestPairs, isTogether, meetingsOfParties, meetingsOfPeople } from "../../support/shared-meetings.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let pairs: readonly (readonly [string, string])[];
let statements: readonly StatementFact[];
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  pairs = busiestPairs(facts.meetings);
  statements = facts.readouts.flatMap((readout) => readout.statements);
});

const days = [undefined, "2019-01-01", "2023-05", undefined, "2012"] as const;

test("levels, modes, topics, acts and people are new where no meeting of both before had them", async () => {
  for (const [index, [a, b]] of [...pairs.slice(0, 10), ...pairs.slice(900, 905)].entries()) {
    const shared = meetingsOfParties(facts.meetings, a, b).map(({ meeting }) => meeting);
    const asked = days[index % days.length];
    const since = asked === undefined ? dayAfterLastButOne(shared) : `${asked}-01-01`.slice(0, 10);
    const answer = await ask(a, b, asked);
    expect(answer).toMatchObject({ since, meetings: shared.length });
    const levels = newOnes(shared, since, ({ level }) => [level.toUpperCase()]);
    expect(ids(answer.firsts.flatMap(({ level }) => level ?? []))).toEqual(
      levels.filter((level) => level !== "UNKNOWN"),
    );
    const modes = newOnes(shared, since, ({ mode }) => [mode.toUpperCase()]);
    expect(ids(answer.firsts.flatMap(({ mode }) => mode ?? []))).toEqual(modes.filter((mode) => mode !== "UNKNOWN"));
    const topics = newOnes(shared, since, topicsOf);
    expect(ids(answer.topics.map(({ topic }) => topic.id))).toEqual(topics);
    const acts = newOnes(shared, since, (meeting) => actsOf(meeting, [a, b]));
    expect(ids(answer.acts.map(({ by, topic, act }) => `${by.id} ${topic.id} ${act}`))).toEqual(
      acts.filter((act) => !topics.includes(act.split(" ")[1] ?? "")),
    );
    const people = newOnes(shared, since, (meeting) => peopleOf(meeting, [a, b]));
    expect(ids(answer.people.map(({ person, party }) => `${person.id} ${party.id}`))).toEqual(people);
  }
});

test("an office has a new holder where the last one before was somebody else", async () => {
  let found = 0;
  for (const [a, b] of pairs.slice(0, 12)) {
    const shared = meetingsOfParties(facts.meetings, a, b).map(({ meeting }) => meeting);
    const since = "2018-01-01";
    const { offices } = await ask(a, b, "2018");
    const seen = shared
      .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
      .flatMap((meeting) =>
        meeting.attendances
          .filter(({ representing }) => representing === a || representing === b)
          .flatMap((attendance) =>
            attendance.offices.map((office) => ({ meeting, office, person: attendance.person })),
          ),
      );
    const expected = [...new Set(seen.map(({ office }) => office))].flatMap((office) => {
      const of = seen.filter((each) => each.office === office);
      const before = of.findLast(({ meeting }) => meeting.date.latest < since)?.person;
      const now = of.findLast(({ meeting }) => meeting.date.latest >= since)?.person;
      return before === undefined || now === undefined || before === now ? [] : [`${office} ${before} ${now}`];
    });
    expect(ids(offices.map((each) => `${each.office.id} ${each.before.id} ${each.now.id}`))).toEqual(
      expected.toSorted(),
    );
    found += expected.length;
  }
  expect(found).toBeGreaterThan(0);
});

test("cooperation that both sides speak of is new, or moves from one status to another", async () => {
  const cooperations = facts.readouts.flatMap((readout) => readout.cooperations);
  for (const [a, b] of pairs.slice(0, 8)) {
    const { statuses } = await ask(a, b, "2017");
    const both = cooperations.filter((fact) => !fact.oneSided && isTogether(facts.entities, fact, a, b));
    const strandOf = ({ instrument, parties, areas, forms }: (typeof both)[number]) =>
      instrument ?? [parties.toSorted(), areas.toSorted(), forms.toSorted()].join(" / ");
    const begun = [...new Set(both.map(strandOf))].flatMap((strand) => {
      const of = both.filter((fact) => strandOf(fact) === strand);
      const first = of.map(({ latest }) => latest).sort()[0] ?? "";
      return first >= "2017-01-01" ? [first] : [];
    });
    expect(
      statuses
        .filter(({ from }) => from === null)
        .map(({ said }) => said.latest)
        .toSorted(),
    ).toEqual(begun.toSorted());
    for (const { from, to } of statuses) expect(from).not.toBe(to);
  }
});

test("two people have firsts and topics, and no new people", async () => {
  const [meeting] = facts.meetings.filter(({ status, partyCount }) => status === "held" && partyCount === 2);
  const [a = "", b = ""] = ["0", "1"].map((index) => {
    const party = [...new Set(meeting?.attendances.map(({ representing }) => representing))][Number(index)];
    return meeting?.attendances.find(({ representing }) => representing === party)?.person ?? "";
  });
  const shared = meetingsOfPeople(facts.meetings, a, b).map((each) => each.meeting);
  const answer = await ask(a, b);
  expect(answer).toMatchObject({ meetings: shared.length, people: [], offices: [] });
  expect(ids(answer.topics.map(({ topic }) => topic.id))).toEqual(newOnes(shared, answer.since ?? "", topicsOf));
});

test("what is first is said to be first in the data, which begin on a day", async () => {
  const [[a, b] = ["", ""]] = pairs;
  const { firsts, firstOn } = await ask(a, b, "2000");
  expect(firstOn).toBe("2010-03-22");
  expect(firsts[0]?.sentence).toContain("in the data, which begin for the two on 22 March 2010.");
});

test("counts are of all that is new, however few entries are shown", async () => {
  const [[a, b] = ["", ""]] = pairs;
  const all = await ask(a, b, "2012");
  const { sentence, totals, topics } = await askDirectly(database(), changes, { a, b, since: "2012", first: 1 });
  expect(topics.length).toBeLessThan(totals.topics);
  expect({ sentence, totals }).toEqual({ sentence: all.sentence, totals: all.totals });
  expect(all.firsts).toHaveLength(totals.firsts);
  expect(all.people).toHaveLength(Math.min(100, totals.people));
});

test("two that never met have no changes", async () => {
  const [a = "", b = ""] = facts.entities.flatMap(({ label, id }) =>
    label === "Party" && id.endsWith("-ministry") ? [id] : [],
  );
  const answer = await ask(a, b);
  expect(answer).toMatchObject({ since: null, meetings: 0, firsts: [], statuses: [] });
  expect(answer.sentence).toContain("nothing new. The data hold no meeting of the two.");
});

test.each([
  [{ a: "aut", b: "aut" }, /two different/],
  [{ a: "aut", b: "tgo", since: "2020-13" }, /not a date/],
  [{ a: "aut", b: "Nowhereland" }, /Nothing named "Nowhereland"/],
])("%j is refused with a reason", async (args, message) => {
  await expect(askDirectly(database(), changes, args)).rejects.toThrow(message);
});

function dayAfterLastButOne(shared: readonly ResolvedMeeting[]): string {
  const latest = [...new Set(shared.map(({ date }) => date.latest))].sort();
  const [lastButOne] = latest.slice(-2);
  if (latest.length < 2 || lastButOne === undefined) return shared.map(({ date }) => date.earliest).sort()[0] ?? "";
  return new Date(Date.parse(lastButOne) + 86_400_000).toISOString().slice(0, 10);
}

function newOnes(
  shared: readonly ResolvedMeeting[],
  since: string,
  read: (meeting: ResolvedMeeting) => readonly string[],
): readonly string[] {
  const before = new Set(shared.filter(({ date }) => date.latest < since).flatMap(read));
  const now = shared.filter(({ date }) => date.latest >= since).flatMap(read);
  return [...new Set(now)].filter((value) => !before.has(value)).sort();
}

function topicsOf({ id }: ResolvedMeeting): readonly string[] {
  return statements.filter(({ meeting }) => meeting === id).flatMap(({ topics }) => topics);
}

function actsOf({ id }: ResolvedMeeting, speakers: readonly string[]): readonly string[] {
  return statements
    .filter(({ meeting }) => meeting === id)
    .flatMap(({ parties, topics, act }) =>
      parties
        .filter((party) => speakers.includes(party))
        .flatMap((party) => topics.map((topic) => `${party} ${topic} ${act.toUpperCase()}`)),
    );
}

function peopleOf({ attendances }: ResolvedMeeting, parties: readonly string[]): readonly string[] {
  return attendances.flatMap(({ person, representing }) =>
    person !== undefined && representing !== undefined && parties.includes(representing)
      ? [`${person} ${representing}`]
      : [],
  );
}

function orderOf({ id, date }: ResolvedMeeting): string {
  return `${date.latest} ${date.earliest} ${id}`;
}

function ids(values: readonly string[]): readonly string[] {
  return values.toSorted();
}

function ask(a: string, b: string, since?: string) {
  return askDirectly(database(), changes, { a, b, first: 100, ...(since === undefined ? {} : { since }) });
}

import type { ResolvedMeeting } from "../../../src/model/resolved-meeting.ts";
import { firsts } from "../../../src/questions/relations/firsts.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { isDirect, isWithin, partiesAt, type Span } from "../../support/shared-meetings.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
});

const windows: readonly Span[] = [
  {},
  { from: "2014-01-10", to: "2016-06-15" },
  { from: "2015-03-10", to: "2022-11-20", certainty: "DEFINITE" },
  { to: "2011-05-31" },
  { from: "2030-01-01" },
];

test.each([undefined, "MINISTER", "HEAD_OF_GOVERNMENT", "SENIOR_OFFICIAL"])(
  "first meetings at level %s are the earliest in direct contact of each pair, the newest first",
  async (level) => {
    for (const window of windows) {
      const expected = expectedFirsts(level).filter(({ meeting }) => isWithin(meeting.date, window));
      const { meetings, sentence } = await ask({ window, ...(level === undefined ? {} : { level }) });
      expect(meetings.map(({ a, b, meeting }) => [a.id, b.id, meeting.id])).toEqual(
        expected.slice(0, 100).map(({ one, other, meeting }) => [one, other, meeting.id]),
      );
      expect(sentence).toContain("in the data");
    }
  },
);

test("a party's first meetings are told from its side", async () => {
  const parties = [...new Set(facts.meetings.flatMap(partiesAt))].slice(0, 10);
  for (const [index, party] of parties.entries()) {
    const window = windows[index % windows.length] ?? {};
    const level = index % 2 === 0 ? undefined : "MINISTER";
    const expected = expectedFirsts(level)
      .filter(({ one, other, meeting }) => (one === party || other === party) && isWithin(meeting.date, window))
      .map(({ one, other, meeting }) => `${one === party ? other : one} ${meeting.id}`);
    const { meetings } = await ask({ of: party, window, ...(level === undefined ? {} : { level }) });
    expect(meetings.map(({ a }) => a.id)).toEqual(meetings.map(() => party));
    expect(meetings.map(({ b, meeting }) => `${b.id} ${meeting.id}`).toSorted()).toEqual(
      expected.toSorted().slice(0, 100),
    );
  }
});

test("every first meeting says who says so, and that first means in the data", async () => {
  const { meetings } = await ask({});
  expect(meetings).toHaveLength(100);
  for (const { sentence, sources } of meetings) {
    expect(sentence).toMatch(/^According to .* It is their first meeting in the data\.$/);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test.each([
  [{ of: "Nowhereland" }, /Nothing named "Nowhereland" is a country or organisation/],
  [{ level: "KING" }, /`level`/],
  [{ window: { from: "2021", to: "2020" } }, /window ends/],
])("%j is refused with a reason", async (args, message) => {
  await expect(askDirectly(database(), firsts, args)).rejects.toThrow(message);
});

interface First {
  readonly one: string;
  readonly other: string;
  readonly meeting: ResolvedMeeting;
}

function expectedFirsts(level: string | undefined): readonly First[] {
  const known = new Map<string, First>();
  const keyOf = ({ id, date }: ResolvedMeeting) => `${date.earliest} ${date.latest} ${id}`;
  const held = facts.meetings.filter(
    (meeting) => meeting.status === "held" && (level === undefined || meeting.level.toUpperCase() === level),
  );
  for (const meeting of held.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))) {
    const parties = partiesAt(meeting)
      .filter((party) => isDirect(meeting, party))
      .toSorted();
    for (const [index, one] of parties.entries()) {
      for (const other of parties.slice(index + 1)) {
        if (!known.has(`${one} ${other}`)) known.set(`${one} ${other}`, { one, other, meeting });
      }
    }
  }
  const orderOf = ({ one, other }: First) => `${one} ${other}`;
  return [...known.values()].toSorted((one, other) => {
    const [day, dayOfOther] = [one.meeting.date.earliest, other.meeting.date.earliest];
    if (day !== dayOfOther) return day < dayOfOther ? 1 : -1;
    return orderOf(one) < orderOf(other) ? -1 : 1;
  });
}

function ask(args: Readonly<Record<string, unknown>>) {
  return askDirectly(database(), firsts, { first: 100, ...args });
}

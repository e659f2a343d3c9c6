import { quiet } from "../../../src/questions/relations/quiet.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { meetingsOfParties, meetingsOfPeople, partiesAt, type Shared } from "../../support/shared-meetings.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let lastDay: string;
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  lastDay =
    held()
      .map(({ date }) => date.latest)
      .sort()
      .at(-1) ?? "";
});

test("a party's silences are those longer than the longest gap before, the furthest beyond first", async () => {
  const busiest = [...countBy(held().flatMap(partiesAt))].toSorted(([, one], [, other]) => other - one);
  let found = 0;
  for (const [party] of busiest.slice(0, 12)) {
    for (const asOf of [undefined, "2018-06-30", "2021-02-28"]) {
      const today = asOf ?? lastDay;
      const others = [
        ...new Set(
          held()
            .filter((meeting) => partiesAt(meeting).includes(party))
            .flatMap(partiesAt),
        ),
      ];
      const expected = others
        .filter((other) => other !== party)
        .flatMap((other) => silenceOf(other, meetingsOfParties(facts.meetings, party, other), today));
      const answer = await ask(party, asOf);
      expect(
        answer.silences.map((each) => [each.with.id, each.meetings, each.silentDays, each.longestGapDays]),
      ).toEqual(inOrder(expected));
      expect(answer).toMatchObject({ total: expected.length, asOf: today });
      found += expected.length;
    }
  }
  expect(found).toBeGreaterThan(5);
});

test("a person's silences count meetings for different parties", async () => {
  const busiest = [...countBy(held().flatMap(({ attendances }) => attendances.flatMap(({ person }) => person ?? [])))]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 10);
  for (const [person] of busiest) {
    const others = held()
      .filter(({ attendances }) => attendances.some((attendance) => attendance.person === person))
      .flatMap(({ attendances }) => attendances.flatMap((attendance) => attendance.person ?? []));
    const expected = [...new Set(others)]
      .filter((other) => other !== person)
      .flatMap((other) => silenceOf(other, meetingsOfPeople(facts.meetings, person, other), lastDay));
    const answer = await ask(person);
    expect(answer.silences.map((each) => [each.with.id, each.meetings, each.silentDays, each.longestGapDays])).toEqual(
      inOrder(expected),
    );
  }
});

test("nothing is quiet before anything was held, and the answer says so", async () => {
  const [party = ""] = held().flatMap(partiesAt);
  const answer = await ask(party, "2001");
  expect(answer).toMatchObject({ total: 0, silences: [], asOf: "2001-12-31" });
  expect(answer.sentence).toContain("As of 31 December 2001, nobody has gone silent for longer than usual");
});

test.each([
  [{ of: "Nowhereland" }, /Nothing named "Nowhereland" is a country or organisation or a person/],
  [{ of: "aut", asOf: "yesterday" }, /"yesterday" is not a date/],
  [{ of: "aut", first: 101 }, /between 1 and 100/],
])("%j is refused with a reason", async (args, message) => {
  await expect(askDirectly(database(), quiet, args)).rejects.toThrow(message);
});

type Silence = readonly [other: string, meetings: number, silent: number, longest: number];

function silenceOf(other: string, shared: readonly Shared[], today: string): readonly Silence[] {
  const direct = shared.filter((each) => each.direct && each.meeting.date.latest <= today);
  const dates = direct.map(({ meeting }) => meeting.date);
  const days = [
    ...new Set(dates.filter(({ precision }) => precision === "day").map(({ earliest }) => earliest)),
  ].sort();
  if (direct.length < 3 || days.length < 3) return [];
  const longest = Math.max(...days.slice(1).map((day, index) => daysFrom(days[index] ?? "", day)));
  const silent = daysFrom(
    dates
      .map(({ latest }) => latest)
      .sort()
      .at(-1) ?? "",
    today,
  );
  return silent > longest ? [[other, direct.length, silent, longest]] : [];
}

function inOrder(silences: readonly Silence[]): readonly Silence[] {
  return silences.toSorted(
    ([one, , silentOne, longestOne], [other, , silentOther, longestOther]) =>
      silentOther / longestOther - silentOne / longestOne || silentOther - silentOne || (one < other ? -1 : 1),
  );
}

function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

function held() {
  return facts.meetings.filter(({ status }) => status === "held");
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function ask(of: string, asOf?: string) {
  return askDirectly(database(), quiet, { of, first: 100, ...(asOf === undefined ? {} : { asOf }) });
}

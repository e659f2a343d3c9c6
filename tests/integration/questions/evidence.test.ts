import { evidence } from "../../../src/questions/sources/evidence.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import {
  cooperationOfParties,
  meetingsOfParties,
  meetingsOfPeople,
  type PairLists,
} from "../../support/derived-pairs.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
});

function ask(args: { readonly of: string; readonly and?: string; readonly first?: number; readonly offset?: number }) {
  return askDirectly(database(), evidence, { first: 100, ...args });
}

function isParliament(party: string): boolean {
  return facts.entities.some(
    (entity) => entity.label === "Party" && entity.id === party && entity.kind === "parliament",
  );
}

/** Each nth of the pairs. */
function some(pairs: PairLists, count: number): readonly (readonly [string, string, readonly string[]])[] {
  const step = Math.max(1, Math.floor(pairs.size / count));
  return [...pairs]
    .filter((_, at) => at % step === 0)
    .map(([pair, ids]) => {
      const [one = "", other = ""] = pair.split(" ");
      return [one, other, ids];
    });
}

test("that two people met follows from every held meeting with both in direct contact for different parties", async () => {
  const pairs = some(meetingsOfPeople(facts.meetings), 25);
  expect(pairs.length).toBeGreaterThan(20);
  for (const [one, other, meetings] of pairs) {
    const { links } = await ask({ of: other, and: one });
    expect(links.map(({ edge, total }) => ({ edge, total }))).toEqual([{ edge: "MET", total: meetings.length }]);
    expect(links[0]?.entries.map(({ id }) => id).toSorted()).toEqual(meetings.toSorted());
    expect(links[0]?.entries.every(({ sources }) => sources.length > 0)).toBe(true);
  }
});

test("that two parties engage and cooperate follows from their meetings and from what both sides set out", async () => {
  const engaged = meetingsOfParties(facts.meetings, isParliament);
  const cooperating = cooperationOfParties(facts.readouts, isParliament);
  for (const [one, other] of [...some(engaged, 20), ...some(cooperating, 20)]) {
    const { links } = await ask({ of: one, and: other });
    const [engagement, cooperation] = links;
    const pair = [one, other].sort().join(" ");
    expect(engagement).toMatchObject({ edge: "ENGAGED_WITH", total: engaged.get(pair)?.length ?? 0 });
    expect(cooperation).toMatchObject({ edge: "COOPERATES_WITH", total: cooperating.get(pair)?.length ?? 0 });
    expect(engagement?.entries.map(({ id }) => id).toSorted()).toEqual(
      (engaged.get(pair) ?? []).toSorted().slice(0, 100),
    );
    expect(cooperation?.entries.map(({ id }) => id).toSorted()).toEqual((cooperating.get(pair) ?? []).toSorted());
  }
});

test("that somebody attended follows from the attendance, cited with every readout that lists it", async () => {
  for (const meeting of facts.meetings.slice(0, 20)) {
    for (const { key, person, representing } of meeting.attendances.slice(0, 2)) {
      const readouts = facts.readouts.filter(({ attendances }) => attendances.some((fact) => fact.key === key));
      const expected = readouts.map(({ readout }) => readout.id).toSorted();
      const { links } = await ask({ of: person ?? "", and: meeting.id });
      expect(links.map(({ edge, total }) => ({ edge, total }))).toEqual([{ edge: "ATTENDED", total: 1 }]);
      expect(links[0]?.entries[0]?.sources.map(({ readout }) => readout).toSorted()).toEqual(expected);
      const ofParty = await ask({ of: meeting.id, and: representing ?? "" });
      const [tookPart] = ofParty.links.filter(({ edge }) => edge === "TOOK_PART");
      expect(tookPart?.total).toBe(meeting.attendances.filter((fact) => fact.representing === representing).length);
    }
  }
});

test("that a meeting dealt with a topic follows from the statements about it", async () => {
  for (const { statements } of facts.readouts.slice(0, 30)) {
    const { meeting = "", topics: [topic = ""] = [] } = statements[0] ?? {};
    const expected = facts.readouts
      .flatMap((readout) => readout.statements)
      .filter((statement) => statement.meeting === meeting && statement.topics.includes(topic))
      .map(({ key }) => key);
    const { links } = await ask({ of: topic, and: meeting });
    expect(links.map(({ edge, entries }) => [edge, entries.map(({ id }) => id).toSorted()])).toEqual([
      ["DISCUSSED", expected.toSorted()],
    ]);
  }
});

test("a fact is told with its readout and paragraph, whatever its kind", async () => {
  const [readout] = facts.readouts.filter(({ cooperations }) => cooperations.length > 0);
  const [mentioning] = facts.readouts.filter(({ mentions }) => mentions.length > 0);
  for (const fact of [
    readout?.attendances[0],
    readout?.statements[0],
    readout?.cooperations[0],
    mentioning?.mentions[0],
  ]) {
    const { of, links, sentence } = await ask({ of: fact?.key ?? "" });
    expect(of).toBeNull();
    expect(links[0]?.entries[0]?.sources.map(({ paragraph }) => paragraph)).toContain(fact?.support.paragraph);
    expect(sentence).toMatch(/^According to .*\.$/);
  }
});

test("a person rests on every attendance, statement and mention of the readouts", async () => {
  const people = facts.entities.filter(({ label }) => label === "Person").slice(0, 30);
  for (const { id } of people) {
    const { links } = await ask({ of: id, first: 3 });
    const totals = Object.fromEntries(links.map(({ kind, total }) => [kind, total]));
    const all = facts.readouts;
    expect(totals.ATTENDANCE ?? 0).toBe(
      new Set(all.flatMap(({ attendances }) => attendances.filter(({ person }) => person === id).map(({ key }) => key)))
        .size,
    );
    expect(totals.STATEMENT ?? 0).toBe(
      all.flatMap(({ statements }) => statements.filter(({ speakers }) => speakers.includes(id))).length,
    );
    for (const { entries, total } of links) expect(entries).toHaveLength(Math.min(3, total));
  }
});

test("a meeting rests on the accounts of all its readouts", async () => {
  for (const { id, attendances } of facts.meetings.slice(0, 15)) {
    const { links } = await ask({ of: id });
    const [itself] = links;
    const expected = facts.readouts.filter(({ meetings }) => meetings.some(({ meeting }) => meeting === id));
    expect(itself?.entries[0]?.sources.map(({ readout }) => readout).toSorted()).toEqual(
      expected.map(({ readout }) => readout.id).toSorted(),
    );
    expect(links.find(({ kind }) => kind === "ATTENDANCE")?.total).toBe(attendances.length);
  }
});

test("pages of the entries follow each other, the latest first", async () => {
  const pairs = [...meetingsOfParties(facts.meetings, isParliament)].sort(
    (one, other) => other[1].length - one[1].length,
  );
  const [of = "", and = ""] = pairs[0]?.[0].split(" ") ?? [];
  const [whole] = (await ask({ of, and })).links;
  const [page] = (await ask({ of, and, first: 2, offset: 1 })).links;
  expect(whole?.total).toBeGreaterThan(3);
  expect(page?.entries).toEqual(whole?.entries.slice(1, 3));
  const days = (whole?.entries ?? []).map(({ latest }) => latest ?? "");
  expect(days).toEqual(days.toSorted().toReversed());
});

test("people who were in one room without having met are told so", async () => {
  const met = meetingsOfPeople(facts.meetings);
  const large = facts.meetings.find(({ contact, attendances }) => contact === "same_session" && attendances.length > 9);
  const people = (large?.attendances ?? []).flatMap(({ person }) => person ?? []).sort();
  const pair = people
    .flatMap((one) => people.map((other) => [one, other] as const))
    .find(([one, other]) => one < other && !met.has(`${one} ${other}`));
  const { links, sentence } = await ask({ of: pair?.[0] ?? "", and: pair?.[1] ?? "" });
  expect(links[0]).toMatchObject({ total: 0, entries: [] });
  expect(sentence).toMatch(
    /^Nothing in the graph shows that (?!.* itself).* met .*\. (Of \d+ held meetings that both attended, none|The one held meeting that both attended did not) /,
  );
});

test("what is nothing, what cannot be linked and the same thing twice are refused", async () => {
  const [office] = facts.entities.filter(({ label }) => label === "Office");
  const [person] = facts.entities.filter(({ label }) => label === "Person");
  await expect(ask({ of: "att-0000" })).rejects.toThrow(/Nothing named "att-0000"/);
  await expect(ask({ of: person?.id ?? "", and: person?.id ?? "" })).rejects.toThrow(/are the same/);
  await expect(ask({ of: person?.id ?? "", and: office?.id ?? "" })).rejects.toThrow(/is an office, not/);
  await expect(ask({ of: person?.id ?? "", and: "jpn" })).rejects.toThrow(/Nothing links .* Ask of two people/);
  await expect(ask({ of: person?.id ?? "", offset: -1 })).rejects.toThrow(/`offset`: It lies between/);
});

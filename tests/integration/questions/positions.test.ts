import type { StatementFact } from "../../../src/model/resolved.ts";
import { positions } from "../../../src/questions/topics/positions.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let statements: readonly StatementFact[];
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  statements = facts.readouts.flatMap((readout) => readout.statements);
});

interface Asked {
  readonly topic: string;
  readonly of?: string;
  readonly window?: { readonly from?: string; readonly to?: string; readonly certainty?: string };
}

/** What was said about something, newest first, as plain lists tell it. */
function expected({ topic, of, window: { from = "0000", to = "9999", certainty } = {} }: Asked) {
  return statements
    .filter(({ topics, aboutParties, aboutInstruments, instrument }) =>
      [...topics, ...aboutParties, ...aboutInstruments, instrument].includes(topic),
    )
    .filter(({ parties }) => of === undefined || parties.includes(of))
    .filter(({ earliest, latest }) =>
      certainty === "DEFINITE" ? earliest >= from && latest <= to : latest >= from && earliest <= to,
    )
    .toSorted((one, other) => compare(other.latest, one.latest) || compare(one.key, other.key));
}

function questionsToAsk(): readonly Asked[] {
  const idsOf = (label: string) => facts.entities.filter((entity) => entity.label === label).map(({ id }) => id);
  const topics = idsOf("Topic").slice(0, 8);
  const instruments = [...new Set(statements.flatMap(({ instrument }) => instrument ?? []))].slice(0, 6);
  const spokenOf = [...new Set(statements.flatMap(({ aboutParties }) => aboutParties))].slice(0, 8);
  const speakers = [...new Set(statements.flatMap(({ parties }) => parties))].slice(0, 6);
  const windows = [
    { from: "2015-01-01", to: "2018-06-30" },
    { from: "2019-02-03", certainty: "DEFINITE" },
    { to: "2016-07-31", certainty: "DEFINITE" },
  ];
  return [
    ...[...topics, ...instruments, ...spokenOf].map((topic) => ({ topic })),
    ...topics.flatMap((topic) => windows.map((window) => ({ topic, window }))),
    ...topics.slice(0, 3).flatMap((topic) => speakers.map((of) => ({ topic, of }))),
  ];
}

test("what was said about a topic, a party or an instrument is told newest first, and counted whole", async () => {
  for (const asked of questionsToAsk()) {
    const wanted = expected(asked);
    const answer = await askDirectly(database(), positions, { ...asked, first: 100 });
    expect(answer.positions.map(({ id }) => id)).toEqual(wanted.slice(0, 100).map(({ key }) => key));
    expect(answer.total).toBe(wanted.length);
  }
});

test("a position tells the act, the direction, who spoke for whom, to whom and where", async () => {
  for (const asked of questionsToAsk().slice(0, 12)) {
    const known = new Map(expected(asked).map((statement) => [statement.key, statement]));
    const answer = await askDirectly(database(), positions, { ...asked, first: 30 });
    for (const position of answer.positions) {
      const fact = known.get(position.id);
      expect({
        act: position.act.toLowerCase(),
        polarity: position.polarity.toLowerCase(),
        strength: position.strength,
        meeting: position.meeting.id,
        summary: position.summary,
        speakers: position.speakers.map(({ id }) => id),
        parties: position.parties.map(({ id }) => id),
        partyCount: position.partyCount,
      }).toEqual({
        act: fact?.act,
        polarity: fact?.polarity,
        strength: fact?.strength,
        meeting: fact?.meeting,
        summary: fact?.summary,
        speakers: [...(fact?.speakers ?? [])].sort(),
        parties: [...(fact?.parties ?? [])].sort().slice(0, 20),
        partyCount: fact?.parties.length,
      });
      expect(position.sentence).toMatch(/^According to /);
      expect(position.sources.length).toBeGreaterThan(0);
    }
  }
});

test("each party's statements are counted by direction and act, those who said most first", async () => {
  for (const asked of questionsToAsk()) {
    const said = expected(asked);
    const parties = [...new Set(said.flatMap(({ parties: all }) => all))].filter(
      (party) => asked.of === undefined || party === asked.of,
    );
    const wanted = parties
      .map((party) => {
        const own = said.filter((statement) => statement.parties.includes(party));
        return {
          party,
          statements: own.length,
          firstOn: own.map(({ earliest }) => earliest).sort()[0] ?? "",
          lastOn:
            own
              .map(({ latest }) => latest)
              .sort()
              .at(-1) ?? "",
          latest: own[0]?.summary,
          polarities: counted(own.map(({ polarity }) => polarity)),
          acts: counted(own.map(({ act }) => act)),
        };
      })
      .toSorted(
        (one, other) =>
          other.statements - one.statements || compare(other.lastOn, one.lastOn) || compare(one.party, other.party),
      );
    const answer = await askDirectly(database(), positions, { ...asked, parties: 30 });
    const byParty = await answer.byParty();
    expect(
      byParty.map(({ party, statements: count, firstOn, lastOn, latest, polarities, acts }) => ({
        party: party.id,
        statements: count,
        firstOn,
        lastOn,
        latest,
        polarities: Object.fromEntries(polarities.map((each) => [each.polarity.toLowerCase(), each.count])),
        acts: Object.fromEntries(acts.map((each) => [each.act.toLowerCase(), each.count])),
      })),
    ).toEqual(wanted.slice(0, 30));
  }
});

test("pages follow each other without a gap or a repetition", async () => {
  const [asked = { topic: "" }] = questionsToAsk();
  const all = expected(asked);
  const told: string[] = [];
  for (let offset = 0; offset < all.length; offset += 23) {
    const page = await askDirectly(database(), positions, { ...asked, first: 23, offset });
    told.push(...page.positions.map(({ id }) => id));
  }
  expect(told).toEqual(all.map(({ key }) => key));
});

test("a topic that nobody spoke of in the window is told as that", async () => {
  const [asked] = questionsToAsk();
  const answer = await askDirectly(database(), positions, { ...asked, window: { to: "1999" } });
  expect(answer).toMatchObject({ total: 0, positions: [] });
  expect(await answer.byParty()).toEqual([]);
  expect(await answer.sentence()).toMatch(/^No statement in the data is marked as about .+ to 31 December 1999\.$/);
});

test.each([
  [{ first: 0 }, "`first`"],
  [{ first: 101 }, "`first`"],
  [{ parties: 0 }, "`parties`"],
  [{ offset: -1 }, "`offset`"],
  [{ topic: " " }, "`topic`"],
  [{ window: { from: "2030", to: "2020" } }, "`window`"],
  [{ window: { from: "yesterday" } }, "`window.from`"],
])("%j is refused, and the argument named", async (given, named) => {
  const asked = { topic: "x", ...given };
  await expect(askDirectly(database(), positions, asked)).rejects.toMatchObject({
    code: named.startsWith("`window.") ? "bad_date" : "bad_argument",
    message: expect.stringContaining(named),
  });
});

test("a person is no topic, and a topic nobody knows is refused", async () => {
  const person = facts.entities.find(({ label }) => label === "Person")?.id ?? "";
  await expect(askDirectly(database(), positions, { topic: person })).rejects.toMatchObject({
    code: "unknown_name",
    message: expect.stringContaining("is a person, not"),
  });
  await expect(askDirectly(database(), positions, { topic: "qqqqqq" })).rejects.toMatchObject({ code: "unknown_name" });
});

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

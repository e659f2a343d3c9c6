import { cooperation } from "../../../src/questions/relations/cooperation.ts";
import { relationship } from "../../../src/questions/relations/relationship.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { FactsFolder, fictionalRegistry, meeting } from "../../support/fictional-facts.ts";
import { loadAsLists } from "../../support/generated-facts.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({});

/** Cindria joins the league in 2031; nobody says since when the others belong to it. */
const registry = {
  ...fictionalRegistry,
  organisations: [
    ...fictionalRegistry.organisations.filter(({ id }) => id !== "tea-sea-league"),
    {
      id: "tea-sea-league",
      name: "League of the Tea Sea",
      kind: "informal_grouping",
      members: [
        { party: "arvandia" },
        { party: "arvandia-moot" },
        { party: "cindria", from: "2031-01-01", sources: [{ source: "gazette" }] },
      ],
    },
  ],
};

beforeAll(async () => {
  const facts = new FactsFolder(`${folder}/facts`, registry);
  facts.write({
    id: "first",
    meetings: [meeting("talk-1", ["quill", "wren", "swift", "thistle"], { date: "2030-05-01", points: agreed("2") })],
  });
  facts.write({
    id: "second",
    meetings: [
      meeting("talk-2", ["quill", "wren", "swift", "thistle"], {
        points: [
          ...agreed("3"),
          {
            at: "4",
            by: "swift",
            thanked: "Borealia thanks the league.",
            to: ["tea-sea-league"],
            about: ["theme.kites"],
          },
          {
            at: "5",
            by: "swift",
            intends: "Borealia means to build harbours with the league.",
            about: ["theme.harbours"],
            cooperation: "general",
            parties: ["borealia", "tea-sea-league"],
          },
        ],
      }),
    ],
  });
  await loadAsLists(database(), facts.path);
});

function agreed(at: string) {
  return [
    {
      at,
      by: "all",
      agreed: "To fly kites together.",
      about: ["theme.kites"],
      cooperation: "general",
      parties: ["borealia", "tea-sea-league"],
    },
  ];
}

test("what a grouping agreed counts for its members of that day, and is told as through it", async () => {
  const joined = await ask("cindria", "borealia");
  expect(joined.cooperation).toMatchObject([{ area: { id: "theme.kites" }, facts: 1, status: "AGREED" }]);
  expect(joined.cooperation[0]?.statuses[0]).toMatchObject({
    latest: "2031-05-01",
    through: [{ id: "tea-sea-league" }],
    sentence:
      "According to Arvandia, cooperation of Borealia and League of the Tea Sea was agreed on 1 May 2031, through the League of the Tea Sea: To fly kites together.",
  });
});

test("ends of membership that nobody states are open", async () => {
  const { cooperation: areas } = await ask("arvandia", "borealia");
  expect(areas.map(({ facts }) => facts)).toEqual([2]);
});

test("what a grouping agrees with others is nothing between its own members", async () => {
  const { cooperation: areas, oneSided } = await ask("arvandia", "cindria");
  expect({ areas, oneSided }).toEqual({ areas: [], oneSided: [] });
});

test("the headline says who tells it and through which grouping, however few areas are shown", async () => {
  for (const first of [1, 20]) {
    const { sentence } = await askDirectly(database(), relationship, { a: "cindria", b: "borealia", first });
    expect(sentence).toMatch(
      /According to Arvandia, both sides speak of cooperation on .*, through the League of the Tea Sea\. 1 statement on cooperation is told by one side alone\.$/,
    );
  }
});

test("one side's word is told as that side's, and no agreement", async () => {
  const { oneSided, bTowardsA } = await ask("cindria", "borealia");
  expect(oneSided.map(({ sentence }) => sentence)).toEqual([
    "According to Arvandia, Borealia said on 1 May 2031 (intended, told by one side alone), through the League of the Tea Sea: Borealia means to build harbours with the league.",
  ]);
  expect(bTowardsA.latest.map(({ sentence }) => sentence)).toEqual([
    "According to Arvandia, Borealia gave thanks on 1 May 2031, through the League of the Tea Sea: Borealia thanks the league.",
  ]);
});

test("attendance is not inherited: the grouping itself was at no meeting", async () => {
  const { meetings, cooperation: areas } = await ask("tea-sea-league", "borealia");
  expect(meetings.total).toBe(0);
  expect(areas.map(({ facts }) => facts)).toEqual([2]);
});

test("a grouping is expanded to its members of the day asked for", async () => {
  const of = (args: object) => askDirectly(database(), cooperation, { group: "League of the Tea Sea", ...args });
  const early = await of({ asOf: "2030" });
  expect(early.members.map(({ id }) => id)).toEqual(["arvandia", "arvandia-moot"]);
  expect(early.strands.map(({ facts }) => facts)).toEqual([1]);
  const now = await of({});
  expect(now.members.map(({ id }) => id)).toEqual(["arvandia", "arvandia-moot", "cindria"]);
  expect(now.strands).toMatchObject([
    { status: "AGREED", facts: 2, parties: [{ id: "borealia" }, { id: "tea-sea-league" }] },
  ]);
  expect((await of({ parties: ["borealia"] })).total).toBe(1);
  expect((await of({ parties: ["cindria"] })).total).toBe(0);
});

function ask(a: string, b: string) {
  return askDirectly(database(), relationship, { a, b });
}

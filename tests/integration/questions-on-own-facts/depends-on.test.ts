import { dependsOn } from "../../../src/questions/sources/depends-on.ts";
import { seededRandom } from "../../bench/facts/seeded-random.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { FactsFolder, type FictionalReadout, type Handle, meeting } from "../../support/fictional-facts.ts";
import { loadAsLists } from "../../support/generated-facts.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { connectForTests, loadWhole, runCypher } from "../../support/test-graph.ts";

const database = connectForTests();
const folder = new FactsFolder(temporaryTree({}));
/** One shows people who met nowhere else, others people who did. */
const alone = [
  { id: "lonely", meetings: [meeting("meeting-8", ["thistle", "wren"], { date: "2031-08-01" })] },
  { id: "lonely-too", meetings: [meeting("meeting-9", ["quill", "swift"], { date: "2031-09-01" })] },
  { id: "lonely-three", meetings: [meeting("meeting-10", ["quill", "swift"], { date: "2031-10-01" })] },
];
const readouts: readonly FictionalReadout[] = [
  ...Array.from({ length: 16 }, (_, at) => drawReadout(at)),
  ...alone,
  recalling(),
];

/** Several readouts of a few meetings, which differ on whether they took place, who came and how close people were. */
function drawReadout(at: number): FictionalReadout {
  const random = seededRandom(`depends-on ${at}`);
  const number = random.between(1, 7);
  const companies: readonly (readonly Handle[])[] = [
    ["quill", "swift"],
    ["rook", "thistle"],
    ["quill", "rook", "swift", "thistle"],
    ["rook", "swift"],
  ];
  const company = random.pick(companies);
  const points = Array.from({ length: random.between(0, 2) }, (_, index) => ({
    at: String(index + 1),
    by: "all",
    agreed: "To fly kites.",
    about: [random.pick(["theme.kites", "theme.harbours"])],
    ...(random.happens(0.6) ? { cooperation: "exercise", parties: ["arvandia", "borealia"] } : {}),
  }));
  return {
    id: `readout-${at}`,
    publisher: random.pick(["arvandia", "borealia"]),
    publishedOn: `2031-12-${10 + at}`,
    meetings: [
      meeting(`meeting-${number}`, company, {
        date: random.happens(0.9) ? `2031-0${number}-01` : `2031-0${number}`,
        status: random.pick(["held", "held", "held", "scheduled"]),
        ...(random.happens(0.2) ? { contact: "same_session" } : {}),
        points,
      }),
    ],
  };
}

/** A readout that recalls one meeting which others report and one which nobody does. */
function recalling(): FictionalReadout {
  return {
    id: "recalling",
    publishedOn: "2031-12-31",
    meetings: [],
    mentions: [
      {
        at: "2",
        what: "An earlier meeting is recalled.",
        meeting: "meeting-1",
        date: "2031-01-01",
        people: ["mo-wren"],
      },
      {
        at: "3",
        what: "A lost meeting is recalled.",
        meeting: "meeting-lost",
        date: "2030-01-01",
        parties: ["cindria"],
      },
    ],
  };
}

beforeAll(async () => {
  for (const readout of readouts) folder.write(readout);
  await loadAsLists(database(), folder.path);
});

function ask(readout: string) {
  return askDirectly(database(), dependsOn, { readout, first: 100 });
}

const labels = ["Meeting", "Attendance", "Statement", "Cooperation", "Tenure", "Membership", "Mention"] as const;

/** What the graph holds: facts with their readouts, edges with their counts, people and offices that readouts show. */
async function readGraph() {
  const facts = await runCypher(
    database(),
    `MATCH (fact) WHERE fact:${labels.join(" OR fact:")}
     RETURN [label IN labels(fact) WHERE label <> "Entity"][0] AS label, fact.id AS id,
       COLLECT { MATCH (fact)-[:SUPPORTED_BY]->(r) RETURN DISTINCT r.id } +
       COLLECT { MATCH (fact)<-[:REPORTS_ON]-(r) RETURN DISTINCT r.id } AS readouts`,
  );
  const edges = await runCypher(
    database(),
    `MATCH (one)-[edge:MET|ENGAGED_WITH|COOPERATES_WITH]->(other)
     RETURN type(edge) + " " + one.id + " " + other.id AS pair, coalesce(edge.meetings, edge.facts) AS count`,
  );
  const shown = await runCypher(
    database(),
    `MATCH (shown)-[:HAS_ATTENDANCE|HAS_TENURE|IN_CAPACITY_OF|OF_OFFICE|MADE_BY|MENTIONS]-(fact)-[:SUPPORTED_BY]->(:Readout)
     WHERE shown:Person OR shown:Office RETURN DISTINCT shown.id AS id`,
  );
  return {
    facts: new Map(
      facts.map(({ label, id, readouts: of }) => [`${label} ${id}`.toUpperCase(), [of].flat().map(String)]),
    ),
    edges: new Map(edges.map(({ pair, count }) => [String(pair), Number(count)])),
    shown: shown.map(({ id }) => String(id)),
  };
}

test.each(readouts.map(({ id }) => id))(
  "%s is told to hold up exactly what goes when its file is removed",
  async (id) => {
    const readout = readouts.find((each) => each.id === id);
    const told = await ask(id);
    const before = await readGraph();
    folder.remove(id);
    await loadWhole(database(), folder.path);
    const after = await readGraph();
    if (readout !== undefined) folder.write(readout);
    await loadWhole(database(), folder.path);

    const gone = [...before.facts.keys()].filter((fact) => !after.facts.has(fact)).sort();
    expect(
      told.facts.flatMap((group) => group.gone.map((fact) => `${group.kind} ${fact.id}`.toUpperCase())).sort(),
    ).toEqual(gone);
    expect(told.facts.reduce((sum, { goes }) => sum + goes, 0)).toBe(gone.length);

    const stay = [...before.facts]
      .flatMap(([fact, of]) => (of.includes(id) && after.facts.has(fact) ? [fact] : []))
      .sort();
    const staying = told.facts
      .filter(({ kind }) => kind !== "NAME")
      .flatMap((group) => group.staying.map((fact) => `${group.kind} ${fact.id}`.toUpperCase()));
    expect(staying.sort()).toEqual(stay);
    const bare = stay.filter((fact) => after.facts.get(fact)?.length === 0);
    expect(told.facts.reduce((sum, group) => sum + group.leftWithoutSource, 0)).toBe(bare.length);

    const weaker = [...before.edges].flatMap(([pair, count]) => {
      const left = after.edges.get(pair) ?? 0;
      return left < count ? [`${pair} ${count} ${left}`] : [];
    });
    const toldEdges = told.edges.flatMap(({ edge, entries }) =>
      entries.map(
        ({ from, to, before: count, after: left }) => `${edge} ${[from.id, to.id].sort().join(" ")} ${count} ${left}`,
      ),
    );
    expect(toldEdges.sort()).toEqual(weaker.sort());

    const unshown = before.shown.filter((each) => !after.shown.includes(each)).sort();
    expect([...told.people.entries, ...told.offices.entries].map((each) => each.id).sort()).toEqual(unshown);
  },
);

test("some readout holds up each kind of thing, and some meeting has several", async () => {
  const all = await Promise.all(readouts.map(({ id }) => ask(id)));
  const kinds = all.flatMap(({ facts }) => facts.flatMap(({ kind, goes }) => (goes > 0 ? [kind] : [])));
  expect([...new Set(kinds)].sort()).toEqual([
    "ATTENDANCE",
    "COOPERATION",
    "MEETING",
    "MENTION",
    "STATEMENT",
    "TENURE",
  ]);
  expect(all.some(({ facts }) => facts.some(({ kind, losesSource }) => kind === "MEETING" && losesSource > 0))).toBe(
    true,
  );
  const edges = all.flatMap((answer) => answer.edges);
  expect([...new Set(edges.map(({ edge }) => edge))].sort()).toEqual(["COOPERATES_WITH", "ENGAGED_WITH", "MET"]);
  expect(edges.some(({ vanishes }) => vanishes > 0)).toBe(true);
  expect(edges.some(({ weakens }) => weakens > 0)).toBe(true);
});

test("a source of the registry holds up the tenure that it states", async () => {
  const { facts, sentence } = await ask("gazette");
  const [tenures] = facts.filter(({ kind }) => kind === "TENURE");
  expect((tenures?.losesSource ?? 0) + (tenures?.leftWithoutSource ?? 0)).toBe(1);
  expect(sentence).toMatch(/^Without “Gazette”, no fact would go; 1 other fact would stay/);
});

test("what is no readout is refused", async () => {
  await expect(ask("ada-quill")).rejects.toThrow(/is a person, not a readout/);
  await expect(ask("readout-99")).rejects.toThrow(/Nothing named "readout-99" is a readout/);
});

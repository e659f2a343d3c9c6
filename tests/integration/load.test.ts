import { canonicalDump } from "../support/canonical-dump.ts";
import { FactsFolder, fictionalRegistry, meeting } from "../support/fictional-facts.ts";
import { temporaryTree } from "../support/temporary-tree.ts";
import { connectForTests, emptyGraph, loadWhole, runCypher } from "../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({});
let facts: FactsFolder;
let round = 0;

beforeEach(async () => {
  await emptyGraph(database());
  round += 1;
  facts = new FactsFolder(`${folder}/${round}`);
  facts.write(talks);
});

const agreed = {
  at: "1",
  by: "all",
  agreed: "To fly kites together.",
  cooperation: "exercise",
  parties: ["arvandia", "borealia"],
  about: ["theme.kites"],
};
const talks = {
  id: "talks-arvandia",
  meetings: [meeting("2031-05-01-talks", ["quill", "swift"], { host: "arvandia", points: [agreed] })],
};
const twin = {
  id: "talks-borealia",
  publisher: "borealia",
  publishedOn: "2031-05-01",
  meetings: [meeting("2031-05-01-talks", ["quill", "swift", "rook"], { place: "lanternby", durationMinutes: 40 })],
};

const load = () => loadWhole(database(), facts.path);
const dump = () => canonicalDump(database());
const cypher = (statement: string) => runCypher(database(), statement);
const readoutIds = async () =>
  (await cypher("MATCH (r:Readout) WHERE r.kind <> 'REFERENCE' RETURN r.id AS id ORDER BY id")).map(({ id }) => id);

test("a first load writes meetings with their plain edges", async () => {
  const summary = await load();
  expect(summary).toMatchObject({ readouts: { added: 1 }, version: expect.any(Number) });
  expect(
    await cypher(`MATCH (a:Person)-[met:MET]->(b:Person)
      RETURN a.id AS a, b.id AS b, met.meetings AS meetings, met.firstOn AS firstOn, met.smallest AS smallest`),
  ).toEqual([{ a: "ada-quill", b: "bela-swift", meetings: 1, firstOn: "2031-05-01", smallest: 2 }]);
  expect(
    await cypher(`MATCH (a:Party)-[link:ENGAGED_WITH|COOPERATES_WITH]->(b:Party)
      RETURN type(link) AS type, a.id AS a, b.id AS b ORDER BY type`),
  ).toEqual([
    { type: "COOPERATES_WITH", a: "arvandia", b: "borealia" },
    { type: "ENGAGED_WITH", a: "arvandia", b: "borealia" },
  ]);
  expect(
    await cypher("MATCH (m:Meeting)-[d:DISCUSSED]->(t) RETURN m.name AS name, t.id AS topic, d.readouts AS n"),
  ).toEqual([{ name: "Arvandia and Borealia in Kiteport, 1 May 2031", topic: "theme.kites", n: 1 }]);
});

test("a second load of the same files writes nothing", async () => {
  const first = await load();
  const before = await dump();
  const second = await load();
  expect(Object.values(second.database).every((count) => count === 0)).toBe(true);
  expect(second).toMatchObject({
    version: first.version,
    readouts: { added: 0, changed: 0, removed: 0, unchanged: 1 },
  });
  expect(await dump()).toEqual(before);
});

test("a corrected file changes only what was corrected and takes away what it no longer says", async () => {
  const other = { id: "calls", meetings: [meeting("2031-06-01-call", ["rook", "thistle"], { date: "2031-06-01" })] };
  facts.write(other);
  await load();
  const before = await dump();
  const point = { ...agreed, agreed: "To fly kites together every year.", about: ["theme.harbours"] };
  facts.write({ ...talks, meetings: [{ ...talks.meetings[0], id: "2031-05-01-talks", points: [point] }] });
  const summary = await load();
  expect(summary.readouts).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 1 });
  const after = await dump();
  const differing = after.filter((line) => !before.includes(line));
  expect(differing.every((line) => /kites together every year|theme\.harbours|pt-|co-|talks-arvandia/.test(line))).toBe(
    true,
  );
  expect(await cypher("MATCH (:Meeting)-[:DISCUSSED]->(t) RETURN t.id AS id")).toEqual([{ id: "theme.harbours" }]);
  await emptyGraph(database());
  await load();
  expect(await dump()).toEqual(after);
});

test("a removed file's facts go while facts another file supports stay", async () => {
  await load();
  const alone = await dump();
  facts.write(twin);
  await load();
  expect(await cypher("MATCH (a:Attendance) RETURN count(a) AS count")).toEqual([{ count: 3 }]);
  facts.remove(twin.id);
  const summary = await load();
  expect(summary.readouts.removed).toBe(1);
  expect(await dump()).toEqual(alone);
});

test("two readouts of one meeting give one meeting, two accounts, and name what they differ on", async () => {
  facts.write(twin);
  await load();
  expect(
    await cypher(`MATCH (m:Meeting)-[:HELD_AT]->(place)
      RETURN m.disputed AS disputed, m.durationMinutes AS minutes, place.id AS place,
        COUNT { (:Readout)-[:REPORTS_ON]->(m) } AS accounts, m.personCount AS people`),
  ).toEqual([{ disputed: ["place"], minutes: 40, place: "kiteport", accounts: 2, people: 3 }]);
  const both = await dump();
  await emptyGraph(database());
  facts.remove(twin.id);
  await load();
  facts.write(twin);
  await load();
  expect(await dump()).toEqual(both);
});

test("a removed twin takes its attendances out of the edges between people", async () => {
  facts.write(twin);
  await load();
  expect(await cypher("MATCH (p:Person {id: 'aud-rook'})-[:MET]-(q) RETURN q.id AS id")).toEqual([
    { id: "bela-swift" },
  ]);
  facts.remove(twin.id);
  await load();
  expect(await cypher("MATCH (p:Person {id: 'aud-rook'})-[:MET]-(q) RETURN q.id AS id")).toEqual([]);
  expect(await cypher("MATCH (p:Person {id: 'aud-rook'}) RETURN p.meetingCount AS n, p.lastMeetingOn AS day")).toEqual([
    { n: 0, day: null },
  ]);
});

test("a tenure of the registry is attested where it may cover the day, and otherwise one is added", async () => {
  await load();
  expect(
    await cypher(`MATCH (p:Person)-[:HAS_TENURE]->(t)
      RETURN p.id AS person, t.from AS from, t.attestedOn AS days, COUNT { (t)-[:SUPPORTED_BY]->() } AS sources
      ORDER BY person`),
  ).toEqual([
    { person: "ada-quill", from: "2030-01", days: ["2031-05-01"], sources: 2 },
    { person: "bela-swift", from: null, days: ["2031-05-01"], sources: 1 },
  ]);
});

test("a scheduled meeting makes nobody met", async () => {
  facts.write({ ...talks, meetings: [{ ...talks.meetings[0], id: "2031-05-01-talks", status: "scheduled" }] });
  await load();
  expect(await cypher("MATCH ()-[link:MET|ATTENDED|TOOK_PART|ENGAGED_WITH]->() RETURN type(link) AS type")).toEqual([]);
  expect(await cypher("MATCH (m:Meeting) RETURN m.partyCount AS parties")).toEqual([{ parties: 2 }]);
});

test("colleagues are not met, and a parliament stays outside the edges between governments", async () => {
  facts.write({ ...talks, meetings: [meeting("2031-05-01-talks", ["quill", "rook", "wren", "swift"])] });
  await load();
  expect(await cypher("MATCH (:Person {id: 'ada-quill'})-[:MET]-(q) RETURN q.id AS id ORDER BY id")).toEqual([
    { id: "bela-swift" },
    { id: "mo-wren" },
  ]);
  expect(await cypher("MATCH (a)-[:ENGAGED_WITH]->(b) RETURN a.id AS a, b.id AS b")).toEqual([
    { a: "arvandia", b: "borealia" },
  ]);
});

test("one side's wish is no cooperation of both", async () => {
  const wish = { ...agreed, agreed: undefined, by: "swift", asked: "To fly kites." };
  facts.write({ ...talks, meetings: [meeting("2031-05-01-talks", ["quill", "swift"], { points: [wish] })] });
  await load();
  expect(await cypher("MATCH (c:Cooperation) RETURN c.oneSided AS oneSided")).toEqual([{ oneSided: true }]);
  expect(await cypher("MATCH ()-[c:COOPERATES_WITH]->() RETURN count(c) AS count")).toEqual([{ count: 0 }]);
});

test("a renamed meeting keeps its parts and mentions, and its former id leads to it", async () => {
  facts.write({
    id: "dinner",
    meetings: [meeting("2031-05-01-dinner", ["rook", "thistle"], { partOf: "2031-05-01-talks" })],
    mentions: [{ at: "3", what: "The talks.", meeting: "2031-05-01-talks" }],
  });
  await load();
  facts.write({ ...talks, meetings: [{ ...talks.meetings[0], id: "kite-talks", formerly: ["2031-05-01-talks"] }] });
  await load();
  expect(await cypher("MATCH (:FormerId {id: '2031-05-01-talks'})-[:NOW]->(m) RETURN m.id AS id")).toEqual([
    { id: "kite-talks" },
  ]);
  expect(await cypher("MATCH (:Meeting)-[:PART_OF]->(m) RETURN m.id AS id")).toEqual([{ id: "kite-talks" }]);
  const after = await dump();
  await emptyGraph(database());
  await load();
  expect(await dump()).toEqual(after);
});

test("a file given alone adds and corrects, and removes nothing that other files say", async () => {
  await load();
  const file = facts.write(twin);
  await loadWhole(database(), facts.path, { paths: [file], scope: "additions" });
  const added = await dump();
  await load();
  expect(await dump()).toEqual(added);
  expect(await readoutIds()).toEqual([talks.id, twin.id]);
});

test("a dry run tells what would change and writes nothing", async () => {
  await load();
  const before = await dump();
  facts.write(twin);
  facts.remove(talks.id);
  const summary = await loadWhole(database(), facts.path, { effect: "preview" });
  expect(summary).toMatchObject({ isDryRun: true, readouts: { added: 1, removed: 1 } });
  expect(summary.changes).toContainEqual({ change: "removed", kind: "readout", id: talks.id });
  expect(await dump()).toEqual(before);
});

test("a problem in one file stops the load before anything is written", async () => {
  facts.write({ id: "wrong", meetings: [meeting("2031-07-01-wrong", ["quill", "swift"], { place: "nowhere" })] });
  await expect(load()).rejects.toMatchObject({ code: "facts_problems", problems: [{ value: "nowhere" }] });
  expect(await cypher("MATCH (n:Entity) RETURN count(n) AS count")).toEqual([{ count: 0 }]);
});

test("a readout that another, unchanged file has already is a problem", async () => {
  await load();
  facts.write({ ...twin, id: "copy" });
  const copy = facts.fileOf("copy");
  const { writeFileSync, readFileSync } = await import("node:fs");
  writeFileSync(copy, readFileSync(copy, "utf8").replace('"id":"copy"', `"id":"${talks.id}"`));
  await expect(load()).rejects.toMatchObject({ problems: [{ id: "F42", value: talks.id }] });
});

test("a load that would remove most of the graph is refused until that is meant", async () => {
  for (let day = 1; day <= 28; day += 1) {
    const date = `2031-08-${String(day).padStart(2, "0")}`;
    facts.write({ id: `daily-${day}`, meetings: [meeting(`${date}-daily`, ["quill", "swift"], { date })] });
  }
  await load();
  for (let day = 1; day <= 28; day += 1) facts.remove(`daily-${day}`);
  await expect(loadWhole(database(), facts.path, { manyRemovals: "refuse" })).rejects.toMatchObject({
    code: "load_removes_much",
  });
  expect((await load()).readouts.removed).toBe(28);
});

test("a changed rank in the registry changes the level of meetings", async () => {
  await load();
  const offices = fictionalRegistry.offices.map((office) => ({ ...office, level: "working" }));
  facts.writeRegistry({ ...fictionalRegistry, offices });
  await load();
  expect(await cypher("MATCH (m:Meeting) RETURN m.level AS level")).toEqual([{ level: "WORKING" }]);
  const after = await dump();
  await emptyGraph(database());
  await load();
  expect(await dump()).toEqual(after);
});

test("a load is refused while another is at work, and goes on after one that was killed", async () => {
  await load();
  const hold = (process: number, machine: string) =>
    cypher(`MATCH (l:LoadLock) SET l.owner = "other", l.machine = "${machine}", l.process = ${process},
      l.takenAt = datetime(), l.renewedAt = datetime()`);
  facts.write(twin);
  await hold(1, "elsewhere");
  await expect(load()).rejects.toMatchObject({ code: "load_running" });
  const { hostname } = await import("node:os");
  await hold(2 ** 22 + 1, hostname());
  expect((await load()).readouts.added).toBe(1);
});

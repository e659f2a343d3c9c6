import { checkGraph } from "../../src/graph/check-graph.ts";
import { FactsFolder, fictionalRegistry, meeting } from "../support/fictional-facts.ts";
import { temporaryTree } from "../support/temporary-tree.ts";
import { connectForTests, emptyGraph, loadWhole, runCypher } from "../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({});
let facts: FactsFolder;
let round = 0;

const agreed = (text: string, more: object = {}) => ({
  at: "2",
  by: "all",
  agreed: text,
  about: ["theme.kites"],
  cooperation: "exercise",
  parties: ["arvandia", "borealia"],
  ...more,
});
const talks = (more: object = {}, points: readonly object[] = [agreed("To fly kites together.")]) => ({
  id: "talks-arvandia",
  meetings: [meeting("2031-05-01-talks", ["quill", "swift"], { ...more, points })],
});

beforeEach(async () => {
  await emptyGraph(database());
  round += 1;
  facts = new FactsFolder(`${folder}/${round}`);
  facts.write(talks());
  await loadWhole(database(), facts.path);
});

const load = () => loadWhole(database(), facts.path);
const cypher = (statement: string) => runCypher(database(), statement);
const changes = async () =>
  (
    await cypher(`MATCH (c:Change)-[:IN_CHANGE_SET]->(set) RETURN c.version AS version, c.kind AS kind, c.subject AS subject,
      c.change AS change, c.readouts AS readouts, c.people AS people, c.details AS details, set.version AS inSet
      ORDER BY version, kind, subject`)
  ).map(({ details, ...rest }) => ({
    ...rest,
    details: (Array.isArray(details) ? details : []).map((detail: unknown) => JSON.parse(String(detail)) as unknown),
  }));

test("what a load adds carries the version with which it came, and nothing else is recorded of it", async () => {
  expect(await changes()).toEqual([]);
  facts.write({ id: "more", meetings: [meeting("2031-06-01-more", ["rook", "swift"])] });
  await load();
  const came = await cypher("MATCH (m:Meeting) RETURN m.id AS id, m.addedIn AS addedIn ORDER BY id");
  expect(came).toEqual([
    { id: "2031-05-01-talks", addedIn: 1 },
    { id: "2031-06-01-more", addedIn: 2 },
  ]);
  expect(await changes()).toEqual([]);
  expect(
    await cypher(`MATCH (s:ChangeSet) RETURN s.version AS version, s.meetingsAdded AS meetings, s.readoutsAdded AS readouts,
      s.cooperationsAdded AS cooperations, s.entitiesAdded > 0 AS entities ORDER BY version`),
  ).toEqual([
    // The reference behind the registry is a readout too.
    { version: 1, meetings: 1, readouts: 2, cooperations: 1, entities: true },
    { version: 2, meetings: 1, readouts: 1, cooperations: 0, entities: false },
  ]);
});

test("a correction is recorded field by field, with the readout that makes it", async () => {
  facts.write(talks({ place: "lanternby" }, [agreed("To fly kites together, and often.")]));
  await load();
  const all = await changes();
  expect(all).toMatchObject([
    { version: 2, inSet: 2, kind: "COOPERATION", change: "CORRECTED", readouts: ["talks-arvandia"] },
    {
      version: 2,
      inSet: 2,
      kind: "MEETING",
      subject: "2031-05-01-talks",
      change: "CORRECTED",
      readouts: ["talks-arvandia"],
      people: expect.arrayContaining(["ada-quill", "bela-swift"]),
    },
    { version: 2, kind: "READOUT", subject: "talks-arvandia", change: "CORRECTED" },
  ]);
  expect(all[1]?.details).toEqual(
    expect.arrayContaining([
      {
        readout: "talks-arvandia",
        fact: "account",
        key: "2031-05-01-talks",
        about: expect.any(String),
        change: "corrected",
        field: "place",
        before: ["kiteport"],
        after: ["lanternby"],
      },
      {
        fact: "meeting",
        key: "2031-05-01-talks",
        change: "corrected",
        field: "place",
        before: ["kiteport"],
        after: ["lanternby"],
      },
    ]),
  );
  expect(await load()).toMatchObject({ version: 2 });
  expect((await checkGraph(database())).isSound).toBe(true);
});

test("a withdrawn readout leaves what went with it, with the version with which that came", async () => {
  facts.remove("talks-arvandia");
  await load();
  expect(
    await cypher("MATCH (c:Change) RETURN c.kind AS kind, c.change AS change, c.addedIn AS addedIn ORDER BY kind"),
  ).toEqual([
    { kind: "COOPERATION", change: "WITHDRAWN", addedIn: 1 },
    { kind: "MEETING", change: "WITHDRAWN", addedIn: 1 },
    { kind: "READOUT", change: "WITHDRAWN", addedIn: 1 },
  ]);
});

test("a second account moves the status of a meeting that stays", async () => {
  facts.write({ id: "plan", meetings: [meeting("2031-07-01-visit", ["rook", "thistle"], { status: "scheduled" })] });
  await load();
  facts.write({
    id: "report",
    publisher: "borealia",
    publishedOn: "2031-07-02",
    meetings: [meeting("2031-07-01-visit", ["rook", "thistle"], { date: "2031-07-01" })],
  });
  await load();
  expect(await changes()).toMatchObject([
    {
      version: 3,
      kind: "MEETING",
      subject: "2031-07-01-visit",
      details: expect.arrayContaining([
        {
          fact: "meeting",
          key: "2031-07-01-visit",
          change: "corrected",
          field: "status",
          before: ["SCHEDULED"],
          after: ["HELD"],
        },
      ]),
    },
  ]);
});

test("an entry of the registry that says otherwise is recorded under its own kind", async () => {
  const [quill, ...others] = fictionalRegistry.people;
  facts.writeRegistry({
    ...fictionalRegistry,
    people: [{ ...quill, name: "Ada Quill-Moor", tenures: [{ ...quill?.tenures?.[0], to: "2031-11" }] }, ...others],
  });
  await load();
  const [person] = await changes();
  expect(person).toMatchObject({ kind: "PERSON", subject: "ada-quill", change: "CORRECTED", version: 2 });
  expect(person?.details).toEqual(
    expect.arrayContaining([
      {
        fact: "entity",
        key: "ada-quill",
        change: "corrected",
        field: "name",
        before: ["Ada Quill"],
        after: ["Ada Quill-Moor"],
      },
    ]),
  );
  expect(JSON.stringify(person?.details)).toContain("2031-11");
});

test("what was noted before a load broke off is compared by the next one", async () => {
  await cypher(`MATCH (v:GraphVersion) CREATE (:EarlierState {id: 'readouts talks-arvandia', kind: 'readouts',
    subject: 'talks-arvandia', state: '{"id":"talks-arvandia","kind":"READOUT","name":"Readout talks-arvandia","addedIn":1,
    "meetings":[],"facts":[{"fact":"readout","key":"talks-arvandia","kind":"READOUT","subject":"talks-arvandia","about":null,
    "fields":{"title":"An earlier title"}}]}'})`);
  await load();
  expect(JSON.stringify(await changes())).toContain("An earlier title");
  expect((await checkGraph(database())).isSound).toBe(true);
});

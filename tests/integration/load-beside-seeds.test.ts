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

const talks = {
  id: "talks-arvandia",
  meetings: [meeting("2031-05-01-talks", ["quill", "swift"], { host: "arvandia" })],
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

test("what was added beside the seeds stays when those are loaded again, until all else is to go", async () => {
  await load();
  const own = new FactsFolder(`${folder}/own-${round}`, {});
  await loadWhole(database(), own.path, {
    paths: [own.write(twin)],
    registryPaths: [facts.path],
    scope: "additions",
  });
  const added = await dump();
  expect(await loadWhole(database(), facts.path, { scope: "seeds" })).toMatchObject({ readouts: { removed: 0 } });
  expect(await dump()).toEqual(added);
  facts.remove(talks.id);
  expect(await loadWhole(database(), facts.path, { scope: "seeds" })).toMatchObject({ readouts: { removed: 1 } });
  expect(await readoutIds()).toEqual([twin.id]);
  await load();
  expect(await readoutIds()).toEqual([]);
});

test("a registry of one's own lies on top of the one beneath", async () => {
  const own = new FactsFolder(`${folder}/own-${round}`, {
    places: [{ id: "own-pier", name: "Own Pier", kind: "site" }],
  });
  own.write({ ...twin, meetings: [meeting("2031-05-01-talks", ["quill", "swift"], { place: "own-pier" })] });
  await loadWhole(database(), own.path, { registryPaths: [facts.path], scope: "additions" });
  expect(await cypher("MATCH (:Meeting)-[:HELD_AT]->(p) RETURN p.id AS id")).toEqual([{ id: "own-pier" }]);
});

test("a registry that cites a readout which is not loaded is written once, and completed when the readout comes", async () => {
  const cites = { members: [{ party: "arvandia", sources: [{ source: talks.id, at: "1" }] }] };
  const club = { id: "kite-club", name: "Kite Club", kind: "other", ...cites };
  facts.writeRegistry({ ...fictionalRegistry, organisations: [...fictionalRegistry.organisations, club] });
  const own = new FactsFolder(`${folder}/own-${round}`, {});
  const alone = { registryPaths: [facts.path], scope: "additions" } as const;
  await loadWhole(database(), own.path, { paths: [own.write(twin)], ...alone });
  const again = await loadWhole(database(), own.path, { paths: [own.path], ...alone });
  expect(again).toMatchObject({ entities: { added: 0, changed: 0 }, readouts: { changed: 0 } });
  await load();
  expect(
    await cypher("MATCH (m:Membership)-[s:SUPPORTED_BY]->(r) RETURN r.id AS id, s.paragraph AS paragraph"),
  ).toEqual([{ id: talks.id, paragraph: "1" }]);
});

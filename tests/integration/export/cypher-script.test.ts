import { readWithin } from "../../../src/cli/ask-question.ts";
import { openExport } from "../../../src/export/export-source.ts";
import { cypher } from "../../../src/export/formats/cypher.ts";
import { createConstraints } from "../../../src/graph/create-constraints.ts";
import { goodFacts } from "../../support/facts-fixtures.ts";
import { exportText, fakeOptions, readText } from "../../support/fake-export.ts";
import { fictionalTables, hostileValues } from "../../support/fictional-tables.ts";
import { connectForTests, emptyGraph, loadWhole, runCypher } from "../../support/test-graph.ts";

// Before the connection is asked for: what is registered first is run first, and the connection's own end comes after it.
afterAll(async () => {
  await clearDatabase();
  await createConstraints(database());
});
const database = connectForTests();
const ask = (statement: string) => runCypher(database(), statement);

/** A database that nobody has used: what Parley keeps there goes as well. */
async function clearDatabase(): Promise<void> {
  await emptyGraph(database());
  for (const { name } of await ask("SHOW CONSTRAINTS YIELD name")) await ask(`DROP CONSTRAINT ${name}`);
  const indexes = await ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await ask(`DROP INDEX ${name}`);
}

/** As cypher-shell does: one statement after another, each on its own. */
async function runScript(script: string): Promise<void> {
  for (const statement of script.split(/;\n/).slice(0, -1)) await ask(`\n${statement}`);
  await ask("CALL db.awaitIndexes(60)");
}

/** What the script leaves out: what only the search and the loads of Parley need, and meals around meetings. */
const isExported = (
  node: string,
) => `none(label IN labels(${node}) WHERE label IN ["Mention", "MeetingPart", "GraphVersion",
  "LoadLock", "ChangeSet", "Change", "FormerId", "Withdrawal"])`;

const countLabels = () =>
  ask(`MATCH (node) WHERE ${isExported("node")} UNWIND labels(node) AS label
    WITH label WHERE label <> "Entity" RETURN label, count(*) AS count ORDER BY label`);
const countRelationships = () =>
  ask(`MATCH (from)-[link]->(to) WHERE ${isExported("from")} AND ${isExported("to")} AND NOT link:ATTENDED
    WITH type(link) AS type, [l IN labels(from) WHERE l <> "Entity"] AS from, [l IN labels(to) WHERE l <> "Entity"] AS to
    RETURN type, from, to, count(*) AS count ORDER BY type, from, to`);
const findPaths = () =>
  ask(`MATCH path = (:Person {id: "anna-arden"})-[:HAS_ATTENDANCE]->()-[:AT]->(:Meeting)<-[:AT]-()
    -[:IN_CAPACITY_OF]->(:Office {id: "accord-secretary"})-[:OF]->(:Party:Organisation)
    RETURN [node IN nodes(path) | node.id] AS ids ORDER BY ids`);

test("a graph that leaves as a script and is run elsewhere is the same, run once or twice", async () => {
  await emptyGraph(database());
  await loadWhole(database(), goodFacts);
  const source = await openExport(readWithin(database(), 60_000));
  const scripts: string[] = [];
  for await (const file of cypher.files(source, fakeOptions(cypher))) scripts.push(await readText(file));
  await source.finish();
  const before = { labels: await countLabels(), relationships: await countRelationships(), paths: await findPaths() };
  expect(before.paths.length).toBeGreaterThan(0);
  expect(before.relationships.length).toBeGreaterThan(40);

  await clearDatabase();
  const read = async () => ({
    labels: await countLabels(),
    relationships: await countRelationships(),
    paths: await findPaths(),
  });
  await runScript(scripts.join(""));
  expect(await read()).toEqual(before);
  await runScript(scripts.join(""));
  expect(await read()).toEqual(before);
});

test("hostile values arrive as they are, and do nothing", async () => {
  await clearDatabase();
  await runScript(await exportText(cypher, fictionalTables));
  const people = await ask(`MATCH (person:Person) WHERE person.id STARTS WITH "hostile"
    RETURN person.name AS name ORDER BY toInteger(split(person.id, "-")[1])`);
  expect(people.map(({ name }) => name)).toEqual(hostileValues);
  expect(await ask("MATCH (topic:Topic) RETURN topic.mappings AS mappings")).toEqual([
    { mappings: ["eurovoc exact 1 reefs; atolls", hostileValues[4]] },
  ]);
  expect(await ask("MATCH (node) RETURN count(*) AS nodes")).toEqual([{ nodes: 15 + people.length }]);
});

test("values arrive with their types", async () => {
  const types = await ask(`MATCH (party:Party {id: "atl"}), (place:Place), (tenure:Tenure), (office:Office)
    RETURN [value IN [party.lastMeetingOn, party.meetingCount, place.latitude, tenure.acting, office.levels] |
      valueType(value)] AS types`);
  expect(types).toEqual([
    {
      types: [
        "DATE NOT NULL",
        "INTEGER NOT NULL",
        "FLOAT NOT NULL",
        "BOOLEAN NOT NULL",
        "LIST<STRING NOT NULL> NOT NULL",
      ],
    },
  ]);
});

import { checkGraph, readIntegrityRules } from "../../src/graph/check-graph.ts";
import { readStatement } from "../../src/graph/read-statement.ts";
import { FactsFolder, meeting } from "../support/fictional-facts.ts";
import { temporaryTree } from "../support/temporary-tree.ts";
import { connectForTests, emptyGraph, loadWhole } from "../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({});

beforeAll(async () => {
  await emptyGraph(database());
  const facts = new FactsFolder(`${folder}/facts`);
  facts.write({
    id: "talks",
    meetings: [
      meeting("2031-05-01-talks", ["quill", "swift"], {
        points: [
          {
            at: "1",
            by: "all",
            agreed: "To fly kites together.",
            cooperation: "exercise",
            parties: ["arvandia", "borealia"],
            about: ["theme.kites"],
          },
        ],
      }),
    ],
  });
  await loadWhole(database(), facts.path);
});

/** One way to break each rule, as a bug of the loader or a hand in the database might. */
const plants: Readonly<Record<string, string>> = {
  E01: "MATCH (m:Meeting) SET m.partyCount = 1",
  E02: "MATCH (m:Meeting) REMOVE m.level",
  E03: "MATCH (a:Attendance) REMOVE a.basis",
  E04: "MATCH (s:Statement) REMOVE s.summary",
  E05: "MATCH (p:Person {id: 'ada-quill'}) REMOVE p.name",
  E06: "MATCH (n:Name) WITH n LIMIT 1 DETACH DELETE n CREATE (:Name {id: 'x', text: 'x', folded: 'x', kind: 'ALIAS'})",
  E07: "MATCH (a:Attendance)-[:AT]->(m) WITH a, m LIMIT 1 CREATE (a)-[:AT]->(m)",
  E08: "MATCH (:Attendance)-[r:REPRESENTING]->() DELETE r",
  E09: "MATCH (:Statement)-[s:SUPPORTED_BY]->() DELETE s",
  E10: "MATCH ()-[r:REPORTS_ON]->() DELETE r",
  E11: "MATCH (m:Meeting), (p:Place {id: 'lanternby'}) CREATE (m)-[:HELD_AT]->(p)",
  E12: "MATCH (:Office {id: 'arvandia-minister'})-[r:OF]->() DELETE r",
  E13: "MATCH (m:Meeting) SET m.earliest = date('2032-01-01')",
  E14: "MATCH (p:Person {id: 'ada-quill'}) SET p:Stale",
  E15: "MATCH ()-[met:MET]->() SET met.meetings = 7",
  E16: "MATCH (m:Meeting) SET m.status = 'HAPPENED'",
  E17: "MATCH (p:Person {id: 'ada-quill'}) CREATE (:FormerId {id: 'bela-swift'})-[:NOW]->(p)",
  E18: "MATCH (p:Party {id: 'arvandia'}) SET p:Country",
  E19: "MATCH (p:Person {id: 'mo-wren'}), (m:Meeting) CREATE (p)-[:ATTENDED {contact: 'DIRECT'}]->(m)",
  E20: "MATCH (p:Person {id: 'ada-quill'}) SET p.meetingCount = 9",
  E21: "MATCH (c:Cooperation) SET c.oneSided = true",
  E22: "MATCH ()-[e:ENGAGED_WITH]->() SET e.meetings = 7",
  E23: "MATCH (:Tenure)-[s:SUPPORTED_BY]->() DELETE s",
  E24: "MATCH (:Readout)-[p:PUBLISHED_BY]->() DELETE p",
  E25: "CREATE (:Change {id: '9 PERSON ada-quill', version: 9})",
};

test("a graph that was loaded breaks no rule", async () => {
  const report = await checkGraph(database());
  expect(report.rules.filter(({ brokenCount }) => brokenCount > 0)).toEqual([]);
  expect(report.isSound).toBe(true);
  expect(report.rules.length).toBeGreaterThanOrEqual(15);
});

test("every rule has an id of its own and a plant that breaks it", () => {
  const ids = readIntegrityRules().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(plants).sort()).toEqual([...ids].sort());
});

test.each(readIntegrityRules())("$id finds what breaks it: $sentence", async ({ id, statement }) => {
  const session = database().driver.session({ database: database().name });
  const transaction = session.beginTransaction();
  try {
    await transaction.run(`CYPHER 5 ${plants[id]}`);
    const { records } = await transaction.run(readStatement(statement));
    expect(records.length).toBeGreaterThan(0);
  } finally {
    await transaction.rollback();
    await session.close();
  }
});

import { setTimeout as sleep } from "node:timers/promises";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { graphql } from "graphql";
import { buildSchema } from "../../../src/api/build-schema.ts";
import { toExecutionContext } from "../../../src/api/execution-context.ts";
import { DatabaseTrouble } from "../../../src/graph/database-trouble.ts";
import { runReadQuery } from "../../../src/graph/run-read-query.ts";
import { connectTestDatabase, readRows } from "../../support/test-api.ts";

const database = connectTestDatabase();
afterAll(() => database.close());

const limits = { timeoutMs: 5_000 };
const endless = `CYPHER 5 UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x * y = -1 RETURN count(*) AS parleyEndless`;

async function countNodes(): Promise<unknown> {
  return (await readRows(database, "MATCH (n) RETURN count(n) AS nodes"))[0]?.nodes;
}

test("the schema has nothing that writes", async () => {
  const schema = await buildSchema();
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
});

test.each([
  "CREATE (n:Planted) RETURN n",
  "MERGE (n:Planted {id: 'x'}) RETURN n",
  "MATCH (n) SET n.planted = true",
  "MATCH (n) DETACH DELETE n",
  "MATCH (n) WITH n LIMIT 1 CALL (n) { SET n.planted = true } IN TRANSACTIONS",
  "CREATE INDEX planted IF NOT EXISTS FOR (n:Planted) ON (n.id)",
  "CREATE USER planted SET PASSWORD 'planted12'",
])("the database refuses to write for the API: %s", async (statement) => {
  const before = await countNodes();
  const written = runReadQuery(database, `CYPHER 5 ${statement}`, {}, limits);
  await expect(written).rejects.toBeInstanceOf(DatabaseTrouble);
  expect(await countNodes()).toBe(before);
});

test("a field whose own Cypher writes is refused by the database", async () => {
  const before = await countNodes();
  const typeDefs = `
    extend schema @mutation(operations: []) @subscription(events: [])
    type Planted @node { id: ID! }
    type Query { plant: Planted @cypher(columnName: "planted", statement: "CREATE (planted:Planted {id: 'x'}) RETURN planted") }`;
  const schema = await new Neo4jGraphQL({ typeDefs }).getSchema();
  const executionContext = toExecutionContext((statement, parameters) =>
    runReadQuery(database, statement, parameters, limits),
  );
  const { data, errors } = await graphql({ schema, source: "{ plant { id } }", contextValue: { executionContext } });
  expect(data?.plant ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  expect(await countNodes()).toBe(before);
});

async function isRunning(): Promise<boolean> {
  const running = await readRows(
    database,
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'parleyEndless' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS running",
  );
  return running[0]?.running !== 0;
}

async function untilEnded(): Promise<void> {
  for (let tries = 0; tries < 40 && (await isRunning()); tries++) await sleep(100);
}

test("a query that runs too long is ended inside the database", async () => {
  const running = runReadQuery(database, endless, {}, { timeoutMs: 500 });
  await expect(running).rejects.toMatchObject({ kind: "timed_out" });
  await untilEnded();
  expect(await isRunning()).toBe(false);
});

test("a query nobody waits for any more is ended inside the database", async () => {
  const gone = new AbortController();
  const running = runReadQuery(database, endless, {}, { timeoutMs: 30_000, signal: gone.signal });
  const ended = expect(running).rejects.toMatchObject({ kind: "cancelled" });
  while (!(await isRunning())) await sleep(50);
  gone.abort();
  await ended;
  await untilEnded();
  expect(await isRunning()).toBe(false);
});

import { asyncProperty, assert as check, integer } from "fast-check";
import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import { buildSchema } from "../../../src/api/build-schema.ts";
import { toExecutionContext } from "../../../src/api/execution-context.ts";
import { rewriteCypher } from "../../../src/api/rewrite-cypher.ts";
import { runReadQuery } from "../../../src/graph/run-read-query.ts";
import { loadFictionalGraph, seededRandom } from "../../support/fictional-graph/load-fictional-graph.ts";
import { randomQuery } from "../../support/random-query.ts";
import { connectTestDatabase } from "../../support/test-api.ts";

const database = connectTestDatabase();
let schema: GraphQLSchema;

beforeAll(async () => {
  await loadFictionalGraph(database);
  schema = await buildSchema();
});

afterAll(() => database.close());

function answer(query: string, improve: (statement: string) => string): Promise<ExecutionResult> {
  const read = (statement: string, parameters: object) =>
    runReadQuery(database, statement, { ...parameters }, { timeoutMs: 20_000 });
  return graphql({
    schema,
    source: query,
    contextValue: { read, executionContext: toExecutionContext(read, improve) },
  });
}

test("random queries have the same answer with and without the rewriting", async () => {
  let rewritten = 0;
  let withRows = 0;
  const counting = (statement: string) => {
    const better = rewriteCypher(statement);
    if (better !== statement) rewritten++;
    return better;
  };
  await check(
    asyncProperty(integer(), async (seed) => {
      const query = randomQuery(schema, seededRandom(seed));
      const plain = await answer(query, (statement) => statement);
      expect(plain.errors).toBeUndefined();
      expect({ query, ...(await answer(query, counting)) }).toEqual({ query, ...plain });
      if (JSON.stringify(plain.data).includes('"id"')) withRows++;
    }),
    { numRuns: 60, seed: 20310501, endOnFailure: true },
  );
  expect(rewritten).toBeGreaterThan(40);
  expect(withRows).toBeGreaterThan(30);
});

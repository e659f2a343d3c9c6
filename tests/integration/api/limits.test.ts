import { loadFictionalGraph } from "../../support/fictional-graph/load-fictional-graph.ts";
import {
  type Answer,
  connectTestDatabase,
  startTestApi,
  type TestApi,
  type TestDatabase,
} from "../../support/test-api.ts";

const database = connectTestDatabase();
let api: TestApi;

beforeAll(async () => {
  await loadFictionalGraph(database);
  api = await startTestApi(database);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

function codesOf({ errors }: Answer): readonly string[] {
  return (errors ?? []).map(({ extensions }) => extensions.code);
}

const nested = (depth: number) =>
  `${"meetings(limit: 1) { parties(limit: 1) { ".repeat(depth)}id${" } }".repeat(depth)}`;
const not = (depth: number) => `${"NOT: { ".repeat(depth)}mode: { eq: PHONE }${" }".repeat(depth)}`;
const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(" ");

test.each([
  { query: "{ meetings(limit: 0) { id } }", code: "BAD_LIMIT", told: "limit: 0" },
  { query: "{ meetings(limit: -1) { id } }", code: "BAD_LIMIT", told: "between 1 and 100" },
  { query: "{ meetings(limit: 101) { id } }", code: "BAD_LIMIT", told: "limit: 101" },
  { query: "{ meetings(limit: 1) { parties(limit: 0) { id } } }", code: "BAD_LIMIT", told: "parties" },
  { query: "{ countries(limit: 0) { id } }", code: "BAD_LIMIT", told: "countries" },
  { query: "{ meetings(offset: -1) { id } }", code: "BAD_LIMIT", told: "offset: -1" },
  { query: `{ person(id: "person-03") { counterparts(first: 0) { id } } }`, code: "BAD_LIMIT", told: "first: 0" },
  { query: `{ person(id: "person-03") { counterparts(first: 101) { id } } }`, code: "BAD_LIMIT", told: "counterparts" },
  { query: `{ search(text: "a", first: 1000) { id } }`, code: "BAD_LIMIT", told: "first: 1000" },
  { query: "fragment F on Query { meetings(limit: 0) { id } } { ...F }", code: "BAD_LIMIT", told: "limit: 0" },
  { query: "{ meetings(limit: 100) { attendances(limit: 60) { id } } }", code: "QUERY_TOO_COSTLY", told: "6100" },
  { query: "{ people(limit: 100) { counterparts(first: 100) { id } } }", code: "QUERY_TOO_COSTLY", told: "10100" },
  {
    query: "{ people(limit: 100) { attendances(limit: 10) { citations(first: 10) { title } } } }",
    code: "QUERY_TOO_COSTLY",
    told: "11100",
  },
  { query: `{ ${nested(7)} }`, code: "QUERY_TOO_DEEP", told: "15 deep" },
  { query: `{ meetings(where: { ${not(8)} }) { id } }`, code: "QUERY_TOO_DEEP", told: "Conditions" },
  { query: `{ ${aliases(31)} }`, code: "TOO_MANY_ALIASES", told: "31" },
  { query: `{ ${"__typename ".repeat(2_001)} }`, code: "TOO_MANY_TOKENS", told: "2000" },
  { query: "{ meetings(where: { name: null }) { id } }", code: "BAD_INPUT", told: "meetings" },
  { query: `{ search(text: "${"x".repeat(201)}") { id } }`, code: "BAD_INPUT", told: "200" },
  { query: `{ meetings(where: { date: { eq: "2026-02-30" } }) { id } }`, code: "BAD_DATE", told: "2026-02-30" },
  { query: "{ meetings(where: { date: { eq: 20260230 } }) { id } }", code: "BAD_DATE", told: "date" },
  {
    query: "{ meetings(where: { parties: { some: { meetings: {} } } }) { id } }",
    code: "GRAPHQL_VALIDATION_FAILED",
    told: "meetings",
  },
  { query: "{ meetingsConnection { totalCount } }", code: "GRAPHQL_VALIDATION_FAILED", told: "meetingsConnection" },
  { query: "mutation { createPeople { id } }", code: "READ_ONLY", told: "mutation" },
  { query: "subscription { personCreated { id } }", code: "READ_ONLY", told: "subscription" },
  { query: "{ meetings {", code: "GRAPHQL_PARSE_FAILED", told: "Syntax Error" },
  { query: "query A { __typename } query B { __typename }", code: "OPERATION_RESOLUTION_FAILURE", told: "operation" },
])("$code: $query", async ({ query, code, told }) => {
  const answer = await api.ask(query);
  expect(codesOf(answer)).toContain(code);
  expect(answer.errors?.map(({ message }) => message).join(" ")).toContain(told);
});

test("pages of 1 and 100 are given, and 20 where nothing is said", async () => {
  const answer = await api.ask("{ a: meetings(limit: 1) { id } b: meetings(limit: 100) { id } c: meetings { id } }");
  expect(answer.data).toMatchObject({ a: { length: 1 }, b: { length: 100 }, c: { length: 20 } });
});

test("the same limits hold for values that come as variables", async () => {
  const query = "query ($limit: Int!, $day: Date) { meetings(limit: $limit, where: { date: { eq: $day } }) { id } }";
  expect(codesOf(await api.ask(query, { limit: 0 }))).toEqual(["BAD_LIMIT"]);
  expect(codesOf(await api.ask(query, { limit: 5, day: "2026-02-30" }))).toEqual(["BAD_DATE"]);
  expect(codesOf(await api.ask(query, { limit: "many" }))).toEqual(["BAD_USER_INPUT"]);
  expect(codesOf(await api.ask(query, { limit: 5, day: "2026-07-07" }))).toEqual([]);
});

test("fragments that multiply are refused, which walking them each time would not live to see", async () => {
  const fragments = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const answer = await api.ask(`{ ...F0 } ${fragments.join(" ")} fragment F40 on Query { people(limit: 1) { id } }`);
  expect(codesOf(answer)).toEqual(["QUERY_TOO_COSTLY"]);
});

test("a query that is refused does not reach the database", async () => {
  const measured = await startTestApi({
    ...database,
    driver: new Proxy<TestDatabase["driver"]>(database.driver, { get: refuseToBeAsked }),
  });
  const answer = await measured.ask("{ meetings(limit: 100) { attendances(limit: 60) { id } } }");
  await measured.close();
  expect(codesOf(answer)).toEqual(["QUERY_TOO_COSTLY"]);
});

function refuseToBeAsked(_: unknown, name: string | symbol): never {
  throw new Error(`the database was asked: ${String(name)}`);
}

test("clients of GraphQL over HTTP get the status of the error, others 200", async () => {
  const query = "{ meetings(limit: 0) { id } }";
  expect((await api.ask(query)).status).toBe(200);
  expect((await api.ask(query, {}, { accept: "application/graphql-response+json" })).status).toBe(400);
});

test("a body of more than 1 MB is refused", async () => {
  const answer = await api.ask(`{ __typename } # ${"x".repeat(1_100_000)}`);
  expect([answer.status, ...codesOf(answer)]).toEqual([413, "BODY_TOO_LARGE"]);
});

test("introspection is answered", async () => {
  const { data } = await api.ask(
    "{ __schema { queryType { name } types { name fields { name type { name ofType { name } } } } } }",
  );
  expect(data).toMatchObject({ __schema: { queryType: { name: "Query" } } });
});

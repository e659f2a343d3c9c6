import { connect } from "node:net";
import { loadFictionalGraph } from "../../support/fictional-graph/load-fictional-graph.ts";
import { connectTestDatabase, startTestApi, type TestApi } from "../../support/test-api.ts";

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

const port = new URL(process.env.PARLEY_TEST_URI ?? "bolt://localhost:1").port;
const internals = new RegExp(
  `Neo4j(Error|\\b)|Neo\\.|bolt:|:${port}|MATCH \\(|RETURN |CALL \\{|lucene|ParseException|TypeError|\\.[jt]s:\\d|node_modules|stacktrace`,
  "i",
);

const strangeTexts = [
  "' OR 1=1 //",
  "}) DETACH DELETE n //",
  "\\u0027) MATCH (n) RETURN n",
  '+("OR AND NOT *:* ~^ [ TO ] {',
  "a* OR b~0.8 AND c^9 /regex.*/",
  "*",
  "\u0000",
  "\ud800",
  "‮gnihtyna",
  "#{7*7}{{7*7}}",
  "🕊".repeat(60),
  "الوزير",
];

test.each(strangeTexts)("strange text is text: %j", async (text) => {
  const query = `query ($text: String!, $id: ID!) {
    search(text: $text) { id } node(id: $id) { formerId } person(id: $id) { id }
    people(where: { name: { contains: $text } }) { id } meetings(where: { id: { in: [$id] } }) { id } }`;
  const answer = await api.ask(query, { text, id: text });
  expect(answer.errors).toBeUndefined();
  expect(answer.text).not.toMatch(internals);
});

test.each([
  `{ meetings(where: { parties: null }) { id } }`,
  `{ meetings(where: { AND: [null] }) { id } }`,
  `{ meetings(where: { NOT: { NOT: null } }) { id } }`,
  `{ meetings(sort: [{ earliest: null }]) { id } }`,
  `{ meetings(sort: null, where: null, offset: null) { id } }`,
  `{ meetings(sort: [{ id: DESC }, { id: ASC }]) { id } }`,
  `{ meetings(offset: 2147483647) { id } }`,
  `{ meetings(offset: 99999999999) { id } }`,
  `{ meetings(where: { personCount: { gt: 2147483647 } }) { id } }`,
  `{ meetings(where: { localTime: { eq: "25:61" } }) { id } }`,
  `{ places(where: { latitude: { gt: 1e308 } }) { id } }`,
  `{ person(id: "") { id } }`,
  `{ person(id: 7) { id } }`,
  `{ meetings { __typename ... on Meeting { id } ... @include(if: false) { name } } }`,
  `query ($x: [Meeting]) { __typename }`,
  `{ __type(name: "Meeting") { name } nothing }`,
  `{ meetings(where: { name: { matches: "(a+)+$" } }) { id } }`,
  "\u0000\u0001",
  "",
])("a strange query gets an answer without internals: %j", async (query) => {
  const answer = await api.ask(query);
  expect(answer.text).not.toMatch(internals);
  expect(answer.text).not.toContain("INTERNAL");
});

test.each([
  { what: "no JSON", body: "{", type: "application/json" },
  { what: "null", body: "null", type: "application/json" },
  { what: "a list", body: "[]", type: "application/json" },
  { what: "a poisoned prototype", body: `{"__proto__": {"query": "{ __typename }"}}`, type: "application/json" },
  { what: "a form", body: "query={__typename}", type: "application/x-www-form-urlencoded" },
  { what: "plain text", body: "{ __typename }", type: "text/plain" },
  {
    what: "variables that are no object",
    body: `{"query": "{ __typename }", "variables": 7}`,
    type: "application/json",
  },
])("a body that is $what is refused as a bad request", async ({ body, type }) => {
  const response = await fetch(`${api.url}/graphql`, { method: "POST", headers: { "content-type": type }, body });
  const text = await response.text();
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(text).toContain("BAD_REQUEST");
  expect(text).not.toMatch(internals);
});

test.each(["/nothing", "/graphql/../../etc/passwd", "/%00", "/%", "/health/ready/x"])(
  "%s is not served",
  async (path) => {
    const response = await fetch(`${api.url}${path}`);
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(internals);
  },
);

test("what is no HTTP is refused without internals", async () => {
  const text = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(api.url).port), "127.0.0.1", () => socket.write("NONSENSE\r\n\r\n"));
    socket.on("data", (chunk) => resolve(String(chunk)));
    socket.on("close", () => resolve(""));
  });
  expect(text).not.toMatch(internals);
});

test("fragments that double 23 times are refused before anything walks them", async () => {
  const fragments = Array.from({ length: 23 }, (_, i) => `fragment f${i} on Person { ...f${i + 1} ...f${i + 1} }`);
  const query = `{ people(limit: 1) { ...f0 } } ${fragments.join(" ")} fragment f23 on Person { id }`;
  expect((await api.ask(query)).errors?.[0]?.extensions.code).toBe("TOO_MANY_SELECTIONS");
});

test.each([
  { what: "deep", where: JSON.parse(`${'{"NOT":'.repeat(2_000)}{}${"}".repeat(2_000)}`), code: "QUERY_TOO_DEEP" },
  { what: "wrong in many places", where: { id: { in: Array(60).fill({}) } }, code: "BAD_USER_INPUT" },
  { what: "huge and wrong", where: { id: { eq: { x: "x".repeat(50_000) } } }, code: "BAD_USER_INPUT" },
])("variables that are $what are refused in few words", async ({ where, code }) => {
  const query = "query ($where: MeetingWhere) { meetings(where: $where) { id } }";
  const { errors, text } = await api.ask(query, { where });
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(text.length).toBeLessThan(1_500);
});

test("an alias that every object has is refused by name", async () => {
  const { errors } = await api.ask("{ constructor: people(limit: 1) { __proto__: id } }");
  expect(errors).toMatchObject([
    { extensions: { code: "BAD_INPUT" }, message: expect.stringContaining("constructor") },
  ]);
});

test("search takes each kind once", async () => {
  const kinds = Array(11).fill("PERSON");
  const { errors } = await api.ask('query ($kinds: [EntityKind!]) { search(text: "a", kinds: $kinds) { id } }', {
    kinds,
  });
  expect(errors?.[0]?.extensions.code).toBe("BAD_INPUT");
});

test.each([null, undefined, { id: "ASC" }, []])("a list sorted by the variable %j is sorted by id", async (sort) => {
  const query = `query ($sort: [MeetingSort!], $inner: [PartySort!]) {
    meetings(sort: $sort, limit: 100) { id parties(sort: $inner) { id } } }`;
  const { data, errors } = await api.ask(query, { sort, inner: sort });
  const sorted = await api.ask(
    "{ meetings(sort: [{ id: ASC }], limit: 100) { id parties(sort: [{ id: ASC }]) { id } } }",
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual(sorted.data);
});

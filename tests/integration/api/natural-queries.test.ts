import { loadFictionalGraph } from "../../support/fictional-graph/load-fictional-graph.ts";
import { queriesAboutMeetings } from "../../support/natural-queries/about-meetings.ts";
import { queriesAboutParties } from "../../support/natural-queries/about-parties.ts";
import { queriesAboutPeople } from "../../support/natural-queries/about-people.ts";
import { Node } from "../../support/natural-queries/natural-query.ts";
import { connectTestDatabase, readRows, startTestApi, type TestApi } from "../../support/test-api.ts";

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

const queries = [...queriesAboutPeople, ...queriesAboutParties, ...queriesAboutMeetings];

test("there are at least 24 questions", () => {
  expect(queries.length).toBeGreaterThanOrEqual(24);
});

test.each(queries)("$question: the answer is that of Cypher written by hand", async ({ query, rows, cypher }) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  const expected = (await readRows(database, cypher)).map(({ row }) => row);
  expect(rows(new Node(data))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(0);
});

test.each([1, 2, 3])("pages of the same day neither overlap nor skip, %i meetings a page", async (limit) => {
  const pages = await Promise.all(
    Array.from({ length: 30 }, (_, page) =>
      api.ask(`{ meetings(limit: ${limit}, offset: ${page * limit}, sort: [{ mode: ASC }]) { id } }`),
    ),
  );
  const ids = pages.flatMap(({ data }) => new Node(data).list("meetings").map((meeting) => meeting.get("id")));
  expect(ids).toHaveLength(30 * limit);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a sort given as a variable ends with the id too", async () => {
  const query = `query ($sort: [MeetingSort!]) { meetings(sort: $sort, limit: 100) { id } }`;
  const literal = await api.ask(`{ meetings(sort: [{ mode: DESC }], limit: 100) { id } }`);
  const variable = await api.ask(query, { sort: [{ mode: "DESC" }] });
  const single = await api.ask(query, { sort: { mode: "DESC" } });
  expect(variable.data).toEqual(literal.data);
  expect(single.data).toEqual(literal.data);
});

test("a former id leads to the entity, and node says so", async () => {
  const { data } = await api.ask(
    `{ person(id: "taro-yamaneko") { id } node(id: "taro-yamaneko") { formerId node { id kind } } other: node(id: "xaa") { formerId node { id kind name } } }`,
  );
  expect(data).toEqual({
    person: { id: "yamaneko-taro" },
    node: { formerId: "taro-yamaneko", node: { id: "yamaneko-taro", kind: "PERSON" } },
    other: { formerId: null, node: { id: "xaa", kind: "PARTY", name: "Arvandia" } },
  });
});

test("an id that never was has no answer", async () => {
  const { data } = await api.ask(`{ person(id: "nobody") { id } node(id: "nobody") { formerId } }`);
  expect(data).toEqual({ person: null, node: null });
});

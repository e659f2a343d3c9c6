import { loadFictionalGraph } from "../../support/fictional-graph/load-fictional-graph.ts";
import { Node } from "../../support/natural-queries/natural-query.ts";
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

const query = `query ($text: String!, $kinds: [EntityKind!], $first: Int! = 10) {
  search(text: $text, kinds: $kinds, first: $first) { id kind name detail matched language score } }`;

async function search(text: string, more: object = {}): Promise<readonly Node[]> {
  const { data, errors } = await api.ask(query, { text, ...more });
  expect(errors).toBeUndefined();
  return new Node(data).list("search");
}

async function firstId(text: string, more: object = {}): Promise<unknown> {
  return (await search(text, more))[0]?.get("id");
}

test.each([
  "yamaneko",
  "Yamaneko Taro",
  "Tarō Yamaneko",
  "YAMANEKO Taro",
  "Mr. Yamaneko",
  "Minister Yamaneko",
  "H.E. Dr Taro Yamaneko",
  "yamane",
  "taro yam",
  "山猫太郎",
  "山猫",
  "太郎",
  "山猫大臣",
  "山猫防衛大臣",
  "山猫太郎氏",
  "山猫 太郎",
  "山猫taro",
  "やまねこ",
  "ＹＡＭＡＮＥＫＯ",
])("%s finds Yamaneko Tarō", async (text) => {
  expect(await firstId(text)).toBe("yamaneko-taro");
});

test.each([
  "별하늘",
  "별 하늘",
  "하늘",
  "별하늘 장관",
  "별하늘대통령",
  "별하늘 씨",
  "ビョル・ハヌル",
  "ビョル",
  "ハヌ",
  "byeol haneul",
  "Ha-neul Byeol",
])("%s finds Byeol Ha-neul", async (text) => {
  expect(await firstId(text)).toBe("byeol-haneul");
});

test.each([
  { text: "fjordoya", id: "xaf" },
  { text: "Dorland", id: "xad" },
  { text: "arvandia", id: "xaa" },
  { text: "jorg rook", id: "person-19" },
  { text: "Çelik Swift", id: "person-22" },
  { text: "ethel quill", id: "person-04" },
])("$text finds $id, whatever its accents", async ({ text, id }) => {
  expect(await firstId(text)).toBe(id);
});

test("an exact name comes before longer ones", async () => {
  const ids = (await search("arvandia")).map((hit) => hit.get("id"));
  expect(ids.slice(0, 2)).toEqual(["xaa", "port-xaa"]);
});

test("kinds narrow the search, and equal names tell their party", async () => {
  const offices = await search("minister of defence", { kinds: ["OFFICE"] });
  expect(new Set(offices.map((hit) => hit.get("kind")))).toEqual(new Set(["OFFICE"]));
  expect(offices.map((hit) => hit.get("detail"))).toContain("Arvandia");
  expect(new Set(offices.map((hit) => hit.get("detail"))).size).toBe(offices.length);
});

test("meetings and readouts are found by name and title", async () => {
  expect(await firstId("overview of meeting 12", { kinds: ["READOUT"] })).toBe("readout-meeting-012");
  const meetings = await search("xab", { kinds: ["MEETING"] });
  expect(meetings.length).toBeGreaterThan(0);
  expect(meetings.every((hit) => String(hit.get("name")).includes("xab"))).toBe(true);
});

test.each(["", "   ", "---", "!?", "*", '"', "\t\n"])("%j finds nothing", async (text) => {
  expect(await search(text)).toEqual([]);
});

test("the order is total, and first cuts it", async () => {
  const all = (await search("meeting", { first: 50 })).map((hit) => hit.get("id"));
  const again = (await search("meeting", { first: 50 })).map((hit) => hit.get("id"));
  const few = (await search("meeting", { first: 7 })).map((hit) => hit.get("id"));
  expect(all).toHaveLength(50);
  expect(again).toEqual(all);
  expect(few).toEqual(all.slice(0, 7));
  const scores = (await search("meeting", { first: 50 })).map((hit) => Number(hit.get("score")));
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
});

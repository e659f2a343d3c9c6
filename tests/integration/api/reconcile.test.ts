import {
  expectValid,
  post,
  reconcileAll,
  type TestCandidate,
  writeReconciledFacts,
} from "../../support/reconcile-api.ts";
import { connectTestDatabase, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole } from "../../support/test-graph.ts";

const loading = connectForTests();
const database = connectTestDatabase();
const facts = writeReconciledFacts();
let api: TestApi;

beforeAll(async () => {
  await emptyGraph(loading());
  await loadWhole(loading(), facts.path);
  api = await startTestApi(database);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const matchOf = (candidates: readonly TestCandidate[] = []) => candidates.find(({ match }) => match)?.id;

test.each([
  { name: "Ada Quill", match: "ada-quill", because: "a whole name" },
  { name: "QUILL, Ada", match: "ada-quill", because: "in the other order" },
  { name: "Bela Swift", match: "bela-swift", because: "without accents" },
  { name: "星野明", match: "hoshino-akira", because: "in Chinese characters" },
  { name: "星野 明氏", match: "hoshino-akira", because: "apart, with a courtesy title" },
  { name: "호시노아키라", match: "hoshino-akira", because: "in Hangul, together" },
  { name: "Lark Minseo", match: "lark-min-seo", because: "without the hyphen" },
  { name: "Mr. Aud Rook", match: "aud-rook", because: "with an honorific" },
  { name: "Minister Ada Quill", match: "ada-quill", because: "with a title of office" },
  { name: "ada-quill", match: "ada-quill", because: "an id" },
  { name: "Arvandia", match: "arvandia", because: "a party" },
  { name: "Minister of Kites of Arvandia", match: "arvandia-minister", because: "an office by title and party" },
  { name: "kites", match: "theme.kites", because: "a topic" },
])("$name is $match: $because", async ({ name, match }) => {
  const [found] = await reconcileAll(api.url, [name]);
  expect(matchOf(found)).toBe(match);
  expect(found?.[0]?.score).toBeGreaterThanOrEqual(94);
});

test.each([
  { name: "A. Quill", first: "ada-quill", because: "initials may be somebody else's" },
  { name: "Quill", first: "ada-quill", because: "so may a surname" },
  { name: "Ada Quil", first: "ada-quill", because: "an unfinished or misspelt name" },
  { name: "Hoshno Akira", first: "hoshino-akira", because: "a misspelt name" },
  { name: "星野大臣", first: "hoshino-akira", because: "a surname with a title" },
])("$name finds $first and matches nobody: $because", async ({ name, first }) => {
  const [found] = await reconcileAll(api.url, [{ query: name, type: "person" }]);
  expect(found?.[0]?.id).toBe(first);
  expect(matchOf(found)).toBeUndefined();
});

test("a name of two bearers lists both and matches neither", async () => {
  const [whole, surname] = await reconcileAll(api.url, ["Pat Doe", { query: "Lark", type: "person" }]);
  expect(whole?.map(({ id, score, match }) => [id, score, match])).toEqual([
    ["pat-doe-elder", 100, false],
    ["pat-doe-younger", 100, false],
  ]);
  expect(surname?.map(({ id }) => id).sort()).toEqual(["lark-jun", "lark-min-seo"]);
  expect(matchOf(surname)).toBeUndefined();
});

test("nothing is found for a name that nobody has", async () => {
  expect(await reconcileAll(api.url, ["Zzyzx Qwrtp", "  ", "!?"])).toEqual([[], [], []]);
});

const told = (properties: Readonly<Record<string, unknown>>) =>
  Object.entries(properties).map(([pid, v]) => ({ pid, v }));

test("office, party and day tell people of one surname apart", async () => {
  const properties = told({ office: "Minister of Kites", party: "borealia", on: "2030-06-01" });
  const [found] = await reconcileAll(api.url, [{ query: "Lark", properties }]);
  expect(matchOf(found)).toBe("lark-jun");
  expect(found?.[0]?.features).toEqual(
    expect.arrayContaining([
      { id: "name", value: 75 },
      { id: "wholeName", value: false },
      { id: "office", value: 1 },
      { id: "party", value: 1 },
      { id: "on", value: 1 },
    ]),
  );
  expect(found?.[1]).toMatchObject({ id: "lark-min-seo", match: false });
});

test.each([
  { properties: { office: "borealia-minister" }, match: "lark-jun" },
  { properties: { office: { id: "borealia-minister", name: "x" }, date: "2030-06-01T00:00:00Z" }, match: "lark-jun" },
  { properties: { office: ["Envoy", "Minister of Kites of Borealia"] }, match: "lark-jun" },
  { properties: { office: "Minister of Kites", party: "arvandia" }, match: undefined },
  { properties: { office: "borealia-minister", on: "2031-06-01" }, match: undefined },
  { properties: { office: "borealia-minister", on: "soon" }, match: undefined },
  { properties: { office: "no such office" }, match: undefined },
  { properties: { party: "borealia" }, match: undefined },
  { properties: { office: "", party: " " }, match: undefined },
])("Lark with $properties is $match", async ({ properties, match }) => {
  const [found] = await reconcileAll(api.url, [{ query: "Lark", type: ["person"], properties: told(properties) }]);
  expect(matchOf(found)).toBe(match);
  expect(found).not.toEqual([]);
});

test("a whole name is no match where what is told beside it contradicts", async () => {
  const asked = { query: "Ada Quill", properties: told({ office: "arvandia-minister", on: "2025-01-01" }) };
  const [found, younger] = await reconcileAll(api.url, [
    asked,
    { query: "Pat Doe", properties: told({ office: "cindria-envoy" }) },
  ]);
  expect(found?.[0]).toMatchObject({ id: "ada-quill", match: false });
  expect(matchOf(younger)).toBe("pat-doe-younger");
});

test("an office, a party and a day find who it was without any name", async () => {
  const [held, party] = await reconcileAll(api.url, [
    { properties: told({ office: "Minister of Kites", party: "arvandia", on: "2031-03" }) },
    { type: "office", properties: told({ party: "arvandia" }) },
  ]);
  expect(matchOf(held)).toBe("ada-quill");
  expect(party?.map(({ id }) => id).sort()).toEqual(["arvandia-minister", "arvandia-president"]);
  expect(matchOf(party)).toBeUndefined();
});

test("a title and a party find an office; the title alone does not", async () => {
  const [both, alone] = await reconcileAll(api.url, [
    { query: "Minister of Kites", type: "office", properties: told({ party: "Borealia" }) },
    { query: "Minister of Kites", type: "office" },
  ]);
  expect(matchOf(both)).toBe("borealia-minister");
  expect(matchOf(alone)).toBeUndefined();
});

test("GET answers as POST does, and limit cuts the list", async () => {
  const queries = JSON.stringify({ q: { query: "Pat Doe", limit: 1 } });
  const got: unknown = await (await fetch(`${api.url}/reconcile?${new URLSearchParams({ queries })}`)).json();
  expect(got).toEqual(JSON.parse((await post(api.url, { queries })).text));
  expectValid("reconciliation-result-batch", got);
  expect(JSON.stringify(got)).toContain("pat-doe-elder");
  expect(JSON.stringify(got)).not.toContain("pat-doe-younger");
});

test("a batch of the largest size is answered whole, whatever stands beside a name", async () => {
  const names = Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? "Ada Quill" : `Nobody ${at}`));
  const found = await reconcileAll(api.url, names);
  expect(found.filter((each) => matchOf(each) === "ada-quill")).toHaveLength(25);
});

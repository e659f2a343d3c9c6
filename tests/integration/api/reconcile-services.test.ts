import { z } from "zod";
import { expectValid, post, writeReconciledFacts } from "../../support/reconcile-api.ts";
import { connectTestDatabase, defaultSettings, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole } from "../../support/test-graph.ts";

const loading = connectForTests();
const database = connectTestDatabase();
const facts = writeReconciledFacts();
let api: TestApi;

beforeAll(async () => {
  await emptyGraph(loading());
  await loadWhole(loading(), facts.path);
  api = await startTestApi(database, { settings: { ...defaultSettings, corsOrigins: ["http://127.0.0.1:3333"] } });
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${api.url}${path}`, { headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
};
const getJson = async (path: string): Promise<unknown> => JSON.parse((await get(path)).text);

const manifest = z.object({
  batchSize: z.number(),
  view: z.object({ url: z.string() }),
  suggest: z.record(
    z.string(),
    z.object({
      service_url: z.string(),
      service_path: z.string(),
      flyout_service_url: z.string(),
      flyout_service_path: z.string(),
    }),
  ),
  extend: z.object({ propose_properties: z.object({ service_url: z.string(), service_path: z.string() }) }),
});

test("the manifest is as the specification has it, and every address in it answers", async () => {
  const told = await getJson("/reconcile");
  expectValid("manifest", told);
  const { view, suggest, extend } = manifest.parse(told);
  const ids: Readonly<Record<string, string>> = { entity: "ada-quill", property: "names", type: "person" };
  const addresses = [
    view.url.replace("{{id}}", "ada-quill"),
    `${extend.propose_properties.service_url}${extend.propose_properties.service_path}?type=person`,
    ...Object.entries(suggest).flatMap(
      ([of, { service_url, service_path, flyout_service_url, flyout_service_path }]) => [
        `${service_url}${service_path}?prefix=a`,
        `${flyout_service_url}${flyout_service_path.replace(`\${id}`, ids[of] ?? "")}`,
      ],
    ),
  ];
  const statuses = await Promise.all(addresses.map(async (address) => (await fetch(address)).status));
  expect(statuses).toEqual(addresses.map(() => 200));
});

test("behind a proxy the manifest names the proxy, and nothing that is no host", async () => {
  const proxied = await get("/reconcile", { "x-forwarded-proto": "https", "x-forwarded-host": "parley.example" });
  expect(manifest.parse(JSON.parse(proxied.text)).view.url).toMatch(/^https:\/\/parley\.example\/reconcile\/preview/);
  const odd = await get("/reconcile", { "x-forwarded-proto": "javascript", "x-forwarded-host": "a/b?c" });
  expect(manifest.parse(JSON.parse(odd.text)).view.url).toContain(`${api.url}/reconcile/preview`);
});

test("pages of an origin that the setting names may read it and show previews in a frame", async () => {
  const { headers } = await get("/reconcile", { origin: "http://127.0.0.1:3333" });
  expect(headers.get("access-control-allow-origin")).toBe("http://127.0.0.1:3333");
  const preview = await get("/reconcile/preview?id=ada-quill");
  expect(preview.headers.get("content-security-policy")).toContain("frame-ancestors 'self' http://127.0.0.1:3333");
});

const suggested = z.object({ result: z.array(z.object({ id: z.string() })) });
const idsOf = (answer: unknown) => suggested.parse(answer).result.map(({ id }) => id);

test("entities are suggested by the beginning of a word, a name in any script, or an id", async () => {
  for (const prefix of ["qui", "Ada Q", "ada-quill"]) {
    const answer = await getJson(`/reconcile/suggest/entity?${new URLSearchParams({ prefix })}`);
    expectValid("suggest-entities-response", answer);
    expect(idsOf(answer)[0]).toBe("ada-quill");
  }
  expect(idsOf(await getJson(`/reconcile/suggest/entity?prefix=${encodeURIComponent("星野")}`))).toEqual([
    "hoshino-akira",
  ]);
  expect(idsOf(await getJson("/reconcile/suggest/entity?prefix="))).toEqual([]);
});

test("a cursor goes on where the page before ended", async () => {
  const all = idsOf(await getJson("/reconcile/suggest/entity?prefix=pat"));
  expect(all).toEqual(["pat-doe-elder", "pat-doe-younger"]);
  expect(idsOf(await getJson("/reconcile/suggest/entity?prefix=pat&cursor=1"))).toEqual(all.slice(1));
  expect(idsOf(await getJson("/reconcile/suggest/entity?prefix=pat&cursor=999999"))).toEqual([]);
  for (const cursor of ["-1", "1.5", "x", "9".repeat(30)]) {
    expect((await get(`/reconcile/suggest/entity?prefix=pat&cursor=${cursor}`)).status).toBe(400);
  }
  expect((await get(`/reconcile/suggest/entity?prefix=${"x".repeat(201)}`)).status).toBe(400);
});

test("properties and types are suggested", async () => {
  const properties = await getJson("/reconcile/suggest/property?prefix=name");
  expectValid("suggest-properties-response", properties);
  expect(idsOf(properties)).toEqual(["names", "nameInScript"]);
  const kinds = await getJson("/reconcile/suggest/type?prefix=");
  expectValid("suggest-types-response", kinds);
  expect(idsOf(kinds)).toEqual(["person", "party", "office", "topic"]);
});

test("the preview tells offices, meetings and sources, and runs nothing", async () => {
  const { text, headers } = await get("/reconcile/preview?id=ada-quill");
  expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}';/);
  expect(text).toContain("Minister of Kites of Arvandia");
  expect(text).toContain("2031-05-01");
  expect(text).toContain('<a href="https://example.org/first"');
  expect(text).not.toMatch(/<script|\son\w+=|style="/i);
});

test.each(["arvandia", "arvandia-minister", "theme.kites"])("there is a preview of %s", async (id) => {
  const { status, text } = await get(`/reconcile/preview?id=${id}`);
  expect(status).toBe(200);
  expect(text).toMatch(/<h2>Last meetings<\/h2><ul><li>2031-0/);
});

test("names are text in previews and flyouts, never HTML", async () => {
  const escaped = "Tag &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; O&#39;Soup &amp; Sons";
  expect((await get("/reconcile/preview?id=tag-soup")).text).toContain(`<h1>${escaped}</h1>`);
  const flyout = await getJson("/reconcile/flyout/entity?id=tag-soup");
  expectValid("flyout-response", flyout);
  expect(JSON.stringify(flyout)).toContain(JSON.stringify(escaped).slice(1, -1));
  expect(JSON.stringify(flyout)).not.toContain("<script");
  const missing = await get(`/reconcile/preview?id=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  expect(missing.status).toBe(404);
  expect(missing.text).toContain("&lt;img src=x onerror=alert(1)&gt;");
});

test.each([
  { path: "/reconcile/preview", status: 400 },
  { path: `/reconcile/preview?id=${"x".repeat(10_000)}`, status: 400 },
  { path: "/reconcile/preview?id=kiteport", status: 404 },
  { path: "/reconcile/flyout/entity?id=nobody", status: 404 },
  { path: "/reconcile/flyout/property?id=nothing", status: 404 },
  { path: "/reconcile/flyout/type?id=ship", status: 404 },
  { path: "/reconcile/properties?type=ship", status: 400 },
])("$status: $path", async ({ path, status }) => {
  expect((await get(path)).status).toBe(status);
});

test("properties are proposed for a type", async () => {
  const answer = await getJson("/reconcile/properties?type=office&limit=2");
  expectValid("data-extension-property-proposal", answer);
  expect(answer).toEqual({
    type: "office",
    limit: 2,
    properties: [
      { id: "party", name: "Party" },
      { id: "names", name: "Names" },
    ],
  });
});

const extend = async (ids: readonly string[], properties: readonly object[]): Promise<unknown> => {
  const { status, text } = await post(api.url, { extend: JSON.stringify({ ids, properties }) });
  expect([status, text]).toEqual([200, text]);
  const answer: unknown = JSON.parse(text);
  expectValid("data-extension-response", answer);
  return answer;
};

test("a table is extended with names, offices, parties, counts and days", async () => {
  const answer = await extend(
    ["ada-quill", "hoshino-akira", "nobody"],
    [
      { id: "names", settings: { limit: "1" } },
      { id: "nameInScript", settings: { script: "han" } },
      { id: "offices", settings: { on: "2031-06-01" } },
      { id: "represents" },
      { id: "meetingCount" },
      { id: "lastMeetingOn" },
      { id: "wikidataId", settings: {} },
    ],
  );
  const office = { id: "arvandia-minister", name: "Minister of Kites", description: "Arvandia" };
  expect(answer).toMatchObject({
    rows: {
      "ada-quill": {
        names: [{ str: "Ada Quill" }],
        nameInScript: [],
        offices: [office],
        represents: [{ id: "arvandia", name: "Arvandia" }],
        meetingCount: [{ int: 1 }],
        lastMeetingOn: [{ str: "2031-05-01" }],
        wikidataId: [],
      },
      "hoshino-akira": { nameInScript: [{ str: "星野明" }], offices: [], meetingCount: [{ int: 0 }] },
      nobody: { names: [], nameInScript: [], offices: [], represents: [], meetingCount: [], lastMeetingOn: [] },
    },
  });
});

test("a setting of the day tells who held an office then", async () => {
  const holdersOn = (on: string) => extend(["borealia-minister"], [{ id: "holders", settings: { on } }]);
  const holder = (id: string) => ({ rows: { "borealia-minister": { holders: [expect.objectContaining({ id })] } } });
  expect(await holdersOn("2030-06-01")).toMatchObject(holder("lark-jun"));
  expect(await holdersOn("2031-05-15")).toMatchObject(holder("bela-swift"));
});

test.each([
  { extension: "{", code: "BAD_REQUEST" },
  { extension: `{"ids":"x","properties":[]}`, code: "BAD_INPUT" },
  { extension: `{"ids":[],"properties":[{"id":"shoe"}]}`, code: "BAD_INPUT" },
  { extension: `{"ids":[],"properties":[{"id":"on"}]}`, code: "BAD_INPUT" },
  { extension: `{"ids":[],"properties":[{"id":"offices","settings":{"on":"soon"}}]}`, code: "BAD_INPUT" },
  { extension: `{"ids":[],"properties":[{"id":"names","settings":{"limit":"many"}}]}`, code: "BAD_INPUT" },
  { extension: `{"ids":[],"properties":[{"id":"nameInScript","settings":{"script":"runes"}}]}`, code: "BAD_INPUT" },
  { extension: JSON.stringify({ ids: Array(101).fill("x"), properties: [] }), code: "TOO_MANY_QUERIES" },
])("$code: extend=$extension", async ({ extension, code }) => {
  const { status, text } = await post(api.url, { extend: extension });
  expect(status).toBe(code === "TOO_MANY_QUERIES" ? 413 : 400);
  expect(JSON.parse(text)).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
});

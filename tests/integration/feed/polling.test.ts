import { fetchFeed, readAtom, readJsonFeed } from "../../support/feed-api.ts";
import { FactsFolder, fictionalRegistry, meeting } from "../../support/fictional-facts.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { connectTestDatabase, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole, runCypher } from "../../support/test-graph.ts";

const loading = connectForTests();
const database = connectTestDatabase();
const markup = `Tag <script>alert("1")</script> ]]> & O'Soup`;
const people = fictionalRegistry.people.map((each) => (each.id === "aud-rook" ? { ...each, name: markup } : each));
const registry = { ...fictionalRegistry, people };
const facts = new FactsFolder(temporaryTree({}), registry);
let api: TestApi;

const load = () => loadWhole(loading(), facts.path);
const days = [1, 2, 3, 4, 5].map((day) => `2031-05-0${day}`);

beforeAll(async () => {
  await emptyGraph(loading());
  api = await startTestApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

test("the feed of a graph that holds nothing is empty and valid", async () => {
  const { status, text, headers } = await fetchFeed(api.url, "/feed.atom");
  expect(status).toBe(200);
  expect(readAtom(text)).toMatchObject({ id: "urn:parley:feed:everything", updated: "1970-01-01T00:00:00.000Z" });
  expect(headers.get("last-modified")).toBeNull();
  facts.write({
    id: "days",
    publishedOn: "2031-05-05",
    meetings: days.map((date) => meeting(`talks-${date}`, ["quill", "swift"], { date })),
  });
  await load();
});

test("pages follow one another without gap or repetition while a load brings more", async () => {
  const seen: (string | undefined)[] = [];
  let next: string | undefined = "/feed/party/arvandia.json?limit=2";
  let pages = 0;
  while (next !== undefined) {
    const feed = readJsonFeed((await fetchFeed(api.url, next)).text);
    seen.push(...(feed.items ?? []).map(({ id }) => id));
    next = feed.next_url;
    pages += 1;
    if (pages === 1) {
      facts.write({ id: "more", meetings: [meeting("later", ["quill", "swift"], { date: "2031-06-01" })] });
      await load();
    }
  }
  expect(pages).toBe(3);
  expect(seen).toEqual(days.toReversed().map((day) => `urn:parley:meeting:talks-${day}:added`));
  const first = readAtom((await fetchFeed(api.url, "/feed/party/arvandia.atom?limit=2")).text);
  expect(first.entries?.map(({ id }) => id)).toEqual(["urn:parley:meeting:later:added", seen[0]]);
  expect(first.links?.map(({ rel }) => rel)).toEqual(["self", "alternate", "first", "next"]);
});

test("pages of the feed of everything are the same entries", async () => {
  const whole = readJsonFeed((await fetchFeed(api.url, "/feed.json")).text).items?.map(({ id }) => id);
  const paged: (string | undefined)[] = [];
  let next: string | undefined = "/feed.json?limit=1";
  while (next !== undefined) {
    const feed = readJsonFeed((await fetchFeed(api.url, next)).text);
    paged.push(...(feed.items ?? []).map(({ id }) => id));
    next = feed.next_url;
  }
  expect(whole).toHaveLength(6);
  expect(paged).toEqual(whole);
});

test("a client that has the feed is told so until a load changes the graph", async () => {
  const path = "/feed/person/ada-quill.atom";
  const { headers } = await fetchFeed(api.url, path);
  const [tag = "", modified = ""] = [headers.get("etag") ?? "", headers.get("last-modified") ?? ""];
  expect(headers.get("cache-control")).toBe("no-cache");
  const asked = async (sent: Readonly<Record<string, string>>, method = "GET") => {
    const { status, text } = await fetchFeed(api.url, path, { headers: sent, method });
    return { status, isEmpty: text === "" };
  };
  const kept = { status: 304, isEmpty: true };
  const fresh = { status: 200, isEmpty: false };
  expect(await asked({ "if-none-match": tag })).toEqual(kept);
  expect(await asked({ "if-none-match": `"other", W/${tag}` })).toEqual(kept);
  expect(await asked({ "if-none-match": "*" })).toEqual(kept);
  expect(await asked({ "if-modified-since": modified })).toEqual(kept);
  expect(await asked({ "if-none-match": tag }, "HEAD")).toEqual(kept);
  expect(await asked({}, "HEAD")).toEqual({ status: 200, isEmpty: true });
  expect(await asked({ "if-none-match": `"other"` })).toEqual(fresh);
  expect(await asked({ "if-none-match": `"other"`, "if-modified-since": modified })).toEqual(fresh);
  expect(await asked({ "if-modified-since": "Tue, 01 May 2001 00:00:00 GMT" })).toEqual(fresh);
  expect(await asked({ "if-modified-since": "yesterday" })).toEqual(fresh);
  expect((await fetchFeed(api.url, "/feed.atom", { headers: { "if-none-match": tag } })).status).toBe(200);
  facts.write({ id: "rook", meetings: [meeting("of-rook", ["rook", "swift"], { date: "2031-07-01" })] });
  await load();
  expect(await asked({ "if-none-match": tag })).toEqual(fresh);
});

test("names with markup, control characters and marks of direction are text", async () => {
  // No facts file gets this far with them; whoever writes to the graph by hand does.
  await runCypher(
    loading(),
    `MATCH (p:Person {id: "aud-rook"}) SET p.name = "\\u202e\\u0001" + p.name + "\\u0007\\u2066"`,
  );
  for (const path of ["/feed", "/feed/person/aud-rook"]) {
    const { text } = await fetchFeed(api.url, `${path}.atom`);
    const entry = readAtom(text).entries?.find(({ id }) => id === "urn:parley:meeting:of-rook:added");
    expect(entry?.title?.value).toContain(`Tag <script>alert("1")</script> ]]> & O'Soup (Arvandia)`);
    expect(entry?.content?.value).toContain(
      "Tag &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; ]]&gt; &amp; O'Soup",
    );
    expect(entry?.content?.value).not.toContain("<script");
    const json = await fetchFeed(api.url, `${path}.json`);
    for (const never of ["\u202e", "\u2066", "\\u0001", "\\u0007"]) expect(json.text).not.toContain(never);
    const item = readJsonFeed(json.text).items?.find(({ id }) => id === "urn:parley:meeting:of-rook:added");
    expect(item?.content_html).toBe(entry?.content?.value);
  }
});

test("any name that is not the id leads to the address of the id, a pair to the one order", async () => {
  const placeOf = async (path: string) => {
    const { status, headers } = await fetchFeed(api.url, path);
    return { status, location: headers.get("location") };
  };
  const to = (location: string) => ({ status: 302, location });
  expect(await placeOf("/feed/person/Ada%20Quill.atom?limit=3&utm=x")).toEqual(
    to("/feed/person/ada-quill.atom?limit=3"),
  );
  expect(await placeOf("/feed/party/Arvandia.json")).toEqual(to("/feed/party/arvandia.json"));
  expect(await placeOf("/feed/pair/borealia/arvandia.json")).toEqual(to("/feed/pair/arvandia/borealia.json"));
  expect(await placeOf("/feed/topic/kites.atom")).toEqual(to("/feed/topic/theme.kites.atom"));
});

test.each([
  { path: "/feed/person/nobody-at-all.atom", status: 404, code: "UNKNOWN_NAME", told: "Nothing named" },
  { path: "/feed/person/arvandia.atom", status: 404, code: "UNKNOWN_NAME", told: "not a person" },
  { path: "/feed/pair/arvandia/arvandia.atom", status: 400, code: "BAD_INPUT", told: "two different ones" },
  { path: "/feed/ship/x.atom", status: 404, code: "NOT_FOUND", told: "There is no such feed" },
  { path: "/feed/person/a/b.atom", status: 404, code: "NOT_FOUND", told: "There is no such feed" },
  { path: "/feed/person/.atom", status: 404, code: "NOT_FOUND", told: "lacks an id or a name" },
  { path: "/feed/person/ada-quill", status: 404, code: "NOT_FOUND", told: "ends in .atom or .json" },
  { path: `/feed/person/${"x".repeat(201)}.atom`, status: 400, code: "BAD_INPUT", told: "up to 200 letters" },
  { path: "/feed.atom?limit=0", status: 400, code: "BAD_INPUT", told: "between 1 and 200" },
  { path: "/feed.atom?limit=201", status: 400, code: "BAD_INPUT", told: "between 1 and 200" },
  { path: "/feed.atom?limit=", status: 400, code: "BAD_INPUT", told: "between 1 and 200" },
  { path: "/feed.atom?after=here", status: 400, code: "BAD_INPUT", told: "follow the link `next`" },
])("$path is answered $status: $told", async ({ path, status, code, told }) => {
  const answer = await fetchFeed(api.url, path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("application/json");
  expect(JSON.parse(answer.text)).toEqual({
    errors: [{ message: expect.stringContaining(told), extensions: { code } }],
  });
});

test.each([
  ["/feed.atom", 200],
  ["/feed.json", 200],
  ["/feed/person/ada-quill.atom", 200],
  ["/feed/party/arvandia.json", 200],
  ["/feed/pair/arvandia/borealia.atom", 200],
  ["/feed/topic/theme.kites.json", 200],
  ["/feed/occasion/nowhere.atom", 404],
])("%s is answered with %d", async (path, status) => {
  expect((await fetchFeed(api.url, path)).status).toBe(status);
});

test("a name of several is answered with all of them", async () => {
  const namesake = { id: "ada-quill-younger", name: "Ada Quill" };
  facts.writeRegistry({ ...registry, people: [...people, namesake] });
  await load();
  const { status, text } = await fetchFeed(api.url, "/feed/person/Ada%20Quill.atom");
  expect(status).toBe(300);
  expect(text).toContain("AMBIGUOUS_NAME");
  expect(text).toContain("ada-quill-younger");
  expect(text).toContain("ada-quill (");
});

import { writeFileSync } from "node:fs";
import { fetchFeed, readAtom, readJsonFeed, titlesOf } from "../../support/feed-api.ts";
import { FactsFolder, fictionalRegistry, meeting, toFactsFile } from "../../support/fictional-facts.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { connectTestDatabase, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole } from "../../support/test-graph.ts";

const loading = connectForTests();
const database = connectTestDatabase();
const folder = temporaryTree({});
const registry = {
  ...fictionalRegistry,
  occasions: [{ id: "kite-days", name: "Kite Days", kind: "forum", from: "2031-05-01", to: "2031-05-02" }],
  instruments: [{ id: "kite-pact", name: "Kite Pact", kind: "agreement", parties: ["arvandia", "borealia"] }],
};
let facts: FactsFolder;
let round = 0;
let api: TestApi;

const together = (act: object, more: object = {}) => ({
  at: "2",
  by: "all",
  about: ["theme.kites"],
  cooperation: "exercise",
  parties: ["arvandia", "borealia"],
  instrument: "kite-pact",
  ...act,
  ...more,
});
const talks = (more: object = {}) =>
  meeting("2031-05-01-talks", ["quill", "swift"], {
    occasion: "kite-days",
    points: [together({ agreed: "To fly kites together." })],
    ...more,
  });
const signed = together({ signed: "A pact on kites that fly together." });
const load = () => loadWhole(loading(), facts.path);

beforeEach(async () => {
  await emptyGraph(loading());
  round += 1;
  facts = new FactsFolder(`${folder}/${round}`, registry);
  facts.write({ id: "first", meetings: [talks()] });
  await load();
});
beforeAll(async () => {
  api = await startTestApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const talksTitle = "Ada Quill (Arvandia) and Béla Swift (Borealia) met in Kiteport on 1 May 2031";
const agreedTitle = "Arvandia and Borealia agreed: to fly kites together";
const feedsOfTalks = [
  "/feed",
  "/feed/person/ada-quill",
  "/feed/party/borealia",
  "/feed/pair/arvandia/borealia",
  "/feed/pair/ada-quill/bela-swift",
  "/feed/topic/theme.kites",
  "/feed/occasion/kite-days",
];

test("each feed tells of a new meeting and of what was agreed at it", async () => {
  for (const path of feedsOfTalks) {
    expect(await titlesOf(api.url, `${path}.atom`)).toEqual([talksTitle, agreedTitle]);
    const { text, headers } = await fetchFeed(api.url, `${path}.json`);
    expect(headers.get("content-type")).toBe("application/feed+json");
    expect(readJsonFeed(text).items?.map(({ title }) => title)).toEqual([talksTitle, agreedTitle]);
  }
});

test("a feed of what nothing is loaded of is empty and valid", async () => {
  for (const path of ["person/cara-thistle", "party/cindria", "pair/arvandia/cindria", "topic/theme.harbours"]) {
    const feed = readAtom((await fetchFeed(api.url, `/feed/${path}.atom`)).text);
    expect(feed.entries ?? []).toEqual([]);
    expect(feed).toMatchObject({ id: `urn:parley:feed:${path.replaceAll("/", ":")}`, updated: expect.anything() });
    expect(readJsonFeed((await fetchFeed(api.url, `/feed/${path}.json`)).text).items ?? []).toEqual([]);
  }
});

test("an entry tells who, where, when, about what and according to whom, and leads to the readout", async () => {
  const { text, headers } = await fetchFeed(api.url, "/feed/person/ada-quill.atom");
  expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const feed = readAtom(text);
  const [entry] = feed.entries ?? [];
  expect(feed).toMatchObject({ id: "urn:parley:feed:person:ada-quill", updated: entry?.updated });
  expect(entry).toMatchObject({
    id: "urn:parley:meeting:2031-05-01-talks:added",
    links: [{ rel: "alternate", href: "https://example.org/first" }],
    categories: [
      { term: "meeting", label: "New meeting" },
      { term: "kite-days" },
      { term: "theme.kites", label: "kites" },
    ],
  });
  const content = entry?.content?.value ?? "";
  for (const told of [
    "Ada Quill, Minister of Kites, Arvandia",
    "Kiteport",
    "1 May 2031",
    "Kite Days",
    "Readout first",
  ]) {
    expect(content).toContain(told);
  }
  expect(entry?.summary?.value).toBe(`According to Arvandia, ${talksTitle}.`);
});

test("each feed shows a correction, with what stood before and who says so", async () => {
  facts.write({ id: "first", meetings: [talks({ place: "lanternby" })] });
  await load();
  for (const path of feedsOfTalks) {
    const [title, ...rest] = await titlesOf(api.url, `${path}.atom`);
    expect(title).toMatch(/^Correction: place of the meeting ".+" was Kiteport, is Lanternby, says Arvandia/);
    expect(rest).toEqual([talksTitle.replace("Kiteport", "Lanternby"), agreedTitle]);
    const items = readJsonFeed((await fetchFeed(api.url, `${path}.json`)).text).items ?? [];
    expect(items[0]).toMatchObject({
      id: expect.stringMatching(/^urn:parley:meeting:2031-05-01-talks:corrected:20/),
      external_url: "https://example.org/first",
      tags: expect.arrayContaining(["Correction"]),
    });
  }
});

test("the office of somebody present is corrected in the feed of the person", async () => {
  const file = toFactsFile({ id: "first", meetings: [talks()] });
  const quill = { person: "ada-quill", as: "arvandia-president" };
  writeFileSync(facts.fileOf("first"), JSON.stringify({ ...file, people: { ...file.people, quill } }));
  await load();
  const { text } = await fetchFeed(api.url, "/feed/person/ada-quill.json");
  const [item] = readJsonFeed(text).items ?? [];
  expect(item?.title).toContain("Correction");
  expect(item?.content_text).toContain("Minister of Kites");
  expect(item?.content_text).toContain("President");
});

test("what is withdrawn stays in the feeds of whoever it was about, without the meeting", async () => {
  facts.write({ id: "second", meetings: [meeting("other", ["rook", "thistle"], { date: "2031-06-01" })] });
  facts.remove("first");
  await load();
  for (const path of feedsOfTalks) {
    const titles = await titlesOf(api.url, `${path}.atom`);
    expect(titles).toContainEqual(expect.stringMatching(/^Withdrawn: the meeting ".*1 May 2031"$/));
    expect(titles).not.toContain(talksTitle);
  }
});

test("a second readout of a known meeting is an entry, with the new readout first", async () => {
  facts.write({ id: "second", publisher: "borealia", meetings: [talks({ points: [] })] });
  await load();
  const { text } = await fetchFeed(api.url, "/feed/pair/arvandia/borealia.atom");
  const account = readAtom(text).entries?.find(({ id }) => id === "urn:parley:meeting:2031-05-01-talks:account:second");
  expect(account).toMatchObject({
    title: { value: `A readout of Borealia on ${talksTitle}` },
    links: [
      { rel: "alternate", href: "https://example.org/second" },
      { rel: "related", href: "https://example.org/first" },
    ],
  });
});

test("a planned meeting that has been held, and an agreement that has been signed, are moves of status", async () => {
  facts.write({
    id: "plan",
    meetings: [meeting("fair", ["rook", "swift"], { date: "2031-06-01", status: "scheduled" })],
  });
  await load();
  expect(await titlesOf(api.url, "/feed/person/aud-rook.atom")).toEqual([
    "A meeting of Aud Rook (Arvandia) and Béla Swift (Borealia) in Kiteport on 1 June 2031 is planned",
  ]);
  facts.write({
    id: "plan",
    meetings: [meeting("fair", ["rook", "swift"], { date: "2031-06-01", points: [signed] })],
  });
  await load();
  const items = readJsonFeed((await fetchFeed(api.url, "/feed/person/aud-rook.json")).text).items ?? [];
  const moves = items.filter(({ tags }) => tags?.includes("Change of status"));
  expect(moves.map(({ title }) => title)).toEqual([
    "Arvandia and Borealia signed: a pact on kites that fly together (before: agreed)",
    expect.stringMatching(/^The meeting ".+" is now held, it was scheduled$/),
  ]);
});

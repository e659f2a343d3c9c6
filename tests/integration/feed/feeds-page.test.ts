import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../src/root.ts";
import { expectWellFormed, fetchFeed, readJsonFeed } from "../../support/feed-api.ts";
import { serveSeeds } from "../../support/serve-seeds.ts";
import type { TestApi } from "../../support/test-api.ts";

const page = readFileSync(join(projectRoot(), "docs", "feeds.md"), "utf8");
let served: TestApi;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served?.close());

test("the example of the page has the answer that the page prints", async () => {
  const [, path = "", answer = ""] = /curl -s 'http:\/\/localhost:4000(\S+)'\n(.*?)^```/ms.exec(page) ?? [];
  const { status, text } = await fetchFeed(served.url, path);
  expect(status).toBe(200);
  const shown: { readonly title: string; readonly items: readonly object[] } = JSON.parse(answer);
  expect(JSON.parse(text)).toMatchObject(shown);
});

test("every entry of the seeds is well-formed, has an id of its own and names its sources", async () => {
  const ids: string[] = [];
  let next: string | undefined = "/feed.json?limit=200";
  while (next !== undefined) {
    const { text } = await fetchFeed(served.url, next);
    const feed = readJsonFeed(text);
    for (const { id = "", content_text: told = "" } of feed.items ?? []) {
      ids.push(id);
      expect(told).toContain("\nAccording to ");
    }
    next = feed.next_url;
  }
  expect(ids.length).toBeGreaterThan(400);
  expect(new Set(ids).size).toBe(ids.length);
  expectWellFormed((await fetchFeed(served.url, "/feed.atom?limit=200")).text);
});

test("the page of the playground tells readers where the feeds are", async () => {
  const { text } = await fetchFeed(served.url, "/");
  expect(text).toContain(`<link rel="alternate" type="application/atom+xml"`);
});

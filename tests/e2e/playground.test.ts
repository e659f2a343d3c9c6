import type { Browser, Locator, Page } from "playwright-core";
import { findBrowser } from "../support/find-browser.ts";
import { serveSeeds } from "../support/serve-seeds.ts";
import type { TestApi } from "../support/test-api.ts";
import { launchBrowser, openWatchedPage, type WatchedPage } from "../support/watched-page.ts";
import { writeScreenshot } from "../support/write-screenshot.ts";

const choice = findBrowser();
if (choice.kind === "missing") process.stderr.write(`\n*** The playground is not tested: ${choice.sentence} ***\n\n`);

/** High enough for a whole answer: the editor draws only the lines that are in sight. */
const wide = { width: 1280, height: 2400, colorScheme: "light" } as const;
const narrow = { width: 800, height: 900, colorScheme: "dark" } as const;

describe("in a browser that reaches no other host", () => {
  // Without a browser these are left out, loudly; where that is a failure the first test says so.
  const requirement = choice.kind === "found" ? test : test.skip;
  let served: TestApi;
  let browser: Browser;
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    if (choice.kind === "missing") return;
    served = await serveSeeds();
    browser = await launchBrowser(choice.program);
  });

  afterEach(async () => {
    await Promise.all(opened.map((watched) => watched.close()));
    opened = [];
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function open(look: Parameters<typeof openWatchedPage>[2] = wide): Promise<WatchedPage> {
    const watched = await openWatchedPage(browser, served.url, look);
    opened.push(watched);
    await watched.page.goto(served.url);
    await findQuestion(watched.page, "Who was at the meeting").waitFor();
    return watched;
  }

  test("a browser to test with is there, or may be missing", () => {
    if (choice.kind === "missing" && choice.mustFail) throw new Error(choice.sentence);
    expect(choice.kind === "found" || process.env.CI !== "true").toBe(true);
  });

  requirement("the first question is answered on arrival, from the readout of 7 July 2026", async () => {
    const { page, otherHosts, errors } = await open();
    await expectAnswer(page, "Koizumi Shinjiro");
    await expectAnswer(page, "Minister for Pacific Island Affairs");
    await page.getByText(/^Answered in \d+ ms$/).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Parley");
    await findQuestion(page, "Who was at the meeting").click();
    await page.getByText(/^Answered in \d+ ms$/).waitFor();
    expect(await listTabs(page)).toEqual(["WhoWasThere"]);
    await writeScreenshot(page, "playground.png");
    expect(otherHosts).toEqual([]);
    expect(errors).toEqual([]);
  });

  requirement("a prepared question is asked by one click, and another one opens beside it", async () => {
    const { page, otherHosts, errors } = await open();
    await expectAnswer(page, "Koizumi Shinjiro");
    await findQuestion(page, "What did NATO and the IP4 agree?").click();
    await expectAnswer(page, "strategic communications");
    await findQuestion(page, "小泉進次郎").click();
    await expectAnswer(page, "koizumi-shinjiro");
    expect(await listTabs(page)).toEqual(["WhoWasThere", "WhatWasAgreed", "FindAName"]);

    await findQuestion(page, "What did NATO and the IP4 agree?").click();
    await expectAnswer(page, "strategic communications");
    expect(await listTabs(page)).toEqual(["WhoWasThere", "WhatWasAgreed", "FindAName"]);
    expect(otherHosts).toEqual([]);
    expect(errors).toEqual([]);
  });

  requirement("every prepared question is answered, without an error, in a narrow and dark window", async () => {
    const { page, errors } = await open(narrow);
    const questions = page.locator(".questions li button");
    expect(await questions.count()).toBeGreaterThanOrEqual(8);
    for (const question of await questions.all()) {
      await question.click();
      await page.getByText(/^Answered in \d+ ms$/).waitFor();
    }
    expect(errors).toEqual([]);
  });

  requirement("questions are asked with the keyboard alone, and the schema is at hand", async () => {
    const { page } = await open();
    await expectAnswer(page, "Koizumi Shinjiro");
    await findQuestion(page, "Who was at the meeting").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expectAnswer(page, "strategic communications");
    await page.getByRole("button", { name: "the schema" }).click();
    await page.getByRole("link", { name: "Query", exact: true }).waitFor();
  });

  requirement("a question of one's own is asked too, and a refusal is told in a sentence with its code", async () => {
    const { page } = await open();
    await expectAnswer(page, "Koizumi Shinjiro");
    await page.getByRole("button", { name: "New tab" }).click();
    await write(page, "{ parties(limit: 5000) { name } }");
    await page.getByRole("status").filter({ hasText: "(BAD_LIMIT)" }).waitFor();
    await write(page, '{ party(id: "nato") { kind } }');
    await expectAnswer(page, "ALLIANCE");
  });

  requirement("a server that has gone is told in a sentence", async () => {
    const { page } = await open();
    await expectAnswer(page, "Koizumi Shinjiro");
    await page.route("**/graphql", (route) => route.abort());
    await findQuestion(page, "Whom did Mark Rutte meet?").click();
    await page.getByRole("status").filter({ hasText: "The server does not answer." }).waitFor();
    await expectAnswer(page, "The server does not answer.");
  });

  requirement("planted: a request to another host, and a breach of the policy, are noticed", async () => {
    const { page, otherHosts, errors } = await open();
    await page.evaluate(`fetch("https://elsewhere.example/").catch(() => undefined)`);
    expect(errors.join()).toMatch(/Content Security Policy/);
    await page.goto("https://elsewhere.example/").catch(() => undefined);
    expect(otherHosts).toEqual(["https://elsewhere.example/"]);
  });
});

function findQuestion(page: Page, title: string): Locator {
  return page.locator(".questions li button").filter({ hasText: title });
}

/** Waits until the answer shows this text. */
async function expectAnswer(page: Page, text: string): Promise<void> {
  await page.locator(".graphiql-response .view-lines").filter({ hasText: text }).waitFor();
}

/** Replaces the query in the tab in front, and asks it. */
async function write(page: Page, query: string): Promise<void> {
  await page.locator(".graphiql-query-editor .monaco-editor").first().click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(query);
  await page.keyboard.press("ControlOrMeta+Enter");
}

async function listTabs(page: Page): Promise<readonly string[]> {
  return page.locator(".graphiql-session-header [id^=graphiql-session-tab]").allTextContents();
}

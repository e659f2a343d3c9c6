import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toAnswerText } from "../../src/questions/answer-text.ts";
import { path } from "../../src/questions/paths/path.ts";
import { projectRoot } from "../../src/root.ts";
import { askDirectly } from "../support/ask-directly.ts";
import { serveSeeds } from "../support/serve-seeds.ts";
import type { TestApi } from "../support/test-api.ts";
import { connectForTests } from "../support/test-graph.ts";

const readme = readFileSync(join(projectRoot(), "README.md"), "utf8");

const database = connectForTests();
let served: TestApi;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served?.close());

test("the question of the README has the answer that the README prints", async () => {
  const { text } = await served.ask(fenced("graphql"), {});
  expect(JSON.parse(text)).toEqual(JSON.parse(fenced("json")));
});

test("the path of the README is what the terminal shows", async () => {
  const rules = { window: { from: "2024" }, maxPeople: 12 };
  const answer = await askDirectly(database(), path, { from: "Rutte", to: "Penk", rules });
  expect(toAnswerText(answer)).toBe(fenced("text").trimEnd());
});

test("every page that the README links to is there", () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = ""]) => target);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !existsSync(join(projectRoot(), target)))).toEqual([]);
});

test("the README is read in one sitting", () => {
  expect(readme.split("\n").length).toBeLessThan(150);
});

function fenced(language: string): string {
  const text = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "ms").exec(readme)?.[1];
  if (text === undefined) throw new Error(`the README has no ${language} block`);
  return text;
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPreparedQuestions } from "../../src/api/read-prepared-questions.ts";
import { projectRoot } from "../../src/root.ts";
import { serveSeeds } from "../support/serve-seeds.ts";
import type { TestApi } from "../support/test-api.ts";

const folder = join(projectRoot(), "docs", "examples");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""));

let served: TestApi;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served?.close());

test.each(names)("%s has the answer that is written down beside it", async (name) => {
  const answer = await ask(name);
  const file = join(folder, `${name}.answer.json`);
  // docs/examples/README.md tells how answers are written anew, to be read before they are committed.
  if (process.env.PARLEY_WRITE_ANSWERS === "true") writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
  expect(answer).toEqual(JSON.parse(readFileSync(file, "utf8")));
});

test("no answer or variables lie about without a question", () => {
  const others = readdirSync(folder).filter((file) => !file.endsWith(".graphql") && file !== "README.md");
  const owners = others.map((file) => file.replace(/\.(answer|variables)\.json$/, ".graphql"));
  expect(owners.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
});

async function ask(name: string): Promise<unknown> {
  const question = (await readPreparedQuestions(folder)).find((candidate) => candidate.name === name);
  const variables: object = JSON.parse(question?.variables || "{}");
  const { text } = await served.ask(question?.query ?? "", variables);
  return JSON.parse(text);
}

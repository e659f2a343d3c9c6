import { join } from "node:path";
import type { ServedRoute } from "../../../src/api/collect-routes.ts";
import { playgroundRoutes } from "../../../src/api/playground/playground-routes.ts";
import { routeTable } from "../../../src/api/route-table.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { connectTestDatabase, startTestApi } from "../../support/test-api.ts";

const tree = temporaryTree({
  "built/playground.js": "start()",
  "built/playground.css": "body {}",
  "examples/01-who.graphql": "# Who was there?\n# Everybody.\nquery Who { people { name } }\n",
});

/** Of a server with everything turned on. No database is asked. */
async function servedRoutes(): Promise<readonly ServedRoute[]> {
  const database = connectTestDatabase("bolt://127.0.0.1:9");
  const api = await startTestApi(database, {
    playground: playgroundRoutes({ folder: join(tree, "built"), questions: join(tree, "examples") }),
    answerMcp: async () => new Response(),
  });
  await api.close();
  await database.close();
  return api.routes;
}

const toTexts = (routes: readonly ServedRoute[]) => routes.map(({ method, path }) => `${method} ${path}`).sort();
const listed = routeTable.flatMap(({ methods, path }) => methods.map((method) => ({ method, path })));

test("the table of routes lists what the server answers, and nothing else", async () => {
  const served = toTexts(await servedRoutes());
  expect(toTexts(listed)).toEqual(served);
  // A route that the table forgets, and one that is gone, would be seen.
  expect(toTexts(listed.slice(1))).not.toEqual(served);
  expect(toTexts([...listed, { method: "GET", path: "/planted" }])).not.toEqual(served);
});

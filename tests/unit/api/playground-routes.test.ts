import { join } from "node:path";
import fastify, { type FastifyInstance } from "fastify";
import { playgroundRoutes } from "../../../src/api/playground/playground-routes.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const bundle = {
  "playground.js": "start()",
  "playground.css": "body {}",
  "codicon.ttf": "font",
  "notes.txt": "private",
};
const question = "# Who was there?\n# Everybody at the meeting.\nquery Who { people { name } }\n";

const tree = temporaryTree({
  ...placeFiles("built", bundle),
  ...placeFiles("changed", { ...bundle, "codicon.ttf": "another font" }),
  "examples/01-who.graphql": question,
  "secret.js": "secret",
});

function placeFiles(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

const started: FastifyInstance[] = [];
afterAll(() => Promise.all(started.map((server) => server.close())));

/** The address of a server that serves the playground built in that folder. */
async function serve(folder: "built" | "changed" | "missing"): Promise<string> {
  const server = fastify();
  started.push(server);
  await server.register(playgroundRoutes({ folder: join(tree, folder), questions: join(tree, "examples") }));
  return server.listen({ port: 0, host: "127.0.0.1" });
}

/** The path of a file of the bundle, as the page gives it. */
async function findPath(origin: string, file: string): Promise<string> {
  const page = await fetch(origin);
  return new RegExp(`"(/playground/[^"]+/${file})"`).exec(await page.text())?.[1] ?? "not in the page";
}

test("the page loads scripts and styles from its own origin only, and holds no inline script", async () => {
  const page = await fetch(await serve("built"));
  const html = await page.text();
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(page.headers.get("content-security-policy")).toMatch(
    /default-src 'none'; script-src 'self'; worker-src 'self'/,
  );
  expect(page.headers.get("content-security-policy")).not.toMatch(/unsafe-eval|https?:|blob:|\*/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/playground\/)/);
  expect(html).not.toMatch(/(?:src|href)="(?!\/playground\/|\/feed[.](?:atom|json)"|data:,")/);
  expect(page.headers.get("cache-control")).toBe("no-cache");
});

test("a file of the bundle may be kept for ever, because its address changes with its content", async () => {
  const origin = await serve("built");
  const path = await findPath(origin, "playground.js");
  const file = await fetch(`${origin}${path}`);
  expect(await file.text()).toBe("start()");
  expect(file.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");

  const changed = await serve("changed");
  expect(await findPath(changed, "playground.js")).not.toBe(path);
  expect((await fetch(`${changed}${path}`)).status).toBe(404);
});

test("nothing but the files of the bundle is served", async () => {
  const origin = await serve("built");
  const folder = (await findPath(origin, "playground.js")).replace(/\/playground\.js$/, "");
  const wanted = ["notes.txt", "..%2Fsecret.js", "%2e%2e%2fsecret.js", "constructor", "playground.js%00"];
  const answers = await Promise.all(wanted.map((file) => fetch(`${origin}${folder}/${file}`)));
  expect(answers.map(({ status }) => status)).toEqual(wanted.map(() => 404));
});

test("the prepared questions are handed out with title, purpose, query and variables", async () => {
  const answer = await fetch(`${await serve("built")}/playground/questions.json`);
  expect(await answer.json()).toEqual([
    {
      name: "01-who",
      title: "Who was there?",
      purpose: "Everybody at the meeting.",
      query: "query Who { people { name } }",
      variables: "",
    },
  ]);
});

test("a playground that is not built is told before the server starts, with the command that builds it", async () => {
  await expect(serve("missing")).rejects.toThrow(/The playground is not built: .* is empty\. Run `npm run build`\./);
});

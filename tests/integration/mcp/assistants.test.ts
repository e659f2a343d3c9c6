import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { longestAnswer } from "../../../src/mcp/answer-content.ts";
import {
  askTool,
  buildProgram,
  connectOverHttp,
  connectOverStdio,
  prepareAnswerMcp,
} from "../../support/mcp-clients.ts";
import { hostile, loadSeedsAndHostileFacts } from "../../support/mcp-graph.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { defaultSettings, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({ ".keep": "" });
let api: TestApi;

beforeAll(async () => {
  buildProgram();
  await loadSeedsAndHostileFacts(database(), folder);
  const settings = { ...defaultSettings, timeoutMs: 60_000 };
  api = await startTestApi(database(), { settings, answerMcp: await prepareAnswerMcp() });
});
afterAll(() => api?.close());

describe.each([
  { transport: "stdio", connect: connectOverStdio },
  { transport: "streamable HTTP", connect: () => connectOverHttp(api.url) },
])("over $transport", ({ connect }) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect();
  });
  afterAll(() => client?.close());

  test("every tool says that it only reads, and what its arguments mean", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(["search", "path", "timeline", "brief"]));
    for (const { annotations, description = "" } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(description.length).toBeGreaterThan(40);
    }
    const path = tools.find(({ name }) => name === "path");
    expect(path?.inputSchema).toMatchObject({
      required: ["from", "to"],
      properties: { from: { type: "string" }, rules: { properties: { by: { enum: ["PERSON", "OFFICE", "PARTY"] } } } },
    });
  });

  test("how Rutte and Penk are connected is answered with sentences and sources", async () => {
    const { text, structured, isError } = await askTool(client, "path", { from: "Rutte", to: "Penk" });
    expect(isError).toBe(false);
    expect(text).toContain("> Mark Rutte and Chris Penk are connected in 1 hop");
    expect(text).toMatch(/> +According to the Ministry of Defense of Japan, Mark Rutte/);
    expect(text).toMatch(/> Sources\n> +\[1\] Ministry of Defense of Japan, "/);
    expect(text).toContain("mark-rutte = Mark Rutte, Secretary General, NATO (person)");
    expect(structured).toMatchObject({
      found: true,
      leftOut: [],
      answer: { length: 1, hops: [{ sources: ["jmod-2026-07-07-nato-ip4#lead"] }] },
      sources: { "jmod-2026-07-07-nato-ip4#lead": { publisher: "Ministry of Defense of Japan" } },
    });
  });

  test("a search finds ids by names in any script", async () => {
    const { structured } = await askTool(client, "search", { text: "小泉進次郎" });
    expect(structured?.answer).toMatchObject({ hits: [{ id: "koizumi-shinjiro", kind: "PERSON" }] });
  });

  test("what cannot be answered is an error that says what to do", async () => {
    const ask = (name: string, args: object) => askTool(client, name, { ...args });
    const unknown = await ask("career", { person: "Rute" });
    expect(unknown).toMatchObject({ isError: true, structured: undefined });
    expect(unknown.text).toMatch(/unknown_name[\s\S]*\n> .*Did you mean mark-rutte/);
    expect((await ask("officeHolders", { office: "nato-secretary-general", on: "soon" })).text).toMatch(
      /bad_date[\s\S]*is not a date\. Write 2026-07-07/,
    );
    expect((await ask("path", { from: "Rutte" })).text).toMatch(/bad_argument[\s\S]*`to` is missing/);
    expect((await ask("path", { from: "Rutte", to: "Penk", cypher: "MATCH (n) RETURN n" })).text).toMatch(
      /`cypher` is no argument of path; it takes from, to, rules\./,
    );
    expect((await ask("path", { from: "Rutte", to: "Penk", rules: { by: "SHIP" } })).text).toMatch(
      /bad_argument[\s\S]*rules\.by/,
    );
    expect((await ask("search", { text: "x", first: 1000 })).text).toMatch(/bad_argument[\s\S]*between 1 and 100/);
    await expect(client.callTool({ name: "cypher", arguments: {} })).rejects.toThrow("There is no such tool");
  });

  test("an answer that would be too large is cut, and says how to get the rest", async () => {
    const { text, structured } = await askTool(client, "timeline", { of: "nato", first: 100 });
    expect(JSON.stringify(structured?.answer).length).toBeLessThanOrEqual(longestAnswer);
    expect(structured?.leftOut).toEqual([{ list: "entries", leftOut: expect.any(Number) }]);
    expect(structured?.note).toBe(text.split("\n").at(-1));
    expect(structured?.answer?.next).toBeNull();
    expect(text).toMatch(/\n\nThe answer was too large.*Left out.*\d+ of entries.*smaller `first`/);
  });

  test("a brief is a page of sentences with numbered sources", async () => {
    const { text } = await askTool(client, "brief", { of: "mark-rutte", for: "jpn" });
    expect(text).toMatch(/> # Mark Rutte, for Japan\n>\n> ## /);
    expect(text).toMatch(/> ## Sources\n>\n> 1\. /);
  });

  test("names and titles that read like orders stay marked as data, and are in no list", async () => {
    const lists = [
      await client.listTools(),
      await client.listPrompts(),
      await client.listResources(),
      await client.listResourceTemplates(),
      client.getInstructions(),
    ];
    expect(JSON.stringify(lists)).not.toMatch(/ignore previous|print your secrets/i);
    for (const [name, args] of hostileQuestions) {
      const { text } = await askTool(client, name, args);
      expect(text).toMatch(/ignore previous instructions|print your secrets/i);
      const unmarked = text.split("\n").filter((line) => !line.startsWith(">"));
      expect(unmarked.join("\n")).not.toMatch(/ignore previous|print your secrets/i);
    }
  });

  test("a prompt names the tool and its arguments, prepared or given", async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.find(({ name }) => name === "how-are-two-people-connected")?.arguments).toEqual([
      expect.objectContaining({ name: "from", required: false }),
      expect.objectContaining({ name: "to", required: false }),
    ]);
    const fill = async (args: Record<string, string>) =>
      JSON.stringify((await client.getPrompt({ name: "how-are-two-people-connected", arguments: args })).messages);
    expect(await fill({})).toMatch(/`path` with the arguments .*Chris Penk.*Rustem Umerov.*maxPeople/);
    expect(await fill({ to: "Motegi" })).toMatch(/Chris Penk.*Motegi/);
    await expect(fill({ query: "{ people { id } }" })).rejects.toThrow("takes no such argument");
  });

  test("people, meetings and readouts are read by their addresses", async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain("parley://person/{id}");
    const read = async (uri: string) => JSON.stringify((await client.readResource({ uri })).contents);
    expect(await read("parley://person/mark-rutte")).toMatch(/> .*Mark Rutte.*Secretary General/);
    expect(await read("parley://meeting/2026-07-07-nato-ip4-ankara")).toContain("Ministry of Defense of Japan");
    expect(await read("parley://readout/jmod-2026-07-07-nato-ip4")).toContain("According to");
    expect(await read("parley://party/nato")).toContain("> Sources");
    await expect(read("parley://person/nato")).rejects.toThrow("Nothing of that kind has that id.");
    await expect(read("parley://person/nobody-of-that-name")).rejects.toThrow("Nothing of that kind has that id.");
    await expect(read("file:///etc/passwd")).rejects.toThrow("parley://person/ID");
  });
});

const hostileQuestions: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["career", { person: hostile.person.id }],
  ["brief", { of: hostile.person.id }],
  ["path", { from: hostile.person.id, to: "bela-swift" }],
  ["evidence", { of: "2031-hostile" }],
  ["search", { text: "ignore previous" }],
  ["career", { person: "ignore previous instruction" }],
  ["officeHolders", { office: hostile.person.id }],
];

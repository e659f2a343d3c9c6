import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { z } from "zod";
import { buildProgram, builtProgram, prepareAnswerMcp } from "../../support/mcp-clients.ts";
import { defaultSettings, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();

const greeting = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};
const search = {
  jsonrpc: "2.0",
  id: 2,
  method: "tools/call",
  params: { name: "search", arguments: { text: "nobody at all" } },
};

describe("the program over stdin and stdout", () => {
  beforeAll(() => buildProgram());

  const answered = z.object({ jsonrpc: z.literal("2.0"), id: z.number(), result: z.unknown() });

  test("every line of stdout is a message, and the end of stdin ends it when all is answered", async () => {
    const program = start();
    program.stdin.end(`${JSON.stringify(greeting)}\n${JSON.stringify(search)}\n`);
    const lines: string[] = [];
    for await (const line of createInterface(program.stdout)) lines.push(line);
    expect(lines.map((line) => answered.parse(JSON.parse(line)).id)).toEqual([1, 2]);
    expect(await program.exitCode).toBe(0);
  });

  test("it greets before the database is open, and says on stderr what it opens", async () => {
    const program = start({ NEO4J_URI: "bolt://127.0.0.1:1" });
    program.stdin.write(`${JSON.stringify(greeting)}\n`);
    const lines: string[] = [];
    for await (const line of createInterface(program.stdout)) lines.push(line);
    expect(lines).toEqual([expect.stringContaining('"serverInfo":{"name":"parley"')]);
    expect(await program.exitCode).toBe(1);
    expect(program.said()).toMatch(/Database: the Neo4j at bolt:.*\n[\s\S]*error /);
  });

  test("Ctrl+C ends it", async () => {
    const program = start();
    program.stdin.write(`${JSON.stringify(greeting)}\n`);
    for await (const line of createInterface(program.stdout)) {
      expect(line).toContain("serverInfo");
      program.interrupt();
    }
    expect(await program.exitCode).toBe(0);
  });
});

function start(variables: Readonly<Record<string, string>> = {}) {
  const { command, args, env } = builtProgram("mcp");
  const child = spawn(command, args, { env: { ...env, ...variables }, stdio: ["pipe", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    said: () => stderr,
    interrupt: () => child.kill("SIGINT"),
    exitCode: new Promise((resolve) => child.once("close", resolve)),
  };
}

describe("over HTTP", () => {
  let api: TestApi;
  beforeAll(async () => {
    const settings = { ...defaultSettings, corsOrigins: ["https://friend.example"] };
    api = await startTestApi(database(), { settings, answerMcp: await prepareAnswerMcp() });
  });
  afterAll(() => api?.close());

  const usual = { "content-type": "application/json", accept: "application/json, text/event-stream" };

  function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${api.url}/mcp`, { method: "POST", headers: { ...usual, ...headers }, body });
  }

  test("nothing is served at /mcp unless it is turned on", async () => {
    const without = await startTestApi(database());
    const { status } = await fetch(`${without.url}/mcp`, {
      method: "POST",
      headers: usual,
      body: JSON.stringify(greeting),
    });
    expect(status).toBe(404);
    await without.close();
  });

  test("there are no sessions: each message stands alone, with the headers of every answer", async () => {
    const { status, headers } = await post(JSON.stringify(search));
    expect(status).toBe(200);
    expect(headers.get("mcp-session-id")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-request-id")).not.toBeNull();
  });

  test("pages of other origins may not ask; our own and those of the setting may", async () => {
    const status = async (origin: string) => (await post(JSON.stringify(greeting), { origin })).status;
    expect(await status("https://stranger.example")).toBe(403);
    expect(await status("null")).toBe(403);
    expect(await status(api.url)).toBe(200);
    expect(await status("https://friend.example")).toBe(200);
  });

  test.each([
    { what: "a list of messages", body: JSON.stringify([search, search]), status: 400 },
    { what: "no JSON", body: "{", status: 400 },
    { what: "no message", body: "{}", status: 400 },
    { what: "more than a megabyte", body: JSON.stringify("x".repeat(1_100_000)), status: 413 },
  ])("$what is refused with $status", async ({ body, status }) => {
    expect((await post(body)).status).toBe(status);
  });

  test.each(["GET", "DELETE"])("%s has nothing to do there", async (method) => {
    const { status, headers } = await fetch(`${api.url}/mcp`, { method, headers: { accept: "text/event-stream" } });
    expect([status, headers.get("allow")]).toEqual([405, "POST"]);
  });
});

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { pino } from "pino";
import { z } from "zod";
import type { AnswerMcp } from "../../src/api/mcp-route.ts";
import { readPreparedQuestions } from "../../src/api/read-prepared-questions.ts";
import { answerOverHttp } from "../../src/mcp/answer-over-http.ts";
import { createMcpCatalogue } from "../../src/mcp/create-mcp-server.ts";
import { projectRoot } from "../../src/root.ts";
import { testDatabaseSettings } from "./test-graph.ts";

/** What starts the built program as an assistant does, on the database of the tests. */
export function builtProgram(...args: readonly string[]) {
  const { uri, username, password, database } = testDatabaseSettings();
  return {
    command: process.execPath,
    args: [join(projectRoot(), "dist", "parley.cjs"), ...args],
    env: {
      ...Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : []))),
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PARLEY_LOG_LEVEL: "warn",
      // A busy machine plans a first question slowly; what is asked is the same.
      PARLEY_TIMEOUT_MS: "60000",
    },
  };
}

/** Bundles the program where its sources have changed. */
export function buildProgram(): void {
  const address = (file: string) => JSON.stringify(pathToFileURL(join(projectRoot(), "src", "bootstrap", file)).href);
  const script = `
    import { buildWhenStale } from ${address("bundle-sources.mjs")};
    import { bundles } from ${address("bundles.mjs")};
    await buildWhenStale(bundles.slice(0, 1));`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

export async function connectOverStdio(): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StdioClientTransport({ ...builtProgram("mcp"), stderr: "ignore" }));
  return client;
}

export async function connectOverHttp(url: string): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StreamableHTTPClientTransport(new URL(`${url}/mcp`));
  await client.connect(transport);
  return client;
}

/** As `parley start` prepares it where PARLEY_MCP is on. */
export async function prepareAnswerMcp(): Promise<AnswerMcp> {
  const examples = await readPreparedQuestions(join(projectRoot(), "docs", "examples"));
  const logger = pino({ level: "silent" });
  return answerOverHttp({
    version: "1",
    catalogue: createMcpCatalogue(examples),
    onBug: (error) => logger.error(error),
  });
}

const result = z.object({
  content: z.array(z.object({ type: z.literal("text"), text: z.string() })),
  structuredContent: z
    .object({
      found: z.boolean(),
      answer: z.record(z.string(), z.unknown()).nullable(),
      sources: z.record(z.string(), z.record(z.string(), z.unknown())),
      leftOut: z.array(z.object({ list: z.string(), leftOut: z.number() })),
      note: z.string().nullable(),
    })
    .optional(),
  isError: z.boolean().optional(),
});

/** Asks a tool, and gives its answer as text and as data. */
export async function askTool(client: Client, name: string, args: Readonly<Record<string, unknown>>) {
  const { content, structuredContent, isError } = result.parse(await client.callTool({ name, arguments: { ...args } }));
  return {
    text: content.map((each) => each.text).join("\n"),
    structured: structuredContent,
    isError: isError === true,
  };
}

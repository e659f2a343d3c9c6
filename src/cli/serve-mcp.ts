import { join } from "node:path";
import { destination, pino } from "pino";
import { readPreparedQuestions } from "../api/read-prepared-questions.ts";
import { cutText } from "../errors/cut-text.ts";
import { toVisible } from "../errors/visible-text.ts";
import { connectDatabase, type Database } from "../graph/connect-database.ts";
import { runReadQuery } from "../graph/run-read-query.ts";
import { createMcpCatalogue } from "../mcp/create-mcp-server.ts";
import { type StdioServer, serveStdio } from "../mcp/serve-stdio.ts";
import type { QuestionTools } from "../questions/asking/question.ts";
import { projectRoot } from "../root.ts";
import type { Configuration } from "./configuration.ts";
import type { CommandContext } from "./environment.ts";
import type { OpenDatabase } from "./open-database.ts";
import { readVersion } from "./read-version.ts";
import { startNetwork } from "./start-network.ts";
import { withDatabase } from "./with-database.ts";

type OpenTools = (signal: AbortSignal) => QuestionTools;

/**
 * Serves one assistant over stdin and stdout until it closes them, or until the process is interrupted. It is greeted
 * at once; its first question waits for the database, which may have to be started.
 */
export async function serveMcp(configuration: Configuration, context: CommandContext): Promise<void> {
  const { streams } = context;
  const talk = (line: string) => void streams.stderr.write(`${line}\n`);
  let open: (openTools: OpenTools) => void = () => {};
  const opened = new Promise<OpenTools>((resolve) => {
    open = resolve;
  });
  const server = await greet(context, async (signal) => (await opened)(signal));
  try {
    await withDatabase(configuration, talk, (access, interrupted) =>
      answer(configuration, access, open, Promise.race([interrupted, server.clientGone])),
    );
  } finally {
    await server.close();
  }
}

async function greet(
  { streams, environment }: CommandContext,
  openTools: (signal: AbortSignal) => Promise<QuestionTools>,
): Promise<StdioServer> {
  const talk = (text: string) => void streams.stderr.write(`${text}\n`);
  const examples = await readPreparedQuestions(join(projectRoot(), "docs", "examples"));
  return serveStdio({
    ...streams,
    version: readVersion(environment.cloneFolder),
    catalogue: createMcpCatalogue(examples),
    openTools,
    onBug: (error) => talk(`A question failed; the lines below tell where.\n${describe(error)}`),
    onTrouble: ({ message }) => talk(`A message was not understood: ${toVisible(cutText(message))}`),
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Answers from this database until the end is wanted. */
async function answer(
  { settings }: Configuration,
  access: OpenDatabase,
  onOpen: (openTools: OpenTools) => void,
  end: Promise<void>,
): Promise<void> {
  const database: Database = await connectDatabase(access);
  // stdout belongs to the protocol; 2 is stderr.
  const logger = pino({ level: settings.logLevel }, destination({ fd: 2, sync: true }));
  const network = startNetwork(database, settings.networkMb, logger);
  try {
    onOpen((signal) => {
      const limits = { timeoutMs: settings.timeoutMs, signal };
      const read: QuestionTools["read"] = (statement, parameters) =>
        runReadQuery(database, statement, parameters, limits);
      return { read, ...network.findPathsWith(read) };
    });
    await end;
  } finally {
    await network.close();
    await database.close();
  }
}

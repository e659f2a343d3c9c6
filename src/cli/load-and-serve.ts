import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { destination, type Logger, pino } from "pino";
import type { AnswerMcp } from "../api/mcp-route.ts";
import { playgroundRoutes } from "../api/playground/playground-routes.ts";
import { type PreparedQuestion, readPreparedQuestions } from "../api/read-prepared-questions.ts";
import { type RunningServer, startServer } from "../api/start-server.ts";
import { isoCountryNameKeys } from "../facts/countries.ts";
import { connectDatabase, type Database } from "../graph/connect-database.ts";
import { projectRoot } from "../root.ts";
import { explainListenError } from "./check-port.ts";
import type { CommandContext } from "./environment.ts";
import { loadFiles } from "./load-files.ts";
import { progressOn, toText } from "./load-report.ts";
import type { OpenDatabase } from "./open-database.ts";
import { readVersion } from "./read-version.ts";
import type { Settings } from "./settings-table.ts";
import { type RunningNetwork, startNetwork } from "./start-network.ts";
import { startWebhooks } from "./start-webhooks.ts";

export interface Course {
  /** Where everything is goes to stdout, talk to stderr. */
  readonly streams: CommandContext["streams"];
  /** Resolves when the person wants the end. */
  readonly interrupted: Promise<void>;
}

const longestWarmUpMs = 8_000;

/** Loads the facts files, serves until interrupted, and resolves when server and connection are closed. */
export function loadAndServe(settings: Settings, access: OpenDatabase, course: Course): Promise<void> {
  return serveAfter((database) => load(settings.seeds, database, course), settings, access, course);
}

/** Serves what the database holds until interrupted. */
export function serveGraph(settings: Settings, access: OpenDatabase, course: Course): Promise<void> {
  return serveAfter(async () => true, settings, access, course);
}

/** @param prepare says whether to go on */
async function serveAfter(
  prepare: (database: Database) => Promise<boolean>,
  settings: Settings,
  access: OpenDatabase,
  course: Course,
): Promise<void> {
  const { uri, username, password, database: name } = access;
  const database = await connectDatabase({ uri, username, password, database: name });
  try {
    const isReady = await prepare(database);
    if (!isReady) return;
    // stdout is for answers; 2 is stderr, written at once so that a last line is not lost.
    const logger = pino({ level: settings.logLevel }, destination({ fd: 2, sync: true }));
    const network = startNetwork(database, settings.networkMb, logger);
    const server = await serve(settings, { database, logger, network }).catch(async (error: unknown) => {
      await network.close();
      throw error;
    });
    const webhooks = startWebhooks(settings, { database, logger, countDelivery: server.countDelivery });
    try {
      // A first click is answered at once when the prepared questions are warm; on a slow machine nobody waits for all.
      await Promise.race([server.warmedUp, course.interrupted, setTimeout(longestWarmUpMs, undefined, { ref: false })]);
      for (const line of describeServer(server, access, settings)) course.streams.stdout.write(`${line}\n`);
      await course.interrupted;
    } finally {
      await webhooks.close();
      await server.close();
      await network.close();
    }
  } finally {
    await database.close();
  }
}

/** False where the person wanted the end before the load was through: it has left whole chunks, which the next one completes. */
async function load(seeds: string, database: Database, { streams, interrupted }: Course): Promise<boolean> {
  const progress = progressOn(streams.stderr);
  const loading = loadFiles(database, {
    paths: [seeds],
    registryPaths: [seeds],
    scope: "seeds",
    manyRemovals: "refuse",
    effect: "write",
    onProgress: progress.show,
  });
  try {
    const summary = await Promise.race([loading, interrupted]);
    progress.clear();
    if (summary !== undefined) streams.stderr.write(`${toText(summary)}\n`);
    return summary !== undefined;
  } finally {
    progress.clear();
    loading.catch(() => undefined);
  }
}

interface Served {
  readonly database: Database;
  readonly logger: Logger;
  readonly network: RunningNetwork;
}

async function serve(settings: Settings, { database, logger, network }: Served): Promise<RunningServer> {
  const questions = join(projectRoot(), "docs", "examples");
  const prepared = await readPreparedQuestions(questions);
  try {
    return await startServer({
      database,
      settings,
      ...(settings.mcp === "on" ? { answerMcp: await prepareMcp(prepared, logger) } : {}),
      exports: { knownNames: isoCountryNameKeys(), version: readVersion(projectRoot()) },
      findPathsWith: network.findPathsWith,
      logger,
      playground: playgroundRoutes({ folder: join(projectRoot(), "dist", "playground"), questions }),
      preparedQueries: prepared,
    });
  } catch (error) {
    throw explainListenError(error, settings.host, settings.port);
  }
}

/** The protocol takes a while to load, which nobody waits for who has not turned it on. */
async function prepareMcp(examples: readonly PreparedQuestion[], logger: Logger): Promise<AnswerMcp> {
  const { createMcpCatalogue } = await import("../mcp/create-mcp-server.ts");
  const { answerOverHttp } = await import("../mcp/answer-over-http.ts");
  return answerOverHttp({
    version: readVersion(projectRoot()),
    catalogue: createMcpCatalogue(examples),
    onBug: (error, requestId) => logger.error({ err: error, requestId }, "a question of an assistant failed"),
  });
}

function describeServer({ url }: RunningServer, { uri }: OpenDatabase, { mcp }: Settings): readonly string[] {
  const address = url.replace(/\/$/, "");
  return [
    `Playground  ${address}/`,
    `API         ${address}/graphql`,
    ...(mcp === "on" ? [`MCP         ${address}/mcp`] : []),
    `Database    ${uri}`,
    "Stop        Ctrl+C",
  ];
}

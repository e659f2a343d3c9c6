import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { ReadableDatabase, ReadQuery } from "../graph/run-read-query.ts";
import type { QuestionTools } from "../questions/asking/question.ts";
import { buildSchema } from "./build-schema.ts";
import { collectRoutes, type ServedRoute } from "./collect-routes.ts";
import { DatabaseWatch } from "./database-watch.ts";
import { addExportRoutes, type ExportKnowledge } from "./export-routes.ts";
import { addFeedRoutes } from "./feed-routes.ts";
import type { QueryLimits } from "./find-broken-limit.ts";
import { guardRequests } from "./guard-requests.ts";
import { addHealthRoutes } from "./health-routes.ts";
import { createHttpHost, type HttpHost } from "./http-host.ts";
import { maskError } from "./mask-error.ts";
import { type AnswerMcp, addMcpRoute } from "./mcp-route.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { readForRequest, readWhileUp } from "./read-for-request.ts";
import { addReconcileRoutes } from "./reconcile-routes.ts";
import { type RequestContext, toRequestContext } from "./request-context.ts";
import { clientGone, clientGoneOrLate } from "./request-end.ts";
import { addVocabularyRoutes } from "./vocabulary-routes.ts";
import { type PreparedQuery, warmUp } from "./warm-up.ts";

export interface ServerSettings extends QueryLimits {
  /** 0 for any free one. */
  readonly port: number;
  readonly host: string;
  readonly corsOrigins: readonly string[];
  readonly timeoutMs: number;
  readonly maxTokens: number;
  readonly maxExports: number;
}

export interface ServerParts {
  readonly database: ReadableDatabase;
  readonly settings: ServerSettings;
  readonly logger: Logger;
  /** Who answers about paths and contacts, given a way to read for the request. */
  readonly findPathsWith: (read: ReadQuery) => Pick<QuestionTools, "paths" | "newerPaths">;
  /** Serves `GET /` and what belongs to it. */
  readonly playground?: FastifyPluginAsync;
  /** Answers assistants at /mcp; without it nothing is served there. */
  readonly answerMcp?: AnswerMcp;
  /** What /export needs beside the graph; without it nothing is served there. */
  readonly exports?: ExportKnowledge;
  /** Queries asked once at start, so that nobody waits for the database to plan them. */
  readonly preparedQueries?: readonly PreparedQuery[];
}

export interface RunningServer {
  readonly url: string;
  /** What is answered, as it was declared. */
  readonly routes: readonly ServedRoute[];
  /** Settles when the prepared queries have been asked; requests are answered before that too. */
  readonly warmedUp: Promise<void>;
  /** Adds an attempt to tell a webhook to the metrics. */
  countDelivery(outcome: string): void;
  /** Lets running requests finish, for some seconds at most. */
  close(): Promise<void>;
}

/** A batch of names asks hundreds of statements; all of them together have the time of so many queries. */
const batchTimes = 4;
/** A page of an export that takes long is better than an export that breaks off. */
const exportTimes = 4;
const closeWithinMs = 5_000;
/** A database that has only started plans and compiles the first queries slowly; that is what warming up is for. */
const warmUpTimeoutMs = 60_000;

/** @throws the system's error where the port is taken (EADDRINUSE) or forbidden */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { database, settings, logger, playground, preparedQueries = [] } = parts;
  const metrics = createMetrics();
  const watch = new DatabaseWatch(database, (isUp) => {
    metrics.setDatabaseUp(isUp);
    logger.warn(isUp ? "the database answers again" : "the database does not answer");
  });
  const schema = await buildSchema();
  const apollo = await createApollo(schema, parts, metrics);
  const contextOf = (requestId: string, signal: AbortSignal, timeoutMs = settings.timeoutMs) => {
    const read = readForRequest({ database, watch, timeoutMs, signal });
    return toRequestContext(requestId, { read, ...parts.findPathsWith(read) });
  };
  const host = createHttpHost({ logger, metrics, corsOrigins: settings.corsOrigins, listensOn: settings.host });
  const routes = collectRoutes(host);
  host.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => contextOf(request.id, clientGone(reply)),
    }),
  });
  serveAssistants(host, watch, parts);
  addHealthRoutes(host, watch, metrics);
  const batchMs = batchTimes * settings.timeoutMs;
  addReconcileRoutes(host, {
    toContext: (request, reply) => contextOf(request.id, clientGoneOrLate(reply, batchMs), batchMs),
    framedBy: settings.corsOrigins,
  });
  addVocabularyRoutes(host);
  if (parts.exports !== undefined) {
    addExportRoutes(host, {
      ...parts.exports,
      schema,
      limits: settings,
      maxExports: settings.maxExports,
      corsOrigins: settings.corsOrigins,
      toContext: (request, reply) => contextOf(request.id, clientGone(reply), exportTimes * settings.timeoutMs),
      countBroken: metrics.countBrokenExport,
    });
  }
  addFeedRoutes(host, { toRead: (request, reply) => contextOf(request.id, clientGone(reply)).read });
  const release = async (lastQueries: Promise<void>) => {
    watch.close();
    await closeWithin(host, closeWithinMs);
    await lastQueries;
    await apollo.stop();
  };
  const url = await listen(host, settings, playground).catch(async (error: unknown) => {
    await release(Promise.resolve());
    throw error;
  });
  const stopping = new AbortController();
  const warmedUp = warmUp(apollo, preparedQueries, {
    toContext: () => contextOf("warm-up", stopping.signal, warmUpTimeoutMs),
    stopping: stopping.signal,
    logger,
  });
  return {
    url,
    routes,
    warmedUp,
    countDelivery: metrics.countDelivery,
    close: async () => {
      stopping.abort();
      await release(warmedUp);
    },
  };
}

function serveAssistants(host: HttpHost, watch: DatabaseWatch, parts: ServerParts): void {
  const { database, settings, answerMcp, findPathsWith } = parts;
  if (answerMcp === undefined) return;
  const { corsOrigins, timeoutMs } = settings;
  const toTools = (_request: FastifyRequest, reply: FastifyReply) => {
    const read = readWhileUp({ database, watch, timeoutMs, signal: clientGone(reply) });
    return { read, ...findPathsWith(read) };
  };
  addMcpRoute(host, { answer: answerMcp, corsOrigins, toTools });
}

async function listen(
  host: HttpHost,
  { port, host: address }: ServerSettings,
  playground: FastifyPluginAsync | undefined,
): Promise<string> {
  if (playground !== undefined) await host.register(playground);
  return host.listen({ port, host: address });
}

async function createApollo(
  schema: GraphQLSchema,
  { settings, logger }: ServerParts,
  metrics: Metrics,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    // Queries are short; a table of hashes would only be one more thing to fill.
    persistedQueries: false,
    parseOptions: { maxTokens: settings.maxTokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    logger,
    formatError: maskError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer, for a header that no answer of ours has.
      ApolloServerPluginCacheControlDisabled(),
      guardRequests({ limits: settings, metrics, logger }),
    ],
  });
  await apollo.start();
  return apollo;
}

async function closeWithin(host: HttpHost, ms: number): Promise<void> {
  const late = setTimeout(() => host.server.closeAllConnections(), ms);
  try {
    await host.close();
  } finally {
    clearTimeout(late);
  }
}

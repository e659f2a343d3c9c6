import { randomUUID } from "node:crypto";
import type { Duplex } from "node:stream";
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import type { Logger } from "pino";
import { answerClientError, explainClientError } from "./answer-client-error.ts";
import { collectRoutes, type ServedRoute } from "./collect-routes.ts";
import { type ErrorCode, statusOf } from "./error-codes.ts";
import type { Metrics } from "./metrics.ts";
import { isServedHost } from "./served-host.ts";

export interface HttpHostOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Origins whose pages may read answers; empty for none but our own. */
  readonly corsOrigins: readonly string[];
  /** Where the server listens: on loopback it answers only requests for loopback. */
  readonly listensOn: string;
}

const largestBodyBytes = 1_048_576;
/** A request that is sent slower than this is cut; the answer may take longer. */
const requestTimeoutMs = 20_000;
const lookForSlowRequestsEveryMs = 5_000;

export type HttpHost = FastifyInstance;

/** fastify with what every answer needs: a request id, safe headers, one log line, one count, plain errors. */
export function createHttpHost(options: HttpHostOptions): HttpHost {
  const { logger, metrics, corsOrigins, listensOn } = options;
  const host: HttpHost = fastify({
    loggerInstance: toHostLogger(logger),
    // One line a request is written when it has been answered.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBodyBytes,
    requestTimeout: requestTimeoutMs,
    http: { connectionsCheckingInterval: lookForSlowRequestsEveryMs },
    genReqId: (request) => saneRequestId(request.headers["x-request-id"]) ?? randomUUID(),
    forceCloseConnections: "idle",
    frameworkErrors: (_, request, reply) => {
      reply.headers({ ...safeHeaders, "x-request-id": request.id });
      sendError(reply, "BAD_REQUEST", "The path of the request is not well-formed.");
    },
    clientErrorHandler: (error, socket) => refuseConnection(error, socket, options),
  });
  const routes = collectRoutes(host);
  host.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    if (!isServedHost(request.headers.host, listensOn)) {
      return sendError(reply, "HOST_NOT_SERVED", "This server answers as localhost, 127.0.0.1 and [::1] only.");
    }
    return (await allowOrigin(request, reply, corsOrigins)) ?? allowMethod(routes, request, reply);
  });
  host.addHook("onSend", async (_, reply) => {
    for (const [name, value] of Object.entries(safeHeaders)) {
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
  });
  host.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "(none)";
    const { method, id: requestId } = request;
    const { statusCode: status, elapsedTime } = reply;
    metrics.countRequest({ route, method, status, seconds: elapsedTime / 1_000 });
    logger.info({ requestId, method, route, status, ms: Math.round(elapsedTime) }, "answered");
  });
  host.setNotFoundHandler((_, reply) =>
    sendError(reply, "NOT_FOUND", "Nothing is served here. The API is at /graphql."),
  );
  host.setErrorHandler((error, request, reply) => {
    const { code, message } = explain(error);
    if (code === "INTERNAL") logger.error({ err: error, requestId: request.id }, "request failed");
    return sendError(reply, code, message);
  });
  return host;
}

/** Bytes that did not become a request: fastify's hooks see nothing of them. */
function refuseConnection(error: Error, socket: Duplex, { logger, metrics }: HttpHostOptions): void {
  if (!socket.writable || ("code" in error && error.code === "ECONNRESET")) {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const { code, message } = explainClientError(error);
  const status = statusOf(code);
  answerClientError(socket, { code, message, headers: { ...safeHeaders, "x-request-id": requestId } });
  metrics.countRequest({ route: "(none)", method: "(none)", status, seconds: 0 });
  logger.info({ requestId, method: "(none)", route: "(none)", status, ms: 0 }, "answered");
}

/** fastify is content with less than pino; the wider type keeps its plugins usable. */
function toHostLogger(logger: Logger): FastifyBaseLogger {
  return logger;
}

/** An id from a proxy is kept when it is one; anything else would let a client write into the log. */
function saneRequestId(id: string | readonly string[] | undefined): string | undefined {
  return typeof id === "string" && /^[\w.-]{1,64}$/.test(id) ? id : undefined;
}

const safeHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** What pages of allowed origins may read beside what every page may. */
const exposedHeaders = [
  "x-request-id",
  "content-disposition",
  "etag",
  "link",
  "retry-after",
  "parley-graph-version",
  "parley-licence",
  "parley-attribution",
].join(", ");

async function allowOrigin(
  { method, headers: { origin } }: FastifyRequest,
  reply: FastifyReply,
  allowed: readonly string[],
): Promise<FastifyReply | undefined> {
  if (allowed.length > 0) reply.header("vary", "origin");
  const isAllowed = origin !== undefined && allowed.includes(origin);
  if (isAllowed) {
    reply.header("access-control-allow-origin", origin);
    reply.header("access-control-expose-headers", exposedHeaders);
  }
  if (method !== "OPTIONS") return undefined;
  if (isAllowed) {
    reply.header("access-control-allow-methods", "GET, POST");
    reply.header(
      "access-control-allow-headers",
      "content-type, apollo-require-preflight, if-none-match, mcp-protocol-version, x-request-id",
    );
    reply.header("access-control-max-age", "600");
  }
  return reply.code(204).send();
}

/** fastify takes a path that is served with another method for one that is not served. */
function allowMethod(
  routes: readonly ServedRoute[],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  if (!request.is404) return undefined;
  const served = routes.filter(({ path }) => isAt(request.url.replace(/\?.*$/s, ""), path)).map(({ method }) => method);
  const allowed = ["GET", "HEAD", "POST"].filter((method) => served.includes(method === "HEAD" ? "GET" : method));
  if (allowed.length === 0) return undefined;
  reply.header("allow", allowed.join(", "));
  return sendError(reply, "METHOD_NOT_ALLOWED", `${request.method} is not served here; ${allowed.join(", ")} are.`);
}

/** Whether an address is one of a path of fastify's, such as /export/:format or /feed/*. */
function isAt(address: string, path: string): boolean {
  const [parts, wanted] = [address.split("/"), path.split("/")];
  const isOpen = wanted.at(-1) === "*";
  if (isOpen ? parts.length < wanted.length : parts.length !== wanted.length) return false;
  return wanted.every((part, at) => part === "*" || (part.startsWith(":") && parts[at] !== "") || part === parts[at]);
}

function explain(error: unknown): { readonly code: ErrorCode; readonly message: string } {
  const known = error instanceof Error && "code" in error ? hostErrors[String(error.code)] : undefined;
  if (known !== undefined) return known;
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  if (typeof status === "number" && status >= 400 && status < 500) {
    return { code: "BAD_REQUEST", message: "The request is not well-formed: its body is JSON with a `query`." };
  }
  return { code: "INTERNAL", message: "Something went wrong in Parley; its log has the details." };
}

const hostErrors: Readonly<Record<string, { readonly code: ErrorCode; readonly message: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: "BODY_TOO_LARGE", message: "The request is larger than 1 MB." },
};

function sendError(reply: FastifyReply, code: ErrorCode, message: string): FastifyReply {
  return reply.code(statusOf(code)).send({ errors: [{ message, extensions: { code } }] });
}

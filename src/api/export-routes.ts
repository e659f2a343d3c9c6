import { finished, Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type GraphState, readGraphState } from "../export/export-source.ts";
import { licence } from "../export/licence.ts";
import { emptyGraph, prepareExport } from "../export/prepare-export.ts";
import { answerQuery, type QueryGround } from "./answer-query.ts";
import { isUnchanged, toEtag, toHttpDate, type Validators } from "./conditional-request.ts";
import { exportCatalogue, exportPage } from "./export-catalogue.ts";
import { contentOf } from "./export-content.ts";
import { type AskedExport, isFromForeignPage, readExportRequest } from "./export-request.ts";
import type { HttpHost } from "./http-host.ts";
import { RefusedRequest, tellError } from "./reconcile-errors.ts";
import type { RequestContext } from "./request-context.ts";
import { RunningExports } from "./running-exports.ts";

/** What exports need that lies outside of the graph. */
export interface ExportKnowledge {
  /** Keys of the names of countries that every Parley has without being told. */
  readonly knownNames: ReadonlySet<string>;
  /** Of the program: another one may write other bytes. */
  readonly version: string;
}

export interface ExportRouteParts extends ExportKnowledge, Omit<QueryGround, "context"> {
  readonly maxExports: number;
  /** Origins whose pages may ask, beside our own. */
  readonly corsOrigins: readonly string[];
  /** Ends what runs for the request when its client has gone; each statement has its own time. */
  readonly toContext: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
  readonly countBroken: () => void;
}

interface FormatAddress {
  readonly Params: { readonly format: string };
}

/** An export ends about so soon, mostly; whoever finds no place comes again then. */
const retryAfterSeconds = 10;
/** A client that takes nothing for so long gives up its place. */
const stalledAfterMs = 60_000;

/** GET /export: the formats. GET /export/FORMAT: the graph, or a part of it, streamed as it is read. */
export function addExportRoutes(host: HttpHost, parts: ExportRouteParts): void {
  const running = new RunningExports(parts.maxExports);
  host.register(async (service) => {
    service.setErrorHandler((error, _, reply) => {
      const told = tellError(error);
      if (told === undefined) throw error;
      const { code, message, status } = told;
      if (code === "TOO_MANY_EXPORTS") reply.header("retry-after", retryAfterSeconds);
      return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
    });
    service.get("/export", async ({ headers }, reply) => {
      reply.header("vary", [reply.getHeader("vary"), "accept"].filter((name) => name !== undefined).join(", "));
      if (!/\btext\/html\b/i.test(headers.accept ?? "")) return exportCatalogue();
      return reply.type("text/html; charset=utf-8").send(exportPage());
    });
    service.route<FormatAddress>({
      method: ["GET", "HEAD"],
      url: "/export/:format",
      // The host would read a whole export to answer HEAD.
      exposeHeadRoute: false,
      handler: (request, reply) => answer(readExportRequest(request.params.format, request), request, reply),
    });
  });

  async function answer(asked: AskedExport, request: FastifyRequest, reply: FastifyReply) {
    if (isFromForeignPage(request, parts.corsOrigins)) {
      throw new RefusedRequest("BAD_REQUEST", "Pages of other sites may link to exports, not load them.");
    }
    const context = parts.toContext(request, reply);
    const graph = await readGraphState(context.read);
    if (graph.version === 0) throw emptyGraph();
    const validators = toValidators(graph, asked, parts.version);
    const headers = toHeaders(validators);
    if (isUnchanged(request, validators)) return reply.code(304).headers(headers).send();
    if (request.method === "HEAD") return reply.headers(headers).headers(describe(graph, asked)).send();
    return send(asked, context, reply);
  }

  async function send(asked: AskedExport, context: RequestContext, reply: FastifyReply) {
    const leave = running.enter();
    if (leave === undefined) {
      const told = `${parts.maxExports} exports are under way, as many as run at once. Ask again later.`;
      throw new RefusedRequest("TOO_MANY_EXPORTS", told);
    }
    finished(reply.raw, leave);
    const prepared = await prepareExport(
      { ...parts, tools: context.tools, askApi: (query) => answerQuery(query, { ...parts, context }) },
      asked.wish,
    );
    const blocks = contentOf(prepared, asked.packing);
    // What goes wrong before the first bytes can still be told; later the connection breaks.
    const first = await blocks.next();
    reply.raw.setTimeout(stalledAfterMs, () => reply.raw.destroy());
    const { graph } = prepared.source;
    reply.headers(toHeaders(toValidators(graph, asked, parts.version))).headers(describe(graph, asked));
    const rest = tellBreak(blocks, reply, parts.countBroken);
    return reply.send(Readable.from(first.done === true ? [] : startingWith(first.value, rest), { objectMode: false }));
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** The client sees a connection that breaks; why it did stands in the log, unless the client has left. */
async function* tellBreak(
  blocks: AsyncIterable<Uint8Array>,
  { raw, request }: FastifyReply,
  countBroken: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* blocks;
  } catch (error) {
    countBroken();
    if (!raw.destroyed) request.log.warn({ err: error, requestId: request.id }, "an export broke off");
    throw error;
  }
}

/** By which a client knows later whether anything has changed. */
function toValidators({ version, loadedAt }: GraphState, { asked }: AskedExport, programVersion: string): Validators {
  return { etag: toEtag([version, loadedAt, programVersion, ...asked]), changedAt: loadedAt ?? undefined };
}

function toHeaders({ etag, changedAt }: Validators) {
  return {
    etag,
    ...(changedAt === undefined ? {} : { "last-modified": toHttpDate(changedAt) }),
    "cache-control": "no-cache",
  };
}

function describe({ version }: GraphState, { wish: { format }, packing }: AskedExport) {
  const extension = packing === "zip" ? ".zip" : format.extension;
  return {
    "content-type": packing === "zip" ? "application/zip" : format.mediaType,
    "content-disposition": `attachment; filename="parley-${format.name}-${version}${extension}"`,
    "parley-graph-version": String(version),
    "parley-licence": licence.name,
    // Headers are ASCII.
    "parley-attribution": licence.attribution.replaceAll("…", "..."),
    link: `<${licence.path}>; rel="license"`,
  };
}

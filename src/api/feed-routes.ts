import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { type FeedDocument, toUrn } from "../feed/feed-document.ts";
import { atomType, writeAtom } from "../feed/write-atom.ts";
import { jsonFeedType, writeJsonFeed } from "../feed/write-json-feed.ts";
import type { ReadQuery } from "../graph/run-read-query.ts";
import { readRows } from "../questions/asking/read-rows.ts";
import { readCursor } from "../questions/feed/feed-cursor.ts";
import { type FeedScope, findScope, idsOfScope, titleOfScope } from "../questions/feed/feed-scope.ts";
import { type FeedPage, readFeed } from "../questions/feed/read-feed.ts";
import { hasTag, isUnchanged, toEtag, toHttpDate, type Validators } from "./conditional-request.ts";
import { type FeedFormat, pathOfFeed, readFeedPath } from "./feed-address.ts";
import { tellFeedError } from "./feed-errors.ts";
import type { HttpHost } from "./http-host.ts";
import { RefusedRequest } from "./reconcile-errors.ts";
import { readOne, readParameters } from "./reconcile-request.ts";
import { originOf } from "./request-origin.ts";

export interface FeedParts {
  /** Ends what runs for the request when its client has gone. */
  readonly toRead: (request: FastifyRequest, reply: FastifyReply) => ReadQuery;
}

/** Feeds of what loads brought, corrected and withdrew, for readers that poll. */
export function addFeedRoutes(host: HttpHost, { toRead }: FeedParts): void {
  host.register(async (feeds) => {
    feeds.setErrorHandler((error, _, reply) => {
      const told = tellFeedError(error);
      if (told === undefined) throw error;
      const { code, message, status } = told;
      return reply
        .code(status)
        .type("application/json")
        .send({ errors: [{ message, extensions: { code } }] });
    });
    for (const path of ["/feed.atom", "/feed.json", "/feed/*"]) {
      feeds.get(path, (request, reply) => answer(request, reply, toRead(request, reply)));
    }
  });
}

const subtitle =
  "What official readouts say of meetings and cooperation, as it is loaded, corrected and withdrawn. Facts are according to their publishers, in the words of Parley.";
/** Raised when the same entries are written otherwise, so that readers fetch them anew. */
const writtenForm = 1;

async function answer(request: FastifyRequest, reply: FastifyReply, read: ReadQuery): Promise<FastifyReply> {
  const [path = ""] = request.url.split("?", 1);
  const { scope: asked, format } = readFeedPath(path);
  const page = readPage(request.url);
  const origin = originOf(request);
  const graph = await readGraphVersion(read);
  const { version, loadedAt } = graph;
  const address = `${path}${page.parameters}`;
  const validators: Validators = {
    etag: toEtag([writtenForm, version, loadedAt ?? "", origin, address]),
    changedAt: loadedAt ?? undefined,
  };
  if (hasTag(request, validators.etag)) return notModified(reply, validators);
  const scope = await findScope(read, asked);
  const own = pathOfFeed(scope, format);
  if (own !== path) {
    return reply.header("cache-control", "no-cache").redirect(`${own}${page.parameters}`, 302);
  }
  if (isUnchanged(request, validators)) return notModified(reply, validators);
  const found = await readFeed(read, scope, { version, after: page.after, first: page.limit });
  const document = toDocument(found, { scope, format, origin, page, loadedAt });
  setValidators(reply, validators);
  // With the type as a header of its own: fastify would add a charset to JSON, which has none.
  return format === "atom"
    ? reply.header("content-type", `${atomType}; charset=utf-8`).send(writeAtom(document))
    : reply.header("content-type", jsonFeedType).send(Buffer.from(writeJsonFeed(document)));
}

const usualPage = 50;
const largestPage = 200;
const longestCursor = 2_000;

interface AskedPage {
  readonly limit: number;
  readonly after: ReturnType<typeof readCursor> | undefined;
  /** Those that change the answer, in one order: "", or from "?" on. */
  readonly parameters: string;
}

/** Parameters that others add to an address are passed over. @throws RefusedRequest, UserError */
function readPage(url: string): AskedPage {
  const parameters = readParameters(url);
  const limit = readOne(parameters, "limit");
  const cursor = readOne(parameters, "after");
  const count = limit === undefined ? usualPage : Number(limit);
  if (limit?.trim() === "" || !Number.isInteger(count) || count < 1 || count > largestPage) {
    throw new RefusedRequest("BAD_INPUT", `\`limit\` lies between 1 and ${largestPage}.`);
  }
  if (cursor !== undefined && cursor.length > longestCursor) {
    throw new RefusedRequest("BAD_INPUT", "`after` is no place in a feed: follow the link `next` of the page before.");
  }
  return {
    limit: count,
    after: cursor === undefined ? undefined : readCursor(cursor),
    parameters: toParameters({ limit: count, after: cursor }),
  };
}

function toParameters({ limit, after }: { readonly limit: number; readonly after: string | undefined }): string {
  const parameters = new URLSearchParams();
  if (limit !== usualPage) parameters.set("limit", String(limit));
  if (after !== undefined) parameters.set("after", after);
  return parameters.size === 0 ? "" : `?${parameters}`;
}

const versionRow = z.object({ version: z.number(), loadedAt: z.string().nullable() });

async function readGraphVersion(read: ReadQuery): Promise<z.output<typeof versionRow>> {
  const [found] = await readRows(read, "graph-version", {}, versionRow);
  if (found === undefined) throw new Error("the version of the graph comes as one row");
  return found;
}

interface Served {
  readonly scope: FeedScope;
  readonly format: FeedFormat;
  readonly origin: string;
  readonly page: AskedPage;
  readonly loadedAt: string | null;
}

function toDocument({ entries, next }: FeedPage, { scope, format, origin, page, loadedAt }: Served): FeedDocument {
  const address = `${origin}${pathOfFeed(scope, format)}`;
  const { limit } = page;
  return {
    id: toUrn(["feed", scope.of, ...idsOfScope(scope)].join(":")),
    title: titleOfScope(scope),
    subtitle,
    self: `${address}${page.parameters}`,
    first: `${address}${toParameters({ limit, after: undefined })}`,
    next: next === undefined ? undefined : `${address}${toParameters({ limit, after: next })}`,
    home: `${origin}/`,
    updatedAt: entries[0]?.loadedAt ?? toInstant(loadedAt),
    entries,
  };
}

/** A feed has to say when it changed; one of a graph that was never loaded has not, yet. */
function toInstant(loadedAt: string | null): string {
  return new Date(loadedAt ?? 0).toISOString();
}

function setValidators(reply: FastifyReply, { etag, changedAt }: Validators): void {
  // Kept, and asked about each time, which costs one short query; links hold the host that the client named.
  reply.header("etag", etag).header("cache-control", "no-cache");
  if (changedAt !== undefined) reply.header("last-modified", toHttpDate(changedAt));
}

function notModified(reply: FastifyReply, validators: Validators): FastifyReply {
  setValidators(reply, validators);
  return reply.code(304).send();
}

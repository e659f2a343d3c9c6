import type { FastifyReply, FastifyRequest } from "fastify";
import { extend } from "../questions/reconcile/extend.ts";
import { readExtensionQuery } from "../questions/reconcile/extension-query.ts";
import { readPreview } from "../questions/reconcile/preview.ts";
import { propertiesOf, propertyTable } from "../questions/reconcile/property-table.ts";
import { readQueryBatch } from "../questions/reconcile/query-batch.ts";
import { reconcile } from "../questions/reconcile/reconcile.ts";
import { kindOfType, reconciledKinds, typeOfKind } from "../questions/reconcile/reconciled-kinds.ts";
import { suggestEntities, suggestProperties, suggestTypes } from "../questions/reconcile/suggest.ts";
import type { HttpHost } from "./http-host.ts";
import { flyoutOf, flyoutOfWords, missingPreviewPage, previewPage, previewPolicy } from "./preview-page.ts";
import { RefusedRequest, tellError } from "./reconcile-errors.ts";
import { toManifest } from "./reconcile-manifest.ts";
import { readCount, readOne, readParameters, readReconcileRequest } from "./reconcile-request.ts";
import type { RequestContext } from "./request-context.ts";
import { originOf } from "./request-origin.ts";

export interface ReconcileParts {
  /** Ends what runs for the request when its time is up or its client has gone. */
  readonly toContext: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
  /** Origins whose pages may show previews in a frame. */
  readonly framedBy: readonly string[];
}

/** The Reconciliation Service API 0.2 of the W3C's community group, at /reconcile. */
export function addReconcileRoutes(host: HttpHost, parts: ReconcileParts): void {
  // A plugin of its own: forms are read here and nowhere else, where they would let other sites' pages ask.
  host.register(async (service) => {
    service.removeAllContentTypeParsers();
    service.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, readForm);
    service.setErrorHandler((error, _, reply) => {
      const told = tellError(error);
      if (told === undefined) throw error;
      const { code, message, status } = told;
      return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
    });
    addQueries(service, parts);
    addSuggestions(service, parts);
    addPreviews(service, parts);
  });
}

/** The text itself: which parameters a form may have depends on the route. */
async function readForm(_: FastifyRequest, body: string): Promise<string> {
  return body;
}

function addQueries(service: HttpHost, { toContext }: ReconcileParts): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, parameters: URLSearchParams) => {
    const asked = readReconcileRequest(parameters);
    if (asked.asks === "manifest") return toManifest(originOf(request));
    if (asked.asks === "extend") {
      const query = readExtensionQuery(asked.extension);
      return extend(toContext(request, reply).read, query);
    }
    const batch = readQueryBatch(asked.batch);
    const found = await reconcile(toContext(request, reply).read, batch);
    return Object.fromEntries([...found].map(([key, result]) => [key, { result }]));
  };
  service.get("/reconcile", (request, reply) => answer(request, reply, readParameters(request.url)));
  service.post("/reconcile", (request, reply) => {
    if (typeof request.body !== "string" || request.body === "") {
      throw new RefusedRequest("BAD_REQUEST", "The form has neither `queries` nor `extend`.");
    }
    return answer(request, reply, new URLSearchParams(request.body));
  });
  service.get("/reconcile/properties", async (request) => {
    const parameters = readParameters(request.url);
    const type = readOne(parameters, "type");
    const limit = readCount(parameters, "limit");
    const kind = type === undefined || type === "" ? undefined : kindOfType(type);
    if (type !== undefined && type !== "" && kind === undefined) {
      const known = reconciledKinds.map((each) => typeOfKind(each).id).join(", ");
      throw new RefusedRequest(
        "BAD_INPUT",
        `There is no type ${JSON.stringify(type.slice(0, 60))}; there are ${known}.`,
      );
    }
    const properties = propertiesOf(kind).map(({ id, name }) => ({ id, name }));
    return { type: type ?? "", properties: properties.slice(0, limit), ...(limit === undefined ? {} : { limit }) };
  });
}

function addSuggestions(service: HttpHost, { toContext }: ReconcileParts): void {
  const asked = ({ url }: FastifyRequest) => {
    const parameters = readParameters(url);
    return { prefix: readOne(parameters, "prefix") ?? "", cursor: readCount(parameters, "cursor") ?? 0 };
  };
  service.get("/reconcile/suggest/entity", async (request, reply) => {
    const kind = kindOfType(readOne(readParameters(request.url), "type") ?? "");
    const kinds = kind === undefined ? reconciledKinds : [kind];
    return { result: await suggestEntities(toContext(request, reply).read, { ...asked(request), kinds }) };
  });
  service.get("/reconcile/suggest/property", async (request) => {
    const { prefix, cursor } = asked(request);
    return { result: suggestProperties(prefix, cursor) };
  });
  service.get("/reconcile/suggest/type", async (request) => {
    const { prefix, cursor } = asked(request);
    return { result: suggestTypes(prefix, cursor) };
  });
}

function addPreviews(service: HttpHost, { toContext, framedBy }: ReconcileParts): void {
  const policy = previewPolicy(framedBy);
  service.get("/reconcile/preview", async (request, reply) => {
    const id = readId(request);
    const preview = await readPreview(toContext(request, reply).tools, id);
    reply.code(preview === undefined ? 404 : 200);
    reply.header("content-type", "text/html; charset=utf-8").header("content-security-policy", policy);
    return preview === undefined ? missingPreviewPage(id) : previewPage(preview);
  });
  service.get("/reconcile/flyout/entity", async (request, reply) => {
    const id = readId(request);
    const preview = await readPreview(toContext(request, reply).tools, id);
    if (preview === undefined) throw notFound(id);
    return { id, html: flyoutOf(preview) };
  });
  service.get("/reconcile/flyout/property", async (request) => {
    const id = readId(request);
    return { id, html: flyoutOfWords(propertyTable.find((property) => property.id === id) ?? refuse(id)) };
  });
  service.get("/reconcile/flyout/type", async (request) => {
    const id = readId(request);
    const kind = kindOfType(id);
    return { id, html: flyoutOfWords(kind === undefined ? refuse(id) : typeOfKind(kind)) };
  });
}

const longestId = 200;

function readId({ url }: FastifyRequest): string {
  const id = readOne(readParameters(url), "id");
  if (id === undefined || id === "") throw new RefusedRequest("BAD_REQUEST", "Give the `id`.");
  if (id.length > longestId) {
    throw new RefusedRequest("BAD_INPUT", `An id has up to ${longestId} letters; this one has ${id.length}.`);
  }
  return id;
}

function refuse(id: string): never {
  throw notFound(id);
}

function notFound(id: string): RefusedRequest {
  return new RefusedRequest("NOT_FOUND", `Nothing here has the id ${JSON.stringify(id.slice(0, 60))}.`);
}

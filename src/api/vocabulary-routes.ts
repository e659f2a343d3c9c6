import type { FastifyReply, FastifyRequest } from "fastify";
import { toContext } from "../export/rdf/context.ts";
import { toVocabulary } from "../export/rdf/vocabulary.ts";
import { readDescribedSchema } from "../questions/asking/read-schema.ts";
import { isUnchanged, toEntityTag } from "./conditional-request.ts";
import type { HttpHost } from "./http-host.ts";

/** What the RDF that is exported means: its JSON-LD context, and the words of schema.graphql in Turtle. */
export function addVocabularyRoutes(host: HttpHost): void {
  const context = once(() => `${JSON.stringify(toContext(), null, 2)}\n`);
  const vocabulary = once(() => toVocabulary(readDescribedSchema()));
  host.get("/context.jsonld", (request, reply) => sendText(request, reply, "application/ld+json", context()));
  host.get("/vocabulary.ttl", (request, reply) => sendText(request, reply, "text/turtle; charset=utf-8", vocabulary()));
}

function sendText(request: FastifyRequest, reply: FastifyReply, mediaType: string, text: string): FastifyReply {
  const etag = toEntityTag([text]);
  reply.headers({ etag, "cache-control": "no-cache" });
  return isUnchanged(request.headers, { entityTag: etag, changedAt: undefined })
    ? reply.code(304).send()
    : reply.type(mediaType).send(text);
}

/** Both are the same for as long as the program runs, and few servers are asked for them. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

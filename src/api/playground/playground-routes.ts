import type { FastifyPluginAsync } from "fastify";
import { readPreparedQuestions } from "../read-prepared-questions.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { toPage } from "./page.ts";
import { readBundle } from "./read-bundle.ts";

export interface PlaygroundOptions {
  /** Where the built playground lies: dist/playground. */
  readonly folder: string;
  /** Where the prepared questions lie: docs/examples. */
  readonly questions: string;
}

interface FileAddress {
  readonly Params: { readonly version: string; readonly file: string };
}

const HEADERS_OF_ALL = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/**
 * The playground at `/`. The page and the questions are asked for anew each time; the files of the bundle lie below
 * their version and may be kept for ever. Throws a UserError at start when the playground is not built.
 */
export function playgroundRoutes(options: PlaygroundOptions): FastifyPluginAsync {
  return async (server) => {
    const bundle = await readBundle(options.folder);
    const page = toPage(`/playground/${bundle.version}/`);
    const questions = await readPreparedQuestions(options.questions);

    server.get("/", (_request, reply) =>
      reply
        .headers({
          ...HEADERS_OF_ALL,
          "cache-control": "no-cache",
          "content-security-policy": contentSecurityPolicy,
          "cross-origin-opener-policy": "same-origin",
        })
        .type("text/html; charset=utf-8")
        .send(page),
    );
    server.get("/playground/questions.json", (_request, reply) =>
      reply.headers({ ...HEADERS_OF_ALL, "cache-control": "no-cache" }).send(questions),
    );
    server.get<FileAddress>("/playground/:version/:file", (request, reply) => {
      const { version, file } = request.params;
      const found = version === bundle.version ? bundle.files.get(file) : undefined;
      if (found === undefined) return reply.callNotFound();
      return reply
        .headers({ ...HEADERS_OF_ALL, "cache-control": "public, max-age=31536000, immutable" })
        .type(found.mediaType)
        .send(found.content);
    });
  };
}

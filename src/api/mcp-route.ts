import type { FastifyReply, FastifyRequest } from "fastify";
import type { QuestionTools } from "../questions/asking/question.ts";
import type { HttpHost } from "./http-host.ts";

/** One message of an assistant, and what its questions are answered with. */
export interface McpMessage {
  /** Address, method and headers; the body is beside it, parsed. */
  readonly request: Request;
  readonly body: unknown;
  readonly requestId: string;
  readonly tools: QuestionTools;
}

export type AnswerMcp = (message: McpMessage) => Promise<Response>;

export interface McpRouteParts {
  readonly answer: AnswerMcp;
  /** Origins whose pages may ask, beside our own. */
  readonly corsOrigins: readonly string[];
  readonly toTools: (request: FastifyRequest, reply: FastifyReply) => QuestionTools;
}

/**
 * POST /mcp: the Model Context Protocol over HTTP, each message on its own. Without sessions nothing is left to GET or
 * DELETE, which the host refuses as it does for every path.
 */
export function addMcpRoute(host: HttpHost, { answer, corsOrigins, toTools }: McpRouteParts): void {
  host.post("/mcp", async (request, reply) => {
    const { body, id: requestId } = request;
    if (!isAllowedOrigin(request, corsOrigins)) return refuse(reply, 403, "Pages of that origin may not ask here.");
    // One request of HTTP could otherwise ask a hundred questions; the protocol has given lists up.
    if (Array.isArray(body)) return refuse(reply, 400, "Send one message a request, not a list.");
    const { status, headers, text } = await read(
      await answer({ request: toWebRequest(request), body, requestId, tools: toTools(request, reply) }),
    );
    return reply.code(status).headers(headers).send(text);
  });
}

/**
 * Assistants send no origin; a browser always does, for a page. A page of another site that has its own name point here
 * sends that name, and is refused by the host already.
 */
function isAllowedOrigin({ headers: { origin, host } }: FastifyRequest, allowed: readonly string[]): boolean {
  if (origin === undefined || allowed.includes(origin)) return true;
  return host !== undefined && [`http://${host}`, `https://${host}`].includes(origin.toLowerCase());
}

function toWebRequest({ headers, method }: FastifyRequest): Request {
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  // The name in it is of no account: the host has looked at the one that was asked for.
  return new Request("http://localhost/mcp", { method, headers: pairs });
}

async function read(response: Response) {
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

/** In the form in which the protocol tells errors. */
function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).send({ jsonrpc: "2.0", error: { code: -32_600, message }, id: null });
}

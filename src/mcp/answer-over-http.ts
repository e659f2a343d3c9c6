import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { QuestionTools } from "../questions/asking/question.ts";
import { createMcpServer, type McpCatalogue } from "./create-mcp-server.ts";

export interface HttpParts {
  readonly version: string;
  readonly catalogue: McpCatalogue;
  readonly onBug: (error: unknown, requestId: string) => void;
}

export interface HttpMessage {
  readonly request: Request;
  /** The body of the request, parsed. */
  readonly body: unknown;
  readonly requestId: string;
  readonly tools: QuestionTools;
}

/**
 * Answers messages over HTTP, each by a server of its own: nothing is remembered between two, so there are no sessions
 * to fill up or to take over, and any process may answer the next. Answers are JSON; nothing is streamed.
 */
export function answerOverHttp({ version, catalogue, onBug }: HttpParts): (message: HttpMessage) => Promise<Response> {
  return async ({ request, body, requestId, tools }) => {
    const server = createMcpServer({
      version,
      catalogue,
      openTools: async () => tools,
      onBug: (error) => onBug(error, requestId),
    });
    // Without a generator of session ids the transport keeps none.
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(request, { parsedBody: body });
    } finally {
      await server.close();
    }
  };
}

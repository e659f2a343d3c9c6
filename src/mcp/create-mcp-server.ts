import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import type { GraphQLSchema } from "graphql";
import type { QuestionTools } from "../questions/asking/question.ts";
import { readDescribedSchema } from "../questions/asking/read-schema.ts";
import { bugNotice, explainError } from "./explain-error.ts";
import { instructions } from "./instructions.ts";
import { createPrompts, fillPrompt, type PreparedExample, type ReadPrompt } from "./prompts.ts";
import { parseResourceUri, readResource, resourceTemplates } from "./resources.ts";
import { callTool, createTools, type ReadTool } from "./tools.ts";

/** What the server can be asked, the same for every client; made once. */
export interface McpCatalogue {
  readonly schema: GraphQLSchema;
  readonly tools: readonly ReadTool[];
  readonly prompts: readonly ReadPrompt[];
}

export function createMcpCatalogue(examples: readonly PreparedExample[]): McpCatalogue {
  const schema = readDescribedSchema();
  const tools = createTools(schema);
  const names = tools.map(({ listed }) => listed.name);
  return { schema, tools, prompts: createPrompts(examples, names, schema) };
}

export interface McpServerParts {
  readonly version: string;
  readonly catalogue: McpCatalogue;
  /** What questions are answered with; it ends what runs when the signal fires. */
  readonly openTools: (signal: AbortSignal) => Promise<QuestionTools>;
  /** Told of what no client may see. */
  readonly onBug: (error: unknown) => void;
}

/** The code of the protocol for a resource that is not there; the SDK has no name for it. */
const resourceNotFound = -32_002;

/**
 * A server for one client, not yet connected. It is the SDK's plain `Server`: `McpServer` wants its schemas in zod, and
 * ours stand in the schema of the API.
 */
export function createMcpServer(parts: McpServerParts): Server {
  const { catalogue, version } = parts;
  const server = new Server(
    { name: "parley", title: "Parley", version },
    { capabilities: { tools: {}, prompts: {}, resources: {} }, instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: catalogue.tools.map(({ listed }) => listed) }));
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: catalogue.prompts.map(({ listed }) => listed),
  }));
  // What there is to read is found by asking: a list of the graph would be long, and made of names.
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [] }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: [...resourceTemplates] }));
  addToolCalls(server, parts);
  addPromptsAndResources(server, parts);
  return server;
}

function addToolCalls(server: Server, { catalogue, openTools, onBug }: McpServerParts): void {
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = catalogue.tools.find(({ listed }) => listed.name === params.name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, "There is no such tool; tools/list names all.");
    try {
      return await callTool(tool, params.arguments ?? {}, () => openTools(signal));
    } catch (error) {
      return { isError: true, content: [{ type: "text", text: tell(error, onBug) }] };
    }
  });
}

function addPromptsAndResources(server: Server, { catalogue, openTools, onBug }: McpServerParts): void {
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => {
    const prompt = catalogue.prompts.find(({ listed }) => listed.name === params.name);
    if (prompt === undefined) {
      throw new McpError(ErrorCode.InvalidParams, "There is no such prompt; prompts/list names all.");
    }
    return fillPrompt(prompt, params.arguments ?? {}, catalogue.schema);
  });
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }, { signal }) => {
    const asked = parseResourceUri(uri);
    if (asked === undefined)
      throw new McpError(ErrorCode.InvalidParams, "Addresses are parley://person/ID and the like.");
    const reading = openTools(signal).then((tools) => readResource(uri, asked, catalogue.schema, tools));
    const found = await reading.catch((error: unknown) => {
      throw new McpError(ErrorCode.InternalError, tell(error, onBug));
    });
    if (found === undefined) throw new McpError(resourceNotFound, "Nothing of that kind has that id.");
    return found;
  });
}

/** What the client is told; a bug goes to the log. */
function tell(error: unknown, onBug: McpServerParts["onBug"]): string {
  const told = explainError(error);
  if (told === undefined) onBug(error);
  return told ?? bugNotice;
}

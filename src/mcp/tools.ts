import type { CallToolResult, Tool } from "@modelcontextprotocol/sdk/types.js";
import type { GraphQLSchema } from "graphql";
import { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import type { ReadQuery } from "../graph/run-read-query.ts";
import { askWhole } from "../questions/asking/ask-whole.ts";
import type { QuestionTools } from "../questions/asking/question.ts";
import { readRows } from "../questions/asking/read-rows.ts";
import { longestAnswer, toContent } from "./answer-content.ts";
import { type Arguments, type AskedQuestion, checkArguments, findAskedQuestion } from "./asked-question.ts";
import { describeArguments } from "./describe-arguments.ts";
import { type ToolRow, toolRows } from "./tool-table.ts";

/** A question as the protocol lists it, with what answers it. */
export interface ReadTool {
  readonly listed: Tool;
  readonly asked: AskedQuestion;
}

/** Every tool there is, in the order of the table. */
export function createTools(schema: GraphQLSchema): readonly ReadTool[] {
  return toolRows.map((row) => createTool(row, schema));
}

function createTool({ question: name, title, useWhen }: ToolRow, schema: GraphQLSchema): ReadTool {
  const asked = findAskedQuestion(schema, name);
  const { properties, required } = describeArguments(asked.args);
  return {
    listed: {
      name,
      title,
      description: `${asked.description} ${useWhen}`,
      inputSchema: { type: "object", properties, required, additionalProperties: false },
      // It reads one graph, which changes only when facts are loaded.
      annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    asked,
  };
}

/**
 * Asks a tool.
 * @throws UserError, DatabaseTrouble and bugs, as the question does
 */
export async function callTool(
  { asked }: ReadTool,
  given: Arguments,
  openTools: () => Promise<QuestionTools>,
): Promise<CallToolResult> {
  const args = checkArguments(asked, given);
  const tools = await openTools();
  const whole = await askWhole(asked.question, args, tools).catch((error) => explainEmptyGraph(error, tools.read));
  const argumentNames = asked.args.map(({ name }) => name);
  const { text, structured } = toContent(whole, { longest: longestAnswer, argumentNames });
  return { content: [{ type: "text", text }], structuredContent: { ...structured } };
}

const versionRow = z.object({ version: z.number() });

/** In a graph without facts no name is known, and that is what should be said. */
async function explainEmptyGraph(error: unknown, read: ReadQuery): Promise<never> {
  if (!(error instanceof UserError) || error.code !== "unknown_name") throw error;
  const [row] = await readRows(read, "graph-version", {}, versionRow);
  if ((row?.version ?? 0) > 0) throw error;
  throw new UserError("empty_graph", "The graph is empty: whoever runs Parley loads facts with `parley load`.");
}

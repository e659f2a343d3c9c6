import type { QueryGround } from "../../api/answer-query.ts";
import { toRequestContext } from "../../api/request-context.ts";
import type { ExportTools } from "../../export/prepare-export.ts";
import { isoCountryNameKeys } from "../../facts/countries.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { openTools } from "../ask-question.ts";

/** What an export asks outside of the server. @throws UserError empty_graph */
export async function openExportTools(read: ReadQuery, limits: QueryGround["limits"]): Promise<ExportTools> {
  const tools = await openTools(read);
  return { tools, knownNames: isoCountryNameKeys(), askApi };

  /** The generated API takes a while to load, which only a query of it waits for. */
  async function askApi(query: string): Promise<unknown> {
    const { buildSchema } = await import("../../api/build-schema.ts");
    const { answerQuery } = await import("../../api/answer-query.ts");
    return answerQuery(query, { schema: await buildSchema(), limits, context: toRequestContext("export", tools) });
  }
}

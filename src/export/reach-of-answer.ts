import { readStatement } from "../graph/read-statement.ts";
import type { ReadQuery } from "../graph/run-read-query.ts";

/**
 * Ids of everything that an answer names, of the meetings it is about, and of what those refer to: the part of the graph
 * that belongs to the answer. An answer that names no meeting stands for the meetings of the people and parties in it.
 */
export async function reachOfAnswer(read: ReadQuery, answer: unknown): Promise<ReadonlySet<string>> {
  const texts = [...new Set(textsOf(answer))];
  const { records } = await read(readStatement("export/reach-of-answer"), { texts });
  return new Set(records.map((record) => String(record.get("id"))));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

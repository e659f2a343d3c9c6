import { z } from "zod";
import { readStatement } from "../graph/read-statement.ts";
import type { ReadQuery } from "../graph/run-read-query.ts";
import { entityKind, entityKinds } from "./entity-kinds.ts";

const row = z.object({
  id: z.string(),
  kind: entityKind,
  name: z.string(),
  detail: z.string().nullable(),
  formerId: z.string().nullable(),
});

export interface NodeAnswer {
  readonly node: Omit<z.infer<typeof row>, "formerId">;
  /** The id asked for, where it is a former one. */
  readonly formerId: string | null;
}

/** What an id stands for today; undefined for an id that never was. */
export async function findNode(read: ReadQuery, id: string): Promise<NodeAnswer | undefined> {
  const { records } = await read(readStatement("query/node"), { id, kinds: entityKinds });
  if (records[0] === undefined) return undefined;
  const { formerId, ...node } = row.parse(records[0].toObject());
  return { node, formerId };
}

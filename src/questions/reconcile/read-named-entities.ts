import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { isReconciledKind, type ReconciledKind, typeOfKind } from "./reconciled-kinds.ts";

const row = z.object({
  id: z.string(),
  names: z.array(z.object({ text: z.string(), language: z.string().nullable() })),
  wikidataId: z.string().nullable(),
  meetingCount: z.number().nullable(),
  lastMeetingOn: z.string().nullable(),
  parties: z.array(z.string()),
});

/** An entity with all of its names, and what else tells it from others. */
export interface NamedEntity extends z.output<typeof row> {
  readonly kind: ReconciledKind;
  readonly name: string;
  /** "Person: Minister of Kites, Arvandia". */
  readonly description: string;
}

/** Ids are current ones; what is of no reconciled kind is left out. */
export async function readNamedEntities(read: ReadQuery, ids: readonly string[]): Promise<readonly NamedEntity[]> {
  if (ids.length === 0) return [];
  const [rows, named] = await Promise.all([
    readRows(read, "names-of-entities", { ids: [...new Set(ids)] }, row),
    readReferences(read, ids),
  ]);
  return rows.flatMap((each): readonly NamedEntity[] => {
    const { kind, name, detail } = named(each.id);
    return isReconciledKind(kind) ? [{ ...each, kind, name, description: describeKind(kind, detail) }] : [];
  });
}

export function describeReference({ kind, detail }: Reference): string {
  return isReconciledKind(kind) ? describeKind(kind, detail) : (detail ?? "");
}

function describeKind(kind: ReconciledKind, detail: string | null): string {
  const { name } = typeOfKind(kind);
  return detail === null ? name : `${name}: ${detail}`;
}

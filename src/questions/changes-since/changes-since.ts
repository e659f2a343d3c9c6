import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import { type ChangedKind, changedSubject, type GraphStanding, graphStanding } from "./change-rows.ts";
import { type ConsolidatedChange, consolidate } from "./consolidate.ts";
import { describeChange, idsIn } from "./describe-change.ts";

export interface SinceVersion {
  readonly version: number;
  readonly kinds?: readonly ChangedKind[] | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface ChangesPage extends GraphStanding {
  readonly records: readonly (ConsolidatedChange & { readonly text: string })[];
  /** "KIND id" of the last subject looked at; undefined on the last page. */
  readonly nextAfter: string | undefined;
}

/**
 * One page of what became otherwise since a version, consolidated by subject.
 * @throws UserError bad_argument for a version that the graph has not reached
 */
export async function readChangesSince(
  read: ReadQuery,
  { version: since, kinds, first, after }: SinceVersion,
): Promise<ChangesPage> {
  const standing = await readStanding(read, since);
  const parameters = { since, kinds: kinds ?? null, after: after ?? "", count: first };
  const subjects = await readRows(read, "changes-since", parameters, changedSubject);
  const changes = subjects.flatMap((subject) => consolidate(subject, since) ?? []);
  const names = await readNames(read, changes.flatMap(idsIn));
  const last = subjects.length < first ? undefined : subjects.at(-1);
  return {
    ...standing,
    records: changes.map((change) => ({ ...change, text: describeChange(change, names) })),
    nextAfter: last && `${last.kind} ${last.id}`,
  };
}

/** Up to which version changes were not recorded, if that matters to whoever asks. */
export function unrecordedUntil({ first, version }: GraphStanding, since: number): number | undefined {
  const until = first === null ? version : first - 1;
  return since < until ? until : undefined;
}

async function readStanding(read: ReadQuery, since: number): Promise<GraphStanding> {
  if (since < 0) throw new UserError("bad_argument", `There is no version ${since} of the graph; the first is 1.`);
  const [standing] = await readRows(read, "change-sets", { since }, graphStanding);
  if (standing === undefined) throw new Error("the graph tells no version");
  if (since > standing.version) {
    const message = `The graph is at version ${standing.version} and has not reached ${since}. If it was made anew since you asked last, start again from 0.`;
    throw new UserError("bad_argument", message);
  }
  return standing;
}

const namedRow = z.object({ id: z.string(), name: z.string().nullable() });

async function readNames(read: ReadQuery, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await readRows(read, "names-of-ids", { ids: [...new Set(ids)] }, namedRow);
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
}

import { z } from "zod";
import type { ResolvedEntity } from "../model/resolved.ts";
import type { Database, Writing } from "./connect-database.ts";
import { entityHashOf } from "./entity-rows.ts";
import { entityLinkWritings, entityNodeWritings, entitySupportWritings } from "./entity-writings.ts";
import { writeIds } from "./write-rows.ts";
import type { Writer } from "./writer.ts";

/** How the registry differs from what the graph holds of it. */
export interface EntityPlan {
  readonly added: readonly ResolvedEntity[];
  readonly changed: readonly ResolvedEntity[];
  /** Unchanged, but a readout they cite was not in the graph when they were written. */
  readonly incomplete: readonly ResolvedEntity[];
  /** Entities that the graph has and the registry has not. */
  readonly missing: readonly string[];
  readonly unchangedCount: number;
}

const storedEntity = z.object({ id: z.string(), hash: z.string().nullable() });

export async function planEntities(database: Database, entities: Iterable<ResolvedEntity>): Promise<EntityPlan> {
  const rows = await database.read("load/stored-entities", {}, storedEntity);
  const stored = new Map(rows.map(({ id, hash }) => [id, hash]));
  const added: ResolvedEntity[] = [];
  const changed: ResolvedEntity[] = [];
  const incomplete: ResolvedEntity[] = [];
  const seen = new Set<string>();
  for (const entity of entities) {
    seen.add(entity.id);
    if (!stored.has(entity.id)) added.push(entity);
    else if (stored.get(entity.id) === `${entityHashOf(entity)}!`) incomplete.push(entity);
    else if (stored.get(entity.id) !== entityHashOf(entity)) changed.push(entity);
  }
  const missing = [...stored.keys()].filter((id) => !seen.has(id)).sort();
  return { added, changed, incomplete, missing, unchangedCount: seen.size - added.length - changed.length };
}

/** Enough to fill a transaction, little enough to fit into one. */
const entitiesAtOnce = 1000;

/** Before the readouts: what they refer to. */
export async function writeEntities(writer: Writer, { added, changed }: EntityPlan): Promise<void> {
  for (const some of slices([...added, ...changed])) await writer.write(entityNodeWritings(some));
  for (const some of slices(changed)) {
    const ids = some.map(({ id }) => id);
    await writer.write([
      ...writeIds("load/mark-meetings-of-entities", "ids", ids),
      ...writeIds("load/mark-entities", "ids", ids),
    ]);
  }
  for (const some of slices([...added, ...changed])) await writer.write(entityLinkWritings(some));
}

/** After the readouts: what entities rest on may be one of those. */
export async function completeEntities(writer: Writer, { added, changed, incomplete }: EntityPlan): Promise<void> {
  // Where nothing was written no readout can have come.
  const waiting = writer.isOpen() ? incomplete : [];
  for (const some of slices([...added, ...changed, ...waiting])) await writer.write(entitySupportWritings(some));
}

export function removeEntities(ids: readonly string[]): readonly Writing[] {
  return writeIds("load/delete-entities", "ids", ids);
}

function* slices<T>(all: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < all.length; start += entitiesAtOnce) yield all.slice(start, start + entitiesAtOnce);
}

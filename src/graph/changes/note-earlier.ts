import type { Database, Writing } from "../connect-database.ts";
import { writeRows } from "../write-rows.ts";
import type { Writer } from "../writer.ts";
import { readStates, type SubjectSort } from "./subject-state.ts";

/**
 * What keeps, until the load has ended, how these subjects stood before it; to be written with or before what changes them.
 * A load that is killed leaves it, and the next one, which raises the graph to the same version, compares it.
 * @param version that the load will raise the graph to
 */
export async function noteEarlier(
  database: Database,
  sort: SubjectSort,
  ids: readonly string[],
  version: number,
): Promise<readonly Writing[]> {
  const states = await readStates(database, sort, ids, version);
  return writeRows(
    "changes/note-earlier",
    states.map((state) => ({ id: `${sort} ${state.id}`, kind: sort, subject: state.id, state: JSON.stringify(state) })),
  );
}

const entitiesAtOnce = 500;

/** Keeps how entities of the registry stood, ahead of what changes or deletes them. */
export async function noteEarlierEntities(database: Database, writer: Writer, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += entitiesAtOnce) {
    await writer.write(
      await noteEarlier(database, "entities", ids.slice(start, start + entitiesAtOnce), writer.version),
    );
  }
}

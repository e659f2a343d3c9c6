import { z } from "zod";
import { groupBy } from "../../model/group-by.ts";
import type { Database, Writing } from "../connect-database.ts";
import { writeIds, writeRows } from "../write-rows.ts";
import type { Writer } from "../writer.ts";
import { compareStates, type SubjectChange } from "./compare-states.ts";
import { readStates, type SubjectSort, subjectState } from "./subject-state.ts";

const earlierState = z.object({
  id: z.string(),
  kind: z.enum(["readouts", "meetings", "entities"]),
  subject: z.string(),
  state: z.string(),
});
type EarlierState = z.output<typeof earlierState>;

const thereRow = z.object({ id: z.string(), addedIn: z.int() });

/** Subjects compared at once; each may be a readout with a hundred facts, before and after. */
const statesAtOnce = 200;
/** Later than any version: subjects of all versions are read. */
const anyVersion = Number.MAX_SAFE_INTEGER;

/**
 * Records what the load corrected and withdrew, by comparing how each subject that it touched stood before with how it
 * stands now. What is compared is forgotten in the same transaction, so that a load that is killed loses nothing.
 * @param version that the load will raise the graph to
 */
export async function settleChanges(database: Database, writer: Writer, version: number): Promise<void> {
  for (;;) {
    const count = BigInt(statesAtOnce);
    const earlier = await database.read("changes/earlier-states", { count }, earlierState);
    if (earlier.length === 0) return;
    const changes = await compareAll(database, earlier);
    await writer.write([...(await changeWritings(database, changes, version)), ...forgetting(earlier)]);
  }
}

function forgetting(earlier: readonly EarlierState[]): readonly Writing[] {
  return writeIds(
    "changes/forget-earlier",
    "ids",
    earlier.map(({ id }) => id),
  );
}

async function compareAll(database: Database, earlier: readonly EarlierState[]): Promise<readonly SubjectChange[]> {
  const compared: SubjectChange[] = [];
  for (const [sort, some] of groupBy(earlier, ({ kind }): SubjectSort => kind)) {
    const ids = some.map(({ subject }) => subject);
    const states = await readStates(database, sort, ids, anyVersion);
    const now = new Map(states.map((state) => [state.id, state]));
    for (const { subject, state } of some) {
      compared.push(...compareStates(subjectState.parse(JSON.parse(state)), now.get(subject)));
    }
  }
  return compared;
}

async function changeWritings(
  database: Database,
  changes: readonly SubjectChange[],
  version: number,
): Promise<readonly Writing[]> {
  if (changes.length === 0) return [];
  const ids = [...new Set(changes.map(({ subject }) => subject))];
  const there = new Map((await database.read("changes/there", { ids }, thereRow)).map((row) => [row.id, row.addedIn]));
  return writeRows(
    "changes/changes",
    changes
      // What this version itself brought is no correction of it.
      .filter(({ subject }) => there.get(subject) !== version)
      .map((change) => toRow(change, { isThere: there.has(change.subject), version })),
  );
}

function toRow(
  { kind, subject, name, addedIn, meetings, details }: SubjectChange,
  { isThere, version }: { readonly isThere: boolean; readonly version: number },
): object {
  const gather = (read: (meeting: SubjectChange["meetings"][number]) => readonly string[]) => [
    ...new Set(meetings.flatMap(read)),
  ];
  const told = details.flatMap(({ readout }) => readout ?? []);
  return {
    id: `${version} ${kind} ${subject}`,
    kind,
    subject,
    change: isThere ? "CORRECTED" : "WITHDRAWN",
    name,
    addedIn: addedIn === undefined ? null : BigInt(addedIn),
    date: meetings[0]?.date ?? null,
    readouts: [...new Set([...told, ...(told.length === 0 ? gather(({ readouts }) => readouts) : [])])],
    people: gather(({ people }) => people),
    parties: gather(({ parties }) => parties),
    topics: gather(({ topics }) => topics),
    occasions: gather(({ occasions }) => occasions),
    meetings: gather(({ id }) => [id]),
    isFollowing: details.every(({ field }) => field === "factsHash"),
    details: details.map((detail) => JSON.stringify(detail)),
  };
}

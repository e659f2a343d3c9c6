import { groupBy } from "../../model/group-by.ts";
import type { ChangedKind, ChangedSubject, RecordedDetail } from "./change-rows.ts";

/** What became of one subject since a version. */
export interface ConsolidatedChange {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly change: "ADDED" | "CORRECTED" | "WITHDRAWN";
  readonly name: string;
  readonly date: string | null;
  readonly version: number;
  readonly readouts: readonly string[];
  readonly details: readonly RecordedDetail[];
}

/** One record of all that loads did to a subject; undefined where it stands as it stood. */
export function consolidate(subject: ChangedSubject, since: number): ConsolidatedChange | undefined {
  const { kind, id, addedIn, changes, accounts } = subject;
  const last = changes.at(-1);
  const [first] = changes;
  // A subject that was withdrawn and came again has a change that knows of its first coming.
  const wasThere = first === undefined ? (addedIn ?? 0) <= since : (first.addedIn ?? 0) <= since;
  const isThere = addedIn !== null;
  const version = Math.max(last?.version ?? 0, addedIn ?? 0, since + 1);
  const shared = {
    kind,
    id,
    name: subject.name ?? last?.name ?? id,
    date: subject.date ?? last?.date ?? null,
    version,
  };
  const behind = [...new Set([...changes.flatMap(({ readouts }) => readouts), ...accounts])].sort();
  if (!isThere) return wasThere ? { ...shared, change: "WITHDRAWN", readouts: behind, details: [] } : undefined;
  if (!wasThere) return { ...shared, change: "ADDED", readouts: subject.readouts, details: [] };
  const details = [...accounts.map(newAccount), ...consolidateDetails(changes.flatMap((one) => one.details))];
  if (details.length === 0) return undefined;
  return { ...shared, change: "CORRECTED", readouts: behind, details };
}

function newAccount(readout: string): RecordedDetail {
  return { readout, fact: "account", key: readout, change: "added", before: [], after: [readout] };
}

/** From the first "before" to the last "after"; what ends as it began is left out. */
function consolidateDetails(details: readonly RecordedDetail[]): readonly RecordedDetail[] {
  const byFact = groupBy(details, ({ readout, fact, key }) => JSON.stringify([readout, fact, key]));
  const all = [...byFact.values()].flatMap(consolidateFact);
  const saidByAccount = new Set(all.filter(({ fact }) => fact === "account").map(sameMove));
  // What a readout corrected is what the meeting resolves to, most often: telling it twice tells nothing.
  return all.filter((detail) => detail.fact !== "meeting" || !saidByAccount.has(sameMove(detail)));
}

function sameMove({ field, before, after }: RecordedDetail): string {
  return JSON.stringify([field, before, after]);
}

function consolidateFact(details: readonly RecordedDetail[]): readonly RecordedDetail[] {
  const [first] = details;
  const last = details.at(-1);
  if (first === undefined || last === undefined) return [];
  const came = first.change === "added";
  const went = last.change === "withdrawn";
  if (came) return went ? [] : [first];
  if (went) return [details.find(({ change }) => change === "withdrawn") ?? last];
  return [...groupBy(details, ({ field }) => field).values()].flatMap((moves) => {
    const [from] = moves;
    const to = moves.at(-1);
    if (from === undefined || to === undefined || from.change !== "corrected") return [];
    return JSON.stringify(from.before) === JSON.stringify(to.after) ? [] : [{ ...to, before: from.before }];
  });
}

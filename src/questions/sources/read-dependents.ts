import { z } from "zod";
import { toPlain } from "../../graph/plain-values.ts";
import { readStatement } from "../../graph/read-statement.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { storedMeeting, toMeetingAccounts } from "../../graph/stored-accounts.ts";
import { readRows } from "../asking/read-rows.ts";
import { type BeforeAndAfter, findLostPairs, type PartyInShort, settleWithout } from "./settle-without.ts";

const factRow = z.object({
  kind: z.enum(["meetings", "attendances", "statements", "cooperations", "mentions", "memberships", "names"]),
  id: z.string(),
  others: z.number(),
});
const tenureRow = z.object({
  id: z.string(),
  person: z.string(),
  office: z.string(),
  days: z.array(z.string()),
  isAttested: z.boolean(),
  others: z.number(),
  elsewhere: z.array(z.string()),
});
const partyRow = z.object({ id: z.string(), kind: z.string(), whole: z.string().nullable() });
const pair = { one: z.string(), other: z.string(), count: z.number() };
const unshownRow = z.object({ kind: z.enum(["PERSON", "OFFICE"]), id: z.string() });

/** What becomes of a fact when its readout is withdrawn. */
export interface DependentFact {
  readonly kind: z.output<typeof factRow>["kind"] | "tenures";
  readonly id: string;
  readonly fate: "GOES" | "LOSES_SOURCE" | "LEFT_WITHOUT_SOURCE";
  /** Of a tenure, the days in their order on which other readouts show it. */
  readonly daysLeft?: readonly string[];
}

/** A link that would stand for fewer meetings or facts. */
export interface WeakenedEdge {
  readonly edge: "MET" | "ENGAGED_WITH" | "COOPERATES_WITH";
  readonly one: string;
  readonly other: string;
  readonly before: number;
  readonly after: number;
}

/** Everything that depends on a readout. */
export async function readDependents(read: ReadQuery, readout: string) {
  const [facts, tenures, cooperation, unshown] = await Promise.all([
    readRows(read, "facts-of-readout", { readout }, factRow),
    readRows(read, "tenures-of-readout", { readout }, tenureRow),
    readRows(read, "cooperation-edges-of-readout", { readout }, z.object({ ...pair, lost: z.number() })),
    readRows(read, "shown-by-readout", { readout }, unshownRow),
  ]);
  const meetings = facts.filter(({ kind }) => kind === "meetings").map(({ id }) => id);
  const { settled, edges } = await readMeetingEdges(read, readout, meetings);
  const cooperating = cooperation.map(
    ({ lost, count, ...rest }): WeakenedEdge => ({
      ...rest,
      edge: "COOPERATES_WITH",
      before: count,
      after: count - lost,
    }),
  );
  return {
    facts: [...facts.map(fateOfFact), ...tenures.map((tenure) => fateOfTenure(tenure, settled))],
    edges: [...edges, ...cooperating],
    unshown,
  };
}

function fateOfFact({ kind, id, others }: z.output<typeof factRow>): DependentFact {
  if (others > 0) return { kind, id, fate: "LOSES_SOURCE" };
  return { kind, id, fate: kind === "memberships" || kind === "names" ? "LEFT_WITHOUT_SOURCE" : "GOES" };
}

/** What no registry states goes with the last readout that shows it; it is shown by what is printed, on a known day. */
function fateOfTenure(tenure: z.output<typeof tenureRow>, settled: readonly BeforeAndAfter[]): DependentFact {
  const { id, person, office, days, isAttested, others, elsewhere } = tenure;
  const still = settled.flatMap(({ after }) =>
    after?.status === "held" &&
    days.includes(after.date.earliest) &&
    after.date.precision === "day" &&
    after.attendances.some((fact) => fact.person === person && !fact.inferred && fact.offices.includes(office))
      ? [after.date.earliest]
      : [],
  );
  const daysLeft = [...new Set([...elsewhere, ...still])].sort();
  const isSourced = daysLeft.length > 0 || (!isAttested && others > 0);
  const withoutSource = isAttested ? "GOES" : "LEFT_WITHOUT_SOURCE";
  return { kind: "tenures", id, fate: isSourced ? "LOSES_SOURCE" : withoutSource, daysLeft };
}

async function readMeetingEdges(read: ReadQuery, readout: string, meetings: readonly string[]) {
  if (meetings.length === 0) return { settled: [], edges: [] };
  const { records } = await read(readStatement("derive/meeting-accounts"), { meetings });
  const accounts = records.map((record) => toMeetingAccounts(storedMeeting.parse(toPlain(record.toObject()))));
  const ids = accounts.flatMap((meeting) => [
    ...meeting.accounts.flatMap(({ readout: { publishers } }) => publishers),
    ...meeting.attendances.flatMap(({ attendance }) => attendance.representing ?? []),
  ]);
  const rows = await readRows(read, "parties-in-short", { ids: [...new Set(ids)] }, partyRow);
  const parties = new Map(rows.map(({ id, ...rest }): [string, PartyInShort] => [id, rest]));
  const settled = settleWithout(readout, accounts, parties);
  const lost = findLostPairs(settled, parties);
  const pairs = lost.map(({ one, other }) => ({ one, other }));
  const counts = await readRows(read, "edges-of-pairs", { pairs }, z.object({ ...pair, edge: z.string() }));
  const before = new Map(counts.map(({ edge, one, other, count }) => [`${edge} ${one} ${other}`, count]));
  const edges = lost.flatMap(({ lost: fewer, ...rest }): readonly WeakenedEdge[] => {
    const count = before.get(`${rest.edge} ${rest.one} ${rest.other}`);
    return count === undefined ? [] : [{ ...rest, before: count, after: count - fewer }];
  });
  return { settled, edges };
}

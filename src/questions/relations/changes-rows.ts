import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import { dayAfter } from "./gaps.ts";
import type { Pair } from "./pair.ts";

const day = z.string();
const coverageRow = z.object({
  meetings: z.number(),
  firstOn: day.nullable(),
  lastOn: day.nullable(),
  days: z.array(day),
});
const firstRow = z.object({
  kind: z.enum(["ANY", "LEVEL", "MODE", "TOPIC"]),
  value: z.string(),
  meetings: z.number(),
  meeting: z.string(),
  earliest: day,
  latest: day,
  direct: z.boolean(),
  statements: z.array(z.string()),
});
export type FirstRow = Readonly<z.output<typeof firstRow>>;
const actRow = z.object({
  speaker: z.string(),
  topic: z.string(),
  act: z.string(),
  statements: z.number(),
  id: z.string(),
  summary: z.string(),
  earliest: day,
  latest: day,
});
export type ActRow = Readonly<z.output<typeof actRow>>;
const personRow = z.object({
  person: z.string(),
  party: z.string(),
  offices: z.array(z.string()),
  meeting: z.string(),
  earliest: day,
  latest: day,
});
export type PersonRow = Readonly<z.output<typeof personRow>>;
const officeRow = z.object({
  office: z.string(),
  before: z.string(),
  now: z.string(),
  beforeMeeting: z.string(),
  meeting: z.string(),
  beforeEarliest: day,
  beforeLatest: day,
  earliest: day,
  latest: day,
});
export type OfficeRow = Readonly<z.output<typeof officeRow>>;

/** Which meetings of the two the data hold, and from which day on something counts as new. */
export async function readCoverage(read: ReadQuery, { a, b }: Pair, since: string | undefined) {
  const [row] = await readRows(read, "changes-coverage", { a: a.id, b: b.id }, coverageRow);
  const { meetings, firstOn, lastOn, days } = row ?? { meetings: 0, firstOn: null, lastOn: null, days: [] };
  const lastButOne = days[1];
  return { meetings, firstOn, lastOn, since: since ?? (lastButOne === undefined ? firstOn : dayAfter(lastButOne)) };
}
export type Coverage = Awaited<ReturnType<typeof readCoverage>>;

const mostCounted = 1000;

/** All that is new from a day on, up to 1,000 of a kind; topics that are new have no acts of their own. */
export async function readChanges(read: ReadQuery, { kind, a, b }: Pair, since: string) {
  const asked = { a: a.id, b: b.id, since };
  const limited = { ...asked, first: BigInt(mostCounted) };
  const [firsts, acts, people, offices] = await Promise.all([
    readRows(read, "changes-firsts", asked, firstRow),
    readRows(read, "changes-acts", asked, actRow),
    kind === "PARTY" ? readRows(read, "changes-people", limited, personRow) : [],
    kind === "PARTY" ? readRows(read, "changes-offices", limited, officeRow) : [],
  ]);
  const topics = firsts.filter((row) => row.kind === "TOPIC");
  const isNew = new Set(topics.map(({ value }) => value));
  return {
    firsts: firsts.filter((row) => row.kind !== "TOPIC" && row.value !== "UNKNOWN"),
    topics,
    acts: acts.filter(({ topic }) => !isNew.has(topic)),
    people,
    offices,
  };
}
export type Changes = Awaited<ReturnType<typeof readChanges>>;

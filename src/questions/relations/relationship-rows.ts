import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { Window } from "../asking/parameters.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Pair } from "./pair.ts";
import type { Side } from "./participants.ts";

const day = z.string();
const meetingsRow = z.object({
  year: z.number(),
  level: z.string(),
  mode: z.string(),
  direct: z.boolean(),
  meetings: z.number(),
  firstOn: day,
  lastOn: day,
  days: z.array(day),
});
export type MeetingsRow = Readonly<z.output<typeof meetingsRow>>;

export const meetingRow = z.object({
  id: z.string(),
  earliest: day,
  latest: day,
  level: z.string(),
  mode: z.string(),
  direct: z.boolean(),
});
export type MeetingRow = Readonly<z.output<typeof meetingRow>>;

const topicRow = z.object({
  topic: z.string(),
  meetings: z.number(),
  direct: z.number(),
  earlier: z.number(),
  later: z.number(),
  middle: day,
  firstOn: day,
  lastOn: day,
  statements: z.array(z.string()),
});
export type TopicRow = Readonly<z.output<typeof topicRow>>;

const peopleRow = z.object({
  one: z.string(),
  other: z.string(),
  meetings: z.number(),
  firstOn: day,
  lastOn: day,
  latest: z.string(),
});
export type PeopleRow = Readonly<z.output<typeof peopleRow>>;

const statementsRow = z.object({
  act: z.string(),
  polarity: z.string(),
  statements: z.number(),
  latest: z.array(
    z.object({
      id: z.string(),
      summary: z.string(),
      earliest: day,
      latest: day,
      made: z.array(z.tuple([z.string(), z.string()])),
    }),
  ),
});
export type StatementsRow = Readonly<z.output<typeof statementsRow>>;

const instrumentRow = z.object({
  instrument: z.string(),
  concluded: z.boolean(),
  statements: z.number(),
  latest: z.array(z.object({ id: z.string(), happened: z.string().nullable(), earliest: day, latest: day })),
});
export type InstrumentRow = Readonly<z.output<typeof instrumentRow>>;

export interface PairAsked {
  readonly pair: Pair;
  readonly window: Window;
  readonly first: number;
}

/** How many topics the headline names, however few are asked for. */
export const topicsInHeadline = 3;

/** What two people or parties shared; each list the most telling first. */
export async function readSharedMeetings(read: ReadQuery, { pair, window, first: count }: PairAsked) {
  const { from = null, to = null, certainty } = window;
  const first = BigInt(count);
  const asked = { a: pair.a.id, b: pair.b.id, from, to, certainty };
  const [counts, latest, topics, people, instruments] = await Promise.all([
    readRows(read, "relationship-meetings", asked, meetingsRow),
    readRows(read, "relationship-latest-meetings", { ...asked, first }, meetingRow),
    readRows(read, "relationship-topics", { ...asked, first: BigInt(Math.max(count, topicsInHeadline)) }, topicRow),
    pair.kind === "PARTY" ? readRows(read, "relationship-people", { ...asked, first }, peopleRow) : [],
    readRows(read, "relationship-instruments", { ...asked, first }, instrumentRow),
  ]);
  return { counts, latest, topics, people, instruments };
}

/** Statements made by somebody, for a party by those who speak for it, about or to others. */
export function readStatementsTowards(
  read: ReadQuery,
  { by, towards }: { readonly by: readonly Side[] | string; readonly towards: readonly Side[] },
  { window, first }: PairAsked,
): Promise<readonly StatementsRow[]> {
  const { from = null, to = null, certainty } = window;
  const spanOf = ({ id, from: start, to: end }: Side) => ({ id, from: start, to: end });
  const speakers = typeof by === "string" ? [{ id: by, from: null, to: null }] : by.map(spanOf);
  const made = { by: speakers, towards: towards.map(spanOf), from, to, certainty };
  return readRows(read, "relationship-statements", { made, first: BigInt(first) }, statementsRow);
}

import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import { idsOf, readStatementDetails, type StatementDetails } from "../topics/statement-details.ts";

/** As TimelineKind of the schema, in the order that entries of one day have; the rank is the place in it. */
export const timelineKinds = [
  "MEETING",
  "INSTRUMENT_EVENT",
  "COOPERATION",
  "STATEMENT",
  "MENTION",
  "OFFICE_FROM",
  "OFFICE_SHOWN",
  "OFFICE_TO",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One entry before anything is known of it but its place. */
export const timelineRow = z.object({
  rank: z.number(),
  id: z.string(),
  earliest: z.string(),
  latest: z.string(),
});
export type TimelineRow = Readonly<z.output<typeof timelineRow>>;

export function kindOf({ rank }: TimelineRow): TimelineKind {
  const kind = timelineKinds[rank];
  if (kind === undefined) throw new Error(`no kind of entry has the rank ${rank}`);
  return kind;
}

const toldMeeting = z.object({
  status: z.string(),
  mode: z.string(),
  contact: z.string(),
  parties: z.array(z.string()),
  partyCount: z.number(),
});
const toldMention = z.object({
  summary: z.string(),
  people: z.array(z.string()),
  parties: z.array(z.string()),
  meeting: z.string().nullable(),
});
const toldTenure = z.object({
  person: z.string(),
  office: z.string(),
  acting: z.boolean(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  statedIn: z.array(z.string()),
});
export type ToldMeeting = Readonly<z.output<typeof toldMeeting>>;
export type ToldMention = Readonly<z.output<typeof toldMention>>;
export type ToldTenure = Readonly<z.output<typeof toldTenure>>;

const factRow = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("MEETING"), id: z.string(), told: toldMeeting }),
  z.object({ kind: z.literal("MENTION"), id: z.string(), told: toldMention }),
  z.object({ kind: z.literal("TENURE"), id: z.string(), told: toldTenure }),
]);

/** What the entries of a page tell of, by id. */
export interface TimelineFacts {
  readonly meetings: ReadonlyMap<string, ToldMeeting>;
  readonly mentions: ReadonlyMap<string, ToldMention>;
  readonly tenures: ReadonlyMap<string, ToldTenure>;
  readonly statements: ReadonlyMap<string, StatementDetails>;
}

/** Ids of a page by what they are of. */
export function groupIds(rows: readonly TimelineRow[]) {
  const idsWith = (...kinds: readonly TimelineKind[]) => [
    ...new Set(rows.filter((row) => kinds.includes(kindOf(row))).map(({ id }) => id)),
  ];
  return {
    meetings: idsWith("MEETING"),
    statements: idsWith("INSTRUMENT_EVENT", "COOPERATION", "STATEMENT"),
    mentions: idsWith("MENTION"),
    tenures: idsWith("OFFICE_FROM", "OFFICE_SHOWN", "OFFICE_TO"),
  };
}

export async function readTimelineFacts(
  read: ReadQuery,
  { meetings, statements, mentions, tenures }: ReturnType<typeof groupIds>,
): Promise<TimelineFacts> {
  const isAny = meetings.length + mentions.length + tenures.length > 0;
  const [rows, details] = await Promise.all([
    isAny ? readRows(read, "timeline-facts", { meetings, mentions, tenures }, factRow) : [],
    readStatementDetails(read, statements),
  ]);
  return {
    meetings: new Map(rows.flatMap((row) => (row.kind === "MEETING" ? [[row.id, row.told]] : []))),
    mentions: new Map(rows.flatMap((row) => (row.kind === "MENTION" ? [[row.id, row.told]] : []))),
    tenures: new Map(rows.flatMap((row) => (row.kind === "TENURE" ? [[row.id, row.told]] : []))),
    statements: details,
  };
}

/** Ids of all that the telling of a page names. */
export function namedIds({ meetings, mentions, tenures, statements }: TimelineFacts): readonly string[] {
  return [
    ...[...meetings].flatMap(([id, { parties }]) => [id, ...parties]),
    ...[...mentions.values()].flatMap(({ people, parties, meeting }) => [
      ...people,
      ...parties,
      ...(meeting === null ? [] : [meeting]),
    ]),
    ...[...tenures.values()].flatMap(({ person, office }) => [person, office]),
    ...[...statements.values()].flatMap(idsOf),
  ];
}

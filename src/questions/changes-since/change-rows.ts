import { z } from "zod";

export const changedKinds = [
  "MEETING",
  "COOPERATION",
  "READOUT",
  "PERSON",
  "PARTY",
  "OFFICE",
  "PLACE",
  "OCCASION",
  "SERIES",
  "INSTRUMENT",
  "TOPIC",
] as const;
export type ChangedKind = (typeof changedKinds)[number];

const texts = z.array(z.string());

/** As the load wrote it: see compare-states.ts of the graph. */
export const recordedDetail = z.object({
  readout: z.string().optional(),
  fact: z.string(),
  key: z.string(),
  about: z.string().optional(),
  change: z.enum(["added", "corrected", "withdrawn"]),
  field: z.string().optional(),
  before: texts,
  after: texts,
});
export type RecordedDetail = z.output<typeof recordedDetail>;

/** A detail lies in the graph as JSON, since it holds lists. */
const detailText = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(recordedDetail);

/** A row of cypher/query/changes-since.cypher. */
export const changedSubject = z.object({
  kind: z.enum(changedKinds),
  id: z.string(),
  name: z.string().nullable(),
  addedIn: z.int().nullable(),
  date: z.string().nullable(),
  readouts: texts,
  accounts: texts,
  changes: z.array(
    z.object({
      version: z.int(),
      change: z.enum(["CORRECTED", "WITHDRAWN"]),
      name: z.string(),
      addedIn: z.int().nullish(),
      date: z.string().nullish(),
      readouts: texts,
      details: z.array(detailText),
    }),
  ),
});
export type ChangedSubject = z.output<typeof changedSubject>;

const changeSet = z.object({
  version: z.int(),
  loadedAt: z.string(),
  meetingsAdded: z.int(),
  cooperationsAdded: z.int(),
  readoutsAdded: z.int(),
  entitiesAdded: z.int(),
  corrected: z.int(),
  withdrawn: z.int(),
});

/** The row of cypher/query/change-sets.cypher. */
export const graphStanding = z.object({
  version: z.int(),
  loadedAt: z.string().nullable(),
  first: z.int().nullable(),
  sets: z.array(changeSet),
});
export type GraphStanding = z.output<typeof graphStanding>;

import { z } from "zod";
import type { Database } from "../connect-database.ts";

const texts = z.array(z.string());
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const factState = z.object({
  /** "account", "attendance", "statement", "entity", "tenure" … */
  fact: z.string(),
  key: z.string(),
  /** What the fact is of: a meeting, a cooperation, a readout or an entity of the registry. */
  kind: z.string(),
  subject: z.string(),
  /** Where in the subject: a paragraph, a person, an office, a name. */
  about: z.string().nullable(),
  fields: z.record(z.string(), z.union([scalar, z.array(scalar)])),
});
export type FactState = z.output<typeof factState>;

const touchedMeeting = z.object({
  id: z.string(),
  name: z.string(),
  date: z.string(),
  addedIn: z.int().nullable(),
  people: texts,
  parties: texts,
  topics: texts,
  occasions: texts,
  readouts: texts,
});
export type TouchedMeeting = z.output<typeof touchedMeeting>;

/** A readout, a meeting or an entity of the registry with all that is said of it, at one time. */
export const subjectState = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  addedIn: z.int().nullable(),
  meetings: z.array(touchedMeeting),
  facts: z.array(factState),
});
export type SubjectState = z.output<typeof subjectState>;

/** What is read as one: see cypher/changes/state-of-*.cypher. */
export type SubjectSort = "readouts" | "meetings" | "entities";

/**
 * How subjects stand in the graph now.
 * @param before only those that came before this version
 */
export async function readStates(
  database: Database,
  sort: SubjectSort,
  ids: readonly string[],
  before: number,
): Promise<readonly SubjectState[]> {
  if (ids.length === 0) return [];
  return database.read(`changes/state-of-${sort}`, { ids, version: BigInt(before) }, subjectState);
}

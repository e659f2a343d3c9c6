import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { type Citation, type FactKind, readCitations } from "../asking/citations.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, reference } from "../asking/references.ts";
import { entityKinds } from "../entity-kinds.ts";
import { idsInDetails, parseDetails } from "./change-detail.ts";
import type { EntrySource } from "./feed-entry.ts";
import type { FeedRow } from "./feed-rows.ts";

const ids = z.array(z.string());
const attendance = z.object({
  person: z.string().nullable(),
  party: z.string().nullable(),
  offices: ids,
  printedOffice: z.string().nullable(),
  unnamedCount: z.number().nullable(),
});
const meetingRow = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  mode: z.string(),
  contact: z.string(),
  earliest: z.string(),
  latest: z.string(),
  place: z.string().nullable(),
  venue: z.string().nullable(),
  occasion: z.string().nullable(),
  parties: ids,
  partyCount: z.number(),
  attendances: z.array(attendance),
  attendanceCount: z.number(),
  topics: ids,
});
const cooperationRow = z.object({
  id: z.string(),
  status: z.string(),
  summary: z.string(),
  oneSided: z.boolean(),
  earliest: z.string(),
  latest: z.string(),
  meeting: z.string(),
  occasion: z.string().nullable(),
  instrument: z.string().nullable(),
  parties: ids,
  providers: ids,
  recipients: ids,
  facilitators: ids,
  speakers: ids,
  areas: ids,
  before: z.string().nullable(),
});
const changeRow = z.object({
  id: z.string(),
  kind: z.string(),
  subject: z.string(),
  change: z.enum(["CORRECTED", "WITHDRAWN"]),
  name: z.string(),
  date: z.string().nullable(),
  readouts: ids,
  topics: ids,
  occasions: ids,
  meetings: ids,
  details: z.array(z.string()).transform(parseDetails),
});
const sourceRow = z.object({
  readout: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
});

export type FeedMeeting = Readonly<z.output<typeof meetingRow>>;
export type FeedAttendance = Readonly<z.output<typeof attendance>>;
export type FeedCooperation = Readonly<z.output<typeof cooperationRow>>;
export type FeedChange = Readonly<z.output<typeof changeRow>>;

/** What the entries of a page tell of, by id. What a load has taken away since the page was found is not there. */
export interface FeedFacts {
  readonly meetings: ReadonlyMap<string, FeedMeeting>;
  readonly cooperations: ReadonlyMap<string, FeedCooperation>;
  readonly changes: ReadonlyMap<string, FeedChange>;
  readonly readouts: ReadonlyMap<string, EntrySource>;
  readonly citationsOf: (kind: FactKind, ids: Iterable<string>) => readonly Citation[];
  readonly find: (id: string) => Reference | undefined;
  /** What the id stands for; the id itself where nothing has it any more. */
  readonly nameOf: (id: string) => string;
}

export async function readFeedFacts(read: ReadQuery, rows: readonly FeedRow[]): Promise<FeedFacts> {
  const idsOf = (...ranks: readonly number[]) => rows.filter(({ rank }) => ranks.includes(rank)).map(({ id }) => id);
  const changes = await readKnown(read, "feed-changes", { changes: idsOf(3) }, changeRow);
  const subjects = [...changes.values()];
  const changed = (kind: string) => subjects.filter((each) => each.kind === kind).map(({ subject }) => subject);
  const meetingIds = unique([...idsOf(0, 1), ...changed("MEETING")]);
  const cooperationIds = unique([...idsOf(2), ...changed("COOPERATION")]);
  const [meetings, cooperations, readouts, citationsOf] = await Promise.all([
    readKnown(read, "feed-meetings", { meetings: meetingIds }, meetingRow),
    readKnown(read, "feed-cooperations", { cooperations: cooperationIds }, cooperationRow),
    readSources(read, unique(subjects.flatMap(readoutsOfChange))),
    readCitations(read, { meetings: meetingIds, cooperations: cooperationIds }),
  ]);
  const names = await readNames(read, [
    ...[...meetings.values()].flatMap(idsOfMeeting),
    ...[...cooperations.values()].flatMap(idsOfCooperation),
    ...subjects.flatMap(idsOfChange),
  ]);
  return {
    meetings,
    cooperations,
    changes,
    readouts,
    citationsOf,
    find: (id) => names.get(id),
    nameOf: (id) => names.get(id)?.name ?? id,
  };
}

async function readKnown<Row extends z.ZodType<{ readonly id: string }>>(
  read: ReadQuery,
  statement: string,
  parameters: Readonly<Record<string, readonly string[]>>,
  shape: Row,
): Promise<ReadonlyMap<string, z.output<Row>>> {
  const isAny = Object.values(parameters).some((wanted) => wanted.length > 0);
  const rows = isAny ? await readRows(read, statement, parameters, shape) : [];
  return new Map(rows.map((each) => [each.id, each]));
}

async function readSources(read: ReadQuery, readouts: readonly string[]): Promise<ReadonlyMap<string, EntrySource>> {
  const rows = readouts.length === 0 ? [] : await readRows(read, "readouts-in-short", { readouts }, sourceRow);
  return new Map(rows.map((each) => [each.readout, { ...each, paragraph: null }]));
}

async function readNames(read: ReadQuery, wanted: readonly string[]): Promise<ReadonlyMap<string, Reference>> {
  const asked = { ids: unique(wanted), kinds: entityKinds };
  const rows = asked.ids.length === 0 ? [] : await readRows(read, "references", asked, reference);
  return new Map(rows.map((each) => [each.id, each]));
}

function idsOfMeeting({ place, occasion, parties, attendances, topics }: FeedMeeting): readonly string[] {
  const people = attendances.flatMap(({ person, party, offices }) => [...known(person), ...known(party), ...offices]);
  return [...known(place), ...known(occasion), ...parties, ...topics, ...people];
}

function idsOfCooperation(fact: FeedCooperation): readonly string[] {
  const { meeting, occasion, instrument, parties, providers, recipients, facilitators, speakers, areas } = fact;
  const sides = [...parties, ...providers, ...recipients, ...facilitators, ...speakers];
  return [meeting, ...known(occasion), ...known(instrument), ...sides, ...areas];
}

function idsOfChange({ subject, topics, occasions, details }: FeedChange): readonly string[] {
  return [subject, ...topics, ...occasions, ...idsInDetails(details)];
}

/** Those whose account changed first. */
export function readoutsOfChange({ kind, subject, readouts, details }: FeedChange): readonly string[] {
  const changed = details.flatMap(({ readout }) => (readout === undefined ? [] : [readout]));
  return unique(changed.length > 0 ? changed : kind === "READOUT" ? [subject] : readouts);
}

function known(id: string | null): readonly string[] {
  return id === null ? [] : [id];
}

function unique(wanted: readonly string[]): readonly string[] {
  return [...new Set(wanted)];
}

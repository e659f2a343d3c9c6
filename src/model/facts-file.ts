import { z } from "zod";
import * as text from "./text.ts";
import * as words from "./vocabularies.ts";

/**
 * The shape of a facts file: one readout, who is in it, the meetings it reports and the points it makes.
 * The JSON Schema for editors is generated from here; docs/facts-files.md explains it to people.
 */

const ids = text.oneOrMore(text.id);

/** Left in the file until somebody has read the fact; the graph does not keep it. */
const confidence = z
  .number()
  .min(0)
  .max(1)
  .optional()
  .describe(
    "In a draft: how sure `parley extract` is, 0 to 1. Remove it once you have read the fact; it is not loaded.",
  );

const revision = z.strictObject({
  seenOn: text.day.describe("The day on which this version of the page was seen."),
  sha256: text.sha256.describe("SHA-256 of the page's text as seen."),
});

const readout = z.strictObject({
  id: text.id.describe("Permanent: publisher, date, subject. Example: jmod-2026-07-07-nato-ip4"),
  publisher: ids.describe("Party id of whoever published it; several for a joint text."),
  title: text.phrase.describe("As published."),
  url: text.webAddress.optional().describe("Where the publisher has it; with `via` where only a copy was read."),
  via: text.webAddress.optional().describe("The copy that was read, where it is not the publisher's own page."),
  issuedBy: text.phrase.optional().describe("The official who issued it (a spokesperson); not an attendee."),
  kind: z.enum(words.readoutKinds).default("overview"),
  language: text.language.default("en"),
  translation: z.enum(words.translations).default("original"),
  publishedOn: text.day.optional(),
  revisions: z.array(revision).default([]),
  read: z.enum(words.readExtents).default("whole").describe("How much of the page the facts come from."),
  text: text.phrase.optional().describe("The readout's text, a file beside this one; quotes are looked up in it."),
  formerly: z.array(text.id).default([]),
});

const person = z
  .strictObject({
    person: text.id.optional().describe("Registry id; absent for somebody who cannot be named."),
    as: ids.optional().describe("The office or offices in which the person was there."),
    for: text.id.optional().describe("Whom they represent, where it is not the office's party."),
    namedAs: text.phrase.optional().describe("As printed, where print and registry differ."),
    means: text.phrase.optional().describe("What a misprinted name should read."),
    printedOffice: text.phrase.optional().describe("The office as printed, where it differs from the registry."),
    inferred: z.boolean().default(false).describe("The office is not printed but follows (his counterpart)."),
    unnamed: z.int().min(1).optional().describe("How many people of a delegation nobody names."),
    basis: z.enum(words.attendanceBases).optional(),
    roles: z.array(z.enum(words.attendanceRoles)).default([]),
  })
  .describe("Somebody this file speaks of; the key is a handle that only this file uses.");

const presentPerson = z.union([
  text.handle,
  z.strictObject({
    who: text.handle,
    roles: z.array(z.enum(words.attendanceRoles)).default([]),
    contact: z.enum(words.contacts).optional(),
    at: text.paragraph.optional(),
    quote: text.phrase.optional(),
    confidence,
  }),
]);

const otherClock = z.strictObject({
  local: text.clockTime,
  zone: text.timeZone,
  date: text.day.optional().describe("Where the other clock shows another day and the source prints it."),
  means: text.clockTime.optional().describe("What a misprinted clock time should read."),
});
const startsAt = z.strictObject({
  local: text.clockTime,
  zone: text.timeZone,
  alsoPrinted: otherClock.optional().describe("A second printed clock time; checked against the first."),
});
const minutes = z.int().min(1).max(1440);
const duration = z.union([minutes, z.strictObject({ about: minutes })]);

const part = z.strictObject({
  at: text.paragraph,
  name: text.phrase.optional(),
  formats: z.array(z.enum(words.meetingFormats)).default([]),
  startsAt: startsAt.optional(),
  durationMinutes: duration.optional(),
  place: text.id.optional(),
  venue: text.phrase.optional(),
  quote: text.phrase.optional(),
  confidence,
});

const said = text.phrase.optional();
/** One key an act; acts.ts says what each implies, and a test holds the two lists equal. */
const actKeys = {
  discussed: text.oneOrMore(text.phrase).optional(),
  courtesy: said,
  stated: said,
  thanked: said,
  welcomed: said,
  supported: said,
  concerned: said,
  opposed: said,
  condemned: said,
  asked: said,
  proposed: said,
  explore: said,
  intends: said,
  committed: said,
  shared: said,
  reaffirmed: said,
  agreed: said,
  announced: said,
  issued: said,
  signed: said,
  did: said,
};
const point = z
  .strictObject({
    at: text.paragraph.describe("The paragraph it rests on."),
    by: text
      .oneOrMore(text.id)
      .optional()
      .describe("Handles or party ids; or all, unnamed, narrator. Default: narrator."),
    to: ids.optional().describe("Parties it is addressed to."),
    about: z.array(text.id).min(1).optional().describe("Topics, countries, organisations, instruments."),
    polarity: z.enum(words.polarities).optional(),
    cooperation: text
      .oneOrMore(z.enum(words.cooperationForms))
      .optional()
      .describe("The form or forms, where the point sets out a cooperation."),
    parties: z.array(text.id).min(1).optional(),
    provider: ids.optional(),
    recipient: ids.optional(),
    facilitator: ids.optional(),
    status: z.enum(words.cooperationStatuses).optional().describe("Where the act does not give it."),
    instrument: text.id.optional(),
    happened: z.enum(words.instrumentEvents).optional().describe("What happened to the instrument."),
    printed: text.phrase.optional().describe("A misprint that matters here, as printed; with `means`."),
    means: text.phrase.optional(),
    quote: text.phrase.optional().describe("The exact words, checked against the text beside the file."),
    confidence,
    ...actKeys,
  })
  .describe("One thing said or agreed. Its key is the act, the value your own words.");

const series = z.strictObject({ of: text.id, number: z.int().min(1).optional() });

const meeting = z.strictObject({
  id: text.id.describe("Permanent, the same in every readout of this meeting."),
  at: text.paragraph.default("lead"),
  name: text.phrase.optional().describe("Where it has one of its own; otherwise made from parties and date."),
  formerly: z.array(text.id).default([]),
  date: text.date,
  dateFrom: z.enum(words.dateBases).default("lead"),
  startsAt: startsAt.optional(),
  durationMinutes: duration.optional(),
  place: text.id.optional(),
  venue: text.phrase.optional(),
  host: ids.optional(),
  mode: z.enum(words.meetingModes).optional(),
  status: z.enum(words.meetingStatuses).default("held"),
  formats: z.array(z.enum(words.meetingFormats)).default([]),
  level: z.enum(words.levels).optional(),
  contact: z.enum(words.contacts).optional(),
  occasion: text.id.optional(),
  series: series.optional(),
  partOf: text.id.optional(),
  quote: text.phrase.optional(),
  confidence,
  also: z.array(part).default([]).describe("Meals, sessions, signings around it with the same people."),
  present: z.array(presentPerson).default([]),
  points: z.array(point).default([]),
});

const mention = z.strictObject({
  at: text.paragraph,
  what: text.phrase.describe("Own words: what is recalled or announced, who is named."),
  people: z.array(text.id).default([]).describe("Handles or registry ids of people who were not there."),
  parties: z.array(text.id).default([]),
  meeting: text.id.optional().describe("The meeting recalled or announced, once date or ordinal identifies it."),
  date: text.date.optional(),
  status: z.enum(words.meetingStatuses).optional(),
  series: series.optional(),
  occasion: text.id.optional(),
  quote: text.phrase.optional(),
  confidence,
});

const withdrawal = z.strictObject({
  fact: z.enum(words.withdrawalKinds),
  was: text.phrase.describe("Own words: what an earlier version said."),
  at: text.paragraph.optional(),
  since: text.day,
  because: text.phrase,
});

export const factsFile = z.strictObject({
  readout,
  people: z.record(text.handle, person).default({}),
  meetings: z.array(meeting).default([]),
  mentions: z.array(mention).default([]),
  withdrawn: z.array(withdrawal).default([]).describe("Tombstones: what a new version no longer says."),
});

export type FactsFile = z.infer<typeof factsFile>;
export type FactsMeeting = FactsFile["meetings"][number];
export type FactsPoint = FactsMeeting["points"][number];
export type FactsPerson = FactsFile["people"][string];
export type FactsMention = FactsFile["mentions"][number];

import { z } from "zod";
import * as text from "./text.ts";
import * as words from "./vocabularies.ts";

/**
 * The shape of registry files: the people, offices, organisations, places and so on that readouts refer to.
 * A file may hold several kinds; ids are unique across all of them. Countries come from ISO 3166.
 */

const name = z.strictObject({
  text: text.phrase,
  language: text.language.optional(),
  kind: z.enum(words.nameKinds).default("alias"),
  from: text.day.optional(),
  to: text.day.optional(),
  source: text.id.optional().describe("Where the name is found: the id of a source or a readout."),
});

const citation = z.strictObject({
  source: text.id.describe("Id of a source or a readout."),
  at: text.paragraph.default("page"),
});

const entity = {
  id: text.id,
  names: z.array(name).default([]).describe("Other names: own scripts, aliases, abbreviations, former names."),
  formerly: z.array(text.id).default([]).describe("Ids that were renamed or merged into this one."),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, "Write a Wikidata id such as Q42.")
    .optional(),
};

const tenure = z.strictObject({
  office: text.id,
  from: text.date.optional().describe("Only where a source states it."),
  to: text.date.optional(),
  acting: z.boolean().default(false),
  sources: z.array(citation).default([]),
});

const person = z.strictObject({
  ...entity,
  name: text.phrase.describe("As people usually write it."),
  family: text.phrase.optional(),
  given: text.phrase.optional(),
  order: z.enum(words.nameOrders).optional(),
  tenures: z.array(tenure).default([]),
});

const office = z.strictObject({
  ...entity,
  title: text.phrase,
  of: text.id.describe("The party it belongs to; whoever holds it represents that party."),
  level: text.oneOrMore(z.enum(words.levels)),
});

const membership = z.strictObject({
  party: text.id,
  role: z.enum(words.membershipRoles).default("member"),
  from: text.date.optional(),
  to: text.date.optional(),
  sources: z.array(citation).default([]),
});

const organisation = z.strictObject({
  ...entity,
  name: text.phrase,
  kind: z.enum(words.organisationKinds),
  of: text.id.optional().describe("The country or organisation it is part of (a ministry's country)."),
  members: z.array(membership).default([]),
});

const country = z.strictObject({
  ...entity,
  name: text.phrase.optional().describe("Where ISO 3166's English name is not the one wanted."),
});

const place = z.strictObject({
  ...entity,
  name: text.phrase,
  kind: z.enum(words.placeKinds).default("city"),
  country: text.id.optional(),
  within: text.id.optional().describe("The place it lies in."),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});

const occasion = z.strictObject({
  ...entity,
  name: text.phrase,
  kind: z.enum(words.occasionKinds),
  visit: z.enum(words.visitKinds).optional().describe("Occasions of kind visit only."),
  from: text.day.optional(),
  to: text.day.optional(),
  place: text.id.optional(),
});

const series = z.strictObject({ ...entity, name: text.phrase });

const instrument = z.strictObject({
  ...entity,
  name: text.phrase,
  kind: z.enum(words.instrumentKinds),
  parties: z.array(text.id).default([]),
  readout: text.id.optional().describe("The readout that is its text, for a joint statement."),
});

const mapping = z.strictObject({
  scheme: z.enum(["eurovoc", "unbis", "plover"]),
  match: z.enum(["exact", "close", "narrow", "broad", "related"]),
  id: z.string().min(1).optional(),
  label: text.phrase,
});

const topic = z.strictObject({
  ...entity,
  label: text.phrase,
  axis: z.enum(words.topicAxes).default("theme"),
  group: text.phrase.optional().describe("The heading it stands under."),
  note: text.phrase.optional(),
  mappings: z.array(mapping).default([]),
});

const source = z.strictObject({
  id: text.id,
  publisher: text.oneOrMore(text.id),
  title: text.phrase,
  url: text.webAddress.optional().describe("Where the publisher has it; with `via` where only a copy was read."),
  via: text.webAddress.optional().describe("The copy that was read, where it is not the publisher's own page."),
  language: text.language.default("en"),
  publishedOn: text.day.optional(),
  seenOn: text.day.optional(),
  formerly: z.array(text.id).default([]),
});

export const registryFile = z.strictObject({
  people: z.array(person).default([]),
  offices: z.array(office).default([]),
  organisations: z.array(organisation).default([]),
  countries: z.array(country).default([]).describe("Further names for countries of ISO 3166."),
  places: z.array(place).default([]),
  occasions: z.array(occasion).default([]),
  series: z.array(series).default([]),
  instruments: z.array(instrument).default([]),
  topics: z.array(topic).default([]),
  sources: z.array(source).default([]).describe("Official pages that registry facts rest on."),
});

export type RegistryFile = z.infer<typeof registryFile>;
export type RegistryKind = keyof RegistryFile;
export type RegistryEntry<K extends RegistryKind> = RegistryFile[K][number];
export type RegistryName = z.infer<typeof name>;

import { z } from "zod";

const texts = z.array(z.string());
const text = z.string().nullable();
const sources = z.array(z.object({ source: z.string(), at: z.string() }));

const storedName = z.object({
  id: z.string(),
  text: z.string(),
  language: text,
  kind: z.string(),
  from: text,
  to: text,
  source: text,
});
const storedTenure = z.object({ office: z.string(), from: text, to: text, acting: z.boolean(), sources });
const storedMember = z.object({ party: z.string(), role: z.string(), from: text, to: text, sources });

const value = z.union([z.string(), z.number(), z.boolean(), texts]);

/** A row of cypher/export/registry.cypher: an entity with whatever hangs on its kind. */
export const storedEntity = z.object({
  labels: texts,
  properties: z.record(z.string(), z.union([value, z.null()])),
  names: z.array(storedName),
  formerly: texts,
  partOf: text,
  of: text,
  country: text,
  within: text,
  place: text,
  parties: texts,
  text,
  publishers: texts,
  tenures: z.array(storedTenure),
  members: z.array(storedMember),
});

export type StoredEntity = z.output<typeof storedEntity>;

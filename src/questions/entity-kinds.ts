import { z } from "zod";

/** What an id or a name can stand for; each is a label of the graph in capitals. */
export const entityKinds = [
  "PERSON",
  "PARTY",
  "OFFICE",
  "TOPIC",
  "PLACE",
  "OCCASION",
  "SERIES",
  "INSTRUMENT",
  "READOUT",
  "MEETING",
] as const;

export const entityKind = z.enum(entityKinds);
export type EntityKind = z.infer<typeof entityKind>;

import { z } from "zod";
import { type Act, actNames } from "../model/acts.ts";
import * as words from "../model/vocabularies.ts";
import { storedAccount, storedAttendance, storedPart, word } from "./stored-accounts.ts";

const texts = z.array(z.string());
const text = z.string().nullish();
const said = { paragraph: z.string(), quote: text };

const storedCooperation = z.object({
  forms: z.array(word(words.cooperationForms)),
  status: word(words.cooperationStatuses),
  parties: texts,
  providers: texts,
  recipients: texts,
  facilitators: texts,
});

const storedStatement = z.object({
  ...said,
  key: z.string(),
  meeting: z.string(),
  act: z
    .string()
    .toLowerCase()
    .pipe(z.custom<Act>((value) => actNames.some((act) => act === value))),
  polarity: word(words.polarities),
  by: word(words.speakerBases),
  summary: z.string(),
  happened: word(words.instrumentEvents).nullish(),
  printed: text,
  means: text,
  speakers: texts,
  parties: texts,
  addressedTo: texts,
  topics: texts,
  aboutParties: texts,
  aboutInstruments: texts,
  instrument: text,
  cooperation: storedCooperation.nullish(),
});

const storedMention = z.object({
  ...said,
  key: z.string(),
  summary: z.string(),
  people: texts,
  parties: texts,
  meeting: text,
});

const storedWithdrawal = z.object({
  fact: word(words.withdrawalKinds),
  was: z.string(),
  paragraph: text,
  since: z.string(),
  because: z.string(),
});

const properties = z.object({
  id: z.string(),
  title: z.string(),
  url: text,
  via: text,
  issuedBy: text,
  kind: word(words.readoutKinds),
  language: z.string(),
  translation: word(words.translations),
  publishedOn: text,
  read: word(words.readExtents),
  revisions: texts,
});

/** A row of cypher/export/facts-of-readouts.cypher: a readout with everything it says. */
export const storedReadout = z.object({
  properties,
  publishers: texts,
  formerly: texts,
  accounts: z.array(z.object({ meeting: z.string(), said: storedAccount })),
  attendances: z.array(
    z.object({ key: z.string(), meeting: z.string(), person: z.string().nullable(), said: storedAttendance }),
  ),
  parts: z.array(z.object({ meeting: z.string(), said: storedPart })),
  statements: z.array(storedStatement),
  mentions: z.array(storedMention),
  withdrawals: z.array(storedWithdrawal),
});

export type StoredReadout = z.output<typeof storedReadout>;

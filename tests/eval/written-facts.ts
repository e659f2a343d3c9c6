import { z } from "zod";
import { type Act, actNames } from "../../src/model/acts.ts";

/**
 * A facts file as an evaluation reads it: both the expected one, which may leave out ids and values, and the drafted one.
 * Looser than src/model/facts-file.ts on purpose: what is not scored does not matter here.
 */

const words = z.union([z.string(), z.number()]).transform(String);
const list = z.union([words.transform((one) => [one]), z.array(words)]);
const minutes = z.union([
  z.number().transform((count) => ({ minutes: count, isAbout: false })),
  z.object({ about: z.number() }).transform(({ about }) => ({ minutes: about, isAbout: true })),
]);
const clock = z.object({ local: words, zone: words.optional() });
const part = z.object({
  at: words.optional(),
  formats: list.default([]),
  startsAt: clock.optional(),
  durationMinutes: minutes.optional(),
});

/** The act is whichever of its other keys names one. */
const point = z.looseObject({
  at: words.default("lead"),
  by: list.default(["narrator"]),
  about: list.default([]),
  cooperation: list.optional(),
  parties: list.default([]),
  provider: list.default([]),
  recipient: list.default([]),
  facilitator: list.default([]),
  status: z.string().optional(),
});

const meeting = z.object({
  date: words.optional(),
  dateFrom: z.string().default("lead"),
  startsAt: clock.extend({ alsoPrinted: clock.optional() }).optional(),
  durationMinutes: minutes.optional(),
  place: z.string().optional(),
  venue: z.string().optional(),
  host: list.default([]),
  mode: z.string().optional(),
  formats: list.default([]),
  occasion: z.string().optional(),
  also: z.array(part).default([]),
  present: z.array(z.union([words, z.object({ who: words }).transform(({ who }) => who)])).default([]),
  points: z.array(point).default([]),
});

const person = z.object({
  person: z.string().optional(),
  as: list.default([]),
  for: z.string().optional(),
  namedAs: z.string().optional(),
  printedOffice: z.string().optional(),
  inferred: z.boolean().default(false),
  unnamed: z.number().optional(),
});

export const writtenFacts = z.object({
  people: z.record(z.string(), person).default({}),
  meetings: z.array(meeting).default([]),
  mentions: z.array(z.object({ people: list.default([]), date: words.optional() })).default([]),
});

export type FactsAsWritten = z.infer<typeof writtenFacts>;
export type MeetingAsWritten = FactsAsWritten["meetings"][number];
export type PointAsWritten = MeetingAsWritten["points"][number];
export type PersonAsWritten = FactsAsWritten["people"][string];

/** The act whose key the point has. */
export function actOf(written: PointAsWritten): Act | undefined {
  return actNames.find((name) => written[name] !== undefined && written[name] !== null);
}

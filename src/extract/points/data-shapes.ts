import { z } from "zod";
import { type Act, actNames } from "../../model/acts.ts";
import { cooperationForms } from "../../model/vocabularies.ts";

/** The shapes of the data files; each file's own comment explains its keys to people. */

const phrase = z.string().min(1);
const isAct = (name: string): name is Act => actNames.some((act) => act === name);
const act = z.string().refine(isAct, { error: "not an act that facts files know" });
const yes = z.enum(["yes", "no"]);

export const verbsFile = z.strictObject({
  verbs: z.array(
    z.strictObject({
      verb: phrase,
      past: phrase.optional(),
      ing: phrase.optional(),
      act: act.optional(),
      bare: yes.default("yes"),
      tells: yes.default("no"),
      meets: yes.default("no"),
      person: act.optional(),
      opens: yes.default("no"),
      objects: z.record(phrase, act).default({}),
      seenIn: phrase,
    }),
  ),
});

export const contentsFile = z.strictObject({
  contents: z.array(z.strictObject({ phrase, act, seenIn: phrase })),
});

export const abbreviationsFile = z.strictObject({
  before: z.array(phrase),
  within: z.array(phrase),
  starts: z.array(phrase),
});

export const speakersFile = z.strictObject({
  everybody: z.array(z.strictObject({ phrase, seenIn: phrase })),
  pronouns: z.array(z.strictObject({ phrase, means: z.enum(["one", "all"]) })),
  sides: z.array(phrase),
  roles: z.array(z.strictObject({ phrase, ranks: z.array(phrase).min(1) })),
  narrators: z.array(phrase),
});

export const topicsFile = z.strictObject({
  topics: z.array(
    z.strictObject({
      id: phrase,
      label: phrase,
      phrases: z.array(phrase).default([]),
      faint: z.array(phrase).default([]),
      recalls: z.array(phrase).default([]),
      within: z.array(phrase).default([]),
      beside: z.array(phrase).default([]),
      seenIn: phrase,
    }),
  ),
});

export const cooperationFile = z.strictObject({
  forms: z.array(
    z.strictObject({
      phrase,
      form: z.enum(cooperationForms),
      oneWay: yes.default("no"),
      faint: yes.default("no"),
      seenIn: phrase,
    }),
  ),
  enhancers: z.array(phrase),
  importance: z.array(phrase),
});

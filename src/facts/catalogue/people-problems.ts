import type { CatalogueEntry } from "./catalogue-entry.ts";

/** Handles, attendance and meetings. */
export const peopleProblems = [
  {
    id: "F52",
    severity: "error",
    title: "A handle is used nowhere",
    explanation: "Nothing of this person would reach the graph. Name the handle in `present`, or delete it.",
    example: "people: { arden: … } and no meeting names arden",
  },
  {
    id: "F53",
    severity: "error",
    title: "A handle is unknown",
    explanation:
      "Whoever is present stands under `people` first. A speaker is a handle, a party id, all, unnamed or narrator.",
    example: "present: [arden, brook], and people has no brook",
  },
  {
    id: "F54",
    severity: "error",
    title: "A handle already means something else",
    explanation: "A handle may not be a party's id, another person's id, or one of all, unnamed, narrator.",
    example: "people: { vel: { person: anna-arden } }",
  },
  {
    id: "F55",
    severity: "error",
    title: "One person stands under two handles",
    explanation: "Write one handle; a person in two offices has a list in `as`.",
    example: "arden and minister both with person: anna-arden",
  },
  {
    id: "F56",
    severity: "error",
    title: "A handle stands for nobody",
    explanation: "A person, an office (`as`) or a party (`for`) is needed to tell who it was.",
    example: "people: { somebody: { namedAs: A Guest } }",
  },
  {
    id: "F57",
    severity: "error",
    title: "An attendance has no party",
    explanation:
      "Give an office (`as`) or a party (`for`). Who represents nobody has one of the roles visitor, observer, speaker, moderator, interpreter or witness.",
    example: "arden: { person: anna-arden }",
  },
  {
    id: "F58",
    severity: "error",
    title: "Two offices belong to different parties",
    explanation: "Say with `for` whom the person represented.",
    example: "as: [vel-defence-minister, accord-secretary-general]",
  },
  {
    id: "F59",
    severity: "error",
    title: "Somebody is present twice",
    explanation: "The same handle, or two unnamed entries for the same office or party, which nothing tells apart.",
    example: "present: [arden, arden]",
  },
  {
    id: "F60",
    severity: "error",
    title: "A speaker was not at the meeting",
    explanation: "Who speaks at a meeting is in its `present`.",
    example: "by: brook, where present is [arden]",
  },
  {
    id: "F61",
    severity: "error",
    title: "A person had left the office, or had not begun",
    explanation: "According to the sourced tenures of the registry, on every day that the meeting's date allows.",
    example: "a minister until 2030 at a meeting of 2031",
  },
  {
    id: "F62",
    severity: "error",
    title: "What is said of a person contradicts itself",
    explanation:
      "`unnamed` counts people without names, so `person` cannot stand beside it; `inferred` speaks of an office, so `as` is needed.",
    example: "{ person: anna-arden, unnamed: 3 }",
  },
  {
    id: "F63",
    severity: "error",
    title: "One file reports a meeting twice",
    explanation: "One readout gives one account of one meeting.",
    example: "two meetings with the same id in one file",
  },
  {
    id: "F64",
    severity: "error",
    title: "A held meeting has one side only",
    explanation:
      "A meeting is of people of two parties at least. The other side may be an unnamed entry: { for: vel, unnamed: 3 }.",
    example: "present: [arden]",
  },
  {
    id: "F65",
    severity: "error",
    title: "Two clock times disagree",
    explanation: "The two printed times are different moments. Check the zones; where the print is wrong, add `means`.",
    example: 'local: "15:40" in Istanbul, also printed "20:40" in Tokyo',
  },
  {
    id: "F66",
    severity: "error",
    title: "A held meeting lies after its readout",
    explanation: "The readout was published before the meeting (a day is allowed for time zones). Check both dates.",
    example: "publishedOn: 2031-03-04, date: 2031-04-03",
  },
  {
    id: "F67",
    severity: "error",
    title: "A part of the meeting belongs to nothing known",
    explanation: "`partOf` names a meeting of some facts file, or an occasion of the registry.",
    example: "partOf: 2031-03-04-unheard-of",
  },
  {
    id: "F68",
    severity: "error",
    title: "A mentioned meeting has no date",
    explanation: "No facts file reports it, so the mention alone tells when it was: a year is enough.",
    example: "meeting: 2029-valen-talks, without date",
  },
] as const satisfies readonly CatalogueEntry[];

import type { CatalogueEntry } from "./catalogue-entry.ts";

/** What was said and agreed. */
export const pointProblems = [
  {
    id: "F70",
    severity: "error",
    title: "A point has no act",
    explanation: "The act is the key, your own words its value: `stated: Security cannot be separated.`",
    example: '- at: "2"\n  by: arden',
  },
  {
    id: "F71",
    severity: "error",
    title: "A point has two acts",
    explanation: "Two things said are two points.",
    example: "stated: …\nagreed: …",
  },
  {
    id: "F72",
    severity: "error",
    title: "A cooperation has no parties",
    explanation: "Say between whom, with `parties` (two at least), or with `provider` and `recipient`.",
    example: "cooperation: exercise, without parties",
  },
  {
    id: "F73",
    severity: "error",
    title: "Parties stand beside provider and recipient",
    explanation: "Either both sides do the same (`parties`), or one gives and one receives.",
    example: "parties: [vel, ost]\nprovider: vel",
  },
  {
    id: "F74",
    severity: "error",
    title: "A provider without recipient, or the reverse",
    explanation: "Aid and transfers have both ends.",
    example: "provider: vel, without recipient",
  },
  {
    id: "F75",
    severity: "error",
    title: "Keys of a cooperation stand without `cooperation`",
    explanation:
      "`parties`, `provider`, `recipient`, `facilitator` and `status` say more of a cooperation; name its form.",
    example: "parties: [vel, ost], without cooperation",
  },
  {
    id: "F76",
    severity: "error",
    title: "Something happened to no instrument",
    explanation: "`happened` needs `instrument`.",
    example: "happened: signed",
  },
  {
    id: "F77",
    severity: "error",
    title: "The status of a cooperation is open",
    explanation: "This act implies none: write `status`.",
    example: "did: Began the second course.\ncooperation: capacity",
  },
  {
    id: "F78",
    severity: "error",
    title: "A misprint is told by half",
    explanation:
      "What is printed and what it means go together: `printed` with `means`, for people `namedAs` with `means`.",
    example: "means: 16 March",
  },
  {
    id: "F79",
    severity: "error",
    title: "A list of what was discussed holds two phrases",
    explanation: "The list takes ids of topics, parties and instruments; beside them one phrase in your own words.",
    example: "discussed: [the first matter, the second matter]",
  },
  {
    id: "F80",
    severity: "error",
    title: "The text of the readout lies elsewhere",
    explanation: "`text` names a file beside the facts file: no way up, no absolute path, no link that leads out.",
    example: "text: ../../secret.txt",
  },
  {
    id: "F81",
    severity: "error",
    title: "A word for everybody stands among names",
    explanation: "all, unnamed and narrator stand alone in `by`.",
    example: "by: [all, arden]",
  },
] as const satisfies readonly CatalogueEntry[];

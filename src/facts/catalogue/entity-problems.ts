import type { CatalogueEntry } from "./catalogue-entry.ts";

/** Ids, and what the registry says of entities. */
export const entityProblems = [
  {
    id: "F40",
    severity: "error",
    title: "An id is unknown",
    explanation: "No registry file has it. The nearest ids and names are suggested.",
    example: "person: ana-arden",
  },
  {
    id: "F41",
    severity: "error",
    title: "An id is of another kind",
    explanation: "A place stands where a party belongs, a person where an office belongs.",
    example: "host: port-valen",
  },
  {
    id: "F42",
    severity: "error",
    title: "An id stands twice",
    explanation:
      "Ids are unique in the whole graph. Two readouts need two ids; twins share the id of their meeting only.",
    example: "two readouts with the id vel-2031-03-04-arden",
  },
  {
    id: "F43",
    severity: "error",
    title: "Two ids look the same",
    explanation: "They differ in upper and lower case, Unicode form or separators alone.",
    example: "anna-arden and anna.arden",
  },
  {
    id: "F44",
    severity: "error",
    title: "One id stands for two kinds of things",
    explanation: "Ids are unique across kinds: a meeting may not be called as a readout, a person as an office.",
    example: "a meeting with the id of its readout",
  },
  {
    id: "F45",
    severity: "error",
    title: "A former id is in use",
    explanation: "A former id leads to one entity for ever; it may not belong to another, now or formerly.",
    example: "formerly: [anna-arden], beside a person anna-arden",
  },
  {
    id: "F46",
    severity: "error",
    title: "Parts run in a circle",
    explanation: "A meeting, a place or an organisation is, step by step, a part of itself.",
    example: "partOf leads from a to b and from b to a",
  },
  {
    id: "F47",
    severity: "error",
    title: "A meeting is named by its former id",
    explanation: "Another readout says that the meeting was renamed. Write the present id in every file.",
    example: "id: 2031-03-04-old-name",
  },
  {
    id: "F48",
    severity: "error",
    title: "A time ends before it starts",
    explanation: "Of a tenure, a membership, an occasion or a name. Exchange the two, or correct the typing mistake.",
    example: "from: 2030-01-01\nto: 2029-12-31",
  },
  {
    id: "F49",
    severity: "error",
    title: "A start or an end has no source",
    explanation: "Tenures and memberships have from and to only where a source states them: say where, in `sources`.",
    example: "from: 2030-01-01, without sources",
  },
  {
    id: "F50",
    severity: "error",
    title: "A rank of visit stands at something that is no visit",
    explanation: "`visit` belongs to occasions of kind visit.",
    example: "kind: summit\nvisit: state",
  },
  {
    id: "F51",
    severity: "error",
    title: "Half of a position is missing",
    explanation: "Latitude and longitude go together.",
    example: "latitude: 12.5",
  },
] as const satisfies readonly CatalogueEntry[];

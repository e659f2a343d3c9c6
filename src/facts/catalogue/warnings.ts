import type { CatalogueEntry } from "./catalogue-entry.ts";

/** What may be right, and is worth a look. With --strict they stop as errors do. */
export const warnings = [
  {
    id: "W01",
    severity: "warning",
    title: "The file starts with a byte order mark",
    explanation: "It is read as if the mark were not there. Save as UTF-8 without BOM.",
    example: "a file saved as UTF-8 with BOM",
  },
  {
    id: "W02",
    severity: "warning",
    title: "The first line does not lead an editor to the schema",
    explanation:
      "With `# yaml-language-server: $schema=` and the relative path of the schema (….schema.json), editors complete and check.",
    example: "readout: on the first line",
  },
  {
    id: "W03",
    severity: "warning",
    title: "A former id is used",
    explanation: "It is followed. Write the present id.",
    example: "person: anna-marsh, now anna-arden",
  },
  {
    id: "W04",
    severity: "warning",
    title: "Somebody else held the office",
    explanation: "According to the sourced tenures of the registry, on every day that the meeting's date allows.",
    example: "as: vel-defence-minister, held by another person in that year",
  },
  {
    id: "W05",
    severity: "warning",
    title: "A meeting that was not held has one side only",
    explanation: "Add whoever was to come, as far as the readout says so.",
    example: "status: scheduled\npresent: [arden]",
  },
  {
    id: "W06",
    severity: "warning",
    title: "The date lies outside the occasion",
    explanation: "The meeting is before the occasion's first day or after its last.",
    example: "a meeting of May on the occasion of a summit in July",
  },
  {
    id: "W07",
    severity: "warning",
    title: "A party to a cooperation was not at the meeting",
    explanation: "Nobody represented it. Check the id; the sides of aid and transfers may be absent.",
    example: "parties: [vel, nor], and nobody of nor was present",
  },
  {
    id: "W08",
    severity: "warning",
    title: "A party speaks that was not at the meeting",
    explanation: "Nobody represented it. Check the id, or add an unnamed entry to `present`.",
    example: "by: nor, and nobody of nor was present",
  },
  {
    id: "W09",
    severity: "warning",
    title: "A quote is not in the readout's text",
    explanation: "Spaces, line ends and kinds of quotation marks do not count; all else does.",
    example: "quote: words that were never printed",
  },
  {
    id: "W10",
    severity: "warning",
    title: "The readout's text is not there or cannot be opened",
    explanation: "Quotes are kept and marked as not looked up.",
    example: "text: missing.txt",
  },
  {
    id: "W11",
    severity: "warning",
    title: "The readout has no web address",
    explanation: "Nobody can follow the fact to its source. Give `url`, or `via` where only a copy was read.",
    example: "a readout without url and via",
  },
  {
    id: "W12",
    severity: "warning",
    title: "A mention dates no meeting",
    explanation:
      "`date`, `status`, `series` and `occasion` of a mention belong to its `meeting`; without one they are lost.",
    example: "what: A visit next spring.\ndate: 2032-04",
  },
  {
    id: "W13",
    severity: "warning",
    title: "Facts of a draft have not been reviewed",
    explanation:
      "They still carry the confidence that `parley extract` wrote. Read them; `parley review FILE` removes it. It is not loaded.",
    example: "confidence: 0.8",
  },
  {
    id: "W14",
    severity: "warning",
    title: "Two people were at one meeting in the same office",
    explanation:
      "Heads of state, government and organisations, ministers and chiefs of defence have one holder at a time. Mostly one of the two was given the other's country.",
    example: "arden and brook both with as: vel-defence-minister, and present: [arden, brook]",
  },
] as const satisfies readonly CatalogueEntry[];

/** A named question as a command. */
export interface QuestionCommand {
  /** The field of Query whose arguments and answer it has. */
  readonly question: string;
  readonly command: string;
  /** Arguments that are typed without a flag, in order; `?` marks what may be left out, `…` a last one that takes several. */
  readonly takes: readonly string[];
  readonly summary: string;
  readonly examples: readonly string[];
}

/** In the order of the help. Flags, defaults and choices come from the schema. */
export const questionCommands: readonly QuestionCommand[] = [
  {
    question: "path",
    command: "path",
    takes: ["from", "to"],
    summary: "how two people are connected, meeting by meeting",
    examples: [
      'parley path "Rutte" "Penk" --since 2024 --max-people 12',
      "parley path jpn nzl --by party",
      "parley path mark-rutte chris-penk --json",
    ],
  },
  {
    question: "paths",
    command: "paths",
    takes: ["from", "to"],
    summary: "several paths between two people, the best first",
    examples: ['parley paths "Rutte" "Penk" --first 5'],
  },
  {
    question: "pathsFrom",
    command: "paths-from",
    takes: ["person"],
    summary: "the nearest people of a party or an office",
    examples: [
      "parley paths-from mark-rutte --party nzl",
      'parley paths-from "Penk" --office "Minister of Defense of Japan"',
    ],
  },
  {
    question: "distances",
    command: "distances",
    takes: ["of"],
    summary: "how many people are one, two, three hops away",
    examples: ["parley distances mark-rutte"],
  },
  {
    question: "contacts",
    command: "contacts",
    takes: ["of"],
    summary: "whom a person or a party has met, how often, first and last",
    examples: ["parley contacts nato --since 2025 --sort latest", "parley contacts mark-rutte --json"],
  },
  {
    question: "commonContacts",
    command: "common-contacts",
    takes: ["a", "b"],
    summary: "whom two people, or two parties, have both met",
    examples: ['parley common-contacts "Rutte" "Penk"'],
  },
  {
    question: "relationship",
    command: "relationship",
    takes: ["a", "b"],
    summary: "how two parties, or two people, stand to each other",
    examples: ["parley relationship jpn nato", 'parley relationship "Rutte" "Penk" --since 2025'],
  },
  {
    question: "cooperation",
    command: "cooperation",
    takes: ["parties?…"],
    summary: "what parties do together, with what status",
    examples: [
      "parley cooperation nato ip4",
      "parley cooperation --group ip4 --area dom.cyber",
      "parley cooperation jpn --as-of 2026",
    ],
  },
  {
    question: "changes",
    command: "changes",
    takes: ["a", "b"],
    summary: "what is new between two since a day or their last meeting but one",
    examples: ["parley changes jpn nato --since 2026-07"],
  },
  {
    question: "quiet",
    command: "quiet",
    takes: ["of"],
    summary: "with whom there has been silence for longer than usual",
    examples: ["parley quiet nato", "parley quiet mark-rutte --as-of 2026-11-01"],
  },
  {
    question: "firsts",
    command: "firsts",
    takes: [],
    summary: "first meetings of two parties in the data",
    examples: ["parley firsts --since 2026 --of nato", "parley firsts --level minister"],
  },
  {
    question: "officeHolders",
    command: "who-was",
    takes: ["office"],
    summary: "who held an office on a day, and how sure that is",
    examples: [
      'parley who-was "Minister of Defense of Japan" --on 2026-07-07',
      "parley who-was nato-secretary-general",
    ],
  },
  {
    question: "career",
    command: "career",
    takes: ["person"],
    summary: "the offices of a person, and what each rests on",
    examples: ['parley career "Motegi"', "parley career mark-rutte --as-of 2026-07-07"],
  },
  {
    question: "positions",
    command: "positions",
    takes: ["topic"],
    summary: "who said what about a topic, a country or an instrument",
    examples: ["parley positions ukr", "parley positions peace.ukraine_support --of nato"],
  },
  {
    question: "topicTrend",
    command: "topic-trend",
    takes: ["of"],
    summary: "how often a topic comes up, or a party's topics, by quarter",
    examples: ["parley topic-trend dom.cyber", "parley topic-trend jpn --since 2026"],
  },
  {
    question: "timeline",
    command: "timeline",
    takes: ["of"],
    summary: "everything about somebody or something in time order",
    examples: ["parley timeline mark-rutte", "parley timeline jpn --with nato --order oldest-first"],
  },
  {
    question: "compareReadouts",
    command: "compare-readouts",
    takes: ["meeting"],
    summary: "the readouts of one meeting side by side",
    examples: ["parley compare-readouts 2026-07-07-nato-ip4-ankara"],
  },
  {
    question: "evidence",
    command: "evidence",
    takes: ["of", "and?"],
    summary: "the readouts and paragraphs behind a fact, or behind a link of two",
    examples: ["parley evidence mark-rutte chris-penk", "parley evidence 2026-07-07-nato-ip4-ankara"],
  },
  {
    question: "dependsOn",
    command: "depends-on",
    takes: ["readout"],
    summary: "what would go if a readout were withdrawn",
    examples: ["parley depends-on jmod-2026-07-07-nato-ip4"],
  },
  {
    question: "brief",
    command: "brief",
    takes: ["of"],
    summary: "the page to read before a meeting",
    examples: ['parley brief "Rutte" --for jpn', "parley brief 2026-07-07-nato-ip4-ankara --for nzl"],
  },
];

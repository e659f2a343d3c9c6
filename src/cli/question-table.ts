/** A named question as a command. */
export interface QuestionCommand {
  /** The field of Query whose arguments and answer it has. */
  readonly question: string;
  readonly command: string;
  /** Arguments that are typed without a flag, in order; `…` behind the last one takes several. */
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
    question: "officeHolders",
    command: "who-was",
    takes: ["office"],
    summary: "who held an office on a day, and how sure that is",
    examples: [
      'parley who-was "Minister of Defense of Japan" --on 2026-07-07',
      "parley who-was nato-secretary-general",
    ],
  },
];

import type { Citation } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, enumInWords, listInWords, whenInWords } from "../asking/words.ts";
import type { StatementDetails } from "./statement-details.ts";

const verbs: Readonly<Record<string, string>> = {
  DISCUSSED: "held a discussion",
  COURTESY: "exchanged courtesies",
  STATED: "stated",
  THANKED: "gave thanks",
  WELCOMED: "spoke in welcome",
  SUPPORTED: "expressed support",
  CONCERNED: "expressed concern",
  OPPOSED: "expressed opposition",
  CONDEMNED: "expressed condemnation",
  ASKED: "made a request",
  PROPOSED: "made a proposal",
  EXPLORE: "agreed to explore",
  INTENDS: "told of an intention",
  COMMITTED: "made a commitment",
  SHARED: "shared a view",
  REAFFIRMED: "reaffirmed",
  AGREED: "agreed",
  ANNOUNCED: "announced",
  ISSUED: "issued a text",
  SIGNED: "signed",
  DID: "acted",
};

/** "According to …, on 7 July 2026 Mark Rutte for NATO gave thanks: …": who, to whom, in which act, what. */
export function statementInWords(
  statement: StatementDetails,
  named: (id: string) => Reference,
  sources: readonly Citation[],
): string {
  const { act, addressedTo, earliest, latest, summary, status } = statement;
  const to = addressedTo.length === 0 ? "" : `, addressing ${listInWords(addressedTo.map((id) => named(id).name))},`;
  // A meeting that nobody says was held may be one that is still to come.
  const where = status === "HELD" ? "" : ` (of a meeting whose status is ${enumInWords(status)})`;
  const said = /^Discussed /.test(summary)
    ? `discussed ${summary.slice("Discussed ".length)}`
    : `${verbs[act] ?? enumInWords(act)}: ${summary}`;
  const told = `${accordingTo(sources)}${whenInWords(earliest, latest)} ${speakersInWords(statement, named)}${to}${where} ${said}`;
  return told.charAt(0).toUpperCase() + told.slice(1) + (/[.!?]$/.test(told) ? "" : ".");
}

/** Who spoke, and for whom; who is not named is told as that. */
function speakersInWords(
  { by, speakers, parties, partyCount }: StatementDetails,
  named: (id: string) => Reference,
): string {
  const beyond = Array.from({ length: partyCount - parties.length }, () => "");
  const sides = listInWords([...parties.map((id) => named(id).name), ...beyond]);
  switch (by) {
    case "NAMED":
      return `${listInWords(speakers.map((id) => named(id).name))}${sides === "" ? "" : ` for ${sides}`}`;
    case "PARTY":
      return sides === "" ? "a party" : sides;
    case "ALL":
      return sides === "" ? "all present" : `all present (${sides})`;
    case "UNNAMED":
      return "somebody whom the source does not name";
    case "NARRATOR":
      return "the text itself, which names no speaker,";
  }
}

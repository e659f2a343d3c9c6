import { z } from "zod";
import type { Citation } from "../asking/citations.ts";
import type { Window } from "../asking/parameters.ts";
import type { Reference } from "../asking/references.ts";
import { countInWords, dayInWords, listInWords, whenInWords } from "../asking/words.ts";
import type { StatementDetails } from "./statement-details.ts";
import { statementInWords } from "./statement-words.ts";

/** The statements of one party about something, counted. */
export const partyPositionRow = z.object({
  party: z.string(),
  statements: z.number(),
  firstOn: z.string(),
  lastOn: z.string(),
  /** Id of the newest. */
  latest: z.string(),
  kinds: z.array(z.object({ act: z.string(), polarity: z.string(), count: z.number() })),
});
type PartyPositionRow = Readonly<z.output<typeof partyPositionRow>>;

export function describePosition(
  statement: StatementDetails,
  named: (id: string) => Reference,
  sources: readonly Citation[],
) {
  const { id, act, polarity, strength, by, joint, summary, earliest, latest, partyCount } = statement;
  return {
    ...{ id, act, polarity, strength, by, joint, summary, earliest, latest, partyCount },
    speakers: statement.speakers.map(named),
    parties: statement.parties.map(named),
    addressedTo: statement.addressedTo.map(named),
    meeting: named(statement.meeting),
    sentence: statementInWords(statement, named, sources),
    sources,
  };
}

interface PartyPosition {
  readonly subject: Reference;
  readonly party: Reference;
  readonly latest: string;
  readonly sources: readonly Citation[];
}

export function describePartyPosition(
  { statements, firstOn, lastOn, kinds }: PartyPositionRow,
  { subject, party, latest, sources }: PartyPosition,
) {
  const polarities = countBy(kinds, "polarity").map(([polarity, count]) => ({ polarity, count }));
  const acts = countBy(kinds, "act").map(([act, count]) => ({ act, count }));
  const directions = polarities.map(({ polarity, count }) => `${count} ${polarityWords[polarity] ?? polarity}`);
  return {
    party,
    statements,
    polarities,
    acts,
    firstOn,
    lastOn,
    latest,
    sentence: `${party.name} is told to have spoken on ${subject.name} in ${countInWords(statements, "statement")} ${whenInWords(firstOn, lastOn)}: ${listInWords(directions)}.`,
    sources,
  };
}

const polarityOrder = ["SUPPORT", "CONCERN", "OPPOSE", "NEUTRAL"];
const polarityWords: Readonly<Record<string, string>> = {
  SUPPORT: "in support",
  CONCERN: "in concern",
  OPPOSE: "in opposition",
  NEUTRAL: "neutral",
};

/** The most frequent first; then polarities in the order of the enum, and acts by name. */
function countBy(kinds: PartyPositionRow["kinds"], key: "act" | "polarity"): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind[key], (counts.get(kind[key]) ?? 0) + kind.count);
  const rank = (word: string) => polarityOrder.indexOf(word);
  return [...counts].sort(
    ([one, many], [other, more]) => more - many || rank(one) - rank(other) || (one < other ? -1 : 1),
  );
}

interface Summary {
  readonly subject: Reference;
  readonly of: Reference | undefined;
  readonly window: Window;
  readonly total: number;
  readonly unattributed: number;
  readonly parties: readonly Readonly<{ party: Reference; statements: number }>[];
}

export function summarisePositions({ subject, of, window, total, unattributed, parties }: Summary): string {
  const about = `about ${subject.name}${of === undefined ? "" : ` for ${of.name}`}${windowInWords(window)}`;
  if (total === 0) return `No statement in the data is marked as ${about}.`;
  const most = parties.slice(0, 5).map(({ party, statements }) => `${party.name} (${statements})`);
  const share = parties.length > most.length ? "most of them for" : "for";
  const who = of !== undefined || most.length === 0 ? "" : `, ${share} ${listInWords(most)}`;
  const nobody = unattributed === 0 ? "" : `; ${unattributed} of them without a named speaker`;
  return `Readouts tell of ${countInWords(total, "statement")} ${about}${who}${nobody}.`;
}

/** " from 1 January 2024 to 31 December 2024"; nothing where it is open at both ends. */
export function windowInWords({ from, to, certainty }: Window): string {
  const ends = [
    ...(from === undefined ? [] : [`from ${dayInWords(from)}`]),
    ...(to === undefined ? [] : [`to ${dayInWords(to)}`]),
  ];
  const surely = certainty === "DEFINITE" && ends.length > 0 ? " (surely then)" : "";
  return ends.length === 0 ? "" : ` ${ends.join(" ")}${surely}`;
}

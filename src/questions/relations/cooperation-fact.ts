import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { compareText } from "../../model/compare-text.ts";
import { type Window, wholeTime } from "../asking/parameters.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Side } from "./participants.ts";

const row = z.object({
  id: z.string(),
  status: z.string(),
  strength: z.number(),
  summary: z.string(),
  oneSided: z.boolean(),
  forms: z.array(z.string()),
  earliest: z.string(),
  latest: z.string(),
  meeting: z.string(),
  instrument: z.string().nullable(),
  areas: z.array(z.string()),
  parties: z.array(z.string()),
  providers: z.array(z.string()),
  recipients: z.array(z.string()),
  speakers: z.array(z.string()),
});
/** What one statement says of a cooperation; things by their ids. */
export type CooperationFact = Readonly<z.output<typeof row>>;

/** A fact with those who take part in it for whoever was asked about. */
export interface FactOfParties {
  readonly fact: CooperationFact;
  readonly participants: readonly Side[];
}

export interface WantedFacts {
  readonly starts: readonly string[];
  readonly wanted?: readonly (readonly string[])[];
  readonly group?: string | null;
  readonly members?: readonly string[];
  readonly fewest?: number;
  readonly people?: readonly string[];
  readonly area?: string | null;
  readonly window?: Window;
}

/** The latest 2,000 facts, the latest first; see cooperation-facts.cypher. */
export function readCooperationFacts(read: ReadQuery, asked: WantedFacts): Promise<readonly CooperationFact[]> {
  const { window = wholeTime, fewest = 0, ...rest } = asked;
  const { from = null, to = null, certainty } = window;
  const nothing = { wanted: [], group: null, members: [], fewest: BigInt(fewest), people: [], area: null };
  return readRows(read, "cooperation-facts", { facts: { ...nothing, ...rest, from, to, certainty } }, row);
}

/** Whose facts are fewest, to look for facts from there. */
export function fewestFacts(parties: readonly (readonly Side[])[]): readonly string[] {
  const sum = (sides: readonly Side[]) => sides.reduce((facts, side) => facts + side.facts, 0);
  const [fewest = []] = parties.toSorted((one, other) => sum(one) - sum(other));
  return idsOf(fewest);
}

export function idsOf(sides: readonly Side[]): readonly string[] {
  return [...new Set(sides.map(({ id }) => id))];
}

/** The order of time, as the edges between parties are derived. */
export function inTimeOrder(one: CooperationFact, other: CooperationFact): number {
  return (
    compareText(one.latest, other.latest) ||
    compareText(one.earliest, other.earliest) ||
    one.strength - other.strength ||
    compareText(one.id, other.id)
  );
}

import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { Window } from "../asking/parameters.ts";
import { type FactOfParties, fewestFacts, idsOf, readCooperationFacts } from "./cooperation-fact.ts";
import type { Pair } from "./pair.ts";
import { findParticipants, type Side } from "./participants.ts";

interface BothSides {
  readonly pair: Pair;
  readonly a: readonly Side[];
  readonly b: readonly Side[];
  readonly window?: Window;
}

/** Cooperation of both, the latest first. */
export async function readFactsBetween(
  read: ReadQuery,
  { pair, a, b, window: time }: BothSides,
): Promise<readonly FactOfParties[]> {
  const facts = await readCooperationFacts(read, {
    starts: fewestFacts([a, b]),
    wanted: [idsOf(a), idsOf(b)],
    people: pair.kind === "PERSON" ? [pair.a.id, pair.b.id] : [],
    ...(time === undefined ? {} : { window: time }),
  });
  return facts.flatMap((fact) => {
    const participants = findParticipants(fact, [a, b]);
    return participants === undefined ? [] : [{ fact, participants }];
  });
}

import { compareText } from "../../model/compare-text.ts";
import { type CooperationFact, inTimeOrder } from "./cooperation-fact.ts";

/** One cooperation through time: the facts that belong together. */
export interface Strand<Fact extends { readonly fact: CooperationFact }> {
  /** Tells it from others. */
  readonly key: string;
  readonly instrument: string | null;
  readonly parties: readonly string[];
  readonly areas: readonly string[];
  readonly forms: readonly string[];
  /** In the order of time. */
  readonly facts: readonly Fact[];
  /** What the latest fact says that tells a status at all. */
  readonly status: string;
  readonly statusOf: Fact;
}

/** These leave standing what was said before. */
const tellingNothingNew = new Set(["UNCHANGED", "UNCLEAR"]);

/**
 * Facts under one instrument are one strand. Without an instrument those are one whose parties (in their roles), areas
 * and forms are all the same. The latest first, then by key.
 */
export function findStrands<Fact extends { readonly fact: CooperationFact }>(
  facts: readonly Fact[],
): readonly Strand<Fact>[] {
  const known = new Map<string, Fact[]>();
  for (const each of facts) known.set(keyOf(each.fact), [...(known.get(keyOf(each.fact)) ?? []), each]);
  const strands = [...known].flatMap(([key, together]) => toStrand(key, together));
  const lastOf = ({ facts: all }: Strand<Fact>) => all.at(-1)?.fact.latest ?? "";
  return strands.toSorted((one, other) => compareText(lastOf(other), lastOf(one)) || compareText(one.key, other.key));
}

function keyOf({ instrument, parties, providers, recipients, areas, forms }: CooperationFact): string {
  if (instrument !== null) return `under ${instrument}`;
  return [parties, providers, recipients, areas, forms].map((ids) => ids.toSorted().join(",")).join(" | ");
}

function toStrand<Fact extends { readonly fact: CooperationFact }>(
  key: string,
  together: readonly Fact[],
): readonly Strand<Fact>[] {
  const facts = together.toSorted((one, other) => inTimeOrder(one.fact, other.fact));
  const statusOf = latestTelling(facts);
  if (statusOf === undefined) return [];
  const union = (read: (fact: CooperationFact) => readonly string[]) =>
    [...new Set(facts.flatMap(({ fact }) => read(fact)))].sort();
  return [
    {
      key,
      instrument: statusOf.fact.instrument,
      parties: union((fact) => [...fact.parties, ...fact.providers, ...fact.recipients]),
      areas: union((fact) => fact.areas),
      forms: union((fact) => fact.forms),
      facts,
      status: statusOf.fact.status,
      statusOf,
    },
  ];
}

/** The last of facts in the order of time that tells a status; where none does, the last. */
export function latestTelling<Fact extends { readonly fact: CooperationFact }>(
  facts: readonly Fact[],
): Fact | undefined {
  return facts.findLast(({ fact }) => !tellingNothingNew.has(fact.status)) ?? facts.at(-1);
}

export interface StatusMove<Fact> {
  readonly from: Fact;
  readonly to: Fact;
}

/** Where the status of a strand became another, in the order of time. */
export function statusMoves<Fact extends { readonly fact: CooperationFact }>({
  facts,
}: Strand<Fact>): readonly StatusMove<Fact>[] {
  const telling = facts.filter(({ fact }) => !tellingNothingNew.has(fact.status));
  return telling.slice(1).flatMap((to, index) => {
    const from = telling[index];
    return from === undefined || from.fact.status === to.fact.status ? [] : [{ from, to }];
  });
}

import type { ReadQuery } from "../../graph/run-read-query.ts";
import { type Citation, type FactIds, type FactKind, readCitations } from "../asking/citations.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { accordingTo } from "../asking/words.ts";
import { capitalise } from "./capitalise.ts";
import { factInShort, factInWords } from "./fact-sentences.ts";
import { type FactInShort, idsNamedBy, readFactsInShort } from "./facts-in-short.ts";

/** A fact as answers tell it. */
export interface ToldFact {
  readonly id: string;
  readonly kind: SourcedFactKind;
  readonly meeting: Reference | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sentence: string;
  readonly sources: readonly Citation[];
}

/** As the enum of the schema. */
export type SourcedFactKind = (typeof kindNames)[FactKind];

export const kindNames = {
  meetings: "MEETING",
  attendances: "ATTENDANCE",
  statements: "STATEMENT",
  cooperations: "COOPERATION",
  tenures: "TENURE",
  memberships: "MEMBERSHIP",
  mentions: "MENTION",
} as const;

export interface DescribedFacts {
  /** In the order of the ids; what is no fact of that kind is left out. */
  tell(kind: FactKind, ids: Iterable<string>): readonly ToldFact[];
  /** Likewise, as they would rest on all readouts but one; tenures as shown on the days that would be left. */
  tellWithout(
    readout: string,
    kind: FactKind,
    ids: Iterable<string>,
    daysLeft: ReadonlyMap<string, readonly string[]>,
  ): readonly ToldFact[];
  /** Likewise, in sentences that do not name the meeting. */
  tellInShort(kind: FactKind, ids: Iterable<string>): readonly Pick<ToldFact, "sentence" | "sources">[];
  find(kind: FactKind, id: string): FactInShort | undefined;
  readonly named: (id: string) => Reference;
  readonly citationsOf: (kind: FactKind, ids: Iterable<string>) => readonly Citation[];
}

/** Facts told with their sources, in two steps of reading whatever their number. */
export async function describeFacts(
  read: ReadQuery,
  ids: FactIds,
  alsoNamed: readonly string[] = [],
): Promise<DescribedFacts> {
  const [facts, citationsOf] = await Promise.all([readFactsInShort(read, ids), readCitations(read, ids)]);
  const named = await readReferences(read, [...facts.flatMap(idsNamedBy), ...alsoNamed]);
  const known = new Map(facts.map((fact) => [`${fact.kind} ${fact.id}`, fact]));
  const find = (kind: FactKind, id: string) => known.get(`${kind} ${id}`);
  const each = <Told>(kind: FactKind, wanted: Iterable<string>, tell: (fact: FactInShort) => Told) =>
    [...wanted].flatMap((id) => {
      const fact = find(kind, id);
      return fact === undefined ? [] : [tell(fact)];
    });
  return {
    named,
    citationsOf,
    find,
    tell: (kind, wanted) => each(kind, wanted, (fact) => toldFact(fact, named, citationsOf(kind, [fact.id]))),
    tellWithout: (readout, kind, wanted, daysLeft) =>
      each(kind, wanted, (fact) => {
        const others = citationsOf(kind, [fact.id]).filter((source) => source.readout !== readout);
        return toldFact(shownOn(fact, daysLeft.get(fact.id) ?? []), named, others);
      }),
    tellInShort: (kind, wanted) =>
      each(kind, wanted, (fact) => {
        const sources = citationsOf(kind, [fact.id]);
        return { sentence: toSentence(`${accordingTo(sources)}${factInShort(fact, named)}`), sources };
      }),
  };
}

function shownOn(fact: FactInShort, days: readonly string[]): FactInShort {
  if (fact.kind !== "tenures") return fact;
  return { ...fact, said: { ...fact.said, firstShown: days[0] ?? null, lastShown: days.at(-1) ?? null } };
}

function toldFact(fact: FactInShort, named: (id: string) => Reference, sources: readonly Citation[]): ToldFact {
  const at = "meeting" in fact.said ? fact.said : undefined;
  return {
    id: fact.id,
    kind: kindNames[fact.kind],
    meeting: at === undefined ? null : named(at.meeting),
    earliest: at?.earliest ?? null,
    latest: at?.latest ?? null,
    sentence: toSentence(`${accordingTo(sources)}${factInWords(fact, named)}`),
    sources,
  };
}

/** With a capital at the beginning and one full stop at the end. */
export function toSentence(text: string): string {
  return `${capitalise(text)}${/[.!?]$/.test(text) ? "" : "."}`;
}

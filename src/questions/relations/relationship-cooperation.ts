import { compareText } from "../../model/compare-text.ts";
import { listInWords } from "../asking/words.ts";
import { type FactOfParties, inTimeOrder } from "./cooperation-fact.ts";
import { describeFact, statusWords, type Telling, toSentence } from "./describe-cooperation.ts";
import { latestTelling } from "./strands.ts";

export interface AreaFacts {
  /** Null where no area is stated. */
  readonly area: string | null;
  /** In the order of time. */
  readonly facts: readonly FactOfParties[];
}

/** Facts by area, those spoken of last first; a fact of several areas counts for each. */
export function groupByArea(facts: readonly FactOfParties[]): readonly AreaFacts[] {
  const known = new Map<string | null, FactOfParties[]>();
  for (const each of facts) {
    for (const area of each.fact.areas.length === 0 ? [null] : each.fact.areas) {
      known.set(area, [...(known.get(area) ?? []), each]);
    }
  }
  const lastOf = (each: AreaFacts) => each.facts.at(-1)?.fact.latest ?? "";
  return [...known]
    .map(([area, ofArea]) => ({ area, facts: ofArea.toSorted((one, other) => inTimeOrder(one.fact, other.fact)) }))
    .toSorted(
      (one, other) =>
        compareText(lastOf(other), lastOf(one)) ||
        other.facts.length - one.facts.length ||
        compareText(one.area ?? "~", other.area ?? "~"),
    );
}

/** Those that telling of an area names: the latest, and the one that tells its status. */
export function factsTold({ facts }: AreaFacts, most: number): readonly FactOfParties[] {
  const telltale = latestTelling(facts);
  return [...facts.slice(-most), ...(telltale === undefined ? [] : [telltale])];
}

/** The latest status of an area, and how it came about: the latest of its statements, in the order of time. */
export function describeArea({ area, facts }: AreaFacts, most: number, telling: Telling) {
  const telltale = latestTelling(facts);
  if (telltale === undefined) throw new Error("an area without facts");
  const statuses = facts.slice(-most).map((each) => describeFact(each, telling));
  const { status } = telltale.fact;
  const told = describeFact(telltale, telling);
  const name = area === null ? null : telling.named(area);
  const history = [
    ...new Set(statuses.map((each) => (statusWords[each.status] ?? each.status).replace(/^was |^had /, ""))),
  ];
  const before = history.length < 2 ? "" : ` (told in this order: ${listInWords(history, 18)})`;
  return {
    area: name,
    facts: facts.length,
    status,
    statusOn: telltale.fact.latest,
    statuses,
    sentence: toSentence(`${name === null ? "Without a stated area" : `On ${name.name}`}${before}: ${told.sentence}`),
    sources: told.sources,
  };
}

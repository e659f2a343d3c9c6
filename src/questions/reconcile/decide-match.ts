import { compareText } from "../../model/compare-text.ts";
import type { ExactReference } from "../asking/find-exact.ts";
import type { Likeness } from "./name-likeness.ts";
import type { NamedEntity } from "./read-named-entities.ts";
import type { Weights } from "./weigh-conditions.ts";

/** What speaks for one entity. */
export interface Evidence {
  readonly entity: NamedEntity;
  /** Undefined where the query gives no name. */
  readonly likeness: Likeness | undefined;
  /** Where the text is an id or a code of it. */
  readonly byId: Exclude<ExactReference["by"], "NAME"> | undefined;
  readonly weights: Weights;
}

export interface Weighed extends Evidence {
  /** From 0 to 100. */
  readonly score: number;
  /** Whether it clearly is the one meant. */
  readonly match: boolean;
}

/** Of the score: the name's part, and that of the conditions where there are any. */
const shareOfName = 0.7;

/** Best first. At most one is a match, and that is the first. */
export function decideMatch(evidence: readonly Evidence[]): readonly Weighed[] {
  const scored = evidence
    .map((each) => ({ ...each, score: scoreOf(each) }))
    .toSorted((one, other) => other.score - one.score || compareText(one.entity.id, other.entity.id));
  const clear = findClear(evidence);
  return scored.map((each, index) => ({ ...each, match: index === 0 && each.entity.id === clear }));
}

function scoreOf({ likeness, weights }: Evidence): number {
  const met = Object.values(weights);
  const ofConditions = met.length === 0 ? undefined : (100 * sum(met)) / met.length;
  if (likeness === undefined) return Math.round(ofConditions ?? 0);
  if (ofConditions === undefined) return Math.round(likeness.points);
  return Math.round(shareOfName * likeness.points + (1 - shareOfName) * ofConditions);
}

/**
 * The id of the one that is clearly meant, by the rule for names elsewhere: an id before a former id, a code, a whole
 * name; of the surest there are, exactly one. Two things are stricter, since a table tells of people whom the graph may
 * not know: whoever is contradicted is out, and a part of a name counts only with the office that the person held.
 */
function findClear(evidence: readonly Evidence[]): string | undefined {
  const possible = evidence.filter(({ weights }) => Object.values(weights).every((weight) => weight > 0));
  for (const rank of ranks) {
    const [first, ...others] = possible.filter(rank);
    if (first !== undefined) return others.length === 0 ? first.entity.id : undefined;
  }
  const held = possible.filter(({ likeness }) => likeness === undefined || likeness.hold === "PART");
  const [only, ...rivals] = held;
  return only !== undefined && rivals.length === 0 && isShownByOffice(only) ? only.entity.id : undefined;
}

const ranks: readonly ((evidence: Evidence) => boolean)[] = [
  ({ byId }) => byId === "ID",
  ({ byId }) => byId === "FORMER_ID",
  ({ byId }) => byId === "CODE",
  ({ likeness }) => likeness?.hold === "WHOLE",
];

/** Without a name it takes the day too: that the graph knows one minister does not mean that there was one. */
function isShownByOffice({ likeness, weights }: Evidence): boolean {
  const isSure = weights.office === 1 && Object.values(weights).every((weight) => weight === 1);
  return isSure && (likeness !== undefined || weights.on !== undefined);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

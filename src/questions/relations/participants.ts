import { withArticle } from "../asking/words.ts";

/** A party as itself, or a grouping that takes part for its members. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Only as a member of it: from the first to the last possible day of membership, as far as they are stated. */
  readonly grouping: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** How many cooperation facts it has. */
  readonly facts: number;
}

export interface FactSides {
  readonly earliest: string;
  readonly latest: string;
  readonly parties: readonly string[];
  readonly providers: readonly string[];
  readonly recipients: readonly string[];
}

/**
 * Who takes part in a fact for each of the wanted: itself, or else a grouping it may have been a member of on the day.
 * Two of them count as together where both are parties to it, or one provides and the other receives. A grouping stands
 * for one of them only: what it agrees with others is nothing between its own members. Nor is it anything between two
 * that each are there through a grouping alone: only the groupings agreed. Undefined where it cannot be.
 * @param wanted the sides of each of them, itself first
 */
export function findParticipants(fact: FactSides, wanted: readonly (readonly Side[])[]): readonly Side[] | undefined {
  const [sides, ...rest] = wanted;
  if (sides === undefined) return [];
  const present = new Set([...fact.parties, ...fact.providers, ...fact.recipients]);
  const candidates = sides.filter((side) => present.has(side.id) && isMemberOn(side, fact));
  const choices = candidates.flatMap((side): readonly (readonly Side[])[] => {
    const fitting = rest.map((others) => others.filter((other) => areTogether(fact, side, other)));
    const others = findParticipants(fact, fitting);
    return others === undefined ? [] : [[side, ...others]];
  });
  return choices.toSorted((one, other) => countGroupings(one) - countGroupings(other))[0];
}

/** Ends that no source states are open. */
function isMemberOn(
  { from, to }: Pick<Side, "from" | "to">,
  { earliest, latest }: { readonly earliest: string; readonly latest: string },
): boolean {
  return (from === null || from <= latest) && (to === null || to >= earliest);
}

function areTogether({ parties, providers, recipients }: FactSides, oneSide: Side, otherSide: Side): boolean {
  const [one, other] = [oneSide.id, otherSide.id];
  if (one === other || (oneSide.grouping && otherSide.grouping)) return false;
  return (
    (parties.includes(one) && parties.includes(other)) ||
    (providers.includes(one) && recipients.includes(other)) ||
    (recipients.includes(one) && providers.includes(other))
  );
}

function countGroupings(sides: readonly Side[]): number {
  return sides.filter(({ grouping }) => grouping).length;
}

/** "NATO", "the IP4", "the European Union". */
export function nameOfGrouping({ name, kind }: Pick<Side, "name" | "kind">): string {
  return kind === "INFORMAL_GROUPING" && !/^the\b/i.test(name) ? `the ${name}` : withArticle(name);
}

import type { CooperationFact, ResolvedEntity } from "../../src/model/resolved.ts";
import type { ResolvedMeeting } from "../../src/model/resolved-meeting.ts";

/** A held meeting where two were, as plain loops over the lists find it. */
export interface Shared {
  readonly meeting: ResolvedMeeting;
  readonly direct: boolean;
}

export interface Span {
  readonly from?: string;
  readonly to?: string;
  readonly certainty?: "POSSIBLE" | "DEFINITE";
}

export function partiesAt({ attendances }: ResolvedMeeting): readonly string[] {
  return [...new Set(attendances.flatMap(({ representing }) => representing ?? []))];
}

export function isDirect({ attendances }: ResolvedMeeting, party: string): boolean {
  return attendances.some(({ representing, contact }) => representing === party && contact === "direct");
}

export function meetingsOfParties(meetings: readonly ResolvedMeeting[], a: string, b: string): readonly Shared[] {
  return meetings
    .filter(({ status }) => status === "held")
    .filter((meeting) => partiesAt(meeting).includes(a) && partiesAt(meeting).includes(b))
    .map((meeting) => ({ meeting, direct: isDirect(meeting, a) && isDirect(meeting, b) }));
}

export function meetingsOfPeople(meetings: readonly ResolvedMeeting[], a: string, b: string): readonly Shared[] {
  return meetings.flatMap((meeting) => {
    const here = meeting.attendances.find(({ person }) => person === a);
    const there = meeting.attendances.find(({ person }) => person === b);
    if (meeting.status !== "held" || here === undefined || there === undefined) return [];
    const direct = here.contact === "direct" && there.contact === "direct" && here.representing !== there.representing;
    return [{ meeting, direct }];
  });
}

/** Pairs of parties by how many held meetings both were at, the most first. */
export function busiestPairs(meetings: readonly ResolvedMeeting[]): readonly (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const meeting of meetings.filter(({ status }) => status === "held")) {
    const parties = [...partiesAt(meeting)].sort();
    for (const [index, one] of parties.entries()) {
      for (const other of parties.slice(index + 1)) {
        counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .toSorted(([one, count], [other, more]) => more - count || (one < other ? -1 : 1))
    .map(([key]) => {
      const [one = "", other = ""] = key.split(" ");
      return [one, other];
    });
}

/** Days given whole: 2020-01-01. */
export function isWithin(
  { earliest, latest }: { readonly earliest: string; readonly latest: string },
  { from, to, certainty = "POSSIBLE" }: Span,
): boolean {
  const isPossible = certainty === "POSSIBLE";
  return (
    (from === undefined || (isPossible ? latest : earliest) >= from) &&
    (to === undefined || (isPossible ? earliest : latest) <= to)
  );
}

export function latestFirst(one: Shared, other: Shared): number {
  const keyOf = ({ meeting: { date } }: Shared) => `${date.latest} ${date.earliest}`;
  if (keyOf(one) !== keyOf(other)) return keyOf(one) < keyOf(other) ? 1 : -1;
  return one.meeting.id < other.meeting.id ? -1 : 1;
}

/** Groupings that a party is a member of; the generated facts state no ends of membership. */
export function groupingsOf(entities: readonly ResolvedEntity[], party: string): readonly string[] {
  return entities.flatMap((entity) =>
    entity.label === "Party" && entity.members.some(({ member, role }) => member === party && role === "member")
      ? [entity.id]
      : [],
  );
}

/** Whether two take part in a cooperation with each other, themselves or each through a grouping of its own. */
export function isTogether(
  entities: readonly ResolvedEntity[],
  { parties, providers, recipients }: Pick<CooperationFact, "parties" | "providers" | "recipients">,
  a: string,
  b: string,
): boolean {
  const forA = [a, ...groupingsOf(entities, a)];
  const forB = [b, ...groupingsOf(entities, b)];
  return forA.some((one) =>
    forB.some(
      (other) =>
        one !== other &&
        (one === a || other === b) &&
        ((parties.includes(one) && parties.includes(other)) ||
          (providers.includes(one) && recipients.includes(other)) ||
          (recipients.includes(one) && providers.includes(other))),
    ),
  );
}

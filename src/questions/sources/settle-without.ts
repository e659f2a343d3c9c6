import { resolveMeeting } from "../../model/resolve-meeting.ts";
import type { MeetingAccounts, RegistryView, ResolvedMeeting } from "../../model/resolved-meeting.ts";

export interface PartyInShort {
  readonly kind: string;
  readonly whole: string | null;
}

/** A meeting as it is, and as it would be without a readout; undefined where no other speaks of it. */
export interface BeforeAndAfter {
  readonly before: ResolvedMeeting;
  readonly after: ResolvedMeeting | undefined;
}

/** Settles meetings with all their accounts and again without those of one readout. */
export function settleWithout(
  readout: string,
  meetings: readonly MeetingAccounts[],
  parties: ReadonlyMap<string, PartyInShort>,
): readonly BeforeAndAfter[] {
  // Names and levels decide nothing about who met whom.
  const registry: RegistryView = {
    levelsOf: () => [],
    nameOfParty: (party) => party,
    nameOfPlace: (place) => place,
    partOf: (party) => parties.get(party)?.whole ?? undefined,
  };
  return meetings.map((meeting) => {
    const accounts = meeting.accounts.filter((account) => account.readout.id !== readout);
    const attendances = meeting.attendances.filter((attendance) => attendance.readout.id !== readout);
    return {
      before: resolveMeeting(meeting, registry),
      after: accounts.length === 0 ? undefined : resolveMeeting({ ...meeting, accounts, attendances }, registry),
    };
  });
}

export interface LostPair {
  readonly edge: "MET" | "ENGAGED_WITH";
  readonly one: string;
  readonly other: string;
  /** Meetings fewer. */
  readonly lost: number;
}

/** Pairs of people and of parties that would share fewer meetings in direct contact. */
export function findLostPairs(
  meetings: readonly BeforeAndAfter[],
  parties: ReadonlyMap<string, PartyInShort>,
): readonly LostPair[] {
  const isParliament = (party: string) => parties.get(party)?.kind === "PARLIAMENT";
  const pairsOf = (meeting: ResolvedMeeting | undefined) =>
    meeting === undefined || meeting.status !== "held"
      ? []
      : [
          ...peopleWhoMet(meeting).map(([one, other]) => `MET\n${one}\n${other}`),
          ...partiesThatEngaged(meeting, isParliament).map(([one, other]) => `ENGAGED_WITH\n${one}\n${other}`),
        ];
  const lost = new Map<string, number>();
  const add = (pair: string, count: number) => lost.set(pair, (lost.get(pair) ?? 0) + count);
  for (const { before, after } of meetings) {
    for (const pair of pairsOf(before)) add(pair, 1);
    for (const pair of pairsOf(after)) add(pair, -1);
  }
  return [...lost].flatMap(([pair, count]): readonly LostPair[] => {
    const [edge, one = "", other = ""] = pair.split("\n");
    return count <= 0 ? [] : [{ edge: edge === "MET" ? edge : "ENGAGED_WITH", one, other, lost: count }];
  });
}

type Pair = readonly [string, string];

function peopleWhoMet({ attendances }: ResolvedMeeting): readonly Pair[] {
  const close = attendances.flatMap(({ person, representing, contact }) =>
    contact === "direct" && person !== undefined && representing !== undefined ? [{ person, representing }] : [],
  );
  return close.flatMap((one) =>
    close
      .filter((other) => one.person < other.person && one.representing !== other.representing)
      .map((other): Pair => [one.person, other.person]),
  );
}

function partiesThatEngaged(
  { attendances }: ResolvedMeeting,
  isParliament: (party: string) => boolean,
): readonly Pair[] {
  const close = new Set(
    attendances.flatMap(({ representing, contact }) =>
      contact === "direct" && representing !== undefined ? [representing] : [],
    ),
  );
  return [...close].flatMap((one) =>
    [...close]
      .filter((other) => one < other && isParliament(one) === isParliament(other))
      .map((other): Pair => [one, other]),
  );
}

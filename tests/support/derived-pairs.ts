import type { ResolvedReadout } from "../../src/model/resolved.ts";
import type { ResolvedMeeting } from "../../src/model/resolved-meeting.ts";

/** What links two things, worked out from plain lists: "lower higher" and the ids of what the edge follows from. */
export type PairLists = ReadonlyMap<string, readonly string[]>;

/** Meetings at which two people met: held, in direct contact, for different parties. */
export function meetingsOfPeople(meetings: readonly ResolvedMeeting[]): PairLists {
  const pairs = new Map<string, string[]>();
  for (const { id, status, attendances } of meetings) {
    if (status !== "held") continue;
    const close = attendances.filter(({ contact }) => contact === "direct");
    for (const one of close) {
      for (const other of close) {
        if (one.person === undefined || other.person === undefined || one.person >= other.person) continue;
        if (one.representing === undefined || other.representing === undefined) continue;
        if (one.representing !== other.representing) add(pairs, `${one.person} ${other.person}`, id);
      }
    }
  }
  return pairs;
}

/** Meetings at which two parties engaged: held, with somebody of each in direct contact. */
export function meetingsOfParties(
  meetings: readonly ResolvedMeeting[],
  isParliament: (party: string) => boolean,
): PairLists {
  const pairs = new Map<string, string[]>();
  for (const { id, status, attendances } of meetings) {
    if (status !== "held") continue;
    const close = attendances.filter(({ contact }) => contact === "direct").map(({ representing }) => representing);
    const parties = [...new Set(close)].filter((party) => party !== undefined);
    for (const one of parties) {
      for (const other of parties) {
        if (one < other && isParliament(one) === isParliament(other)) add(pairs, `${one} ${other}`, id);
      }
    }
  }
  return pairs;
}

/** Cooperation that both sides set out together. */
export function cooperationOfParties(
  readouts: readonly ResolvedReadout[],
  isParliament: (party: string) => boolean,
): PairLists {
  const pairs = new Map<string, string[]>();
  for (const { key, oneSided, parties, providers, recipients } of readouts.flatMap(
    ({ cooperations }) => cooperations,
  )) {
    if (oneSided) continue;
    const linked = new Set<string>();
    const link = (one: string, other: string) => {
      if (one !== other && isParliament(one) === isParliament(other)) linked.add([one, other].sort().join(" "));
    };
    for (const one of parties) for (const other of parties) link(one, other);
    for (const giver of providers) for (const receiver of recipients) link(giver, receiver);
    for (const pair of linked) add(pairs, pair, key);
  }
  return pairs;
}

function add(pairs: Map<string, string[]>, pair: string, id: string): void {
  const known = pairs.get(pair);
  if (known === undefined) pairs.set(pair, [id]);
  else known.push(id);
}

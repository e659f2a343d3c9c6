import { type CountingRules, isCounted, isPresent } from "./counting-rules.ts";
import type { Incidence } from "./incidence.ts";
import { countIn, newTally, type Tally } from "./shared-meetings.ts";

export interface ContactTally extends Tally {
  smallest: number;
}

/** Everybody whom any of some nodes met, by node; the nodes themselves are left out. A meeting counts once. */
export function tallyContacts(
  incidence: Incidence,
  rules: CountingRules,
  of: readonly number[],
): ReadonlyMap<number, ContactTally> {
  const { nodeStart, nodeMeeting } = incidence;
  const own = new Set(of);
  const tallies = new Map<number, ContactTally>();
  const seen = new Set<number>();
  for (const node of own) {
    const after = nodeStart[node + 1] ?? 0;
    for (let at = nodeStart[node] ?? 0; at < after; at += 1) {
      const meeting = nodeMeeting[at] ?? 0;
      if (meeting >= rules.endRank) break;
      if (seen.has(meeting)) continue;
      seen.add(meeting);
      if (isCounted(rules, meeting)) tallyMeeting(incidence, rules, own, meeting, tallies);
    }
  }
  return tallies;
}

function tallyMeeting(
  { meetingStart, node, standing }: Incidence,
  rules: CountingRules,
  own: ReadonlySet<number>,
  meeting: number,
  tallies: Map<number, ContactTally>,
): void {
  const start = meetingStart[meeting] ?? 0;
  const end = meetingStart[meeting + 1] ?? 0;
  const parties = new Set<number>();
  for (let at = start; at < end; at += 1) {
    const there = standing[at] ?? 0;
    if (own.has(node[at] ?? 0) && isPresent(rules, there)) parties.add(there >> 2);
  }
  if (parties.size === 0) return;
  const counted = new Set<number>();
  for (let at = start; at < end; at += 1) {
    const one = node[at] ?? 0;
    const there = standing[at] ?? 0;
    if (!isPresent(rules, there) || own.has(one) || counted.has(one)) continue;
    if (!rules.mixesAll && parties.size === 1 && parties.has(there >> 2)) continue;
    counted.add(one);
    const tally = tallies.get(one) ?? { ...newTally(), smallest: Infinity };
    countIn(tally, rules, meeting);
    tally.smallest = Math.min(tally.smallest, rules.meetings.personCount[meeting] ?? 0);
    tallies.set(one, tally);
  }
}

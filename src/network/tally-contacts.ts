import { type CountingRules, isCounted, isPresent } from "./counting-rules.ts";
import type { Incidence } from "./incidence.ts";

/** Meetings with each node, by node. Days are day numbers. */
export interface ContactTally {
  /** Who was met, in the order in which they were found. */
  readonly nodes: readonly number[];
  readonly meetings: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** People counted at the smallest of the meetings. */
  readonly smallest: Int32Array;
}

/** Everybody whom any of some nodes met; the nodes themselves are left out. A meeting counts once for each contact. */
export function tallyContacts(incidence: Incidence, rules: CountingRules, of: readonly number[]): ContactTally {
  const size = incidence.ids.length;
  const nodes: number[] = [];
  const counts = { meetings: new Int32Array(size), firstDay: new Int32Array(size), lastDay: new Int32Array(size) };
  const tally = { nodes, ...counts, smallest: new Int32Array(size) };
  const lastMeeting = new Int32Array(size).fill(-1);
  const isOwn = new Uint8Array(size);
  for (const node of of) isOwn[node] = 1;
  const { meetings } = rules;
  for (const meeting of findMeetings(incidence, rules, of)) {
    const only = findOnlyParty(incidence, rules, isOwn, meeting);
    if (only === undefined) continue;
    const day = { earliest: meetings.earliest[meeting] ?? 0, latest: meetings.latest[meeting] ?? 0 };
    const after = incidence.meetingStart[meeting + 1] ?? 0;
    for (let at = incidence.meetingStart[meeting] ?? 0; at < after; at += 1) {
      const node = incidence.node[at] ?? 0;
      const there = incidence.standing[at] ?? 0;
      if (!isPresent(rules, there) || there >> 2 === only || isOwn[node] === 1) continue;
      if (lastMeeting[node] === meeting) continue;
      if (lastMeeting[node] === -1) {
        nodes.push(node);
        tally.firstDay[node] = day.earliest;
        tally.lastDay[node] = day.latest;
        // Meetings come by the number of their people.
        tally.smallest[node] = meetings.personCount[meeting] ?? 0;
      }
      lastMeeting[node] = meeting;
      tally.meetings[node] = (tally.meetings[node] ?? 0) + 1;
      tally.firstDay[node] = Math.min(tally.firstDay[node] ?? 0, day.earliest);
      tally.lastDay[node] = Math.max(tally.lastDay[node] ?? 0, day.latest);
    }
  }
  return tally;
}

/** Counted meetings that any of the nodes attended, by rank. */
function findMeetings({ nodeStart, nodeMeeting }: Incidence, rules: CountingRules, of: readonly number[]) {
  const found: number[] = [];
  for (const node of of) {
    const after = nodeStart[node + 1] ?? 0;
    let last = -1;
    for (let at = nodeStart[node] ?? 0; at < after; at += 1) {
      const meeting = nodeMeeting[at] ?? 0;
      if (meeting >= rules.endRank) break;
      if (meeting !== last && isCounted(rules, meeting)) found.push(meeting);
      last = meeting;
    }
  }
  return of.length < 2 ? found : Int32Array.from(new Set(found)).sort();
}

/**
 * The one party that the nodes represented at a meeting, whose people they did not meet there; -1 if they represented
 * several or it plays no part; undefined if they met nobody there.
 */
function findOnlyParty(
  { meetingStart, node, standing }: Incidence,
  rules: CountingRules,
  isOwn: Uint8Array,
  meeting: number,
): number | undefined {
  let only: number | undefined;
  const after = meetingStart[meeting + 1] ?? 0;
  for (let at = meetingStart[meeting] ?? 0; at < after; at += 1) {
    const there = standing[at] ?? 0;
    if (isOwn[node[at] ?? 0] !== 1 || !isPresent(rules, there)) continue;
    if (rules.mixesAll || (only !== undefined && only !== there >> 2)) return noParty;
    only = there >> 2;
  }
  return only;
}

/** No presence has it. */
const noParty = -1;

import { type CountingRules, haveMet, isCounted, isPresent } from "./counting-rules.ts";
import { toDay } from "./day-number.ts";
import type { Incidence } from "./incidence.ts";
import type { Network } from "./network.ts";
import type { PathHop, SharedMeetings } from "./path-finder.ts";

export function toShared(meetings: number, firstDay: number, lastDay: number): SharedMeetings {
  return { meetings, firstOn: toDay(firstDay), lastOn: toDay(lastDay) };
}

/** One hop in words of the contract. */
export function toHop(
  network: Network,
  incidence: Incidence,
  rules: CountingRules,
  from: number,
  to: number,
  meeting: number,
): PathHop {
  const [fromPerson, toPerson] = findPeople(incidence, rules, from, to, meeting);
  return {
    from: incidence.ids[from] ?? "",
    to: incidence.ids[to] ?? "",
    fromPerson: network.personIds[fromPerson] ?? "",
    toPerson: network.personIds[toPerson] ?? "",
    meeting: network.meetings.ids[meeting] ?? "",
    shared: countShared(incidence, rules, from, to),
  };
}

/** Who of two nodes met at a meeting: the first pair by the ids of the people. */
function findPeople(
  incidence: Incidence,
  rules: CountingRules,
  from: number,
  to: number,
  meeting: number,
): readonly [number, number] {
  let best: readonly [number, number] = [Infinity, Infinity];
  for (const [standing, person] of presences(incidence, rules, from, meeting)) {
    for (const [otherStanding, other] of presences(incidence, rules, to, meeting)) {
      if (!haveMet(rules, standing, otherStanding)) continue;
      if (person < best[0] || (person === best[0] && other < best[1])) best = [person, other];
    }
  }
  return best;
}

function presences(incidence: Incidence, rules: CountingRules, node: number, meeting: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = incidence.meetingStart[meeting] ?? 0; at < (incidence.meetingStart[meeting + 1] ?? 0); at += 1) {
    const standing = incidence.standing[at] ?? 0;
    if (incidence.node[at] === node && isPresent(rules, standing)) found.push([standing, incidence.person[at] ?? 0]);
  }
  return found;
}

/** Walks the two nodes' lists of meetings side by side. */
function countShared(incidence: Incidence, rules: CountingRules, one: number, other: number): SharedMeetings {
  const { nodeStart, nodeMeeting } = incidence;
  let meetings = 0;
  let firstDay = Infinity;
  let lastDay = -Infinity;
  const end = nodeStart[one + 1] ?? 0;
  const otherEnd = nodeStart[other + 1] ?? 0;
  let at = nodeStart[one] ?? 0;
  let otherAt = nodeStart[other] ?? 0;
  while (at < end && otherAt < otherEnd) {
    const meeting = nodeMeeting[at] ?? 0;
    const otherMeeting = nodeMeeting[otherAt] ?? 0;
    if (meeting < otherMeeting) at += 1;
    else if (meeting > otherMeeting) otherAt += 1;
    else {
      if (meeting >= rules.endRank) break;
      const [start, otherStart] = [at, otherAt];
      while (at < end && nodeMeeting[at] === meeting) at += 1;
      while (otherAt < otherEnd && nodeMeeting[otherAt] === meeting) otherAt += 1;
      if (!isCounted(rules, meeting)) continue;
      const standings = incidence.nodeStanding.subarray(start, at);
      const others = incidence.nodeStanding.subarray(otherStart, otherAt);
      if (!standings.some((standing) => metAny(rules, standing, others))) continue;
      meetings += 1;
      firstDay = Math.min(firstDay, rules.meetings.earliest[meeting] ?? 0);
      lastDay = Math.max(lastDay, rules.meetings.latest[meeting] ?? 0);
    }
  }
  return toShared(meetings, firstDay, lastDay);
}

function metAny(rules: CountingRules, standing: number, others: Int32Array): boolean {
  if (!isPresent(rules, standing)) return false;
  return others.some((other) => isPresent(rules, other) && haveMet(rules, standing, other));
}

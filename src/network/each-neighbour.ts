import { type CountingRules, haveMet, isCounted, isPresent } from "./counting-rules.ts";
import type { Incidence } from "./incidence.ts";

/** Everybody whom a node met, once for each meeting and each way they were there; by rank of the meetings. */
export function eachNeighbour(
  incidence: Incidence,
  rules: CountingRules,
  node: number,
  found: (neighbour: number, meeting: number) => void,
): void {
  const { nodeStart, nodeMeeting, nodeStanding, meetingStart } = incidence;
  const after = nodeStart[node + 1] ?? 0;
  for (let at = nodeStart[node] ?? 0; at < after; at += 1) {
    const meeting = nodeMeeting[at] ?? 0;
    if (meeting >= rules.endRank) return;
    const standing = nodeStanding[at] ?? 0;
    if (!isPresent(rules, standing) || !isCounted(rules, meeting)) continue;
    const end = meetingStart[meeting + 1] ?? 0;
    for (let entry = meetingStart[meeting] ?? 0; entry < end; entry += 1) {
      const there = incidence.standing[entry] ?? 0;
      const neighbour = incidence.node[entry] ?? 0;
      if (neighbour !== node && isPresent(rules, there) && haveMet(rules, standing, there)) found(neighbour, meeting);
    }
  }
}

import type { PathOutcome } from "./path-finder.ts";
import type { PathQuestion } from "./path-question.ts";
import { noWaypoints, type SearchSide } from "./search-side.ts";

/**
 * Why no path was found. NO_MEETINGS_FROM: nobody but the starts is reached from them, or all are avoided; NO_MEETINGS_TO
 * the same of the ends; TOO_FAR: from both ends somebody is exactly `maxHops` hops away, whom the search could have gone
 * on from; otherwise NOT_CONNECTED. `through` plays no part in it.
 */
export function whyNotFound(question: PathQuestion): PathOutcome {
  const { rules, starts, ends, avoided, maxHops, forward, backward } = question;
  forward.begin(rules, noWaypoints, starts, avoided);
  backward.begin(rules, noWaypoints, ends, avoided);
  const found = false;
  const lookedAt = () => forward.reached + backward.reached;
  forward.expand();
  if (forward.frontier.length === 0) return { found, reason: "NO_MEETINGS_FROM", lookedAt: lookedAt() };
  backward.expand();
  if (backward.frontier.length === 0) return { found, reason: "NO_MEETINGS_TO", lookedAt: lookedAt() };
  const isCutOff = reaches(forward, backward, maxHops);
  return { found, reason: isCutOff ? "TOO_FAR" : "NOT_CONNECTED", lookedAt: lookedAt() };
}

/** Expands both, the cheaper first, until one has nobody left or both are so many hops away. */
function reaches(one: SearchSide, other: SearchSide, hops: number): boolean {
  for (;;) {
    if (one.frontier.length === 0 || other.frontier.length === 0) return false;
    const unfinished = [one, other].filter(({ depth }) => depth < hops).sort((a, b) => a.workAhead() - b.workAhead());
    const [next] = unfinished;
    if (next === undefined) return true;
    next.expand();
  }
}

import { checkSync } from "recheck";
import type { Pattern } from "./written-patterns.ts";

/** The checker's own program in JavaScript: the same one on every machine. */
process.env.RECHECK_SYNC_BACKEND = "pure";

/** A repeated group: without one, no pattern takes more than a power of the text's length. */
const repeatedGroup = /\)(?:[*+]|\{\d+,?\d*\})/;

/** How long the checker may think of one pattern; what it has not found explosive by then passes. */
const thinkingMs = 2_000;

/** Patterns whose work may double with each character, each with a text that shows it. */
export function findExplosive(patterns: Iterable<Pattern>): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const { source, flags, at } of patterns) {
    const pattern = `/${source}/${flags}`;
    if (seen.has(pattern) || !repeatedGroup.test(source)) continue;
    seen.add(pattern);
    const attack = findAttack(source, flags);
    if (attack !== undefined) found.push(`${at} ${pattern} explodes on ${attack}`);
  }
  return found;
}

function findAttack(source: string, flags: string): string | undefined {
  const verdict = checkSync(source, flags, { timeout: thinkingMs, checker: "automaton" });
  if (verdict.status !== "vulnerable" || verdict.complexity.type !== "exponential") return undefined;
  return verdict.attack.pattern;
}

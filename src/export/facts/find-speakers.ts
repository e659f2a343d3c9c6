import { keyOf } from "../../model/keys.ts";
import type { Handle } from "./handles.ts";

/** What a point's key was made of, but for its speakers. */
export interface KeyParts {
  readonly readout: string;
  readonly paragraph: string;
  readonly rest: readonly string[];
  readonly key: string;
}

interface Candidates {
  /** People who speak by name. */
  readonly people: readonly string[];
  /** Parties for which it is said. */
  readonly parties: readonly string[];
  /** Those present whom nobody names; one of them may speak. */
  readonly unnamed: readonly Handle[];
}

export interface FoundSpeakers {
  /** As the key has them: people, offices, parties. */
  readonly identities: readonly string[];
  readonly ordinal: number;
}

/** More points than this with one paragraph, speaker, act and subject no readout has. */
const mostTies = 50;
/** So many speakers without a name are tried together. */
const mostUnnamed = 3;

/**
 * Who speaks a point, as its key has it. The graph keeps people and parties; which party speaks by itself and which only
 * through its people, and who spoke without a name, only the key tells: so the few possible lists are tried against it.
 */
export function findSpeakers(parts: KeyParts, { people, parties, unnamed }: Candidates): FoundSpeakers | undefined {
  const others = [...new Set([...unnamed.map(({ who }) => who), ...parties])].filter((one) => !people.includes(one));
  for (const more of subsets(others)) {
    const identities = [...people, ...more];
    if (identities.length === 0) continue;
    const ordinal = ordinalOf(parts, identities);
    if (ordinal !== undefined) return { identities, ordinal };
  }
  return undefined;
}

/** Which of the points with equal parts this one is; undefined where the parts are not those of the key. */
export function ordinalOf({ readout, paragraph, rest, key }: KeyParts, identities: readonly string[]) {
  for (let ordinal = 0; ordinal < mostTies; ordinal++) {
    if (keyOf.point(readout, paragraph, identities, rest, ordinal) === key) return ordinal;
  }
  return undefined;
}

/** The empty one first, then by size: mostly nobody, or one, is to be added. */
function* subsets(all: readonly string[]): Generator<readonly string[]> {
  const largest = all.length > 12 ? mostUnnamed : all.length;
  for (let size = 0; size <= largest; size++) yield* choose(all, size);
  if (largest < all.length) yield all;
}

function* choose(all: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, first] of all.entries()) {
    for (const rest of choose(all.slice(index + 1), size - 1)) yield [first, ...rest];
  }
}

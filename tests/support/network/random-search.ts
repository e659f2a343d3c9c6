import { contacts, meetingFormats, meetingModes } from "../../../src/model/vocabularies.ts";
import type { PathNodeKind, PathRules, PathSearch } from "../../../src/network/path-finder.ts";
import { below, idsOf, type NetworkSize, pick } from "./fictional-network.ts";

type Random = () => number;

/** A question with any of the rules, about nodes of any kind, now and then about ids that nobody knows. */
export function randomSearch(size: NetworkSize, random: Random): PathSearch {
  const by = pick(["PERSON", "PERSON", "PERSON", "OFFICE", "PARTY"] as const, random);
  const some = (most: number) => Array.from({ length: 1 + below(most, random) }, () => randomNode(by, size, random));
  return {
    from: some(random() < 0.7 ? 1 : 3),
    to: some(random() < 0.7 ? 1 : 3),
    first: random() < 0.5 ? 1 : 1 + below(6, random),
    rules: randomRules(by, size, random),
  };
}

function randomRules(by: PathNodeKind, size: NetworkSize, random: Random): PathRules {
  const sometimes = <T>(chance: number, make: () => T): T | undefined => (random() < chance ? make() : undefined);
  const stops = () => [
    random() < 0.4 ? pick(idsOf("meeting", size.meetings), random) : randomNode(by, size, random),
    ...(random() < 0.3 ? [randomNode(by, size, random)] : []),
  ];
  return {
    by,
    contact: toUpper(pick(random() < 0.6 ? (["direct"] as const) : contacts, random)),
    window: {
      from: sometimes(0.2, () => `2031-0${1 + below(3, random)}-11`),
      to: sometimes(0.2, () => `2031-0${3 + below(2, random)}-12`),
      certainty: random() < 0.5 ? "DEFINITE" : "POSSIBLE",
    },
    maxPeople: sometimes(0.25, () => 2 + below(size.more, random)),
    modes: sometimes(0.2, () => [pick(meetingModes, random), pick(meetingModes, random)].map(toUpper)) ?? [],
    formats: sometimes(0.1, () => meetingFormats.slice(0, 6).map(toUpper)) ?? [],
    colleagues: random() < 0.3,
    maxHops: random() < 0.8 ? 4 + below(3, random) : 1 + below(3, random),
    avoid: sometimes(0.25, stops) ?? [],
    through: sometimes(0.25, stops) ?? [],
  };
}

function randomNode(by: PathNodeKind, size: NetworkSize, random: Random): string {
  if (random() < 0.02) return "nobody-at-all";
  if (by === "PARTY") return pick(idsOf("party", size.parties), random);
  if (by === "OFFICE" && random() < 0.7) return pick(idsOf("office", size.offices), random);
  return pick(idsOf("person", size.people), random);
}

function toUpper<T extends string>(word: T): Uppercase<T> {
  const upper = word.toUpperCase();
  if (isUpper(upper, word)) return upper;
  throw new Error(`"${word}" has no upper case`);
}

function isUpper<T extends string>(text: string, word: T): text is Uppercase<T> {
  return text === word.toUpperCase();
}

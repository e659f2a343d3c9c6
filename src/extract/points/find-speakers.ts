import type { PartyName } from "../lexicon.ts";
import type { PagePerson } from "../names/page-person.ts";
import { type PhraseEntry, type PhraseMatch, PhraseMatcher } from "../phrase-matcher.ts";
import type { PointRules, SpeakerWord } from "./point-rules.ts";
import type { PointsContext } from "./points.ts";
import { gapBefore, lowerAt, type WrittenText, wordIndexAt } from "./written-words.ts";

/** Somebody who may be speaking. */
export type Speaker =
  | { readonly kind: "people"; readonly handles: readonly string[] }
  | { readonly kind: "party"; readonly party: string; readonly isSide: boolean }
  | SpeakerWord;

/** A speaker where a sentence names one; word indexes, the second one after the last. */
export interface FoundSpeaker {
  readonly speaker: Speaker;
  readonly from: number;
  readonly to: number;
}

/** Names of the people of one page. */
export function matchPeople(people: readonly PagePerson[]): PhraseMatcher<readonly string[]> {
  const handlesOf = new Map<string, Set<string>>();
  for (const person of people) {
    // A title alone ("the Secretary") of somebody who was not there is more likely that of somebody who was.
    if (!person.isPresent && person.printed === undefined) continue;
    const office = person.offices.map(({ printed }) => printed);
    for (const form of [...person.shortForms, person.printed, person.family, ...office]) {
      const phrase = withoutCapitals(form?.replace(/^the /i, "").trim() ?? "");
      if (phrase === "" || phrase === phrase.toLowerCase()) continue;
      handlesOf.set(phrase, (handlesOf.get(phrase) ?? new Set()).add(person.handle));
    }
  }
  return new PhraseMatcher(
    [...handlesOf].map(
      ([phrase, handles]): PhraseEntry<readonly string[]> => ({ phrase, value: [...handles], letters: "name" }),
    ),
  );
}

/** A surname in capitals is printed in small letters elsewhere: "KOIZUMI" also as "Koizumi". */
function withoutCapitals(name: string): string {
  return name.replace(/\p{Lu}{2,}/gu, (capitals) => capitals.charAt(0) + capitals.slice(1).toLowerCase());
}

export interface SpeakerNames {
  readonly context: PointsContext;
  readonly people: PhraseMatcher<readonly string[]>;
  readonly rules: PointRules;
  /** Instruments of the registry, by name. */
  readonly instruments: PhraseMatcher<string>;
  /** What Parley calls a topic or a party. */
  readonly nameOf: (id: string) => string;
}

/** Everybody a sentence names who may speak, from left to right; the longer of two that overlap. */
export function findSpeakers(
  written: WrittenText,
  parties: readonly PhraseMatch<PartyName>[],
  { people, rules }: SpeakerNames,
): readonly FoundSpeaker[] {
  const place = <T>({ start, end }: PhraseMatch<T>, speaker: Speaker): FoundSpeaker => ({
    speaker,
    from: wordIndexAt(written, start),
    to: wordIndexAt(written, end),
  });
  const found = [
    ...people.findAll(written.text).map((match) => place(match, { kind: "people", handles: match.value })),
    ...rules.speakers.findAll(written.text).map((match) => place(match, match.value)),
    ...parties.map((match) =>
      toParty(written, place(match, { kind: "party", party: match.value.party, isSide: false }), rules),
    ),
  ];
  const starts = new Set(found.map(({ from }) => from));
  return keepLongest(found.map((one) => withName(written, withTitles(written, one), starts)));
}

/** "the Japanese side": the words that make a party of an adjective belong to it. */
function toParty(written: WrittenText, found: FoundSpeaker, { sides }: PointRules): FoundSpeaker {
  if (found.speaker.kind !== "party" || !sides.has(lowerAt(written, found.to))) return found;
  return { ...found, speaker: { ...found.speaker, isSide: true }, to: found.to + 1 };
}

/** A name reaches back over the titles before it: "U.S. Defense Secretary Austin". */
function withTitles(written: WrittenText, found: FoundSpeaker): FoundSpeaker {
  if (found.speaker.kind !== "people" && found.speaker.kind !== "role") return found;
  let from = found.from;
  while (from > 0 && found.from - from < mostTitles) {
    const step = titleBefore(written, from);
    if (step === 0) break;
    from -= step;
  }
  return { ...found, from };
}

/** How many words of a title stand right before a word: "Secretary of" State, "President-elect" Sato. */
function titleBefore(written: WrittenText, from: number): number {
  const gap = gapBefore(written, from);
  if (/^\.? $/.test(gap) && isTitle(written, from - 1)) return 1;
  const word = lowerAt(written, from - 1);
  if (gap === " " && word === "elect") return 2;
  return gap === " " && word === "of" && offices.has(lowerAt(written, from - 2)) ? 2 : 0;
}

const offices: ReadonlySet<string> = new Set(["secretary", "minister", "chief", "chairman"]);
const mostTitles = 12;
const longestName = 4;

/** A title reaches over a name that no list knows: "Foreign Secretary Clare Hobson". */
function withName(written: WrittenText, found: FoundSpeaker, starts: ReadonlySet<number>): FoundSpeaker {
  if (found.speaker.kind !== "role") return found;
  let { to } = found;
  while (
    to < found.to + longestName &&
    written.words[to]?.isCapitalised === true &&
    !starts.has(to) &&
    gapBefore(written, to) === " "
  ) {
    to += 1;
  }
  return { ...found, to };
}

const notTitles: ReadonlySet<string> = new Set([
  "and",
  "after",
  "following",
  "in",
  "when",
  "while",
  "on",
  "with",
  "the",
  "as",
  "during",
  "both",
  "for",
  "at",
  "to",
  "regarding",
  "furthermore",
  "also",
  "moreover",
  "then",
  "next",
  "finally",
  "later",
  "including",
  "concerning",
  "given",
  "if",
  "since",
]);

function isTitle(written: WrittenText, index: number): boolean {
  return written.words[index]?.isCapitalised === true && !notTitles.has(lowerAt(written, index));
}

/** Names of people go before all else; then the longer. */
function keepLongest(found: readonly FoundSpeaker[]): readonly FoundSpeaker[] {
  const rank = ({ speaker }: FoundSpeaker) => (speaker.kind === "people" ? 0 : 1);
  const length = ({ from, to }: FoundSpeaker) => to - from;
  const ordered = [...found].sort((one, other) => rank(one) - rank(other) || length(other) - length(one));
  const taken = new Set<number>();
  const kept: FoundSpeaker[] = [];
  for (const one of ordered) {
    if (taken.has(one.from) || taken.has(one.to - 1)) continue;
    for (let index = one.from; index < one.to; index += 1) taken.add(index);
    kept.push(one);
  }
  return kept.sort((one, other) => one.from - other.from);
}

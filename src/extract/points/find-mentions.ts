import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import { matchPeople } from "./find-speakers.ts";
import type { DraftMention, PointsContext } from "./points.ts";

/** A sentence and the paragraph it stands in. */
export interface PlacedSentence {
  /** The paragraph's label. */
  readonly at: string;
  readonly text: string;
  readonly parties: readonly PhraseMatch<PartyName>[];
}

/** People whom the text names and who were not there, each where they are named first. */
export function findMentions({ people }: PointsContext, sentences: readonly PlacedSentence[]): readonly DraftMention[] {
  const absent = new Set(people.filter(({ isPresent }) => !isPresent).map(({ handle }) => handle));
  if (absent.size === 0) return [];
  const names = matchPeople(people);
  const mentions = new Map<string, DraftMention>();
  for (const { at, text } of sentences) {
    for (const { value } of names.findAll(text)) {
      const [handle] = value;
      // A form that two people go by says nothing of either.
      if (handle === undefined || value.length > 1 || !absent.has(handle) || mentions.has(handle)) continue;
      const mention = { at, what: "named in passing", people: [handle], parties: [], quote: text, confidence: 0.7 };
      mentions.set(handle, mention);
    }
  }
  return [...mentions.values()];
}

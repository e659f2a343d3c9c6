import { matchPeople } from "./find-speakers.ts";
import type { DraftMention, PointsContext } from "./points.ts";
import { type Abbreviations, splitSentences } from "./sentences.ts";

/** People whom the text names and who were not there, each where they are named first. */
export function findMentions(context: PointsContext, abbreviations: Abbreviations): readonly DraftMention[] {
  const absent = context.people.filter(({ isPresent }) => !isPresent);
  if (absent.length === 0) return [];
  const names = matchPeople(context.people);
  const isAbsent = new Set(absent.map(({ handle }) => handle));
  const mentions = new Map<string, DraftMention>();
  for (const { label, text } of context.paragraphs) {
    for (const sentence of splitSentences(text, abbreviations)) {
      for (const { value } of names.findAll(sentence.text)) {
        // A form that somebody present goes by too says nothing of the other.
        const [handle] = value;
        if (handle === undefined || value.length > 1 || !isAbsent.has(handle) || mentions.has(handle)) continue;
        const mention = { at: label, what: "named in passing", people: [handle], parties: [], quote: sentence.text };
        mentions.set(handle, { ...mention, confidence: 0.7 });
      }
    }
  }
  return [...mentions.values()];
}

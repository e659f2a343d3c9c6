import { groupParties, holdsTwo } from "./cooperation-parties.ts";
import type { PlacedSentence } from "./find-mentions.ts";

/**
 * Groupings that stand for several of those who met, by the page's own bracket: "IP4: Japan, Australia and New Zealand". Such a
 * grouping is a side of the meeting, not what a point is about.
 */
export function findGroupings(sentences: readonly PlacedSentence[], meeting: readonly string[]): readonly string[] {
  return sentences.flatMap(({ text, parties }) =>
    groupParties(text, parties).flatMap((group) => {
      const before = parties[parties.indexOf(group[0] ?? missing) - 1];
      const opens = before !== undefined && /^(?:: | ?\()$/.test(text.slice(before.end, group[0]?.start));
      const isGrouping = opens && before.value.form === "organisation" && !meeting.includes(before.value.party);
      return isGrouping && holdsTwo(group, meeting) ? [before.value.party] : [];
    }),
  );
}

const missing = { start: -1, end: -1, text: "", value: { party: "", form: "country" as const } };

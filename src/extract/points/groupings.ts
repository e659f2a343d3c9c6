import { groupParties, holdsTwo } from "./cooperation-parties.ts";
import type { PlacedSentence } from "./find-mentions.ts";

/** So many members of a grouping are looked at; the rest of a hostile list is not. */
const mostMembers = 20;

/**
 * Groupings that stand for several of those who met, by the page's own bracket: "IP4: Japan, Australia and New Zealand". Such a
 * grouping is a side of the meeting, not what a point is about.
 */
export function findGroupings(sentences: readonly PlacedSentence[], meeting: readonly string[]): readonly string[] {
  return sentences.flatMap(({ text, parties }) =>
    parties.flatMap(({ value, end }, at) => {
      if (value.form !== "organisation" || meeting.includes(value.party)) return [];
      const opens = /^(?:: | ?\()$/.test(text.slice(end, parties[at + 1]?.start ?? end));
      const [members = []] = opens ? groupParties(text, parties.slice(at + 1, at + 1 + mostMembers)) : [];
      return holdsTwo(members, meeting) ? [value.party] : [];
    }),
  );
}

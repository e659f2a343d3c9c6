import type { Act } from "../../model/acts.ts";
import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import type { TopicPhrase } from "./point-rules.ts";

export interface ClauseTopics {
  readonly topics: readonly PhraseMatch<TopicPhrase>[];
  readonly parties: readonly PhraseMatch<PartyName>[];
  /** Those who met; they are what a point is about only where nothing else is. */
  readonly meeting: ReadonlySet<string>;
  readonly act: Act;
}

/** Acts of which the other side itself may be the object: thanks, greetings. */
const towardsParties: ReadonlySet<Act> = new Set(["courtesy", "thanked", "welcomed", "supported"]);
const most = 5;

/** Topics, countries and organisations, in the order of the text, the clear before the faint. */
export function findAbout({ topics, parties, meeting, act }: ClauseTopics): readonly string[] {
  const clear = topics.filter(({ value }) => !value.isFaint && value.ids.length > 0);
  const used = clear.length > 0 ? clear : topics;
  const outside = parties.filter(({ value }) => value.form !== "demonym" && !meeting.has(value.party));
  const placed = [
    ...used.map(({ start, value }) => ({ start, ids: [...value.ids, ...value.also] })),
    ...outside.map(({ start, value }) => ({ start, ids: [value.party] })),
  ].sort((one, other) => one.start - other.start);
  const about = [...new Set(placed.flatMap(({ ids }) => ids))].slice(0, most);
  if (about.length > 0 || !towardsParties.has(act)) return about;
  return [...new Set(parties.map(({ value }) => value.party))].slice(0, 1);
}

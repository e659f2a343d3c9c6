import type { Act } from "../../model/acts.ts";
import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import type { TopicPhrase } from "./point-rules.ts";
import type { PointsContext } from "./points.ts";
import { groupParties } from "./read-cooperation.ts";

export interface ClauseTopics {
  /** The sentence in which the matches stand. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly topics: readonly PhraseMatch<TopicPhrase>[];
  readonly parties: readonly PhraseMatch<PartyName>[];
  readonly context: PointsContext;
  /** Parties that the page names anywhere. */
  readonly named: ReadonlySet<string>;
  readonly speakerParties: readonly string[];
  readonly thread: readonly string[];
  readonly act: Act;
}

/** Acts of which the other side itself may be the object. */
const towardsParties: ReadonlySet<Act> = new Set(["thanked", "welcomed", "supported", "stated"]);
const most = 5;

/** Topics, countries and organisations, in the order of the text, the clear before the faint. */
export function findAbout(clause: ClauseTopics): readonly string[] {
  const { text, topics, parties, context, named, speakerParties, thread, act } = clause;
  const clear = topics.filter(({ value }) => !value.isFaint && value.ids.length > 0);
  const meeting = new Set([...context.parties, ...(context.own === undefined ? [] : [context.own])]);
  const free = parties.filter(({ start }) => !topics.some((topic) => start >= topic.start && start < topic.end));
  const outside = dropTogether(text, free, meeting).filter(
    (match) => isNamed(text, match) && !belongsTo(match, meeting),
  );
  const used = clear.length > 0 || outside.length > 0 ? clear : topics;
  const placed = [
    ...used.map(({ start, value }) => ({
      start,
      ids: [...value.ids, ...value.recalls.filter((party) => named.has(party) && !meeting.has(party))],
    })),
    ...outside.map(({ start, value }) => ({ start, ids: [value.party] })),
  ].sort((one, other) => one.start - other.start);
  const about = [...new Set(placed.flatMap(({ ids }) => ids))].slice(0, most);
  if (about.length > 0 || act === "courtesy") return about;
  const others = parties.map(({ value }) => value.party).filter((party) => !speakerParties.includes(party));
  if (towardsParties.has(act) && others.length > 0) return others.slice(0, 1);
  return deictic.test(text.slice(clause.start, clause.end)) ? thread : [];
}

/** Adjectives count where a thing follows ("North Korean launches"), not before an office or a name. */
function isNamed(text: string, { value, end }: PhraseMatch<PartyName>): boolean {
  return value.form !== "demonym" || /^ \p{Ll}/u.test(text.slice(end, end + 3));
}

/** The parties of the meeting, and their own ministries and forces. */
function belongsTo({ value }: PhraseMatch<PartyName>, meeting: ReadonlySet<string>): boolean {
  if (meeting.has(value.party)) return true;
  const dash = value.party.indexOf("-");
  return dash > 0 && meeting.has(value.party.slice(0, dash));
}

/** Leaves out lists that hold a party of the meeting: "among Japan, the U.S. and the ROK" says who, not what about. */
function dropTogether(
  text: string,
  parties: readonly PhraseMatch<PartyName>[],
  meeting: ReadonlySet<string>,
): readonly PhraseMatch<PartyName>[] {
  return groupParties(text, parties)
    .filter((group) => group.length < 2 || !group.some(({ value }) => meeting.has(value.party)))
    .flat();
}

const deictic = /\b(?:this|these|such|the matter|the issue|the issues|the situation|its|that end|same)\b/i;

import type { Act } from "../../model/acts.ts";
import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch, PhraseMatcher } from "../phrase-matcher.ts";
import { groupParties, holdsTwo, isPartOf } from "./cooperation-parties.ts";
import type { TopicSense } from "./point-rules.ts";
import type { PointsContext } from "./points.ts";

export interface ClauseTopics {
  /** The sentence in which the matches stand, and where the clause lies in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly topics: readonly PhraseMatch<readonly TopicSense[]>[];
  readonly parties: readonly PhraseMatch<PartyName>[];
  readonly context: PointsContext;
  /** Parties that the page names anywhere. */
  readonly named: ReadonlySet<string>;
  readonly speakerParties: readonly string[];
  /** Those who cooperate: the point says who, not what about. */
  readonly partners: readonly string[];
  /** What the points before in the paragraph were about. */
  readonly thread: readonly string[];
  readonly act: Act;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly isFaint: boolean;
}

/** Acts of which the other side itself may be the object. */
const towardsParties: ReadonlySet<Act> = new Set(["thanked", "welcomed", "supported", "stated"]);
const praises: ReadonlySet<Act> = new Set(["thanked", "welcomed"]);
const most = 8;

/** Topics, countries and organisations, in the order of the text, the clear before the faint. */
export function findAbout(clause: ClauseTopics): readonly string[] {
  const { text, topics, parties, context, speakerParties, partners, thread, act } = clause;
  const meeting = new Set([
    ...context.parties,
    ...(context.groupings ?? []),
    ...(context.own === undefined ? [] : [context.own]),
  ]);
  const free = dropCovered(parties, topics);
  const alone = dropTogether(text, free, [...meeting]);
  const outside = alone.filter(
    (match) => isNamed(text, match) && !meeting.has(match.value.party) && !isPartOf(match.value.party, meeting),
  );
  const company = new Map<PhraseMatcher<true>, boolean>();
  const found: readonly Placed[] = [
    ...topics.map((topic) => readTopic(topic, clause, meeting, company)),
    ...outside.map(({ start, end, value }) => ({ start, end, ids: [value.party], isFaint: false })),
  ];
  const clear = found.filter(({ ids, isFaint }) => !isFaint && ids.length > 0);
  const placed = [...(clear.length > 0 ? clear : found.filter((topic) => isSubject(topic, act)))].sort(
    (one, other) => one.start - other.start,
  );
  const about = [...new Set(placed.flatMap(({ ids }) => ids))].filter((id) => !partners.includes(id)).slice(0, most);
  if (act === "courtesy") return about;
  const others = alone.filter(({ value }) => !speakerParties.includes(value.party));
  if (about.length > 0) return praises.has(act) ? addOwners(text, about, others) : about;
  const pointer = partners.length === 0 ? deictic : matter;
  const pointsBack = pointer.test(text.slice(clause.start, clause.end));
  if (pointsBack && thread.length > 0) return thread;
  return towardsParties.has(act) ? others.slice(0, 1).map(({ value }) => value.party) : [];
}

/** "The regional situation" is what was discussed; in all else that is said it is the background. */
function isSubject({ ids, isFaint }: Placed, act: Act): boolean {
  return !isFaint || act === "discussed" || act === "concerned" || !ids.some((id) => id.startsWith("situation."));
}

/** "Welcomed Australia's strategy" is about Australia too. */
function addOwners(
  text: string,
  about: readonly string[],
  others: readonly PhraseMatch<PartyName>[],
): readonly string[] {
  const owners = others.filter(
    ({ value, end }) => value.form !== "demonym" && /^['’]s? /.test(text.slice(end, end + 3)),
  );
  return [...new Set([...about, ...owners.map(({ value }) => value.party)])];
}

/** Words that point back to what was said before. */
const deictic = /\b(?:this|these|such|the matter|the issue|the issues|the situation|its|that end|same)\b/i;
/** The same, where partners speak of what they do: "its" and "these" are too vague there. */
const matter =
  /\b(?:this|these|the|that|such) (?:effort|polic(?:y|ie)|matter|issue|area|field|regard|point|topic|situation|end|challenge)s?\b/i;

function readTopic(
  { start, end, value }: PhraseMatch<readonly TopicSense[]>,
  clause: ClauseTopics,
  meeting: ReadonlySet<string>,
  company: Map<PhraseMatcher<true>, boolean>,
): Placed {
  const { text, start: from, end: to, named } = clause;
  const besides = value.filter(({ beside }) => {
    if (beside === undefined) return false;
    const isThere = company.get(beside) ?? beside.findAll(text.slice(from, to)).length > 0;
    company.set(beside, isThere);
    return isThere;
  });
  const senses = besides.length > 0 ? besides : value.filter(({ beside }) => beside === undefined);
  const ids = senses.flatMap(({ id, recalls, within }) => [
    ...(id === undefined ? [] : [id]),
    ...recalls.filter((party) => named.has(party) && !meeting.has(party)),
    ...(within.length === 0 ? [] : namedWithin(clause, start, end)).filter(
      (party) => within.includes(party) && !meeting.has(party),
    ),
  ]);
  return { start, end, ids, isFaint: senses.some(({ isFaint }) => isFaint) };
}

/** Whose doing it is; where it is listed as discussed, also who suffers it. */
function namedWithin({ parties, text, act }: ClauseTopics, start: number, end: number): readonly string[] {
  return parties
    .filter((party) => party.start >= start && party.start < end)
    .filter(({ value, end: after }) => {
      return act === "discussed" || value.form === "demonym" || /^['’]s? /.test(text.slice(after, after + 3));
    })
    .map(({ value }) => value.party);
}

/** Leaves out the parties that a topic's words name ("support for Ukraine"). Both lists run from left to right. */
function dropCovered(
  parties: readonly PhraseMatch<PartyName>[],
  topics: readonly PhraseMatch<unknown>[],
): readonly PhraseMatch<PartyName>[] {
  let next = 0;
  return parties.filter(({ start }) => {
    while ((topics[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (topics[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Adjectives count where a thing follows ("North Korean launches"), not before an office or a name. */
function isNamed(text: string, { value, end }: PhraseMatch<PartyName>): boolean {
  return value.form !== "demonym" || /^ \p{Ll}/u.test(text.slice(end, end + 3));
}

/** Leaves out lists that hold two parties of the meeting: "among Japan, the U.S. and the ROK" says who, not what about. */
function dropTogether(
  text: string,
  parties: readonly PhraseMatch<PartyName>[],
  meeting: readonly string[],
): readonly PhraseMatch<PartyName>[] {
  return groupParties(text, parties)
    .filter((group) => !holdsTwo(group, meeting))
    .flat();
}

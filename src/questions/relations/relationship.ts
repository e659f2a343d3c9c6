import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readCitations } from "../asking/citations.ts";
import { first, nameText, window } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readReferences } from "../asking/references.ts";
import { countInWords, listInWords } from "../asking/words.ts";
import { type Summary, summariseFacts } from "./both-sides.ts";
import { idsOf } from "./cooperation-fact.ts";
import { describeFact, idsNamedBy, toSentence } from "./describe-cooperation.ts";
import { readFactsBetween } from "./facts-between.ts";
import { findPair, type Pair, readSides } from "./pair.ts";
import type { Side } from "./participants.ts";
import { describeArea, factsTold, groupByArea } from "./relationship-cooperation.ts";
import { describeInstrument, describePeople, describeTopic } from "./relationship-lists.ts";
import { describeMeeting, meetingsInWords, summariseMeetings } from "./relationship-meetings.ts";
import {
  type PairAsked,
  readSharedMeetings,
  readStatementsTowards,
  type StatementsRow,
  topicsInHeadline,
} from "./relationship-rows.ts";
import { describeTowards, latestStatements } from "./relationship-towards.ts";
import { scopeOf } from "./window-words.ts";

/** How two people or two parties stand to each other. */
export const relationship = defineQuestion({
  name: "relationship",
  parameters: z.object({ a: nameText, b: nameText, window, first }),
  ask: async ({ a, b, window: time, first: count }, { read }) => {
    const pair = await findPair(read, a, b);
    const asked: PairAsked = { pair, window: time, first: count };
    const found = await readRelationship(read, asked);
    return tellRelationship(read, asked, found);
  },
  isEmpty: ({ meetings, aTowardsB, bTowardsA, cooperation, oneSided, instruments }) =>
    meetings.total + aTowardsB.total + bTowardsA.total + cooperation.length + oneSided.length + instruments.length ===
    0,
});

type Found = Awaited<ReturnType<typeof readRelationship>>;

async function readRelationship(read: ReadQuery, asked: PairAsked) {
  const { pair } = asked;
  const sidesOf = await readSides(read, [pair.a.id, pair.b.id]);
  const a = sidesOf(pair.a.id);
  const b = sidesOf(pair.b.id);
  const speaker = (reference: Pair["a"], sides: readonly Side[]) => (pair.kind === "PERSON" ? reference.id : sides);
  const [shared, facts, aTowardsB, bTowardsA] = await Promise.all([
    readSharedMeetings(read, asked),
    readFactsBetween(read, { pair, a, b, window: asked.window }),
    readStatementsTowards(read, { by: speaker(pair.a, without(a, b)), towards: without(b, a) }, asked),
    readStatementsTowards(read, { by: speaker(pair.b, without(b, a)), towards: without(a, b) }, asked),
  ]);
  return { shared, facts, aTowardsB, bTowardsA, sides: [...a, ...b] };
}

/** A grouping of both speaks to neither of them. */
function without(sides: readonly Side[], others: readonly Side[]): readonly Side[] {
  return sides.filter(({ id, grouping }) => !grouping || others.every((other) => other.id !== id));
}

async function tellRelationship(read: ReadQuery, { pair, window: time, first: count }: PairAsked, found: Found) {
  const { shared, sides } = found;
  const ofBoth = found.facts.filter(({ fact }) => !fact.oneSided);
  const ofOne = found.facts.filter(({ fact }) => fact.oneSided);
  const allAreas = groupByArea(ofBoth);
  const areas = allAreas.slice(0, count);
  const oneSided = ofOne.slice(0, count);
  const told = [...areas.flatMap((area) => factsTold(area, count)), ...oneSided];
  const [named, together, citationsOf] = await Promise.all([
    readReferences(read, [
      ...idsOfShared(shared),
      ...told.flatMap(idsNamedBy),
      ...idsSpeaking(found, sides),
      ...allAreas.flatMap(({ area }) => area ?? []),
    ]),
    summariseFacts(read, ofBoth),
    readCitations(read, {
      meetings: [...shared.latest.map(({ id }) => id), ...shared.people.map(({ latest }) => latest)],
      statements: idsOfStatements(found, count),
      cooperations: told.map(({ fact }) => fact.id),
    }),
  ]);
  const telling = { named, citationsOf };
  const summary = summariseMeetings(shared.counts);
  const towards = (rows: readonly StatementsRow[], by: Pair["a"], other: Pair["a"]) =>
    describeTowards(rows, { by, towards: other, sides, first: count, ...telling });
  const answer = {
    a: pair.a,
    b: pair.b,
    meetings: { ...summary, latest: shared.latest.map((row) => describeMeeting(row, pair, telling)) },
    topics: shared.topics.slice(0, count).map((row) => describeTopic(row, telling)),
    aTowardsB: towards(found.aTowardsB, pair.a, pair.b),
    bTowardsA: towards(found.bTowardsA, pair.b, pair.a),
    cooperation: areas.map((area) => describeArea(area, count, telling)),
    oneSided: oneSided.map((each) => describeFact(each, telling)),
    instruments: shared.instruments.map((row) => describeInstrument(row, telling)),
    people: shared.people.map((row) => describePeople(row, telling)),
    totals: { areas: allAreas.length, oneSided: ofOne.length },
  };
  const headline = summarise({
    topics: shared.topics.map(({ topic }) => named(topic).name),
    areas: allAreas.map(({ area }) => (area === null ? null : named(area).name)),
    together,
    oneSided: ofOne.length,
  });
  const sentence = [meetingsInWords(pair, summary, scopeOf(time)), ...headline].join(" ");
  return { ...answer, sentence };
}

function idsOfShared({ latest, topics, people, instruments }: Found["shared"]): readonly string[] {
  return [
    ...latest.map(({ id }) => id),
    ...topics.map(({ topic }) => topic),
    ...people.flatMap(({ one, other }) => [one, other]),
    ...instruments.map(({ instrument }) => instrument),
  ];
}

function idsSpeaking({ aTowardsB, bTowardsA }: Found, sides: readonly Side[]): readonly string[] {
  const made = [...aTowardsB, ...bTowardsA].flatMap(({ latest }) => latest.flatMap((each) => each.made.flat()));
  return [...made, ...idsOf(sides)];
}

function idsOfStatements({ shared, aTowardsB, bTowardsA }: Found, count: number): readonly string[] {
  return [
    ...shared.topics.flatMap(({ statements }) => statements),
    ...shared.instruments.flatMap(({ latest }) => latest.map(({ id }) => id)),
    ...[aTowardsB, bTowardsA].flatMap((rows) => latestStatements(rows, count).map(({ id }) => id)),
  ];
}

interface Counted {
  /** Of the topics discussed most often, at least three where there are. */
  readonly topics: readonly string[];
  /** Of all areas; null for none stated. */
  readonly areas: readonly (string | null)[];
  readonly together: Summary;
  readonly oneSided: number;
}

function summarise({ topics, areas, together, oneSided }: Counted): readonly string[] {
  const stated = areas.flatMap((area) => area ?? []);
  const fields = stated.length === 0 ? ", without a stated area" : ` on ${listInWords(stated)}`;
  const alone = `${countInWords(oneSided, "statement")} on cooperation ${oneSided === 1 ? "is" : "are"} told by one side alone.`;
  return [
    topics.length === 0 ? [] : [`Most often discussed: ${listInWords(topics.slice(0, topicsInHeadline))}.`],
    areas.length === 0
      ? []
      : [toSentence(`${together.source}both sides speak of cooperation${fields}${together.through}`)],
    oneSided === 0 ? [] : [alone],
  ].flat();
}

import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { compareText } from "../../model/compare-text.ts";
import { readCitations } from "../asking/citations.ts";
import { daySpan, first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readReferences } from "../asking/references.ts";
import { countInWords, dayInWords, listInWords } from "../asking/words.ts";
import { type Changes, type Coverage, readChanges, readCoverage } from "./changes-rows.ts";
import type { FactOfParties } from "./cooperation-fact.ts";
import {
  describeFirst,
  describeMove,
  describeNewAct,
  describeNewHolder,
  describeNewPerson,
  describeNewTopic,
  type Move,
} from "./describe-changes.ts";
import { idsNamedBy } from "./describe-cooperation.ts";
import { readFactsBetween } from "./facts-between.ts";
import { findPair, type Pair, readSides } from "./pair.ts";
import { spanInWords } from "./relationship-lists.ts";
import { findStrands, statusMoves } from "./strands.ts";

const nothing: Changes = { firsts: [], topics: [], acts: [], people: [], offices: [] };

/** What is new between two people or two parties. */
export const changes = defineQuestion({
  name: "changes",
  parameters: z.object({ a: nameText, b: nameText, since: daySpan.nullish(), first }),
  ask: async ({ a, b, since, first: count }, { read }) => {
    const pair = await findPair(read, a, b);
    const coverage = await readCoverage(read, pair, since?.earliest);
    const from = coverage.since;
    const [found, moves] = await Promise.all([
      from === null ? nothing : readChanges(read, pair, from),
      from === null ? [] : readMoves(read, pair, from),
    ]);
    const totals = countAll(found, moves);
    return tell(read, { pair, coverage, found: shorten(found, count), moves: moves.slice(0, count), totals });
  },
  isEmpty: ({ firsts, topics, acts, statuses, people, offices }) =>
    [firsts, topics, acts, statuses, people, offices].every((list) => list.length === 0),
});

type Totals = Readonly<Record<"firsts" | "topics" | "acts" | "statuses" | "people" | "offices", number>>;

function countAll({ firsts, topics, acts, people, offices }: Changes, moves: readonly Move[]): Totals {
  return {
    firsts: firsts.length,
    topics: topics.length,
    acts: acts.length,
    statuses: moves.length,
    people: people.length,
    offices: offices.length,
  };
}

function shorten({ firsts, topics, acts, people, offices }: Changes, count: number): Changes {
  return {
    firsts: firsts.slice(0, count),
    topics: topics.slice(0, count),
    acts: acts.slice(0, count),
    people: people.slice(0, count),
    offices: offices.slice(0, count),
  };
}

async function readMoves(read: ReadQuery, pair: Pair, since: string): Promise<readonly Move[]> {
  const sidesOf = await readSides(read, [pair.a.id, pair.b.id]);
  const facts = await readFactsBetween(read, { pair, a: sidesOf(pair.a.id), b: sidesOf(pair.b.id) });
  return movesSince(
    facts.filter(({ fact }) => !fact.oneSided),
    since,
  );
}

/** The latest first: strands that begin, and strands whose status becomes another, from a day on. */
function movesSince(facts: readonly FactOfParties[], since: string): readonly Move[] {
  return findStrands(facts)
    .flatMap((strand): readonly Move[] => {
      const [begin] = strand.facts;
      const begun = begin === undefined ? [] : [{ from: undefined, to: begin }];
      return [...begun, ...statusMoves(strand)];
    })
    .filter(({ to }) => to.fact.latest >= since)
    .toSorted(
      (one, other) =>
        compareText(other.to.fact.latest, one.to.fact.latest) || compareText(one.to.fact.id, other.to.fact.id),
    );
}

interface Found {
  readonly pair: Pair;
  readonly coverage: Coverage;
  readonly found: Changes;
  readonly moves: readonly Move[];
  readonly totals: Totals;
}

async function tell(read: ReadQuery, { pair, coverage, found, moves, totals }: Found) {
  const { meetings, firstOn, lastOn, since } = coverage;
  const said = moves.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to]));
  const [named, citationsOf] = await Promise.all([
    readReferences(read, [...namedBy(found), ...said.flatMap(idsNamedBy)]),
    readCitations(read, {
      meetings: [...found.firsts, ...found.people, ...found.offices]
        .map(({ meeting }) => meeting)
        .concat(found.offices.map(({ beforeMeeting }) => beforeMeeting)),
      statements: [...found.topics.flatMap(({ statements }) => statements), ...found.acts.map(({ id }) => id)],
      cooperations: said.map(({ fact }) => fact.id),
    }),
  ]);
  const telling = { named, citationsOf };
  const setting = { ...telling, pair, firstOn: firstOn ?? "" };
  const answer = {
    a: pair.a,
    b: pair.b,
    since,
    meetings,
    firstOn,
    lastOn,
    firsts: found.firsts.map((row) => describeFirst(row, setting)),
    topics: found.topics.map((row) => describeNewTopic(row, setting)),
    acts: found.acts.map((row) => describeNewAct(row, setting)),
    statuses: moves.map((move) => describeMove(move, telling)),
    people: found.people.map((row) => describeNewPerson(row, setting)),
    offices: found.offices.map((row) => describeNewHolder(row, setting)),
    totals,
  };
  return { ...answer, sentence: summarise(pair, coverage, totals) };
}

function namedBy({ firsts, topics, acts, people, offices }: Changes): readonly string[] {
  return [
    ...[...firsts, ...topics, ...people, ...offices].map(({ meeting }) => meeting),
    ...topics.map(({ value }) => value),
    ...acts.flatMap(({ speaker, topic }) => [speaker, topic]),
    ...people.flatMap((row) => [row.person, row.party, ...row.offices]),
    ...offices.flatMap((row) => [row.office, row.before, row.now]),
  ];
}

function summarise({ a, b }: Pair, { meetings, firstOn, lastOn, since }: Coverage, totals: Totals): string {
  const between = `between ${a.name} and ${b.name}`;
  const counts = [
    [totals.firsts, "first meeting of its kind", "first meetings of their kind"],
    [totals.topics, "new topic"],
    [totals.acts, "new act on a known topic", "new acts on known topics"],
    [totals.statuses, "move of cooperation", "moves of cooperation"],
    [totals.people, "new person", "new people"],
    [totals.offices, "new office holder"],
  ] as const;
  const told = counts.flatMap(([total, noun, nouns]) => (total === 0 ? [] : [countInWords(total, noun, nouns)]));
  const what = told.length === 0 ? "nothing new" : listInWords(told, told.length);
  const when = since === null ? "" : ` since ${dayInWords(since)}`;
  const held =
    firstOn === null || lastOn === null
      ? "The data hold no meeting of the two."
      : `The data hold ${countInWords(meetings, "meeting")} of the two, ${spanInWords({ firstOn, lastOn, meetings })}; what happened before or beside them is not known.`;
  return `${between.charAt(0).toUpperCase()}${between.slice(1)}${when}: ${what}. ${held}`;
}

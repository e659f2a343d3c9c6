import { accordingTo, dayInWords, enumInWords, listInWords, whenInWords } from "../asking/words.ts";
import { actInWords } from "./act-words.ts";
import type { ActRow, FirstRow, OfficeRow, PersonRow } from "./changes-rows.ts";
import type { FactOfParties } from "./cooperation-fact.ts";
import { describeFact, type Telling, toSentence } from "./describe-cooperation.ts";
import type { Pair } from "./pair.ts";
import { levelInWords, type MeetingTelling, modeInWords, quoted } from "./relationship-meetings.ts";

export interface ChangesSetting extends MeetingTelling {
  readonly pair: Pair;
  /** The first day of the data on the two. */
  readonly firstOn: string;
}

/** What "first" can mean: nothing is known of the time before. */
function inTheData(firstOn: string): string {
  return `in the data, which begin for the two on ${dayInWords(firstOn)}`;
}

export function describeFirst(row: FirstRow, { pair, firstOn, named, citationsOf }: ChangesSetting) {
  const sources = citationsOf("meetings", [row.meeting]);
  const meeting = named(row.meeting);
  const which = { ANY: [], LEVEL: levelInWords(row.value), MODE: modeInWords(row.value), TOPIC: [] }[row.kind];
  const what = `It is the first meeting${which.map((words) => ` ${words}`).join("")} with both ${pair.a.name} and ${pair.b.name}`;
  const contact = row.direct ? "in direct contact" : "not in direct contact";
  return {
    kind: row.kind,
    level: row.kind === "LEVEL" ? row.value : null,
    mode: row.kind === "MODE" ? row.value : null,
    meeting,
    earliest: row.earliest,
    latest: row.latest,
    direct: row.direct,
    sentence: toSentence(
      `${accordingTo(sources)}both were at ${quoted(meeting.name)} ${whenInWords(row.earliest, row.latest)} (${contact}). ${what} ${inTheData(firstOn)}`,
    ),
    sources,
  };
}

export function describeNewTopic(row: FirstRow, { firstOn, named, citationsOf }: ChangesSetting) {
  const sources = citationsOf("statements", row.statements);
  const topic = named(row.value);
  const meeting = named(row.meeting);
  return {
    topic,
    meetings: row.meetings,
    meeting,
    earliest: row.earliest,
    latest: row.latest,
    direct: row.direct,
    sentence: toSentence(
      `${accordingTo(sources)}${topic.name} was a topic at ${quoted(meeting.name)} ${whenInWords(row.earliest, row.latest)}. It is new ${inTheData(firstOn)}`,
    ),
    sources,
  };
}

export function describeNewAct(row: ActRow, { firstOn, named, citationsOf }: ChangesSetting) {
  const sources = citationsOf("statements", [row.id]);
  const by = named(row.speaker);
  const topic = named(row.topic);
  const told = `${by.name} ${actInWords(row.act)} ${whenInWords(row.earliest, row.latest)} on ${topic.name}`;
  return {
    by,
    topic,
    act: row.act,
    statements: row.statements,
    summary: row.summary,
    earliest: row.earliest,
    latest: row.latest,
    sentence: toSentence(
      `${accordingTo(sources)}${told}: ${toSentence(row.summary)} It is the first such statement at their meetings ${inTheData(firstOn)}`,
    ),
    sources,
  };
}

/** From what a cooperation became what. */
export interface Move {
  readonly from: FactOfParties | undefined;
  readonly to: FactOfParties;
}

export function describeMove({ from, to }: Move, telling: Telling) {
  const said = describeFact(to, telling);
  const before =
    from === undefined
      ? "New in the data"
      : `From ${enumInWords(from.fact.status)} (${whenInWords(from.fact.earliest, from.fact.latest)}) to ${enumInWords(to.fact.status)}`;
  const sources = from === undefined ? said.sources : telling.citationsOf("cooperations", [from.fact.id, to.fact.id]);
  return {
    from: from?.fact.status ?? null,
    to: to.fact.status,
    said,
    sentence: `${before}: ${said.sentence}`,
    sources,
  };
}

export function describeNewPerson(row: PersonRow, { firstOn, named, citationsOf }: ChangesSetting) {
  const sources = citationsOf("meetings", [row.meeting]);
  const person = named(row.person);
  const party = named(row.party);
  const offices = row.offices.map(named);
  const as = offices.length === 0 ? "" : ` as ${listInWords(offices.map(({ name }) => name))}`;
  const meeting = named(row.meeting);
  const told = `${person.name} was at ${quoted(meeting.name)} ${whenInWords(row.earliest, row.latest)} for ${party.name}${as}`;
  return {
    person,
    party,
    offices,
    meeting,
    earliest: row.earliest,
    latest: row.latest,
    sentence: toSentence(
      `${accordingTo(sources)}${told}. It is the first time at their meetings ${inTheData(firstOn)}`,
    ),
    sources,
  };
}

export function describeNewHolder(row: OfficeRow, { named, citationsOf }: ChangesSetting) {
  const sources = citationsOf("meetings", [row.beforeMeeting, row.meeting]);
  const [office, before, now] = [named(row.office), named(row.before), named(row.now)];
  const of = office.detail === null || office.name.includes(office.detail) ? "" : ` of ${office.detail}`;
  const told = `${now.name} was there as ${office.name}${of} ${whenInWords(row.earliest, row.latest)}`;
  return {
    office,
    before,
    now,
    meeting: named(row.meeting),
    earliest: row.earliest,
    latest: row.latest,
    sentence: toSentence(
      `${accordingTo(sources)}${told}; ${before.name} had been ${whenInWords(row.beforeEarliest, row.beforeLatest)}`,
    ),
    sources,
  };
}

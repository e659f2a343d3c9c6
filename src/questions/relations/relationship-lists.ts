import { countInWords, dayInWords, enumInWords, whenInWords } from "../asking/words.ts";
import { attributed } from "./attribution.ts";
import { toSentence } from "./describe-cooperation.ts";
import type { MeetingTelling } from "./relationship-meetings.ts";
import type { InstrumentRow, PeopleRow, TopicRow } from "./relationship-rows.ts";

const fewestForTrend = 3;

export function describeTopic(row: TopicRow, { named, citationsOf }: MeetingTelling) {
  const topic = named(row.topic);
  const sources = citationsOf("statements", row.statements).slice(0, 5);
  const trend = trendOf(row);
  const halves = trend === null ? "" : `; ${row.earlier} up to ${dayInWords(row.middle)} and ${row.later} after that`;
  const direct = row.direct === row.meetings ? "" : ` (${row.direct} in direct contact)`;
  return {
    topic,
    meetings: row.meetings,
    direct: row.direct,
    earlier: row.earlier,
    later: row.later,
    trend,
    firstOn: row.firstOn,
    lastOn: row.lastOn,
    sentence: toSentence(
      attributed(
        `${topic.name} was a topic at ${countInWords(row.meetings, "meeting")} of both${direct}, ${spanInWords(row)}${halves}`,
        sources,
        row.meetings,
      ),
    ),
    sources,
  };
}

function trendOf({ meetings, earlier, later }: TopicRow): "RISING" | "STEADY" | "FALLING" | null {
  if (meetings < fewestForTrend) return null;
  return later > earlier ? "RISING" : later < earlier ? "FALLING" : "STEADY";
}

export function spanInWords({
  firstOn,
  lastOn,
  meetings,
}: {
  firstOn: string;
  lastOn: string;
  meetings: number;
}): string {
  if (meetings === 1 || firstOn === lastOn) return whenInWords(firstOn, lastOn);
  return `first ${dayInWords(firstOn)}, last ${dayInWords(lastOn)}`;
}

export function describePeople(row: PeopleRow, { named, citationsOf }: MeetingTelling) {
  const a = named(row.one);
  const b = named(row.other);
  const sources = citationsOf("meetings", [row.latest]).slice(0, 5);
  const { meetings, firstOn, lastOn } = row;
  return {
    a,
    b,
    meetings,
    firstOn,
    lastOn,
    sentence: toSentence(
      attributed(
        `${a.name} and ${b.name} met at ${countInWords(meetings, "meeting")}, ${spanInWords(row)}`,
        sources,
        meetings,
      ),
    ),
    sources,
  };
}

export function describeInstrument(row: InstrumentRow, { named, citationsOf }: MeetingTelling) {
  const instrument = named(row.instrument);
  const sources = citationsOf(
    "statements",
    row.latest.map(({ id }) => id),
  ).slice(0, 5);
  const event = row.latest.find(({ happened }) => happened !== null);
  const concluded = row.concluded ? " was concluded by both" : "";
  const count =
    row.statements === 0
      ? ""
      : `${row.concluded ? " and" : ""} is named in ${countInWords(row.statements, "statement")} at their meetings`;
  const last =
    event?.happened == null
      ? ""
      : ` (${enumInWords(event.happened)}, told ${whenInWords(event.earliest, event.latest)})`;
  return {
    instrument,
    concluded: row.concluded,
    statements: row.statements,
    happened: event?.happened ?? null,
    happenedOn: event?.latest ?? null,
    sentence: toSentence(attributed(`${instrument.name}${concluded}${count}${last}`, sources, row.statements)),
    sources,
  };
}

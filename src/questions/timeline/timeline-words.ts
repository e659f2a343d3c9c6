import type { Citation } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, dayInWords, enumInWords, listInWords, whenInWords } from "../asking/words.ts";
import { statedInWords, titleOf } from "../offices/tenure-words.ts";
import { idsOf, type StatementDetails } from "../topics/statement-details.ts";
import { statementInWords } from "../topics/statement-words.ts";
import {
  kindOf,
  type TimelineFacts,
  type TimelineRow,
  type ToldMeeting,
  type ToldMention,
  type ToldTenure,
} from "./timeline-facts.ts";

type Named = (id: string) => Reference;

/** What an entry says beyond its kind and days. */
interface ToldEntry {
  readonly meeting: Reference | null;
  readonly names: readonly Reference[];
  readonly sentence: string;
  readonly sources: readonly Citation[];
}

interface Telling {
  readonly facts: TimelineFacts;
  readonly named: Named;
  readonly citationsOf: (
    kind: "meetings" | "statements" | "mentions" | "tenures",
    ids: readonly string[],
  ) => readonly Citation[];
}

export function describeEntry(row: TimelineRow, telling: Telling) {
  const { id, earliest, latest } = row;
  const on = earliest === latest ? earliest : null;
  return { id, kind: kindOf(row), on, earliest, latest, ...tellEntry(row, telling) };
}

function tellEntry(row: TimelineRow, { facts, named, citationsOf }: Telling): ToldEntry {
  const kind = kindOf(row);
  switch (kind) {
    case "MEETING":
      return tellMeeting(row, known(facts.meetings, row), named, citationsOf("meetings", [row.id]));
    case "INSTRUMENT_EVENT":
    case "COOPERATION":
    case "STATEMENT":
      return tellStatement(known(facts.statements, row), named, citationsOf("statements", [row.id]));
    case "MENTION":
      return tellMention(row, known(facts.mentions, row), named, citationsOf("mentions", [row.id]));
    case "OFFICE_FROM":
    case "OFFICE_SHOWN":
    case "OFFICE_TO":
      return tellTenure(row, known(facts.tenures, row), named, citationsOf("tenures", [row.id]));
  }
}

function known<Told>(facts: ReadonlyMap<string, Told>, { id }: TimelineRow): Told {
  const told = facts.get(id);
  if (told === undefined) throw new Error(`nothing is known of ${id}`);
  return told;
}

const heldWords: Readonly<Record<string, string>> = {
  PHONE: "spoke by telephone",
  VIDEO: "met by video",
  HYBRID: "met, some of them by video",
};
const contactWords: Readonly<Record<string, string>> = {
  SAME_SESSION: "were in the same session",
  SAME_OCCASION: "came to the same occasion",
};

function tellMeeting(
  { id, earliest, latest }: TimelineRow,
  { status, mode, contact, parties, partyCount }: ToldMeeting,
  named: Named,
  sources: readonly Citation[],
): ToldEntry {
  const meeting = named(id);
  const beyond = Array.from({ length: Math.max(0, partyCount - parties.length) }, () => "");
  const sides = listInWords([...parties.map((party) => named(party).name), ...beyond]);
  const when = whenInWords(earliest, latest);
  const who = sides === "" ? "people" : sides;
  const told =
    status === "HELD"
      ? `${when} ${who} ${contactWords[contact] ?? heldWords[mode] ?? "met"}: ${meeting.name}`
      : `a meeting${sides === "" ? "" : ` of ${sides}`} ${when} ${notHeldWords[status] ?? enumInWords(status)}: ${meeting.name}`;
  return { meeting, names: parties.map(named), sentence: sentenceOf(sources, told), sources };
}

const notHeldWords: Readonly<Record<string, string>> = {
  SCHEDULED: "was scheduled",
  POSTPONED: "was postponed",
  CANCELLED: "was cancelled",
  UNKNOWN: "is not known to have taken place",
};

function tellStatement(statement: StatementDetails, named: Named, sources: readonly Citation[]): ToldEntry {
  const { meeting, happened, instrument, cooperation } = statement;
  const status = cooperation === null ? "" : ` Status of the cooperation: ${enumInWords(cooperation)}.`;
  const event = happened === null || instrument === null ? "" : ` ${named(instrument).name}: ${enumInWords(happened)}.`;
  const others = [...new Set(idsOf(statement))].filter((id) => id !== meeting);
  return {
    meeting: named(meeting),
    names: others.map(named),
    sentence: `${statementInWords(statement, named, sources)}${event}${status}`,
    sources,
  };
}

function tellMention(
  { latest }: TimelineRow,
  { summary, people, parties, meeting }: ToldMention,
  named: Named,
  sources: readonly Citation[],
): ToldEntry {
  const names = [...people, ...parties].map(named);
  const who = listInWords(names.map(({ name }) => name)) || "a meeting";
  const told = `in a text of ${dayInWords(latest)} that mentions ${who}: ${summary}`;
  return { meeting: meeting === null ? null : named(meeting), names, sentence: sentenceOf(sources, told), sources };
}

/** Somebody long in office is shown there by hundreds of readouts. */
const mostSources = 5;

function tellTenure(
  row: TimelineRow,
  { person, office, acting, from, to, statedIn }: ToldTenure,
  named: Named,
  all: readonly Citation[],
): ToldEntry {
  const kind = kindOf(row);
  // A readout that shows somebody in office on a day states neither the first day nor the last.
  const stating = all.filter(({ readout }) => statedIn.includes(readout));
  const sources = (kind === "OFFICE_SHOWN" || stating.length === 0 ? all : stating).slice(0, mostSources);
  const title = `${acting ? "acting " : ""}${titleOf(named(office))}`;
  const told =
    kind === "OFFICE_FROM"
      ? `${named(person).name} was ${title} from ${statedInWords(from ?? row.latest)}`
      : kind === "OFFICE_TO"
        ? `${named(person).name} was ${title} until ${statedInWords(to ?? row.latest)}`
        : `${named(person).name} was ${title} ${whenInWords(row.earliest, row.latest)}, the first day that is shown`;
  return { meeting: null, names: [named(person), named(office)], sentence: sentenceOf(sources, told), sources };
}

function sentenceOf(sources: readonly Citation[], told: string): string {
  const whole = `${accordingTo(sources)}${told}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1) + (/[.!?]$/.test(whole) ? "" : ".");
}

import type { AuditedFacts, AuditedMeeting } from "./audited-facts.ts";

export interface Count {
  readonly what: string;
  readonly count: number;
}

/** How many of how many; a share of none of none is not known. */
export interface Share {
  readonly what: string;
  readonly count: number;
  readonly of: number;
}

export interface Coverage {
  readonly totals: readonly Count[];
  readonly shares: readonly Share[];
  /** Readouts by whose ministry or organisation published them. */
  readonly publishers: readonly Count[];
  /** Meetings by the year of their first possible day. */
  readonly years: readonly Count[];
  /** Meetings by each party represented. */
  readonly parties: readonly Count[];
  /** Meetings by the level at which every side was present. */
  readonly levels: readonly Count[];
}

export function countCoverage(facts: AuditedFacts): Coverage {
  const { registry, readouts, meetings } = facts;
  const nameOf = (id: string) => registry.party(id)?.name ?? id;
  return {
    totals: countTotals(facts),
    shares: countShares(facts),
    publishers: tally(readouts.flatMap(({ readout }) => readout.publishers.map(nameOf))),
    years: tally(meetings.map(({ date }) => date.earliest.slice(0, 4))).toSorted((a, b) => (a.what < b.what ? -1 : 1)),
    parties: tally(meetings.flatMap((meeting) => partiesOf(meeting).map(nameOf))),
    levels: tally(meetings.map(({ level }) => level)),
  };
}

/** The parties of those present, each once. */
export function partiesOf({ attendances }: AuditedMeeting): readonly string[] {
  return [...new Set(attendances.flatMap(({ representing }) => representing ?? []))].sort();
}

function countTotals({ people, readouts, meetings }: AuditedFacts): readonly Count[] {
  const sum = (count: (readout: AuditedFacts["readouts"][number]) => number) =>
    readouts.reduce((total, readout) => total + count(readout), 0);
  return [
    { what: "readouts", count: readouts.length },
    { what: "publishers", count: new Set(readouts.flatMap(({ readout }) => readout.publishers)).size },
    { what: "meetings", count: meetings.length },
    {
      what: "meetings with readouts of two sides",
      count: meetings.filter((each) => sidesOf(each, readouts) > 1).length,
    },
    { what: "people", count: people.length },
    { what: "offices", count: officesOf(people, meetings).size },
    { what: "attendances", count: meetings.reduce((total, { attendances }) => total + attendances.length, 0) },
    { what: "points", count: sum(({ statements }) => statements.length) },
    { what: "cooperations", count: sum(({ cooperations }) => cooperations.length) },
    { what: "mentions", count: sum(({ mentions }) => mentions.length) },
  ];
}

function officesOf(people: AuditedFacts["people"], meetings: AuditedFacts["meetings"]): ReadonlySet<string> {
  const held = people.flatMap(({ tenures }) => tenures.map(({ office }) => office));
  return new Set([...held, ...meetings.flatMap(({ attendances }) => attendances.flatMap(({ offices }) => offices))]);
}

/** Publishers of the readouts of one meeting; a text that several publish together is one account. */
function sidesOf({ readouts }: AuditedMeeting, all: AuditedFacts["readouts"]): number {
  const own = all.filter(({ readout }) => readouts.includes(readout.id));
  return new Set(own.map(({ readout }) => readout.publishers.join())).size;
}

function countShares({ people, readouts, meetings }: AuditedFacts): readonly Share[] {
  const tenures = people.flatMap((person) => person.tenures);
  const attendances = meetings.flatMap((meeting) => meeting.attendances);
  const ofPeople = attendances.filter(({ person }) => person !== undefined);
  const supported = readouts.flatMap((each) => [
    ...each.meetings,
    ...each.attendances,
    ...each.statements,
    ...each.cooperations,
    ...each.mentions,
  ]);
  const sources = readouts.map(({ readout }) => readout);
  return [
    share("facts with a paragraph", supported, ({ support }) => support.paragraph !== ""),
    share("people with a given name", people, ({ givenName }) => givenName !== undefined),
    share("attendances of a person with a resolved office", ofPeople, ({ offices }) => offices.length > 0),
    share("attendances of a named person", attendances, ({ person }) => person !== undefined),
    share("tenures with a first day, month or year", tenures, ({ from }) => from !== undefined),
    share("meetings dated to the day", meetings, ({ date }) => date.precision === "day"),
    share("readouts with an address", sources, ({ url, via }) => url !== undefined || via !== undefined),
    share("readouts with the hash of the text as seen", sources, ({ revisions }) => revisions.length > 0),
    share("readouts read whole", sources, ({ read }) => read === "whole"),
  ];
}

function share<T>(what: string, all: readonly T[], holds: (one: T) => boolean): Share {
  return { what, count: all.filter(holds).length, of: all.length };
}

/** The most frequent first, then by name. */
function tally(values: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([what, count]) => ({ what, count }))
    .toSorted((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
}

import type { CooperationFact, ResolvedEntity, StatementFact } from "../../src/model/resolved.ts";
import type { ResolvedMeeting } from "../../src/model/resolved-meeting.ts";
import type { FactLists } from "./generated-facts.ts";

export interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Kinds as entries of one day follow each other. */
const kinds = [
  "MEETING",
  "INSTRUMENT_EVENT",
  "COOPERATION",
  "STATEMENT",
  "MENTION",
  "OFFICE_FROM",
  "OFFICE_SHOWN",
  "OFFICE_TO",
];

/** Timelines worked out from plain lists of facts. */
export class TimelineLists {
  readonly facts: FactLists;
  readonly #statements: readonly StatementFact[];
  readonly #statementsByKey: ReadonlyMap<string, StatementFact>;
  readonly #meetings: ReadonlyMap<string, ResolvedMeeting>;
  readonly #entities: ReadonlyMap<string, ResolvedEntity>;
  /** By statement. */
  readonly #cooperations: ReadonlyMap<string, CooperationFact>;

  constructor(facts: FactLists) {
    this.facts = facts;
    this.#statements = facts.readouts.flatMap(({ statements }) => statements);
    this.#statementsByKey = new Map(this.#statements.map((statement) => [statement.key, statement]));
    this.#meetings = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]));
    this.#entities = new Map(facts.entities.map((entity) => [entity.id, entity]));
    this.#cooperations = new Map(
      facts.readouts.flatMap(({ cooperations }) => cooperations.map((each) => [each.statement, each] as const)),
    );
  }

  statement(id: string): StatementFact | undefined {
    return this.#statementsByKey.get(id);
  }

  idsOf(label: ResolvedEntity["label"]): readonly string[] {
    return this.facts.entities.filter((entity) => entity.label === label).map(({ id }) => id);
  }

  /** The newest first. */
  about(of: string): readonly Entry[] {
    const discussed = new Set(
      this.#statements.filter(({ topics }) => topics.includes(of)).map(({ meeting }) => meeting),
    );
    const meetings = this.facts.meetings.filter(
      (meeting) => isAt(meeting, of) || meeting.occasion === of || discussed.has(meeting.id),
    );
    const statements = this.#statements.filter((statement) => this.#isStatementOf(statement, of));
    return newestFirst([
      ...meetings.map(meetingEntry),
      ...statements.map((statement) => this.#statementEntry(statement)),
      ...this.#mentionEntries([of]),
      ...this.#tenureEntries(of),
    ]);
  }

  together(one: string, other: string): readonly Entry[] {
    const isShared = (meeting: ResolvedMeeting) => isAt(meeting, one) && isAt(meeting, other);
    const meetings = this.facts.meetings.filter(isShared);
    const shared = new Set(meetings.map(({ id }) => id));
    const statements = this.#statements.filter((statement) => {
      const { speakers, meeting, parties, addressedTo, aboutParties, joint } = statement;
      const isPerson = this.#entities.get(one)?.label === "Person";
      if (isPerson) return shared.has(meeting) && (speakers.includes(one) || speakers.includes(other));
      const isTo = (from: string, to: string) =>
        parties.includes(from) && [...addressedTo, ...aboutParties].includes(to);
      const cooperation = this.#cooperationParties(statement);
      return (
        isTo(one, other) ||
        isTo(other, one) ||
        (joint && parties.includes(one) && parties.includes(other)) ||
        (cooperation.includes(one) && cooperation.includes(other)) ||
        (this.#concludedBy(statement).includes(one) && this.#concludedBy(statement).includes(other))
      );
    });
    return newestFirst([
      ...meetings.map(meetingEntry),
      ...statements.map((statement) => this.#statementEntry(statement)),
      ...this.#mentionEntries([one, other]),
    ]);
  }

  static isIn({ from = "0000", to = "9999", certainty }: { from?: string; to?: string; certainty?: string }) {
    return ({ earliest, latest }: Entry): boolean =>
      certainty === "DEFINITE" ? earliest >= from && latest <= to : latest >= from && earliest <= to;
  }

  static oldestFirst(entries: readonly Entry[]): readonly Entry[] {
    return entries.toSorted((one, other) => compare(one.latest, other.latest) || compareOnDay(one, other));
  }

  #isStatementOf(statement: StatementFact, of: string): boolean {
    const { speakers, parties, addressedTo, topics, aboutParties, aboutInstruments, instrument } = statement;
    const named = [...speakers, ...parties, ...addressedTo, ...topics, ...aboutParties, ...aboutInstruments];
    const meeting = this.#meetings.get(statement.meeting);
    const cooperation = this.#cooperations.get(statement.key);
    const isSaidInOffice = meeting?.attendances.some(
      ({ person, offices }) => offices.includes(of) && person !== undefined && speakers.includes(person),
    );
    return (
      [...named, instrument, meeting?.occasion].includes(of) ||
      isSaidInOffice === true ||
      this.#cooperationParties(statement).includes(of) ||
      [...(cooperation?.areas ?? []), cooperation?.instrument].includes(of) ||
      this.#concludedBy(statement).includes(of)
    );
  }

  #cooperationParties({ key }: StatementFact): readonly string[] {
    const { parties = [], providers = [], recipients = [], facilitators = [] } = this.#cooperations.get(key) ?? {};
    return [...parties, ...providers, ...recipients, ...facilitators];
  }

  #concludedBy({ instrument }: StatementFact): readonly string[] {
    const found = instrument === undefined ? undefined : this.#entities.get(instrument);
    return found?.label === "Instrument" ? found.parties : [];
  }

  #statementEntry(statement: StatementFact): Entry {
    const { key, earliest, latest, happened } = statement;
    const isCooperation = this.#cooperations.has(key);
    const kind = happened !== undefined ? "INSTRUMENT_EVENT" : isCooperation ? "COOPERATION" : "STATEMENT";
    return { kind, id: key, earliest, latest };
  }

  #mentionEntries(of: readonly string[]): readonly Entry[] {
    return this.facts.readouts.flatMap(({ readout, mentions }) =>
      mentions
        .filter(({ people, parties }) => of.every((id) => [...people, ...parties].includes(id)))
        .map(({ key }) => {
          const day = readout.publishedOn ?? "";
          return { kind: "MENTION", id: key, earliest: day, latest: day };
        }),
    );
  }

  #tenureEntries(of: string): readonly Entry[] {
    const officesOf = this.facts.entities.flatMap((entity) =>
      entity.label === "Office" && entity.of === of ? [entity.id] : [],
    );
    return this.facts.entities.flatMap((entity): readonly Entry[] => {
      if (entity.label !== "Person") return [];
      return entity.tenures
        .filter(({ office }) => entity.id === of || office === of || officesOf.includes(office))
        .flatMap(({ key, from, to }): readonly Entry[] => [
          ...(from === undefined
            ? []
            : [{ kind: "OFFICE_FROM", id: key, earliest: from.earliest, latest: from.latest }]),
          ...(to === undefined ? [] : [{ kind: "OFFICE_TO", id: key, earliest: to.earliest, latest: to.latest }]),
        ]);
    });
  }
}

function isAt({ attendances }: ResolvedMeeting, of: string): boolean {
  return attendances.some(({ person, offices, representing }) => [person, representing, ...offices].includes(of));
}

function meetingEntry({ id, date: { earliest, latest } }: ResolvedMeeting): Entry {
  return { kind: "MEETING", id, earliest, latest };
}

function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => compare(other.latest, one.latest) || compareOnDay(one, other));
}

function compareOnDay(one: Entry, other: Entry): number {
  return kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

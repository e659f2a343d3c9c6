import { digest } from "../model/keys.ts";
import type {
  AttendanceFact,
  CooperationFact,
  MeetingAccount,
  MeetingPartFact,
  MentionFact,
  ReadoutFacts,
  ResolvedReadout,
  StatementFact,
  Support,
  WithdrawalFact,
} from "../model/resolved.ts";
import { type Properties, toDay, toEnum, toEnums, toInteger, toProperties } from "./property-values.ts";

/** One fact of one readout as it goes into the graph; `hash` tells whether it changed since. */
export interface FactRow {
  readonly id: string;
  readonly readout: string;
  readonly hash: string;
  readonly [field: string]: unknown;
}

export const factKinds = [
  "account",
  "attendance",
  "part",
  "statement",
  "cooperation",
  "mention",
  "withdrawal",
] as const;
export type FactKind = (typeof factKinds)[number];
export type FactRows = Readonly<Record<FactKind, readonly FactRow[]>>;

/** Raised when the same facts are to be written in another form: the next load then writes all anew. */
const formVersion = "2";

/** What a readout's facts came from, so that an unchanged one need not be parsed. */
export function toRegistryHash(registryHash: string): string {
  return digest(`${formVersion} ${registryHash}`);
}

/** Everything one readout says, as rows: pure, and the same on every machine. */
export function rowsOf({ readout, ...facts }: ResolvedReadout): FactRows {
  const row = (id: string, fact: object, fields: object): FactRow => ({
    id,
    readout: readout.id,
    hash: hashOf(fact),
    ...fields,
  });
  return {
    account: facts.meetings.map((account) => accountRow(account, row)),
    attendance: facts.attendances.map((attendance) => attendanceRow(attendance, row)),
    part: facts.meetings.flatMap((account) => account.parts.map((part) => partRow(part, account.meeting, row))),
    statement: facts.statements.map((statement) => statementRow(statement, row)),
    cooperation: facts.cooperations.map((cooperation) => cooperationRow(cooperation, row)),
    mention: facts.mentions.map((mention) => mentionRow(mention, row)),
    withdrawal: facts.withdrawals.map((withdrawal) => withdrawalRow(withdrawal, row)),
  };
}

/** One text for all that a readout says: equal where nothing that is stored would change. */
export function factsHashOf(readout: ReadoutFacts, rows: FactRows): string {
  const hashes = factKinds.flatMap((kind) => rows[kind].map(({ id, hash }) => `${kind} ${id} ${hash}`));
  const publishers = readout.publishers.toSorted();
  return digest([JSON.stringify({ ...readout, publishers }), ...hashes.toSorted()].join("\n"));
}

export function readoutProperties(readout: ReadoutFacts): Properties {
  return toProperties({
    id: readout.id,
    title: readout.title,
    url: readout.url,
    via: readout.via,
    issuedBy: readout.issuedBy,
    kind: toEnum(readout.kind),
    language: readout.language,
    translation: toEnum(readout.translation),
    publishedOn: toDay(readout.publishedOn),
    read: toEnum(readout.read),
    revisions: readout.revisions,
  });
}

type ToRow = (id: string, fact: object, fields: object) => FactRow;

/** Lists that the graph keeps as links have no order there, so a change of their order changes nothing. */
const unordered: ReadonlySet<string> = new Set([
  "speakers",
  "parties",
  "addressedTo",
  "topics",
  "aboutParties",
  "aboutInstruments",
  "providers",
  "recipients",
  "facilitators",
  "areas",
  "people",
]);

function hashOf(fact: object): string {
  const sorted = Object.entries(fact)
    .map(([name, value]) => [name, unordered.has(name) && Array.isArray(value) ? value.toSorted() : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify(sorted)).slice(0, 20);
}

function supportOf({ paragraph, quote, quoteFound }: Support) {
  return { paragraph, quote, quoteFound };
}

function accountRow(account: MeetingAccount, row: ToRow): FactRow {
  const { support, parts: _, date, startsAtUtc, ...said } = account;
  const properties = toProperties({
    ...supportOf(support),
    hash: hashOf(account),
    formerly: said.formerly,
    name: said.name,
    date: date.text,
    dateBasis: toEnum(said.dateBasis),
    localTime: said.localTime,
    timeZone: said.timeZone,
    alsoPrinted: said.alsoPrinted,
    startsAtUtc,
    durationMinutes: toInteger(said.durationMinutes),
    durationApproximate: said.durationApproximate,
    place: said.place,
    venue: said.venue,
    hosts: said.hosts,
    mode: said.mode && toEnum(said.mode),
    status: toEnum(said.status),
    formats: toEnums(said.formats),
    level: said.level && toEnum(said.level),
    contact: said.contact && toEnum(said.contact),
    occasion: said.occasion,
    series: said.series,
    seriesNumber: toInteger(said.seriesNumber),
    partOf: said.partOf,
    mentionedOnly: said.mentionedOnly,
  });
  return row(account.meeting, account, { meeting: account.meeting, properties });
}

function attendanceRow(attendance: AttendanceFact, row: ToRow): FactRow {
  const { support, key, meeting, person, ...said } = attendance;
  const properties = toProperties({
    ...supportOf(support),
    hash: hashOf(attendance),
    order: toInteger(said.order),
    offices: said.offices,
    representing: said.representing,
    roles: toEnums(said.roles),
    contact: said.contact && toEnum(said.contact),
    basis: toEnum(said.basis),
    inferred: said.inferred,
    unnamedCount: toInteger(said.unnamedCount),
    namedAs: said.namedAs,
    means: said.means,
    printedOffice: said.printedOffice,
  });
  return row(key, attendance, { meeting, person, properties });
}

function partRow(part: MeetingPartFact, meeting: string, row: ToRow): FactRow {
  const properties = toProperties({
    ...supportOf(part.support),
    hash: hashOf(part),
    order: toInteger(part.order),
    name: part.name,
    formats: toEnums(part.formats),
    localTime: part.localTime,
    timeZone: part.timeZone,
    durationMinutes: toInteger(part.durationMinutes),
    place: part.place,
    venue: part.venue,
  });
  return row(part.key, part, { meeting, properties });
}

function statementRow(statement: StatementFact, row: ToRow): FactRow {
  const { support, key } = statement;
  const properties = toProperties({
    id: key,
    act: toEnum(statement.act),
    strength: toInteger(statement.strength),
    polarity: toEnum(statement.polarity),
    by: toEnum(statement.by),
    joint: statement.joint,
    paragraph: support.paragraph,
    order: toInteger(statement.order),
    summary: statement.summary,
    earliest: toDay(statement.earliest),
    latest: toDay(statement.latest),
    happened: statement.happened && toEnum(statement.happened),
    printed: statement.printed,
    means: statement.means,
  });
  return row(key, statement, {
    meeting: statement.meeting,
    properties,
    support: toProperties({ ...supportOf(support), hash: hashOf(statement) }),
    speakers: statement.speakers,
    parties: statement.parties,
    addressedTo: statement.addressedTo,
    about: [...new Set([...statement.topics, ...statement.aboutParties, ...statement.aboutInstruments])],
    instruments: statement.instrument === undefined ? [] : [statement.instrument],
  });
}

function cooperationRow(cooperation: CooperationFact, row: ToRow): FactRow {
  const { support, key } = cooperation;
  const properties = toProperties({
    id: key,
    forms: toEnums(cooperation.forms),
    status: toEnum(cooperation.status),
    strength: toInteger(cooperation.strength),
    summary: cooperation.summary,
    oneSided: cooperation.oneSided,
    earliest: toDay(cooperation.earliest),
    latest: toDay(cooperation.latest),
  });
  return row(key, cooperation, {
    meeting: cooperation.meeting,
    statement: cooperation.statement,
    properties,
    support: toProperties({ ...supportOf(support), hash: hashOf(cooperation) }),
    parties: cooperation.parties,
    providers: cooperation.providers,
    recipients: cooperation.recipients,
    facilitators: cooperation.facilitators,
    areas: cooperation.areas,
    instruments: cooperation.instrument === undefined ? [] : [cooperation.instrument],
  });
}

function mentionRow(mention: MentionFact, row: ToRow): FactRow {
  const { key, summary, people, parties, meeting, support } = mention;
  return row(key, mention, {
    properties: toProperties({ id: key, paragraph: support.paragraph, summary }),
    support: toProperties({ ...supportOf(support), hash: hashOf(mention) }),
    mentioned: [...new Set([...people, ...parties, ...(meeting === undefined ? [] : [meeting])])],
  });
}

function withdrawalRow(withdrawal: WithdrawalFact, row: ToRow): FactRow {
  const { key, fact, was, paragraph, since, because } = withdrawal;
  const properties = toProperties({
    id: key,
    fact: toEnum(fact),
    was,
    paragraph,
    since: toDay(since),
    because,
    hash: hashOf(withdrawal),
  });
  return row(key, withdrawal, { properties });
}

import { compareText } from "./compare-text.ts";
import { contactByRule } from "./contact.ts";
import type { FactDate } from "./dates.ts";
import { meetingLevel } from "./meeting-level.ts";
import { meetingName } from "./meeting-name.ts";
import { resolveAttendance, type SettledAttendance } from "./resolve-attendance.ts";
import type { AttendanceFact, MeetingAccount, MeetingPartFact } from "./resolved.ts";
import type { MeetingAccounts, ReadoutStanding, RegistryView, ResolvedMeeting } from "./resolved-meeting.ts";
import { type Settled, settle } from "./settle.ts";
import { meetingFormats } from "./vocabularies.ts";

/**
 * One view of a meeting from all its accounts. Reports come before mentions; a field's value is the one most
 * accounts give, ties go to the host's own readout, then the earlier published, then the lower id. Where accounts
 * differ the field is named in `disputed`. Names and venues are words, not facts: the first account's are taken.
 */
export function resolveMeeting(meeting: MeetingAccounts, registry: RegistryView): ResolvedMeeting {
  const order = orderOf(meeting, registry);
  const reports = meeting.accounts.filter(({ account }) => !account.mentionedOnly);
  const heard = (reports.length > 0 ? reports : meeting.accounts)
    .toSorted((a, b) => order(a.readout, b.readout))
    .map(({ account }) => account);
  const attendances = resolveAttendances(meeting, order);
  const fields = settleFields(heard);
  const formats = meetingFormats.filter((format) => heard.some((account) => account.formats.includes(format)));
  const parties = [...new Set(attendances.flatMap(({ representing }) => representing ?? []))];
  const personCount = attendances.reduce((sum, attendance) => sum + peopleOf(attendance), 0);
  const place = fields.place?.value;
  const venue = firstGiven(heard, (account) => account.venue);
  const hosts = fields.hosts?.value ?? [];
  const mode = fields.mode?.value ?? (place === undefined && venue === undefined ? "unknown" : "in_person");
  const contact = fields.contact?.value ?? contactByRule(formats, parties.length, personCount);
  const date = settleDate(heard);
  const nameOfParty = (party: string) => registry.nameOfParty(party);
  return {
    id: meeting.id,
    formerly: [...new Set(meeting.accounts.flatMap(({ account }) => account.formerly))].sort(),
    name:
      firstGiven(heard, (account) => account.name) ??
      meetingName({
        parties: [
          ...hosts.filter((host) => parties.includes(host)).map(nameOfParty),
          ...parties
            .filter((party) => !hosts.includes(party))
            .map(nameOfParty)
            .sort(compareText),
        ],
        place: place === undefined ? undefined : registry.nameOfPlace(place),
        mode,
        date: date.value,
      }),
    date: date.value,
    ...fields.localTime?.value,
    ...fields.durationMinutes?.value,
    place,
    venue,
    hosts,
    mode,
    status: fields.status?.value ?? "unknown",
    formats,
    level: fields.level?.value ?? meetingLevel(sidesOf(attendances, registry)),
    contact,
    occasion: fields.occasion?.value,
    series: fields.series?.value,
    seriesNumber: fields.seriesNumber?.value,
    partOf: fields.partOf?.value,
    disputed: findDisputed({ date, ...fields }),
    partyCount: parties.length,
    personCount,
    parts: resolveParts(heard),
    attendances: attendances.map((attendance) => ({ ...attendance, contact: attendance.contact ?? contact })),
  };
}

type Order = (a: ReadoutStanding, b: ReadoutStanding) => number;

function orderOf(meeting: MeetingAccounts, registry: RegistryView): Order {
  const hosts = new Set(meeting.accounts.flatMap(({ account }) => account.hosts));
  const isHost = (party: string) => hosts.has(party) || hosts.has(registry.partOf(party) ?? "");
  const hostFirst = (readout: ReadoutStanding) => (readout.publishers.some(isHost) ? 0 : 1);
  const day = (readout: ReadoutStanding) => readout.publishedOn ?? "9999-12-31";
  return (a, b) => hostFirst(a) - hostFirst(b) || compareText(day(a), day(b)) || compareText(a.id, b.id);
}

function settleFields(accounts: readonly MeetingAccount[]) {
  const by = <T>(read: (account: MeetingAccount) => T | undefined, identity?: (value: T) => string) =>
    settleBy(accounts, read, identity);
  return {
    // Two clocks of different zones may show one moment.
    localTime: by(clockOf, ({ startsAtUtc, localTime, timeZone }) => startsAtUtc ?? `${localTime} ${timeZone}`),
    durationMinutes: by(durationOf, ({ durationMinutes }) => String(durationMinutes)),
    place: by(({ place }) => place),
    hosts: by(
      ({ hosts }) => (hosts.length > 0 ? hosts : undefined),
      (hosts) => [...hosts].sort().join(),
    ),
    mode: by(({ mode }) => mode),
    status: settleBy(outcomesOf(accounts), ({ status }) => status),
    level: by(({ level }) => level),
    contact: by(({ contact }) => contact),
    occasion: by(({ occasion }) => occasion),
    series: by(({ series }) => series),
    seriesNumber: by(({ seriesNumber }) => seriesNumber),
    partOf: by(({ partOf }) => partOf),
  };
}

/** An announcement does not disagree with what came of it: it is heard until somebody says. */
function outcomesOf(accounts: readonly MeetingAccount[]): readonly MeetingAccount[] {
  const outcomes = accounts.filter(({ status }) => status !== "scheduled" && status !== "unknown");
  return outcomes.length > 0 ? outcomes : accounts;
}

function settleBy<T>(
  accounts: readonly MeetingAccount[],
  read: (account: MeetingAccount) => T | undefined,
  identity: (value: T) => string = String,
): Settled<T> | undefined {
  const votes = accounts.flatMap((account, rank) => {
    const value = read(account);
    return value === undefined ? [] : [{ value, rank }];
  });
  return settle(votes, identity);
}

function clockOf({ localTime, timeZone, startsAtUtc }: MeetingAccount) {
  return localTime === undefined ? undefined : { localTime, timeZone, startsAtUtc };
}

function durationOf({ durationMinutes, durationApproximate }: MeetingAccount) {
  return durationMinutes === undefined ? undefined : { durationMinutes, durationApproximate };
}

/** A vaguer date that holds a closer one agrees with it; so the closest date with most support wins. */
function settleDate(accounts: readonly MeetingAccount[]): Settled<FactDate> {
  const dates = accounts.map((account) => account.date);
  const holders = (inner: FactDate) =>
    dates.filter((outer) => outer.earliest <= inner.earliest && inner.latest <= outer.latest).length;
  const [best] = dates
    .map((date, rank) => ({ date, rank, count: holders(date) }))
    .sort((a, b) => b.count - a.count || spanOf(a.date) - spanOf(b.date) || a.rank - b.rank);
  if (best === undefined) throw new Error("a meeting without an account");
  return { value: best.date, isDisputed: best.count < dates.length };
}

function spanOf(date: FactDate): number {
  return Date.parse(date.latest) - Date.parse(date.earliest);
}

function findDisputed(fields: Readonly<Record<string, Settled<unknown> | undefined>>): readonly string[] {
  return Object.entries(fields).flatMap(([field, settled]) => (settled?.isDisputed === true ? [field] : []));
}

function resolveAttendances(meeting: MeetingAccounts, order: Order): readonly SettledAttendance[] {
  const byKey = new Map<string, AttendanceFact[]>();
  for (const { attendance } of meeting.attendances.toSorted((a, b) => order(a.readout, b.readout))) {
    const said = byKey.get(attendance.key);
    if (said === undefined) byKey.set(attendance.key, [attendance]);
    else said.push(attendance);
  }
  const keys = [...byKey.keys()].sort();
  return keys.map((key) => resolveAttendance(byKey.get(key) ?? []));
}

/** A person is one; of a delegation without a number at least one was there. */
function peopleOf({ person, unnamedCount }: SettledAttendance): number {
  return person === undefined ? (unnamedCount ?? 1) : 1 + (unnamedCount ?? 0);
}

function sidesOf(attendances: readonly SettledAttendance[], registry: RegistryView) {
  return attendances.flatMap(({ representing, offices }) =>
    representing === undefined
      ? []
      : [{ party: representing, levels: offices.flatMap((office) => registry.levelsOf(office)) }],
  );
}

/** The first account's form of each part. */
function resolveParts(accounts: readonly MeetingAccount[]): readonly MeetingPartFact[] {
  const parts = new Map<string, MeetingPartFact>();
  for (const part of accounts.flatMap((account) => account.parts)) {
    if (!parts.has(part.key)) parts.set(part.key, part);
  }
  return [...parts.values()].sort((a, b) => compareText(a.key, b.key));
}

function firstGiven<T>(
  accounts: readonly MeetingAccount[],
  read: (account: MeetingAccount) => T | undefined,
): T | undefined {
  return accounts.map(read).find((value) => value !== undefined);
}

import { foldName } from "../../src/model/fold-name.ts";
import type { KnownEntities } from "./known-entities.ts";
import { canonicalOffice } from "./office-id.ts";
import { type NameWords, nameWords } from "./person-names.ts";
import { type AccountPoint, toPoint } from "./point-account.ts";
import type { FactsAsWritten, MeetingAsWritten, PersonAsWritten } from "./written-facts.ts";

/** What a facts file says, in the form in which two of them are compared. */
export interface Account {
  readonly meetings: readonly AccountMeeting[];
  /** People the file speaks of who are present at no meeting. */
  readonly mentioned: readonly AccountPerson[];
}

export interface AccountPerson {
  readonly handle: string;
  /** The name as printed, for the report; the office or the party where nobody is named. */
  readonly shown: string;
  /** The name as printed and the names of the registry; empty for somebody who is not named. */
  readonly names: readonly NameWords[];
  /** In canonical form. */
  readonly offices: readonly string[];
  readonly party?: string;
}

export interface AccountMeeting {
  readonly date?: string;
  readonly dateFrom: string;
  readonly time?: AccountTime;
  readonly secondTime?: AccountTime;
  /** Minutes, with "about" where the text says so. */
  readonly duration?: string;
  /** Formats and durations of the parts, one text each. */
  readonly parts: readonly string[];
  readonly place?: AccountPlace;
  readonly mode: string;
  readonly formats: readonly string[];
  /** Folded names, of which one is enough. */
  readonly occasion: readonly string[];
  readonly hosts: readonly string[];
  readonly present: readonly AccountPerson[];
  readonly points: readonly AccountPoint[];
}

export interface AccountTime {
  readonly local: string;
  readonly zone?: string;
}

/** Folded names of the place, and the venue as printed, folded. */
export interface AccountPlace {
  readonly names: readonly string[];
  readonly venue?: string;
}

export function toAccount(facts: FactsAsWritten, known: KnownEntities): Account {
  const people = new Map(
    Object.entries(facts.people).map(([handle, written]) => [handle, toPerson(handle, written, known)]),
  );
  const present = new Set(facts.meetings.flatMap((meeting) => meeting.present));
  const named = facts.mentions.flatMap((mention) => mention.people);
  const mentioned = [...new Set([...people.keys(), ...named])].filter((handle) => !present.has(handle));
  return {
    meetings: facts.meetings.map((meeting) => toMeeting(meeting, people, known)),
    mentioned: mentioned.map((handle) => people.get(handle) ?? toPerson(handle, fromRegistry(handle), known)),
  };
}

/** A mention may name somebody by the registry's id. */
function fromRegistry(person: string): PersonAsWritten {
  return { person, as: [], inferred: false };
}

function toPerson(handle: string, written: PersonAsWritten, known: KnownEntities): AccountPerson {
  const { namedAs, person: id } = written;
  const person = id === undefined ? undefined : known.person(known.presentId(id));
  const registered = person?.names.map(({ text }) => text) ?? (id === undefined ? [] : [id]);
  const names = [...(namedAs === undefined ? [] : [namedAs]), ...registered];
  const party = written.for ?? (written.as[0] === undefined ? undefined : known.partyOf(written.as[0]));
  return {
    handle,
    shown: names[0] ?? written.as[0] ?? `somebody of ${party ?? "nobody"}`,
    names: names.map(nameWords),
    offices: written.as.map((office) => canonicalOffice(known.presentId(office))),
    ...(party === undefined ? {} : { party }),
  };
}

function toMeeting(
  written: MeetingAsWritten,
  people: ReadonlyMap<string, AccountPerson>,
  known: KnownEntities,
): AccountMeeting {
  const { date, startsAt, durationMinutes, occasion, place, venue } = written;
  const isSomewhere = place !== undefined || venue !== undefined;
  return {
    ...(date === undefined ? {} : { date }),
    dateFrom: written.dateFrom,
    ...(startsAt === undefined ? {} : { time: toTime(startsAt) }),
    ...(startsAt?.alsoPrinted === undefined ? {} : { secondTime: toTime(startsAt.alsoPrinted) }),
    ...(durationMinutes === undefined ? {} : { duration: toDuration(durationMinutes) }),
    parts: written.also.map(toPart),
    ...(isSomewhere ? { place: toPlace(place, venue, known) } : {}),
    mode: written.mode ?? (isSomewhere ? "in_person" : "unknown"),
    formats: written.formats,
    occasion: occasion === undefined ? [] : known.foldedNames(occasion),
    hosts: written.host,
    present: written.present.flatMap((handle) => people.get(handle) ?? []),
    points: written.points.flatMap((point) => toPoint(point, known) ?? []),
  };
}

/** "9:05" and "09:05" are one time. */
function toTime({ local, zone }: { readonly local: string; readonly zone?: string | undefined }): AccountTime {
  return { local: local.padStart(5, "0"), ...(zone === undefined ? {} : { zone }) };
}

function toDuration({ minutes, isAbout }: { readonly minutes: number; readonly isAbout: boolean }): string {
  return isAbout ? `about ${minutes}` : `${minutes}`;
}

function toPart({ formats, durationMinutes, startsAt }: MeetingAsWritten["also"][number]): string {
  const duration = durationMinutes === undefined ? [] : [`${toDuration(durationMinutes)} minutes`];
  const start = startsAt === undefined ? [] : [`at ${toTime(startsAt).local}`];
  return [formats.toSorted().join("+") || "session", ...start, ...duration].join(" ");
}

function toPlace(place: string | undefined, venue: string | undefined, known: KnownEntities): AccountPlace {
  return {
    names: place === undefined ? [] : known.foldedNames(place),
    ...(venue === undefined ? {} : { venue: foldName(venue) }),
  };
}

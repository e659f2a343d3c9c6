import { contacts, meetingFormats, meetingModes } from "../../../src/model/vocabularies.ts";
import type { MeetingRow } from "../../../src/network/meeting-row.ts";

export interface NetworkSize {
  readonly people: number;
  readonly offices: number;
  readonly parties: number;
  readonly meetings: number;
  /** People at a meeting: two, and up to so many more. */
  readonly more: number;
}

type Random = () => number;

/**
 * Invented meetings as the read model is built from: few days and few sizes, so that much is equally good; dates that
 * are known to the month only; people without a party, without an office, and in several offices in turn.
 */
export function fictionalMeetings(size: NetworkSize, random: Random): readonly MeetingRow[] {
  return Array.from({ length: size.meetings }, (_, number) => fictionalMeeting(number, size, random));
}

export function idsOf(kind: "person" | "office" | "party" | "meeting", count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => `${kind}-${number}`);
}

function fictionalMeeting(number: number, size: NetworkSize, random: Random): MeetingRow {
  const wanted = 2 + below(size.more + 1, random);
  const people = new Set(Array.from({ length: wanted }, () => below(size.people, random)));
  const day = `2031-0${1 + below(4, random)}-1${below(3, random)}`;
  const isMonthOnly = random() < 0.2;
  const contact = random() < 0.7 ? "DIRECT" : pick(contacts, random).toUpperCase();
  return {
    id: `meeting-${number}`,
    earliest: isMonthOnly ? `${day.slice(0, 7)}-01` : day,
    latest: isMonthOnly ? `${day.slice(0, 7)}-28` : day,
    personCount: people.size + below(3, random),
    mode: pick(meetingModes, random).toUpperCase(),
    formats: meetingFormats.filter(() => random() < 0.1).map((format) => format.toUpperCase()),
    people: [...people].map((person) => ({
      id: `person-${person}`,
      contact: random() < 0.85 ? contact : pick(contacts, random).toUpperCase(),
      party: random() < 0.1 ? null : `party-${(person + (random() < 0.1 ? 1 : 0)) % size.parties}`,
      office: random() < 0.2 ? null : `office-${(random() < 0.7 ? person : below(size.people, random)) % size.offices}`,
    })),
  };
}

export function pick<T>(from: readonly T[], random: Random): T {
  const found = from[below(from.length, random)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

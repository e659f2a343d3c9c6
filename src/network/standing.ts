import { contacts } from "../model/vocabularies.ts";

/**
 * How somebody was at a meeting, as one number: the contact in the two lowest bits (0 is the closest),
 * above them the party represented, counted from 1; 0 is none that is known.
 */
export function toStanding(contactLevel: number, party: number): number {
  return (party << 2) | contactLevel;
}

export function contactOf(standing: number): number {
  return standing & 3;
}

export function partyOf(standing: number): number {
  return standing >> 2;
}

const levels: ReadonlyMap<string, number> = new Map(
  contacts.flatMap((contact, level) => [
    [contact, level],
    [contact.toUpperCase(), level],
  ]),
);

/** As facts files or the graph spell it. One that is not known counts as the loosest. */
export function toContactLevel(contact: string): number {
  return levels.get(contact) ?? contacts.length - 1;
}

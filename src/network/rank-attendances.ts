import type { SortedIds } from "./collected-ids.ts";
import type { Attendances } from "./incidence.ts";
import { contactOf, partyOf, toStanding } from "./standing.ts";

/** Attendances in the order in which they came, with the codes that ids got as they came. */
export interface CollectedAttendances {
  /** Where each meeting's attendances start. */
  readonly start: Int32Array;
  readonly person: Int32Array;
  readonly standing: Int32Array;
  readonly office: Int32Array;
  readonly people: SortedIds;
  readonly parties: SortedIds;
  readonly offices: SortedIds;
}

/** Puts attendances in the order of their meetings, and ids in theirs. `cameAt` tells at which place a rank came. */
export function rankAttendances(collected: CollectedAttendances, cameAt: Int32Array): Attendances {
  const { people, parties, offices } = collected;
  const size = collected.person.length;
  const person = new Int32Array(size);
  const standing = new Int32Array(size);
  const office = new Int32Array(size);
  const meetingStart = new Int32Array(cameAt.length + 1);
  let at = 0;
  for (let rank = 0; rank < cameAt.length; rank += 1) {
    const came = cameAt[rank] ?? 0;
    const end = came + 1 < cameAt.length ? (collected.start[came + 1] ?? 0) : size;
    for (let from = collected.start[came] ?? 0; from < end; from += 1) {
      const cameStanding = collected.standing[from] ?? 0;
      const party = partyOf(cameStanding);
      const held = collected.office[from] ?? -1;
      person[at] = people.places[collected.person[from] ?? 0] ?? 0;
      standing[at] = toStanding(contactOf(cameStanding), party === 0 ? 0 : (parties.places[party - 1] ?? 0) + 1);
      office[at] = held < 0 ? -1 : (offices.places[held] ?? -1);
      at += 1;
    }
    meetingStart[rank + 1] = at;
  }
  return {
    meetingStart,
    person,
    standing,
    office,
    personIds: people.ids,
    partyIds: parties.ids,
    officeIds: offices.ids,
  };
}

import { CollectedIds } from "./collected-ids.ts";
import { toDayNumber } from "./day-number.ts";
import { GrowingNumbers } from "./growing-numbers.ts";
import { byOffice, byParty, byPerson, type Incidence } from "./incidence.ts";
import type { MeetingRow } from "./meeting-row.ts";
import { type MeetingTable, rankMeetings, toFormatBits, toModeBits } from "./meeting-table.ts";
import type { PathNodeKind } from "./path-finder.ts";
import { rankAttendances } from "./rank-attendances.ts";
import { toContactLevel, toStanding } from "./standing.ts";

/** Who attended which meeting, in typed arrays. */
export interface Network {
  readonly version: number;
  /** What it takes in memory, estimated as by the builder. */
  readonly bytes: number;
  readonly meetings: MeetingTable;
  readonly personIds: readonly string[];
  /** Made when it is asked for first. */
  incidence(by: PathNodeKind): Incidence;
}

/** The network would take more memory than it is given. */
export class NetworkTooLarge extends Error {
  constructor(limitBytes: number) {
    super(`The attendance network takes more than ${limitBytes} bytes.`);
    this.name = "NetworkTooLarge";
  }
}

/** Typed arrays of all three incidences; arrays of the meetings and of searches over them; the same for a node. */
const bytesPerAttendance = 52;
const bytesPerMeeting = 240;
const bytesPerNode = 300;
/** Head of a string and its entry in a map, beside its characters. */
const bytesPerId = 64;

/**
 * Takes meetings one by one. Memory is estimated from the arrays that the network and searches over it will hold, all
 * kinds of node included, and from the text of the ids; while it is being built it takes up to twice as much.
 */
export class NetworkBuilder {
  readonly #limitBytes: number;
  #bytes = 0;
  readonly #people = new CollectedIds();
  readonly #parties = new CollectedIds();
  readonly #offices = new CollectedIds();
  readonly #meetings = new Map<string, number>();
  readonly #personCount = new GrowingNumbers();
  readonly #earliest = new GrowingNumbers();
  readonly #latest = new GrowingNumbers();
  readonly #mode = new GrowingNumbers();
  readonly #formats = new GrowingNumbers();
  /** Where each meeting's attendances start. */
  readonly #start = new GrowingNumbers();
  readonly #person = new GrowingNumbers();
  readonly #standing = new GrowingNumbers();
  readonly #office = new GrowingNumbers();

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  /** Throws NetworkTooLarge once the limit is passed. No meeting may come twice. */
  add(row: MeetingRow): void {
    if (this.#meetings.has(row.id)) throw new Error(`The meeting "${row.id}" came twice.`);
    this.#meetings.set(row.id, this.#meetings.size);
    this.#personCount.push(row.personCount);
    this.#earliest.push(toDayNumber(row.earliest));
    this.#latest.push(toDayNumber(row.latest));
    this.#mode.push(toModeBits([row.mode]));
    this.#formats.push(toFormatBits(row.formats));
    this.#start.push(this.#person.length);
    for (const { id, contact, party, office } of row.people) {
      this.#person.push(this.#codeOf(id, this.#people));
      const partyCode = party === null ? 0 : this.#codeOf(party, this.#parties) + 1;
      this.#standing.push(toStanding(toContactLevel(contact), partyCode));
      this.#office.push(office === null ? -1 : this.#codeOf(office, this.#offices));
    }
    this.#bytes += bytesPerMeeting + bytesPerId + row.id.length + row.people.length * bytesPerAttendance;
    if (this.#bytes > this.#limitBytes) throw new NetworkTooLarge(this.#limitBytes);
  }

  finish(version: number): Network {
    const { table, cameAt } = rankMeetings({
      ids: this.#meetings,
      personCount: this.#personCount.view(),
      earliest: this.#earliest.view(),
      latest: this.#latest.view(),
      mode: this.#mode.view(),
      formats: this.#formats.view(),
    });
    const collected = {
      start: this.#start.view(),
      person: this.#person.view(),
      standing: this.#standing.view(),
      office: this.#office.view(),
      people: this.#people.sort(),
      parties: this.#parties.sort(),
      offices: this.#offices.sort(),
    };
    const attendances = rankAttendances(collected, cameAt);
    const made = new Map<PathNodeKind, Incidence>([["PERSON", byPerson(attendances)]]);
    const incidence = (by: PathNodeKind) => {
      const incidence = made.get(by) ?? (by === "OFFICE" ? byOffice(attendances) : byParty(attendances));
      made.set(by, incidence);
      return incidence;
    };
    return { version, bytes: this.#bytes, meetings: table, personIds: attendances.personIds, incidence };
  }

  #codeOf(id: string, ids: CollectedIds): number {
    const before = ids.count;
    const code = ids.add(id);
    if (code === before) this.#bytes += bytesPerNode + bytesPerId + id.length;
    return code;
  }
}

import { findPlace } from "./collected-ids.ts";
import { contactOf, partyOf, toStanding } from "./standing.ts";

/**
 * Who was at which meeting, for nodes of one kind. Nodes are numbered in the order of their ids, meetings by rank.
 * An entry is one presence of a node; an office that two people held at one meeting has two there.
 */
export interface Incidence {
  readonly ids: readonly string[];
  /** Entries of meeting m: from meetingStart[m] up to, not including, meetingStart[m + 1]. */
  readonly meetingStart: Int32Array;
  readonly node: Int32Array;
  readonly standing: Int32Array;
  /** Index among the ids of people. */
  readonly person: Int32Array;
  /** The same by node: from nodeStart[n], by rank of the meeting. */
  readonly nodeStart: Int32Array;
  readonly nodeMeeting: Int32Array;
  readonly nodeStanding: Int32Array;
  find(id: string): number | undefined;
}

/** Attendances in the order of their meetings' ranks. */
export interface Attendances {
  readonly meetingStart: Int32Array;
  readonly person: Int32Array;
  readonly standing: Int32Array;
  /** Index of the office, or -1. */
  readonly office: Int32Array;
  readonly personIds: readonly string[];
  readonly partyIds: readonly string[];
  readonly officeIds: readonly string[];
}

type Entries = Pick<Incidence, "meetingStart" | "node" | "standing" | "person">;

export function byPerson(attendances: Attendances): Incidence {
  return indexNodes(attendances.personIds, { ...attendances, node: attendances.person });
}

/** The office named first stands for whoever holds it; somebody without one stands for themself. */
export function byOffice(attendances: Attendances): Incidence {
  const { person, office, personIds, officeIds } = attendances;
  const without = new Uint8Array(personIds.length);
  for (let at = 0; at < person.length; at += 1) {
    if ((office[at] ?? 0) < 0) without[person[at] ?? 0] = 1;
  }
  const ids = [...new Set([...officeIds, ...personIds.filter((_, at) => without[at] === 1)])].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const ofPerson = Int32Array.from(personIds, (id) => places.get(id) ?? -1);
  const ofOffice = Int32Array.from(officeIds, (id) => places.get(id) ?? -1);
  const node = new Int32Array(person.length);
  for (let at = 0; at < person.length; at += 1) {
    const held = office[at] ?? 0;
    node[at] = (held < 0 ? ofPerson[person[at] ?? 0] : ofOffice[held]) ?? 0;
  }
  return indexNodes(ids, { ...attendances, node });
}

/** People of one party at a meeting count as one: the closest contact, and of those the first by id. */
export function byParty(attendances: Attendances): Incidence {
  const { partyIds, meetingStart: from } = attendances;
  const size = attendances.person.length;
  const entries = { node: new Int32Array(size), standing: new Int32Array(size), person: new Int32Array(size) };
  const meetingStart = new Int32Array(from.length);
  const entryOf = new Int32Array(partyIds.length).fill(-1);
  let count = 0;
  for (let meeting = 0; meeting + 1 < from.length; meeting += 1) {
    const start = count;
    for (let at = from[meeting] ?? 0; at < (from[meeting + 1] ?? 0); at += 1) {
      const standing = attendances.standing[at] ?? 0;
      const person = attendances.person[at] ?? 0;
      const party = partyOf(standing) - 1;
      if (party < 0) continue;
      const known = entryOf[party] ?? -1;
      const entry = known < start ? count : known;
      if (entry < count && !isCloser(standing, person, entries.standing[entry] ?? 0, entries.person[entry] ?? 0))
        continue;
      entries.node[entry] = party;
      entries.standing[entry] = toStanding(contactOf(standing), party + 1);
      entries.person[entry] = person;
      entryOf[party] = entry;
      count = Math.max(count, entry + 1);
    }
    meetingStart[meeting + 1] = count;
  }
  const node = entries.node.slice(0, count);
  const standing = entries.standing.slice(0, count);
  return indexNodes(partyIds, { meetingStart, node, standing, person: entries.person.slice(0, count) });
}

function isCloser(standing: number, person: number, otherStanding: number, otherPerson: number): boolean {
  const difference = contactOf(standing) - contactOf(otherStanding);
  return difference < 0 || (difference === 0 && person < otherPerson);
}

function indexNodes(ids: readonly string[], { meetingStart, node, standing, person }: Entries): Incidence {
  const nodeStart = new Int32Array(ids.length + 1);
  for (let entry = 0; entry < node.length; entry += 1) {
    const after = (node[entry] ?? 0) + 1;
    nodeStart[after] = (nodeStart[after] ?? 0) + 1;
  }
  for (let at = 0; at < ids.length; at += 1) nodeStart[at + 1] = (nodeStart[at + 1] ?? 0) + (nodeStart[at] ?? 0);
  const next = nodeStart.slice();
  const nodeMeeting = new Int32Array(node.length);
  const nodeStanding = new Int32Array(node.length);
  for (let meeting = 0; meeting + 1 < meetingStart.length; meeting += 1) {
    for (let entry = meetingStart[meeting] ?? 0; entry < (meetingStart[meeting + 1] ?? 0); entry += 1) {
      const one = node[entry] ?? 0;
      const slot = next[one] ?? 0;
      nodeMeeting[slot] = meeting;
      nodeStanding[slot] = standing[entry] ?? 0;
      next[one] = slot + 1;
    }
  }
  const find = (id: string) => findPlace(ids, id);
  return { ids, meetingStart, node, standing, person, nodeStart, nodeMeeting, nodeStanding, find };
}

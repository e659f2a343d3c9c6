import { contactByRule } from "../../../src/model/contact.ts";
import type { MeetingRow } from "../../../src/network/meeting-row.ts";
import type { World } from "../facts/fictional-world.ts";
import { type MeetingPlan, meetingPlanner } from "../facts/meeting-plan.ts";

/** The rows of the network as the generated facts would give them, without a database. */
export function* plannedRows(world: World, meetingCount: number): Generator<MeetingRow> {
  const plan = meetingPlanner(world, meetingCount);
  for (let index = 0; index < meetingCount; index += 1) yield toRow(plan(index));
}

export const hub = "x-hub";

/** The same, with somebody at two meetings of five. */
export function* plannedRowsWithHub(world: World, meetingCount: number): Generator<MeetingRow> {
  let index = 0;
  for (const row of plannedRows(world, meetingCount)) {
    index += 1;
    yield index % 5 < 2 ? withHub(row) : row;
  }
}

function withHub(row: MeetingRow): MeetingRow {
  const [first] = row.people;
  if (first === undefined) return row;
  const person = { id: hub, contact: first.contact, party: hub, office: null };
  return { ...row, personCount: row.personCount + 1, people: [...row.people, person] };
}

function toRow({ id, date, day, parties, delegates }: MeetingPlan): MeetingRow {
  const contact = contactByRule([], parties.length, delegates.length).toUpperCase();
  const people = new Map(
    delegates.map(({ person, party, office }) => [person, { id: person, contact, party, office }]),
  );
  return {
    id,
    earliest: date.length === 7 ? `${date}-01` : day,
    latest: date.length === 7 ? `${date}-28` : day,
    personCount: delegates.length,
    mode: "IN_PERSON",
    formats: [],
    people: [...people.values()],
  };
}

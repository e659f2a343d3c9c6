import fc from "fast-check";
import type { MeetingRow } from "../../../src/network/meeting-row.ts";
import { type Network, NetworkBuilder } from "../../../src/network/network.ts";
import type { PathNodeKind, PathRules } from "../../../src/network/path-finder.ts";

/** Fictional people, offices and parties, few enough that they meet again and again. */
const people = ["ada", "bo", "cyd", "dov", "eli", "fay", "gil", "hal"];
const offices = ["minister", "envoy", "chief"];
const parties = ["arda", "bree", "corm", "dunn"];
const spans = [
  ["2024-01-01", "2024-01-01"],
  ["2024-01-02", "2024-01-02"],
  ["2024-02-10", "2024-02-10"],
  ["2024-01-01", "2024-12-31"],
  ["2024-01-02", "2024-02-10"],
  ["0001-01-01", "9999-12-31"],
] as const;
const days = ["2024-01-01", "2024-01-02", "2024-02-10", "2024-12-31"];

const nodesOf: Readonly<Record<PathNodeKind, readonly string[]>> = {
  PERSON: [...people, "nobody"],
  OFFICE: [...offices, ...people.slice(0, 4), "nobody"],
  PARTY: [...parties, "nobody"],
};

const degree = fc.constantFrom("DIRECT", "DIRECT", "DIRECT", "SAME_SESSION", "SAME_OCCASION");

function anyAttendance(ids: readonly string[]) {
  return fc.record({
    id: fc.constantFrom(...ids),
    contact: degree,
    party: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...parties) }, fc.constant(null)),
    office: fc.oneof(fc.constantFrom(...offices), fc.constant(null)),
  });
}

function anyMeeting(ids: readonly string[], largest: number) {
  return fc.record({
    span: fc.constantFrom(...spans),
    personCount: fc.integer({ min: 2, max: 5 }),
    mode: fc.constantFrom("IN_PERSON", "PHONE"),
    formats: fc.subarray(["MEAL", "SIGNING"]),
    people: fc.array(anyAttendance(ids), { minLength: 1, maxLength: largest }),
    hub: fc.boolean(),
  });
}

/** Meetings of a sparse, a dense or a starlike network; now and then somebody attends one in two capacities. */
export const anyRows: fc.Arbitrary<readonly MeetingRow[]> = fc
  .constantFrom(
    { count: people.length, meetings: 9, largest: 2, hasHub: false },
    { count: people.length, meetings: 14, largest: 3, hasHub: false },
    { count: 6, meetings: 10, largest: 6, hasHub: false },
    { count: people.length, meetings: 12, largest: 3, hasHub: true },
    { count: 5, meetings: 16, largest: 4, hasHub: false },
  )
  .chain(({ count, meetings, largest, hasHub }) =>
    fc.array(anyMeeting(people.slice(0, count), largest), { minLength: 1, maxLength: meetings }).map((drawn) =>
      drawn.map(({ span, hub, ...meeting }, at) => ({
        ...meeting,
        // Ids are not in the order in which meetings come.
        id: `meeting-${(at * 7) % 17}`,
        earliest: span[0],
        latest: span[1],
        people:
          hasHub && hub
            ? [...meeting.people, { id: "hal", contact: "DIRECT", party: "hub", office: null }]
            : meeting.people,
      })),
    ),
  );

const crowd = Array.from({ length: 24 }, (_, at) => `p${(at * 7) % 24}`);

/** Meetings of neighbouring tiers of people, of two parties: who is reached over whom turns on the colleagues there. */
const anyTierMeeting = fc.integer({ min: 0, max: 4 }).chain((tier) =>
  fc.record({
    span: fc.constantFrom(...spans),
    personCount: fc.integer({ min: 2, max: 5 }),
    mode: fc.constantFrom("IN_PERSON", "PHONE"),
    formats: fc.subarray(["MEAL", "SIGNING"]),
    people: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...crowd.slice(tier * 4, tier * 4 + 8)),
        contact: fc.constant("DIRECT"),
        party: fc.constantFrom("arda", "bree"),
        office: fc.constant(null),
      }),
      { selector: ({ id }) => id, minLength: 2, maxLength: 5 },
    ),
    hub: fc.constant(false),
  }),
);

/** More people, who meet in small meetings: several layers with many equally short paths. */
export const anyCrowdRows: fc.Arbitrary<readonly MeetingRow[]> = fc
  .oneof(
    fc.array(anyMeeting(crowd, 4), { minLength: 20, maxLength: 45 }),
    fc.array(anyTierMeeting, { minLength: 15, maxLength: 45 }),
  )
  .map((drawn) =>
    drawn.map(({ span, hub: _, ...meeting }, at) => ({
      ...meeting,
      id: `meeting-${(at * 7) % 45}`,
      earliest: span[0],
      latest: span[1],
      personCount: 2 + (meeting.personCount % 2),
    })),
  );

export const anyOfCrowd = fc.constantFrom(...crowd);

export const anyKind = fc.constantFrom<PathNodeKind>("PERSON", "PERSON", "OFFICE", "PARTY");

const meetingIds = Array.from({ length: 17 }, (_, at) => `meeting-${at}`);

/** Rules, most of which leave most meetings in. */
export function anyRules(by: PathNodeKind, mostHops: number): fc.Arbitrary<PathRules> {
  const rarely = <Value>(arbitrary: fc.Arbitrary<Value>, otherwise: Value) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });
  const day = rarely<string | undefined>(fc.constantFrom(...days), undefined);
  return fc.record({
    contact: fc.constantFrom("DIRECT" as const, "SAME_SESSION" as const, "SAME_OCCASION" as const),
    window: fc.record({ from: day, to: day, certainty: fc.constantFrom("DEFINITE" as const, "POSSIBLE" as const) }),
    maxPeople: rarely<number | undefined>(fc.integer({ min: 2, max: 5 }), undefined),
    modes: rarely(fc.subarray(["IN_PERSON" as const, "PHONE" as const, "VIDEO" as const]), []),
    formats: rarely(fc.subarray(["MEAL" as const, "SIGNING" as const]), []),
    colleagues: fc.boolean(),
    by: fc.constant(by),
    maxHops: fc.integer({ min: 0, max: mostHops }),
    avoid: rarely(fc.subarray([...nodesOf[by], ...meetingIds], { maxLength: 3 }), []),
    through: fc.constant([]),
  });
}

export function anyEnds(by: PathNodeKind): fc.Arbitrary<string[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...nodesOf[by]).map((id) => [id]) },
    { weight: 1, arbitrary: fc.subarray([...nodesOf[by]], { minLength: 1, maxLength: 3 }) },
  );
}

export function anyWaypoints(by: PathNodeKind): fc.Arbitrary<string[]> {
  const ids = [...nodesOf[by].slice(0, 5), ...meetingIds.slice(0, 8)];
  return fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 });
}

export function buildNetwork(rows: readonly MeetingRow[]): Network {
  const builder = new NetworkBuilder(Infinity);
  for (const row of rows) builder.add(row);
  return builder.finish(1);
}

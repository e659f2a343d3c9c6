import type { ResolvedMeeting } from "../../../src/model/resolved-meeting.ts";
import { compareReadouts } from "../../../src/questions/sources/compare-readouts.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let twice: readonly ResolvedMeeting[];
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  twice = facts.meetings.filter(({ id }) => readoutsOf(id).length > 1);
});

function readoutsOf(meeting: string) {
  return facts.readouts.filter(({ meetings }) => meetings.some((account) => account.meeting === meeting));
}

function ask(meeting: string, more: object = {}) {
  return askDirectly(database(), compareReadouts, { meeting, first: 100, ...more });
}

/** Which readouts say a thing, of a list of what each says. */
function saidBy(said: readonly (readonly [thing: string, readout: string])[]): ReadonlyMap<string, readonly string[]> {
  const things = new Map<string, Set<string>>();
  for (const [thing, readout] of said) things.set(thing, (things.get(thing) ?? new Set()).add(readout));
  return new Map([...things].map(([thing, readouts]) => [thing, [...readouts].sort()]));
}

test("of a meeting with two readouts each says its own date, length and place", async () => {
  expect(twice.length).toBeGreaterThan(15);
  for (const { id } of twice) {
    const { readouts } = await ask(id);
    const told = readouts.map(({ readout, date, durationMinutes, place, hosts }) => [
      readout.id,
      date,
      durationMinutes,
      place?.id,
      hosts.map((host) => host.id),
    ]);
    const expected = readoutsOf(id).flatMap(({ readout, meetings }) =>
      meetings.map((account) => [
        readout.id,
        account.date.text,
        account.durationMinutes ?? null,
        account.place,
        account.hosts,
      ]),
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
  }
});

test("readouts differ on the fields on which the meeting is disputed", async () => {
  const disputed = twice.filter((meeting) => meeting.disputed.length > 0);
  expect(disputed.length).toBeGreaterThan(1);
  for (const meeting of twice) {
    const { differences } = await ask(meeting.id);
    expect(differences.map(({ field }) => field)).toEqual(meeting.disputed);
    for (const { values } of differences) expect(values.map(({ value }) => value)).toHaveLength(2);
  }
});

test("each attendance is said by the readouts that list the person, all or only some", async () => {
  for (const { id } of twice) {
    const readouts = readoutsOf(id);
    const expected = saidBy(
      readouts.flatMap(({ readout, attendances }) => attendances.map(({ key }) => [key, readout.id] as const)),
    );
    const { attendance, attendanceTotal } = await ask(id);
    expect(attendanceTotal).toBe(expected.size);
    expect(new Map(attendance.map((entry) => [entry.attendance, entry.saidBy.toSorted()]))).toEqual(expected);
    for (const entry of attendance) {
      expect(entry.saidByAll).toBe(entry.saidBy.length === readouts.length);
      expect(new Set(entry.sources.map(({ readout }) => readout))).toEqual(new Set(entry.saidBy));
    }
  }
});

test("each subject is said by the readouts that have a point about it", async () => {
  for (const { id } of twice) {
    const expected = saidBy(
      readoutsOf(id).flatMap(({ readout, statements }) =>
        statements.flatMap(({ topics, aboutParties, aboutInstruments }) =>
          [...topics, ...aboutParties, ...aboutInstruments].map((subject) => [subject, readout.id] as const),
        ),
      ),
    );
    const { subjects, subjectTotal } = await ask(id);
    expect(subjectTotal).toBe(expected.size);
    expect(new Map(subjects.map((entry) => [entry.subject.id, entry.saidBy.toSorted()]))).toEqual(expected);
  }
});

test("each form of cooperation in an area is said by the readouts that set it out, with their status", async () => {
  let compared = 0;
  for (const { id } of twice) {
    const said = readoutsOf(id).flatMap(({ readout, cooperations }) =>
      cooperations.flatMap(({ forms, areas, parties, status }) =>
        forms.flatMap((form) =>
          areas.map(
            (area) =>
              [`${form.toUpperCase()} ${area} ${parties.toSorted()}`, `${readout.id} ${status.toUpperCase()}`] as const,
          ),
        ),
      ),
    );
    const { cooperation } = await ask(id);
    const told = cooperation.map(
      ({ form, area, parties, statuses }) =>
        [
          `${form} ${area?.id} ${parties.map((party) => party.id)}`,
          statuses.map(({ readout, status }) => `${readout} ${status}`).toSorted(),
        ] as const,
    );
    expect(new Map(told)).toEqual(saidBy(said));
    compared += said.length;
  }
  expect(compared).toBeGreaterThan(10);
});

test("what is said of cooperation and of a subject is cited with every paragraph that says it", async () => {
  for (const { id } of twice) {
    const { cooperation, subjects } = await ask(id);
    const statements = readoutsOf(id).flatMap(({ readout, statements: own, cooperations }) =>
      own
        .filter(({ meeting }) => meeting === id)
        .map((statement) => ({
          ...statement,
          place: `${readout.id} ${statement.support.paragraph}`,
          cooperation: cooperations.find((each) => each.statement === statement.key),
        })),
    );
    const placesOf = (told: (typeof subjects | typeof cooperation)[number]) =>
      told.sources.map(({ readout, paragraph }) => `${readout} ${paragraph}`).toSorted();
    const once = (places: readonly { readonly place: string }[]) =>
      [...new Set(places.map(({ place }) => place))].sort();
    for (const entry of subjects) {
      const about = statements.filter(({ topics, aboutParties, aboutInstruments }) =>
        [...topics, ...aboutParties, ...aboutInstruments].includes(entry.subject.id),
      );
      expect(placesOf(entry)).toEqual(once(about));
    }
    for (const entry of cooperation) {
      const setOut = statements.filter(
        ({ cooperation: of }) =>
          of?.forms.some((form) => form.toUpperCase() === entry.form) === true &&
          of.areas.includes(entry.area?.id ?? "") &&
          `${of.parties.toSorted()}` === `${entry.parties.map((party) => party.id)}`,
      );
      expect(placesOf(entry)).toEqual(once(setOut));
    }
  }
});

test("one readout alone is told as it is, and that there is nothing to compare it with", async () => {
  const [alone] = facts.meetings.filter(({ id }) => readoutsOf(id).length === 1);
  const answer = await ask(alone?.id ?? "");
  expect(answer.readouts).toHaveLength(1);
  expect(answer.attendance.every(({ saidByAll }) => saidByAll)).toBe(true);
  expect(answer.sentence).toMatch(/^One readout of .* is known.*nothing to compare/);
});

test("pages of the lists follow each other", async () => {
  const [meeting = { id: "" }] = twice;
  const { attendance } = await ask(meeting.id);
  const second = await ask(meeting.id, { first: 1, offset: 1 });
  expect(second.attendance).toEqual(attendance.slice(1, 2));
  expect(second.attendanceTotal).toBe(attendance.length);
});

test("what is no meeting is refused", async () => {
  await expect(ask("no-such-meeting")).rejects.toThrow(/Nothing named "no-such-meeting" is a meeting/);
  await expect(ask(twice[0]?.id ?? "", { first: 0 })).rejects.toThrow(/`first`: It lies between 1 and 100/);
});

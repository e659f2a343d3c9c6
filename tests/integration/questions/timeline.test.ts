import type { ResolvedMeeting } from "../../../src/model/resolved-meeting.ts";
import { timeline } from "../../../src/questions/timeline/timeline.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";
import { type Entry, TimelineLists } from "../../support/timeline-lists.ts";

const database = connectForTests();
let lists: TimelineLists;
beforeAll(async () => {
  lists = new TimelineLists(await loadGeneratedFacts(database(), 300, "questions"));
});

interface Asked {
  readonly of: string;
  readonly with?: string;
  readonly window?: { readonly from?: string; readonly to?: string; readonly certainty?: string };
  readonly order?: "NEWEST_FIRST" | "OLDEST_FIRST";
}

/** All pages, one after the other. */
async function readAll(asked: Asked, first: number): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let after: string | null = null, page = 0; page < 500; page += 1) {
    const answer: Awaited<ReturnType<typeof ask>> = await ask({ ...asked, first, after });
    expect(answer.entries.length).toBeLessThanOrEqual(first);
    entries.push(...answer.entries.map(({ kind, id, earliest, latest }) => ({ kind, id, earliest, latest })));
    if (answer.next === null) return entries;
    expect(answer.entries).toHaveLength(first);
    after = answer.next;
  }
  throw new Error("the pages never end");
}

function ask(args: Asked & { readonly first?: number; readonly after?: string | null }) {
  return askDirectly(database(), timeline, { ...args });
}

/** Ids that have something to tell, the ones with the most first. */
function busiest(idsOf: (meeting: ResolvedMeeting) => readonly string[], count: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const meeting of lists.facts.meetings) {
    for (const id of new Set(idsOf(meeting))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([id]) => id);
}

const people = (meeting: ResolvedMeeting) => meeting.attendances.flatMap(({ person }) => person ?? []);
const parties = (meeting: ResolvedMeeting) => meeting.attendances.flatMap(({ representing }) => representing ?? []);
const offices = (meeting: ResolvedMeeting) => meeting.attendances.flatMap((attendance) => attendance.offices);
const occasions = (meeting: ResolvedMeeting) => (meeting.occasion === undefined ? [] : [meeting.occasion]);

test.each<[string, () => readonly string[]]>([
  ["person", () => busiest(people, 6)],
  ["office", () => busiest(offices, 6)],
  ["party", () => [...busiest(parties, 3), ...busiest(parties, 60).slice(-4)]],
  ["topic", () => lists.idsOf("Topic").slice(4, 8)],
  ["occasion", () => busiest(occasions, 4)],
  ["instrument", () => lists.idsOf("Instrument").slice(0, 6)],
])(
  "every page of a %s together is all there is, each entry once, the newest first",
  async (_, ids) => {
    for (const of of ids()) {
      expect(await readAll({ of }, 100)).toEqual(lists.about(of));
    }
  },
  120_000,
);

test("the pages are the same however many entries each has", async () => {
  const [of = ""] = busiest(people, 1);
  const all = lists.about(of);
  for (const first of [1, 7, all.length]) expect(await readAll({ of }, Math.min(100, first))).toEqual(all);
});

test("two parties or two people have in common what the lists say they have", async () => {
  const sides = busiest(parties, 6);
  const [one = "", other = ""] = busiest(people, 2);
  const together = lists.facts.meetings.filter((meeting) => new Set(parties(meeting)).size === 2).slice(0, 8);
  const pairs = [
    ...sides.slice(1).map((party) => [sides[0] ?? "", party]),
    ...together.map((meeting) => [...new Set(parties(meeting))]),
    ...together.map((meeting) => people(meeting).slice(0, 2)).filter(({ length }) => length === 2),
    [one, other],
  ];
  for (const [of = "", partner = ""] of pairs) {
    const wanted = lists.together(of, partner);
    expect(await readAll({ of, with: partner }, 100)).toEqual(wanted);
    expect(await readAll({ of: partner, with: of }, 100)).toEqual(wanted);
  }
});

test("the oldest come first where that is asked for, and a window leaves out what lies outside", async () => {
  const windows = [
    { from: "2014-02-10", to: "2017-06-30" },
    { from: "2018-03-05", certainty: "DEFINITE" },
    { to: "2016-05-20", certainty: "DEFINITE" },
  ];
  for (const of of [...busiest(people, 2), ...busiest(parties, 1)]) {
    for (const window of windows) {
      const inside = lists.about(of).filter(TimelineLists.isIn(window));
      expect(await readAll({ of, window }, 100)).toEqual(inside);
      expect(await readAll({ of, window, order: "OLDEST_FIRST" }, 100)).toEqual(TimelineLists.oldestFirst(inside));
    }
  }
});

test("every entry is told with a sentence, its sources and the meeting it belongs to", async () => {
  for (const of of [...busiest(people, 2), ...busiest(parties, 2), ...busiest(occasions, 1)]) {
    const { entries } = await ask({ of, first: 60 });
    for (const { kind, id, sentence, sources, meeting, names } of entries) {
      expect(sentence).toMatch(/^According to .+\.$/);
      expect(sources.length).toBeGreaterThan(0);
      if (kind === "MEETING") expect(meeting?.id).toBe(id);
      if (kind === "STATEMENT") expect(meeting?.id).toBe(lists.statement(id)?.meeting);
      if (kind === "OFFICE_FROM" || kind === "OFFICE_TO") expect(names).toHaveLength(2);
    }
  }
});

test("a cursor is refused where it is none, and where other arguments are asked", async () => {
  const [of = "", another = ""] = busiest(people, 2);
  const { next } = await ask({ of, first: 2 });
  const others = [{ of: another }, { of, order: "OLDEST_FIRST" as const }, { of, window: { from: "2014" } }];
  for (const asked of others) {
    await expect(ask({ ...asked, after: next })).rejects.toMatchObject({
      code: "bad_argument",
      message: expect.stringContaining("other arguments"),
    });
  }
  await expect(ask({ of, after: "garbage" })).rejects.toMatchObject({
    code: "bad_argument",
    message: expect.stringContaining("no cursor"),
  });
});

test("a cursor holds for the same thing by name or by id, and for pages of another size", async () => {
  const [of = ""] = busiest(parties, 1);
  const { next, entries } = await ask({ of, first: 3 });
  const more = await ask({ of, first: 5, after: next });
  expect([...entries, ...more.entries].map(({ id }) => id)).toEqual(
    lists
      .about(of)
      .slice(0, 8)
      .map(({ id }) => id),
  );
});

test("somebody and a party, or something and itself, have no timeline together", async () => {
  const [person = ""] = busiest(people, 1);
  const [party = ""] = busiest(parties, 1);
  await expect(ask({ of: person, with: party })).rejects.toMatchObject({
    code: "bad_argument",
    message: expect.stringContaining("not of one kind"),
  });
  await expect(ask({ of: party, with: party })).rejects.toMatchObject({
    code: "bad_argument",
    message: expect.stringContaining("leave `with` out"),
  });
  await expect(ask({ of: "qqqqqqq" })).rejects.toMatchObject({ code: "unknown_name" });
});

test("where there is nothing, it is told what was looked for", async () => {
  const [of = ""] = busiest(people, 1);
  const answer = await ask({ of, window: { to: "1899" } });
  expect(answer).toMatchObject({ entries: [], next: null });
  expect(answer.sentence).toMatch(/^Nothing to 31 December 1899 is known of /);
});

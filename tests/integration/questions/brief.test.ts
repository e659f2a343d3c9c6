import type { ResolvedMeeting } from "../../../src/model/resolved-meeting.ts";
import { brief } from "../../../src/questions/brief/brief.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let held: readonly ResolvedMeeting[];
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  held = facts.meetings.filter(({ status }) => status === "held");
});

function ask(args: { readonly of: string; readonly for?: string; readonly since?: string }) {
  return askDirectly(database(), brief, args);
}

function textOf({ sections }: Awaited<ReturnType<typeof ask>>, heading: RegExp): readonly string[] {
  return sections
    .filter((section) => heading.test(section.heading))
    .flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence));
}

/** Held meetings where both sides were, the latest first. */
function sharedBy(one: string, other: string): readonly ResolvedMeeting[] {
  const isThere = (meeting: ResolvedMeeting, id: string) =>
    meeting.attendances.some(({ person, representing }) => person === id || representing === id);
  return held
    .filter((meeting) => isThere(meeting, one) && isThere(meeting, other))
    .toSorted((a, b) => (a.date.latest > b.date.latest || (a.date.latest === b.date.latest && a.id < b.id) ? -1 : 1));
}

/** People, and parties, of meetings spread over the years. */
function pairs(): readonly (readonly [string, string])[] {
  return held
    .filter((_, at) => at % 40 === 0)
    .flatMap(({ attendances }) => {
      const [one] = attendances;
      const other = attendances.find(({ representing }) => representing !== one?.representing);
      return [
        [one?.person ?? "", other?.person ?? ""],
        [one?.representing ?? "", other?.representing ?? ""],
        [one?.person ?? "", other?.representing ?? ""],
      ] as const;
    });
}

test("a brief counts the held meetings of both sides and names the last three", async () => {
  for (const [one, other] of pairs()) {
    const answer = await ask({ of: one, for: other });
    const shared = sharedBy(one, other);
    const [count, ...meetings] = textOf(answer, /^Meetings with /);
    expect(count).toMatch(new RegExp(` both at ${shared.length} held meetings?, in direct contact at \\d+\\.$`));
    expect(meetings).toHaveLength(Math.min(3, shared.length));
    for (const [at, sentence] of meetings.entries()) expect(sentence).toContain(shared[at]?.name);
  }
});

test("every sentence of a brief ends with a full stop, and its page numbers every source", async () => {
  for (const [one, other] of pairs().slice(0, 6)) {
    const { sections, text } = await ask({ of: one, for: other, since: "2016" });
    expect(sections.length).toBeGreaterThan(3);
    for (const { heading, sentences } of sections) {
      expect(text).toContain(`## ${heading}`);
      for (const { sentence, sources } of sentences) {
        expect(sentence).toMatch(/[.!?]$/);
        expect(sources.length).toBeLessThanOrEqual(5);
        if (!/^No(ne)? /.test(sentence))
          expect({ sentence, sources: sources.length > 0 }).toEqual({ sentence, sources: true });
      }
    }
    const readouts = new Set(
      sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources.map(({ readout }) => readout))),
    );
    const listed = (text.split("## Sources\n\n")[1] ?? "").split("\n");
    expect(listed).toHaveLength(readouts.size);
    const cited = [...text.matchAll(/\[(\d+), /g)].map(([, number]) => Number(number));
    expect(Math.max(...cited)).toBe(readouts.size);
  }
});

test("a brief answers where the two, or one alone, have no meeting in the graph", async () => {
  const isAtAny = (id: string) => held.some(({ attendances }) => attendances.some((each) => each.representing === id));
  const parties = facts.entities.filter(({ label }) => label === "Party").map(({ id }) => id);
  const [present = ""] = parties.filter(isAtAny);
  const other = parties.find((id) => id !== present && sharedBy(present, id).length === 0) ?? "";
  for (const [of, whom] of [
    [present, other],
    [other, present],
  ] as const) {
    expect(textOf(await ask({ of, for: whom, since: "2016" }), /^Meetings with /)).toEqual([
      expect.stringMatching(/^No held meeting of .* and .* is in the graph\.$/),
    ]);
  }
  const absent = parties.find((id) => !isAtAny(id)) ?? "";
  expect(textOf(await ask({ of: absent }), /^Meetings$/)[0]).toMatch(/^No held meeting of .* is in the graph\.$/);
});

test("a brief tells each statement of cooperation once, and no opinion that it has told above", async () => {
  for (const [one, other] of pairs().slice(0, 9)) {
    const answer = await ask({ of: one, for: other });
    const told = textOf(answer, /^Cooperation of /).map((sentence) => sentence.replace(/^.*?(According to )/, "$1"));
    expect(told).toHaveLength(new Set(told).size);
    expect(told.length).toBeLessThanOrEqual(13);
  }
});

test("since a day a brief counts the meetings from then on", async () => {
  for (const [one, other] of pairs().slice(0, 6)) {
    const answer = await ask({ of: one, for: other, since: "2018-03" });
    const later = sharedBy(one, other).filter(({ date }) => date.latest >= "2018-03-01").length;
    const [, told] = textOf(answer, /^Meetings with /);
    expect(told).toBe(`${later === 0 ? "None" : later} of these meetings took place since 1 March 2018.`);
  }
});

test("the brief of a meeting lists who is there and who of them met before", async () => {
  for (const meeting of facts.meetings.filter(({ attendances }, at) => at % 25 === 0 && attendances.length < 30)) {
    const answer = await ask({ of: meeting.id });
    const people = meeting.attendances.filter(({ person }) => person !== undefined);
    expect(textOf(answer, /^Who is listed$/)).toHaveLength(people.length);
    const before = people.flatMap((one) =>
      people.flatMap((other) => {
        const isPair = (one.person ?? "") < (other.person ?? "") && one.representing !== other.representing;
        const earlier = isPair
          ? held.filter((each) => each.date.latest < meeting.date.earliest && didMeet(each, one.person, other.person))
          : [];
        return earlier.length === 0 ? [] : [earlier.length];
      }),
    );
    const told = textOf(answer, /^Who met before$/).map((sentence) => Number(/ met at (\d+) /.exec(sentence)?.[1]));
    expect(told.toSorted()).toEqual(before.toSorted());
  }
});

function didMeet({ attendances }: ResolvedMeeting, one: string | undefined, other: string | undefined): boolean {
  const [here, there] = [one, other].map((id) =>
    attendances.find(({ person, contact }) => person === id && contact === "direct"),
  );
  return here !== undefined && there !== undefined && here.representing !== there.representing;
}

test("a brief on one side alone tells its own meetings", async () => {
  const somebody = held[0]?.attendances[0];
  for (const side of [somebody?.person ?? "", somebody?.representing ?? ""]) {
    const [count] = textOf(await ask({ of: side }), /^Meetings$/);
    const own = held.filter(({ attendances }) =>
      attendances.some((each) => [each.person, each.representing].includes(side)),
    );
    expect(count).toMatch(new RegExp(` took part in ${own.length} held meetings? `));
  }
});

test("what is nothing, the same twice and a meeting for a person are refused", async () => {
  const [one = "", other = ""] = pairs()[0] ?? [];
  await expect(ask({ of: "nobody-at-all" })).rejects.toThrow(/Nothing named "nobody-at-all" is a person or a country/);
  await expect(ask({ of: one, for: one })).rejects.toThrow(/are the same/);
  await expect(ask({ of: held[0]?.id ?? "", for: other })).rejects.toThrow(/for a party, and .* is a person/);
  await expect(ask({ of: one, since: "soon" })).rejects.toThrow(/"soon" is not a date/);
});

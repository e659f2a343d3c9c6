import type { ResolvedMeeting } from "../../../src/model/resolved-meeting.ts";
import { topicTrend } from "../../../src/questions/topics/topic-trend.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { type FactLists, loadGeneratedFacts } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
let facts: FactLists;
let topicsOf: ReadonlyMap<string, ReadonlySet<string>>;
beforeAll(async () => {
  facts = await loadGeneratedFacts(database(), 300, "questions");
  const topics = new Map<string, Set<string>>();
  for (const { meeting, topics: about } of facts.readouts.flatMap(({ statements }) => statements)) {
    topics.set(meeting, new Set([...(topics.get(meeting) ?? []), ...about]));
  }
  topicsOf = topics;
});

interface Limits {
  readonly from?: string;
  readonly to?: string;
  readonly certainty?: string;
}

const windows: readonly Limits[] = [
  {},
  { from: "2014-02-10", to: "2017-06-30" },
  { from: "2018-03-05", certainty: "DEFINITE" },
  { to: "2016-05-20", certainty: "DEFINITE" },
];

function heldIn({ from = "0000", to = "9999", certainty }: Limits): readonly ResolvedMeeting[] {
  return facts.meetings
    .filter(({ status }) => status === "held")
    .filter(({ date: { earliest, latest } }) =>
      certainty === "DEFINITE" ? earliest >= from && latest <= to : latest >= from && earliest <= to,
    );
}

/** "2026-Q3" of a day. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Every quarter between two, by counting months. */
function quartersBetween(first: string, last: string): readonly string[] {
  const quarters: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (const quarter of [1, 2, 3, 4]) quarters.push(`${year}-Q${quarter}`);
  }
  return quarters.filter((quarter) => quarter >= first && quarter <= last);
}

function expectedQuarters(meetings: readonly ResolvedMeeting[], isCounted: (meeting: string) => boolean) {
  const all = meetings.map(({ date }) => quarterOf(date.earliest)).sort();
  if (all.length === 0) return [];
  return quartersBetween(all[0] ?? "", all.at(-1) ?? "").map((quarter) => {
    const inQuarter = meetings.filter(({ date }) => quarterOf(date.earliest) === quarter);
    const counted = inQuarter.filter(({ id }) => isCounted(id)).length;
    return {
      quarter,
      meetings: inQuarter.length,
      uncertain: inQuarter.filter(({ date }) => quarterOf(date.latest) !== quarter).length,
      withTopic: counted,
      share: inQuarter.length === 0 ? 0 : Number((counted / inQuarter.length).toFixed(4)),
    };
  });
}

const numbersOf = <Row extends ReturnType<typeof expectedQuarters>[number]>(row: Row) => {
  const { quarter, meetings, uncertain, withTopic, share } = row;
  return { quarter, meetings, uncertain, withTopic, share: Number(share.toFixed(4)) };
};

test("a topic is counted in every quarter of the data, as a share of the held meetings", async () => {
  const topics = facts.entities.filter(({ label }) => label === "Topic").slice(0, 15);
  for (const { id } of topics) {
    for (const window of windows) {
      const answer = await askDirectly(database(), topicTrend, { of: id, window });
      const quarters = expectedQuarters(heldIn(window), (meeting) => topicsOf.get(meeting)?.has(id) ?? false);
      const isKnown = quarters.some(({ withTopic }) => withTopic > 0);
      expect(answer.quarters.map(numbersOf)).toEqual(isKnown ? quarters : []);
      const latest = answer.quarters.filter(({ withTopic }) => withTopic > 0);
      expect(latest.filter(({ sources }) => sources.length === 0)).toEqual([]);
    }
  }
});

test("a party's meetings are counted by quarter, with the topics of the most of them", async () => {
  const parties = [...new Set(facts.meetings.flatMap((meeting) => partiesOf(meeting)))].slice(0, 15);
  for (const party of parties) {
    for (const window of windows) {
      const meetings = heldIn(window).filter((meeting) => partiesOf(meeting).includes(party));
      const answer = await askDirectly(database(), topicTrend, { of: party, window, first: 3 });
      expect(answer.quarters.map(numbersOf)).toEqual(
        expectedQuarters(meetings, (meeting) => (topicsOf.get(meeting)?.size ?? 0) > 0),
      );
      for (const { quarter, topics } of answer.quarters) {
        expect(topics.map(({ topic, meetings: count }) => `${topic.id} ${count}`)).toEqual(
          topTopics(meetings.filter(({ date }) => quarterOf(date.earliest) === quarter)).slice(0, 3),
        );
      }
    }
  }
});

test("a topic that came up at no meeting of the window has no trend, and it is told so", async () => {
  const [topic] = facts.entities.filter(({ label }) => label === "Topic");
  const answer = await askDirectly(database(), topicTrend, { of: topic?.id, window: { to: "1999" } });
  expect(answer).toMatchObject({ quarters: [], meetings: 0, withTopic: 0 });
  expect(answer.sentence).toMatch(/^No readout tells of .+ at any held meeting to 31 December 1999\.$/);
});

test("a person has no topics, and a number of topics that is none is refused", async () => {
  const person = facts.entities.find(({ label }) => label === "Person")?.id;
  await expect(askDirectly(database(), topicTrend, { of: person })).rejects.toMatchObject({
    code: "unknown_name",
    message: expect.stringContaining("is a person, not a topic or a country or organisation"),
  });
  await expect(askDirectly(database(), topicTrend, { of: "x", first: 0 })).rejects.toMatchObject({
    code: "bad_argument",
    message: expect.stringContaining("`first`"),
  });
});

function partiesOf({ attendances }: ResolvedMeeting): readonly string[] {
  return attendances.flatMap(({ representing }) => representing ?? []);
}

function topTopics(meetings: readonly ResolvedMeeting[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { id } of meetings)
    for (const topic of topicsOf.get(id) ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([topic, count]) => `${topic} ${count}`);
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { career } from "../../../src/questions/offices/career.ts";
import { timeline } from "../../../src/questions/timeline/timeline.ts";
import { positions } from "../../../src/questions/topics/positions.ts";
import { topicTrend } from "../../../src/questions/topics/topic-trend.ts";
import { askDirectly } from "../../support/ask-directly.ts";
import { FactsFolder, meeting } from "../../support/fictional-facts.ts";
import { loadAsLists } from "../../support/generated-facts.ts";
import { connectForTests } from "../../support/test-graph.ts";

const database = connectForTests();
beforeAll(async () => {
  const path = await mkdtemp(join(tmpdir(), "parley-questions-"));
  try {
    await loadAsLists(database(), writeFacts(path));
  } finally {
    await rm(path, { recursive: true });
  }
});

function writeFacts(path: string): string {
  const facts = new FactsFolder(path);
  const about = ["theme.kites"];
  facts.write({
    id: "held",
    meetings: [
      meeting("kite-talk", ["quill", "swift"], {
        points: [
          { at: "1", by: "unnamed", stated: "Kites rise with the wind.", about },
          { at: "2", stated: "The harbour was full of kites.", about },
          { at: "3", by: "quill", concerned: "Kites cross the border.", to: ["borealia"], about },
        ],
      }),
    ],
    mentions: [{ at: "4", what: "An earlier visit is recalled.", people: ["thistle"], parties: ["cindria"] }],
  });
  facts.write({
    id: "vague",
    publishedOn: "2031-08-01",
    meetings: [
      meeting("vague-talk", ["quill", "swift"], {
        date: "2031-06/2031-07",
        points: [{ at: "1", by: "all", discussed: about }],
      }),
    ],
  });
  facts.write({
    id: "announced",
    publishedOn: "2031-08-02",
    meetings: [meeting("kite-summit", ["quill", "swift"], { date: "2031-10-01", status: "scheduled" })],
  });
  return facts.path;
}

test("what nobody named said is told as that, and counts for no party", async () => {
  const answer = await askDirectly(database(), positions, { topic: "kites" });
  expect(answer).toMatchObject({ total: 4, unattributed: 2 });
  expect(await answer.sentence()).toMatch(/; 2 of them without a named speaker\.$/);
  const sentences = answer.positions.map(({ sentence }) => sentence);
  expect(sentences).toEqual(
    expect.arrayContaining([
      "According to Arvandia, on 1 May 2031 somebody whom the source does not name stated: Kites rise with the wind.",
      "According to Arvandia, on 1 May 2031 the text itself, which names no speaker, stated: The harbour was full of kites.",
      "According to Arvandia, on 1 May 2031 Ada Quill for Arvandia, addressing Borealia, expressed concern: Kites cross the border.",
      "According to Arvandia, between 1 June 2031 and 31 July 2031 all present (Arvandia and Borealia) discussed kites.",
    ]),
  );
  expect((await answer.byParty()).map(({ party, statements }) => `${party.id} ${statements}`)).toEqual([
    "arvandia 2",
    "borealia 1",
  ]);
});

test("a meeting that is only scheduled is in the timeline as that, and in no trend", async () => {
  const { entries } = await askDirectly(database(), timeline, { of: "arvandia", with: "borealia" });
  const [first] = entries;
  expect(first?.sentence).toMatch(
    /^According to Arvandia, a meeting of Arvandia and Borealia on 1 October 2031 was scheduled: /,
  );
  const alone = await askDirectly(database(), timeline, { of: "arvandia" });
  expect(alone.entries.map(({ id }) => id)).toContain("kite-summit");
  const { meetings } = await askDirectly(database(), topicTrend, { of: "arvandia" });
  expect(meetings).toBe(2);
});

test("a meeting that may lie in two quarters counts in the first, and as uncertain", async () => {
  const { quarters } = await askDirectly(database(), topicTrend, { of: "theme.kites" });
  expect(quarters).toMatchObject([{ quarter: "2031-Q2", meetings: 2, uncertain: 1, withTopic: 2, share: 1 }]);
  expect(quarters[0]?.sentence).toMatch(/; 1 of the meetings may have been later\.$/);
});

test("a stated first day is told by the source that states it, a shown one as the first that is shown", async () => {
  const quill = await askDirectly(database(), timeline, { of: "Ada Quill" });
  expect(quill.entries.filter(({ kind }) => kind.startsWith("OFFICE")).map(({ sentence }) => sentence)).toEqual([
    "According to Arvandia, Ada Quill was Minister of Kites of Arvandia until December 2031.",
    "According to Arvandia, Ada Quill was Minister of Kites of Arvandia from January 2030.",
  ]);
  const from = quill.entries.find(({ kind }) => kind === "OFFICE_FROM");
  expect(from?.sources.map(({ readout }) => readout)).toEqual(["gazette"]);
  const swift = await askDirectly(database(), timeline, { of: "Béla Swift" });
  expect(swift.entries.filter(({ kind }) => kind === "OFFICE_SHOWN")).toMatchObject([
    {
      on: "2031-05-01",
      sentence:
        "According to Arvandia, Béla Swift was Minister of Kites of Borealia on 1 May 2031, the first day that is shown.",
    },
  ]);
});

test("who is only mentioned has the mention in the timeline, on the day of its publication", async () => {
  const { entries } = await askDirectly(database(), timeline, { of: "cara-thistle" });
  expect(entries).toMatchObject([
    {
      kind: "MENTION",
      on: "2031-05-01",
      meeting: null,
      sentence:
        "According to Arvandia, in a text of 1 May 2031 that mentions Cara Thistle and Cindria: An earlier visit is recalled.",
    },
  ]);
});

test("an office that only readouts show is told with its days, and possible after the last of them", async () => {
  const whole = await askDirectly(database(), career, { person: "bela-swift" });
  expect(whole.offices).toMatchObject([
    { span: "SHOWN", from: null, to: null, attested: { first: "2031-05-01", last: "2031-05-01", count: 1 } },
  ]);
  const later = await askDirectly(database(), career, { person: "bela-swift", asOf: "2032" });
  expect(later.offices.map(({ certainty }) => certainty)).toEqual(["POSSIBLE"]);
});

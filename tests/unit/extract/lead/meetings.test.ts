import type { Draft } from "../../../../src/extract/draft/draft.ts";
import { draftOf, fictionalKnowledge, presentIn } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();
const osric = "Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora,";
const brook = "Mr. Bo Brook, Minister of Defence of Kirosia";

const brief = (draft: Draft) =>
  (draft.facts.meetings ?? []).map(({ date, place }, at) =>
    [date, place, ...presentIn(draft, at)].filter((part) => part !== undefined).join(" "),
  );

test("a trip report holds a meeting for each day and partner", async () => {
  const draft = await draftOf(
    `Visit to Kirosia and Tarnia

March 8, 2031

1. Meeting with the Minister of Defence of Kirosia
On March 4, ${osric} held a meeting with ${brook}, at Kirograd.

2. Meeting with the Prime Minister of Tarnia
On March 6, Minister Osric held a meeting with Ms. Vera Lund, Prime Minister of Tarnia, at Tarn Haven for 30 minutes.`,
    knowledge(),
  );
  expect(brief(draft)).toEqual(["2031-03-04 kirograd osric brook", "2031-03-06 tarn-haven osric lund"]);
  expect(draft.facts.meetings?.map(({ durationMinutes }) => durationMinutes)).toEqual([undefined, 30]);
});

test("meetings of one paragraph are parted where a new day begins", async () => {
  const draft = await draftOf(
    `News of the ministry

On March 18, 2031, ${osric} held talks with ${brook}, in Tokyo. They discussed cyber. On March 19, 2031, Minister Osric met with Ms. Vera Lund, Prime Minister of Tarnia, in Vienna.`,
    knowledge(),
  );
  expect(brief(draft)).toEqual(["2031-03-18 tokyo osric brook", "2031-03-19 vienna osric lund"]);
});

test("a meeting recalled or announced is none of its own", async () => {
  const draft = await draftOf(
    `On March 4, 2031, ${osric} held a meeting with ${brook}, in Tokyo. The previous meeting was held in June 2030 in Vienna.

1. They will hold the next meeting on May 5, 2032 in Kirograd.`,
    knowledge(),
  );
  expect(brief(draft)).toEqual(["2031-03-04 tokyo osric brook"]);
});

test("a meal after a meeting is a part of it, with its own length", async () => {
  const draft = await draftOf(
    `On March 4, 2031, ${osric} held a meeting with ${brook}, for about 50 minutes in Tokyo. The meeting was followed by a working lunch for about 70 minutes.`,
    knowledge(),
  );
  expect(draft.facts.meetings).toEqual([
    expect.objectContaining({
      durationMinutes: { about: 50 },
      also: [expect.objectContaining({ formats: ["meal"], durationMinutes: { about: 70 } })],
    }),
  ]);
});

test("a working lunch alone is a meeting over a meal", async () => {
  const draft = await draftOf(
    `On March 4, 2031, ${osric} held a working lunch with ${brook}, for 60 minutes in Tokyo.`,
    knowledge(),
  );
  expect(draft.facts.meetings?.map(({ formats, also, durationMinutes }) => [formats, also, durationMinutes])).toEqual([
    [["meal"], undefined, 60],
  ]);
});

test("a call has no place, though its caller is somewhere", async () => {
  const draft = await draftOf(
    `On March 4, 2031, ${osric} who is visiting Vienna, held a telephone conference with ${brook}.`,
    knowledge(),
  );
  expect(draft.facts.meetings?.map(({ mode, place }) => [mode, place])).toEqual([["phone", undefined]]);
});

test("who is received is not the host", async () => {
  const draft = await draftOf(
    `On March 4, 2031, ${osric} received a courtesy call from ${brook}, in Tokyo.`,
    knowledge(),
  );
  expect(draft.facts.meetings?.map(({ host, formats }) => [host, formats])).toEqual([["xva", ["courtesy_call"]]]);
});

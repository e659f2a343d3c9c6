import type { Draft } from "../../../../src/extract/draft/draft.ts";
import { draftOf, fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();

/** A meeting of the ministers of Valmora and Kirosia, with what is said of its occasion after the first of them. */
function meeting(occasion: string, day: string, where = ""): Promise<Draft> {
  const text = `A Meeting of Ministers\n\nOn ${day}, Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora, ${occasion}, held a meeting with Mr. Bo Brook, Minister of Defence of Kirosia${where}.`;
  return draftOf({ content: text, publisher: "xva-mfa" }, knowledge());
}

/** What the draft has for an occasion: written, proposed, and asked. */
function occasionOf({ facts, proposals, questions }: Draft) {
  return {
    written: facts.meetings?.[0]?.occasion,
    proposed: (proposals.occasions ?? []).map(({ id }) => id),
    asked: questions
      .filter(({ kind }) => kind === "occasion-open")
      .map(({ path, candidates }) => [path.join("."), ...candidates]),
  };
}

const nothing = { written: undefined, proposed: [], asked: [] };

test("the registered occasion of that name, day and place is written", async () => {
  const draft = await meeting("who is attending the HP4 Summit", "June 11, 2031", ", in Kirograd");
  expect(occasionOf(draft)).toEqual({ ...nothing, written: "hp4-summit-2031" });
});

test("an occasion that no registry has is proposed", async () => {
  const draft = await meeting("who is attending the Lakeside Summit", "June 11, 2031");
  expect(occasionOf(draft)).toEqual({
    ...nothing,
    written: "lakeside-summit-2031",
    proposed: ["lakeside-summit-2031"],
  });
});

test("of another year than all that are registered, it is proposed for its own", async () => {
  const draft = await meeting("who is attending the Beacon Forum", "September 30, 2040");
  expect(occasionOf(draft)).toEqual({ ...nothing, written: "beacon-forum-2040", proposed: ["beacon-forum-2040"] });
});

test("a registered occasion of the same year and other days is asked about, not taken by its id", async () => {
  const draft = await meeting("who is attending the HP4 Summit", "September 3, 2031");
  expect(occasionOf(draft)).toEqual({ ...nothing, asked: [["meetings.0.occasion", "hp4-summit-2031"]] });
});

test("another place is asked about", async () => {
  const draft = await meeting("who is attending the HP4 Summit", "June 11, 2031", ", in Vienna");
  expect(occasionOf(draft)).toEqual({ ...nothing, asked: [["meetings.0.occasion", "hp4-summit-2031"]] });
});

test("a name of another year than that of the meeting is asked about", async () => {
  const draft = await meeting("who is attending the Lakeside Summit 2030", "June 11, 2031");
  expect(occasionOf(draft)).toEqual({ ...nothing, asked: [["meetings.0.occasion"]] });
});

test("a summit without a name is nothing to propose", async () => {
  expect(occasionOf(await meeting("who is attending the Summit", "June 11, 2031"))).toEqual(nothing);
});

describe("an occasion that is only being prepared", () => {
  test("is neither written nor proposed", async () => {
    expect(occasionOf(await meeting("preparing for the HP4 Summit", "May 20, 2031"))).toEqual(nothing);
    expect(occasionOf(await meeting("preparing for the Lakeside Summit", "May 20, 2031"))).toEqual(nothing);
    expect(occasionOf(await meeting("preparing for the Estuary Conference", "May 20, 2031"))).toEqual(nothing);
  });

  test("is written on the eve", async () => {
    const draft = await meeting("ahead of the HP4 Summit", "June 9, 2031");
    expect(occasionOf(draft)).toEqual({ ...nothing, written: "hp4-summit-2031" });
  });

  test("does not say where they met", async () => {
    const draft = await meeting("ahead of the HP4 Summit in Kirograd", "May 20, 2031");
    expect(draft.facts.meetings?.[0]).not.toHaveProperty("place");
    expect(occasionOf(draft)).toEqual(nothing);
  });
});

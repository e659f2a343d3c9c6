import { parse } from "yaml";
import type { Draft } from "../../../../src/extract/draft/draft.ts";
import { mergeDrafts } from "../../../../src/extract/draft/merge-drafts.ts";
import { mergeProposals } from "../../../../src/extract/draft/merge-proposals.ts";
import { writeDraft } from "../../../../src/extract/draft/write-draft.ts";
import { findQuestions, withoutQuestion } from "../../../../src/extract/draft/written-questions.ts";
import { harbourDraft } from "../../../support/fictional-draft.ts";

type Meeting = NonNullable<Draft["facts"]["meetings"]>[number];

function write(draft: Draft): string {
  return writeDraft(draft, { schema: "x.schema.json" });
}

/** The draft with a change in its one meeting. */
function redrafted(change: (meeting: Meeting) => Meeting, questions = harbourDraft.questions): string {
  const meetings = harbourDraft.facts.meetings?.map(change);
  return write({ ...harbourDraft, questions, facts: { ...harbourDraft.facts, ...(meetings && { meetings }) } });
}

const last = write(harbourDraft);

function answered(text: string, kind: string): string {
  const question = findQuestions(text).find((each) => each.kind === kind);
  return question === undefined ? text : withoutQuestion(text, question);
}

test("a file that nobody touched becomes the new draft", () => {
  const next = redrafted((meeting) => ({ ...meeting, place: "valen-fort" }));
  expect(mergeDrafts({ last, mine: last, next })).toBe(next);
});

test("a new draft that says the same leaves the person's file as it is, byte for byte", () => {
  const mine = `${answered(last, "two-people").replace("place: port-valen", "place: valen-fort   # as the photo shows")}# mine\n`;
  expect(mergeDrafts({ last, mine, next: last })).toBe(mine);
});

test("what the person changed stays, what they left follows the new draft", () => {
  const mine = last.replace('stated: "The strait: open to all."', "stated: The strait is everybody's. # better");
  const next = redrafted((meeting) => ({ ...meeting, durationMinutes: { about: 40 }, host: "xva" }));
  expect(mergeDrafts({ last, mine, next })).toBe(
    mine.replace("{ about: 30 }", "{ about: 40 }").replace("confidence: 0.8\n", "confidence: 0.8\n    host: xva\n"),
  );
});

test("points are added, and what the new draft no longer has leaves with its questions", () => {
  const mine = answered(last, "year-from-dateline");
  const added = { at: "3", by: "arden", stated: "New.", confidence: 0.7 };
  const asked = harbourDraft.questions.filter(({ kind }) => kind !== "numbers-broken");
  const next = redrafted((meeting) => ({ ...meeting, points: [...(meeting.points?.slice(0, 1) ?? []), added] }), asked);
  const merged = mergeDrafts({ last, mine, next });
  const facts: Draft["facts"] = parse(merged);
  expect(facts.meetings?.[0]?.points?.map(({ at }) => at)).toEqual(["1", "3"]);
  expect(findQuestions(merged).map(({ kind }) => kind)).toEqual(["two-people", "no-occasion"]);
});

test("a point that the person deleted does not come back, and their own stays", () => {
  const mine = last.replace(
    / {6}- at: "1"[\s\S]*?(?=\n {6}# \?)/,
    '      - at: "9"\n        by: brook\n        asked: For patience.',
  );
  const next = redrafted((meeting) => ({ ...meeting, place: "valen-fort" }));
  const facts: Draft["facts"] = parse(mergeDrafts({ last, mine, next }));
  expect(facts.meetings?.[0]).toMatchObject({ place: "valen-fort", points: [{ at: "9" }, { at: "2" }] });
});

test("what both changed becomes a question, and the person's value stands until it is answered", () => {
  const mine = last.replace("place: port-valen", "place: valen-fort");
  const next = redrafted((meeting) => ({ ...meeting, place: "ostmark" }));
  const merged = mergeDrafts({ last, mine, next });
  expect(merged).toBe(
    mine.replace(
      "    place:",
      "    # ? [differs-from-draft] You changed this, and the new draft says something else. Which is it?\n    #   - valen-fort\n    #   - ostmark\n    place:",
    ),
  );
  expect(mergeDrafts({ last: next, mine: merged, next })).toBe(merged);
});

test("what the person changed and the new draft does not have any more becomes a question", () => {
  const mine = last.replace("agreed: To work together on safety at sea.", "agreed: To train at sea.");
  const next = redrafted((meeting) => ({ ...meeting, points: meeting.points?.slice(0, 1) }), []);
  const merged = mergeDrafts({ last, mine, next });
  expect(merged).toContain("agreed: To train at sea.");
  expect(findQuestions(merged)).toMatchObject([{ kind: "no-longer-drafted", path: ["meetings", 0, "points", 1] }]);
});

test("an answered question is not put again, a new one is", () => {
  const mine = answered(last, "year-from-dateline");
  const asked = { path: ["meetings", 0, "place"], kind: "two-places", text: "Which?", candidates: ["port-valen"] };
  const next = redrafted((meeting) => meeting, [...harbourDraft.questions, asked]);
  const kinds = findQuestions(mergeDrafts({ last, mine, next })).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(["no-occasion", "numbers-broken", "two-people", "two-places"]);
});

test("a fact that was reviewed and then changed is to be reviewed again", () => {
  const mine = last.replaceAll(/^ +confidence: .*\n/gm, "").replaceAll(/, confidence: [0-9.]+/g, "");
  const next = redrafted((meeting) => ({
    ...meeting,
    points: meeting.points?.map((point) => (point.at === "1" ? { ...point, stated: "Otherwise." } : point)),
  }));
  const facts: Draft["facts"] = parse(mergeDrafts({ last, mine, next }));
  expect(facts.meetings?.[0]?.points).toMatchObject([{ stated: "Otherwise.", confidence: 0.9 }, { at: "2" }]);
  expect(facts.meetings?.[0]?.points?.[1]).not.toHaveProperty("confidence");
});

test("a meeting whose id the person corrected is still the same meeting", () => {
  const mine = last.replace("id: 2031-03-04-xva-xki", "id: 2031-03-04-harbour");
  const next = redrafted((meeting) => ({ ...meeting, place: "valen-fort" }));
  const facts: Draft["facts"] = parse(mergeDrafts({ last, mine, next }));
  expect(facts.meetings).toMatchObject([{ id: "2031-03-04-harbour", place: "valen-fort" }]);
});

test("registry entries that the person corrected or removed stay so, new ones are added", () => {
  const entry = (id: string, name: string) => `  - id: ${id}\n    name: ${name}\n`;
  const before = `people:\n${entry("a", "Ann")}${entry("b", "Bea")}`;
  const mine = `# checked\npeople:\n${entry("a", "Anna")}`;
  const next = `people:\n${entry("a", "Ann")}${entry("b", "Bea")}${entry("c", "Cy")}`;
  expect(mergeProposals({ last: before, mine, next })).toBe(`${mine}${entry("c", "Cy")}`);
});

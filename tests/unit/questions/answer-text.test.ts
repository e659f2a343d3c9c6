import { toAnswerText } from "../../../src/questions/answer-text.ts";

const gazette = {
  publisher: "Arvandia",
  title: "Gazette",
  publishedOn: "2031-05-01",
  paragraph: "2",
  url: "https://example.org/g",
};
const journal = { publisher: "Borealia", title: "Journal", publishedOn: null, paragraph: "lead", url: null };

test("sentences come first, sources are numbered in the order of naming and listed at the end", () => {
  const answer = {
    sentence: "Two met.",
    hops: [
      { sentence: "Ada met Béla.", sources: [journal] },
      { sentence: "Béla met Cara.", sources: [gazette, journal] },
    ],
    graph: { nodes: [] },
    version: 3,
  };
  expect(toAnswerText(answer)).toBe(
    [
      "Two met.",
      "",
      "Hops",
      "  Ada met Béla. [1]",
      "  Béla met Cara. [2][1]",
      "",
      "Sources",
      '  [1] Borealia, "Journal", paragraph lead',
      '  [2] Arvandia, "Gazette", 2031-05-01, paragraph 2, https://example.org/g',
    ].join("\n"),
  );
});

test("entries without a sentence become a table, references by their names", () => {
  const answer = {
    sentence: "Far.",
    connectors: [
      { person: { id: "ada-quill", name: "Ada Quill" }, reaches: 12 },
      { person: { id: "bo", name: "Bo" }, reaches: 3 },
    ],
  };
  expect(toAnswerText(answer)).toBe("Far.\n\nConnectors\n  Person     Reaches\n  Ada Quill  12\n  Bo         3");
});

test("lists inside an entry stand below it", () => {
  const answer = {
    sentence: "All.",
    paths: [{ sentence: "One path.", hops: [{ sentence: "A met B.", sources: [gazette] }] }],
  };
  expect(toAnswerText(answer).split("\n").slice(0, 6)).toEqual([
    "All.",
    "",
    "Paths",
    "  One path.",
    "    Hops",
    "      A met B. [1]",
  ]);
});

test("below an entry stands what its sentence has not told: neither names nor the sentence again", () => {
  const party = { id: "ip4", kind: "PARTY", name: "IP4", detail: null };
  const answer = {
    sentence: "One strand.",
    parties: [party],
    strands: [
      {
        sentence: "They agreed.",
        parties: [party],
        counts: [{ act: "AGREED", count: 1 }],
        affirmations: [{ sentence: "They agreed." }, { sentence: "They signed.", parties: [party] }],
      },
    ],
  };
  expect(toAnswerText(answer)).toBe("One strand.\n\nStrands\n  They agreed.\n    Affirmations\n      They signed.");
});

test("an answer that brings its own text is shown as that", () => {
  expect(toAnswerText({ sentence: "x", text: "# A brief" })).toBe("# A brief");
});

test("what a terminal would act upon is made visible", () => {
  expect(toAnswerText({ sentence: "red \u001b[31m" })).not.toContain("\u001b");
});

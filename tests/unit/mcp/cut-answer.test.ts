import fc from "fast-check";
import { cutAnswer, sizeOf } from "../../../src/mcp/cut-answer.ts";
import { toEntry } from "../../../src/mcp/entry.ts";

const entries = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index, told: "x".repeat(50) }));

test("an answer that fits is left alone, its cursor too", () => {
  const answer = { entries: entries(3), next: "further" };
  expect(cutAnswer(answer, 1_000)).toEqual({ answer, cut: [] });
});

test("the longest list loses its end, and a cursor that would lead past it goes", () => {
  const { answer, cut } = cutAnswer({ sentence: "Many.", entries: entries(100), few: [1, 2], next: "further" }, 1_000);
  const kept = toEntry(answer).entries;
  expect(kept).toEqual(entries(Array.isArray(kept) ? kept.length : 0));
  expect(answer).toMatchObject({ sentence: "Many.", few: [1, 2], next: null });
  expect(cut).toEqual([{ list: "entries", leftOut: 100 - (Array.isArray(kept) ? kept.length : 0) }]);
});

test("of entries those at the end go whole; where there is one entry its own lists are cut, told by their name", () => {
  const strand = { facts: entries(40) };
  expect(cutAnswer({ strands: [strand, strand] }, 4_000)).toEqual({
    answer: { strands: [strand] },
    cut: [{ list: "strands", leftOut: 1 }],
  });
  expect(cutAnswer({ strands: [strand] }, 800).cut).toEqual([{ list: "strands.facts", leftOut: expect.any(Number) }]);
});

test("whatever an answer is made of, it fits afterwards", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.integer({ min: 2, max: 300 }), (answer, longest) => {
      expect(sizeOf(cutAnswer(answer, longest).answer)).toBeLessThanOrEqual(longest);
    }),
  );
});

import fc from "fast-check";
import { readPoints } from "../../../support/fictional-points.ts";

const pieces = [
  "and that ",
  "Minister Orvel stated, ",
  "It was confirmed, and ",
  "Tarnia, ",
  ", noting ",
  "also ",
  "(",
  ". ",
  "agreed provision of ",
];

/** Time proportional to the length: ten times the text may take a few times ten times as long, never a hundred times. */
test.each(pieces)("text that repeats %j is read in time proportional to its length", (piece) => {
  const measure = (length: number) => {
    const text = piece.repeat(length / piece.length);
    const before = process.cpuUsage();
    readPoints(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  measure(20_000);
  const short = Math.max(measure(20_000), 20_000);
  expect(measure(200_000)).toBeLessThan(short * 40);
});

test("any text is read, and every quote is found in it", () => {
  const words = fc.constantFrom(
    "Minister",
    "Orvel",
    "stated",
    "that",
    "and",
    ",",
    ".",
    "Tarnia",
    "would",
    "to",
    "discuss",
    "met",
    "cooperation",
    "his",
    "\u{1f30d}",
    "ß",
    "İ",
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 300 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { quote } of readPoints(text)) expect(text).toContain(quote);
    }),
    { numRuns: 300 },
  );
});

import fc from "fast-check";
import {
  describeQuarter,
  fillQuarters,
  mostQuarters,
  quarterInWords,
} from "../../../../src/questions/topics/quarters.ts";

test("empty quarters are filled in between the first and the last, over the turn of the year", () => {
  const given = [
    { year: 2025, quarter: 3, meetings: 2 },
    { year: 2026, quarter: 2, meetings: 1 },
  ];
  expect(fillQuarters(given).map(({ year, quarter, given: found }) => `${year}-${quarter} ${found?.meetings}`)).toEqual(
    ["2025-3 2", "2025-4 undefined", "2026-1 undefined", "2026-2 1"],
  );
});

test("no quarter at all fills none", () => {
  expect(fillQuarters([])).toEqual([]);
});

test("of more quarters than are told the latest are left", () => {
  const filled = fillQuarters([
    { year: 1900, quarter: 1 },
    { year: 2026, quarter: 3 },
  ]);
  expect(filled).toHaveLength(mostQuarters);
  expect(filled.at(-1)).toMatchObject({ year: 2026, quarter: 3 });
});

test.each([
  [1, "2024-01-01", "2024-03-31"],
  [2, "2024-04-01", "2024-06-30"],
  [3, "2024-07-01", "2024-09-30"],
  [4, "2024-10-01", "2024-12-31"],
])("quarter %i of a year lies between its first and its last day", (quarter, from, to) => {
  expect(describeQuarter({ year: 2024, quarter })).toEqual({ quarter: `2024-Q${quarter}`, from, to });
});

test("quarters follow each other without a gap or an overlap", () => {
  const quarters = fc.array(
    fc.record({ year: fc.integer({ min: 1990, max: 2030 }), quarter: fc.integer({ min: 1, max: 4 }) }),
  );
  fc.assert(
    fc.property(quarters, (given) => {
      const days = fillQuarters(given).map(describeQuarter);
      const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      expect(days.slice(1).map(({ from }) => from)).toEqual(days.slice(0, -1).map(({ to }) => next(to)));
    }),
  );
});

test("a quarter is told by its place in the year", () => {
  expect(quarterInWords({ year: 2026, quarter: 3 })).toBe("the third quarter of 2026");
});

import fc from "fast-check";
import { isDay, readFactDate } from "../../../src/model/dates.ts";

const spanOf = (text: string) => {
  const reading = readFactDate(text);
  return reading.ok
    ? `${reading.date.precision} ${reading.date.earliest}..${reading.date.latest}${reading.date.approximate ? " ~" : ""}`
    : reading.reason;
};

test.each([
  ["2026-07-07", "day 2026-07-07..2026-07-07"],
  ["2026-02", "month 2026-02-01..2026-02-28"],
  ["2024-02", "month 2024-02-01..2024-02-29"],
  ["2026", "year 2026-01-01..2026-12-31"],
  ["2026-02~", "month 2026-02-01..2026-02-28 ~"],
  ["2026-07-07?", "day 2026-07-07..2026-07-07 ~"],
  ["2026-02-01/2026-02-03", "interval 2026-02-01..2026-02-03"],
  ["2026-02/2026-03", "interval 2026-02-01..2026-03-31"],
])("%s spans %s", (text, span) => {
  expect(spanOf(text)).toBe(span);
});

test.each([
  ["2026-02-30", "2026-02 has 28 days."],
  ["2026-13", "There is no month 13."],
  ["2026-00-01", "There is no month 00."],
  ["2026-04-00", "2026-04 has 30 days."],
  ["2026-03-01/2026-02-01", "The interval ends before it starts."],
  ["2026/2027/2028", "An interval has one slash."],
  ["7 July 2026", 'Write it as 2026-07-07, 2026-07, 2026, or an interval "2026-02-01/2026-02-03".'],
  ["", 'Write it as 2026-07-07, 2026-07, 2026, or an interval "2026-02-01/2026-02-03".'],
])("%s is refused with a reason", (text, reason) => {
  expect(spanOf(text)).toBe(reason);
});

test("a day is one exact day", () => {
  expect(["2026-07-07", "2026-07", "2026-07-07~", "2026-07-07/2026-07-08"].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("every day of the calendar spans itself alone", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(spanOf(day)).toBe(`day ${day}..${day}`);
    }),
  );
});

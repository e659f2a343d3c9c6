import { dayAfter, rhythmOf } from "../../../../src/questions/relations/gaps.ts";

test("a day counts once, whatever the order", () => {
  expect(rhythmOf(["2030-01-11", "2030-01-01", "2030-01-11", "2030-02-01"])).toEqual({
    days: 3,
    longest: { from: "2030-01-11", to: "2030-02-01", days: 21 },
    medianDays: 15.5,
  });
});

test("the earliest of gaps of equal length is the longest", () => {
  expect(rhythmOf(["2030-01-01", "2030-01-02", "2030-01-03"]).longest?.from).toBe("2030-01-01");
});

test.each([
  [[], null],
  [["2030-01-01"], null],
  [["2030-01-01", "2030-01-05"], null],
])("%j make no rhythm", (days, expected) => {
  expect(rhythmOf(days).medianDays).toBe(expected);
});

test("gaps reach across a leap day", () => {
  expect(rhythmOf(["2032-02-28", "2032-03-01"]).longest?.days).toBe(2);
  expect(dayAfter("2032-02-28")).toBe("2032-02-29");
});

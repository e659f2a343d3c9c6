import { inZone, isTimeZone, toUtc } from "../../../src/model/clock.ts";

test("the clock in Ankara and the clock in Tokyo show one instant", () => {
  const ankara = { day: "2026-07-07", time: "15:40", zone: "Europe/Istanbul" };
  expect(toUtc(ankara)).toBe("2026-07-07T12:40:00.000Z");
  expect(inZone(ankara, "Asia/Tokyo")).toEqual({ day: "2026-07-07", time: "21:40", zone: "Asia/Tokyo" });
});

test("a call late in Washington falls on the next day in Seoul", () => {
  const washington = { day: "2021-01-23", time: "19:00", zone: "America/New_York" };
  expect(inZone(washington, "Asia/Seoul")).toEqual({ day: "2021-01-24", time: "09:00", zone: "Asia/Seoul" });
});

test.each([
  ["before summer time begins", "2026-03-29", "01:30", "2026-03-29T00:30:00.000Z"],
  ["in the hour that summer time skips, by the offset before it", "2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
  ["after summer time began", "2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
  ["in the hour that is repeated, its first passage", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
  ["after the repeated hour", "2026-10-25", "03:30", "2026-10-25T02:30:00.000Z"],
])("in Brussels, %s", (_, day, time, utc) => {
  expect(toUtc({ day, time, zone: "Europe/Brussels" })).toBe(utc);
});

test("zones with half hours and quarters are exact", () => {
  expect(toUtc({ day: "2026-01-05", time: "12:00", zone: "Asia/Kathmandu" })).toBe("2026-01-05T06:15:00.000Z");
});

test("only names of the IANA database are time zones", () => {
  const names = ["Europe/Istanbul", "Asia/Tokyo", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+9"];
  expect(names.map(isTimeZone)).toEqual([true, true, true, true, true]);
  expect(["Europe/Ankara", "JST ", "+09:00", "", "Mars/Olympus"].map(isTimeZone)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

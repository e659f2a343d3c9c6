import { readTimes } from "../../../../src/extract/lead/read-times.ts";
import { fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();
const clocks = (text: string) =>
  readTimes(text, knowledge().lexicon).times.map(({ local, zone }) =>
    zone === undefined ? local : `${local} ${zone}`,
  );

/** Minutes, with "about" where the text says so. */
function lasted(text: string): string | undefined {
  const { durationMinutes: found } = readTimes(text, knowledge().lexicon);
  return found && `${found.isAbout ? "about " : ""}${found.minutes}`;
}

describe("clock times", () => {
  test.each([
    ["commencing at 3:40 p.m.", ["15:40"]],
    ["at 9 a.m.", ["09:00"]],
    ["at 3:40pm", ["15:40"]],
    ["at 12:15 a.m.", ["00:15"]],
    ["at 12:15 p.m.", ["12:15"]],
    ["from 15:40", ["15:40"]],
    ["at 14.30 hours", ["14:30"]],
    ["from 1415-1555", ["14:15"]],
    ["at noon", ["12:00"]],
    ["from 2:00 p.m. to 3:10 p.m.", ["14:00"]],
    ["from 2:00 to 3:10 p.m.", ["14:00"]],
    ["from 11:30 to 1:00 p.m.", ["11:30"]],
    ["from 2-3 p.m.", ["14:00"]],
    ["at 25:00", []],
    ["in 2031, 40 ministers; Resolution 2231", []],
  ])("%s", (text, expected) => {
    expect(clocks(text)).toEqual(expected);
  });
});

describe("the zone beside a clock time", () => {
  test.each([
    ["at 9:10 p.m. JST", ["21:10 Asia/Tokyo"]],
    ["at 9:10 p.m. (Japan time)", ["21:10 Asia/Tokyo"]],
    ["at 8:10 a.m. U.S. Eastern time", ["08:10 America/New_York"]],
    ["at 3 p.m. France time", ["15:00 Europe/Paris"]],
    ["at 11:00 AEDT", ["11:00 Australia/Sydney"]],
    ["at 5:30 p.m. local time", ["17:30 local"]],
    ["at 5:30 p.m. local time (11:30 p.m. JST)", ["17:30 local", "23:30 Asia/Tokyo"]],
    ["at 5:30 p.m. local time (0:30 a.m. on April 18, JST)", ["17:30 local", "00:30 Asia/Tokyo"]],
    ["at 5:30 p.m. (local time; 0:30 a.m. on April 18, Japan time)", ["17:30 local", "00:30 Asia/Tokyo"]],
  ])("%s", (text, expected) => {
    expect(clocks(text)).toEqual(expected);
  });

  test("an impossible second clock is kept as printed", () => {
    expect(clocks("at 17:35 local time (0:35 p.m. on May 1, Japan time)")).toEqual(["17:35 local", "12:35 Asia/Tokyo"]);
  });
});

describe("how long it lasted", () => {
  test.each([
    ["for 30 minutes", "30"],
    ["for approximately 30 minutes", "about 30"],
    ["for some 90 minutes", "about 90"],
    ["for a total of approximately 80 minutes", "about 80"],
    ["lasting 45 minutes", "45"],
    ["a 40-minute meeting", "40"],
    ["a one-hour meeting", "60"],
    ["for about one hour", "about 60"],
    ["for two hours", "120"],
    ["for half an hour", "30"],
    ["for about an hour and a half", "about 90"],
    ["for one hour and 20 minutes", "80"],
    ["for about an hour and twenty minutes", "about 80"],
    ["for 1 hour 15 minutes", "75"],
    ["for approximately 1.5 hours", "about 90"],
    ["from 1415-1555", "100"],
    ["from 2:00 p.m. to 3:10 p.m.", "70"],
    ["from 2:00 to 3:10 p.m.", "70"],
    ["from 11:30 to 1:00 p.m.", "90"],
    ["from 23:30 to 0:15", "45"],
    ["for 3 years", undefined],
    ["at 5:30 p.m. local time (0:30 a.m. on April 18, JST)", undefined],
  ])("%s", (text, expected) => {
    expect(lasted(text)).toBe(expected);
  });
});

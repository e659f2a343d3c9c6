import { type DateSources, findDate } from "../../../../src/extract/lead/find-date.ts";

/** "2031-07-07 (lead)", with "year borrowed" where the year stands elsewhere. */
function dated(sentence: string, sources: Omit<DateSources, "sentences"> = {}): string | undefined {
  const found = findDate({ sentences: [sentence], ...sources });
  return found && `${found.date} (${found.from}${found.isYearBorrowed ? ", year borrowed" : ""})`;
}

describe("a day with its year is read however it is printed", () => {
  test.each([
    "On July 7, 2031, they met",
    "On 7 July 2031, they met",
    "On the 7th of July 2031, they met",
    "On July 7th, 2031, they met",
    "On Jul. 7, 2031, they met",
    "On 2031-07-07, they met",
    "On 2031.07.07, they met",
    "On July 7 (Mon), 2031, they met",
    "On Monday, July 7, 2031, they met",
    "On Monday (7 July 2031), they met",
  ])("%s", (sentence) => {
    expect(dated(sentence)).toBe("2031-07-07 (lead)");
  });

  test.each(["On July 32, 2031, they met", "On February 30, 2031, they met", "On 7/7/2031, they met"])(
    "no day is made of %s",
    (sentence) => {
      expect(dated(sentence)).toBeUndefined();
    },
  );
});

test.each([
  ["On July 5 to 8, 2031, they met", "2031-07-05/2031-07-08"],
  ["From July 5 to 8, 2031, they met", "2031-07-05/2031-07-08"],
  ["They met from 5 to 8 July 2031", "2031-07-05/2031-07-08"],
  ["On July 5 and 6, 2031, they met", "2031-07-05/2031-07-06"],
  ["On July 30 to August 2, 2031, they met", "2031-07-30/2031-08-02"],
  ["They met on 30 June – 2 July 2031", "2031-06-30/2031-07-02"],
])("a range of days is an interval: %s", (sentence, interval) => {
  expect(dated(sentence)).toBe(`${interval} (lead)`);
});

describe("a day without its year takes it from", () => {
  test.each<[string, string, Omit<DateSources, "sentences">, string]>([
    ["the date line", "On July 7, they met", { dateline: "2031-07-08" }, "2031-07-07 (dateline, year borrowed)"],
    [
      "the date line before the release",
      "On July 7, they met",
      { dateline: "2031-07-08", publishedOn: "2032-01-01" },
      "2031-07-07 (dateline, year borrowed)",
    ],
    ["the release", "On July 7, they met", { publishedOn: "2031-07-08" }, "2031-07-07 (published, year borrowed)"],
    [
      "the year before, where the release is of January",
      "On December 30, they met",
      { dateline: "2031-01-02" },
      "2030-12-30 (dateline, year borrowed)",
    ],
    [
      "the next year, where the release lags behind by its time zone",
      "On January 1, they met",
      { dateline: "2030-12-31" },
      "2031-01-01 (dateline, year borrowed)",
    ],
    [
      "the address",
      "On July 7, they met",
      { url: "https://a.example/2031/07/x.html" },
      "2031-07-07 (inferred, year borrowed)",
    ],
    [
      "the other dates of the page, where they are of one year",
      "On July 7, they met",
      { text: "On July 7, they met. On June 1, 2031, others did." },
      "2031-07-07 (inferred, year borrowed)",
    ],
  ])("%s", (_, sentence, sources, expected) => {
    expect(dated(sentence, sources)).toBe(expected);
  });

  test("nowhere, where the dates of the page are of two years", () => {
    const text = "On July 7, they met. Others met on June 1, 2030 and on June 1, 2031.";
    expect(dated("On July 7, they met", { text })).toBeUndefined();
  });
});

describe("a relative word counts from the release", () => {
  test.each([
    ["They met today", "2031-07-08"],
    ["They spoke this evening", "2031-07-08"],
    ["They met yesterday", "2031-07-07"],
    ["They spoke last night", "2031-07-07"],
    ["They met on Monday", "2031-07-07"],
    ["They met on Tuesday", "2031-07-08"],
    ["They met last Wednesday", "2031-07-02"],
  ])("%s", (sentence, day) => {
    expect(dated(sentence, { publishedOn: "2031-07-08" })).toBe(`${day} (relative)`);
  });

  test("and is no day where the release is unknown", () => {
    expect(dated("They met today")).toBeUndefined();
  });
});

describe("a sentence that prints no day of the meeting", () => {
  test.each<[string, string, Omit<DateSources, "sentences">, string | undefined]>([
    ["leaves it to the title", "They met", { title: "Meeting on July 3, 2031" }, "2031-07-03 (dateline)"],
    ["leaves it to the date line", "They met", { dateline: "2031-07-08" }, "2031-07-08 (dateline)"],
    ["leaves it to the release", "They met", { publishedOn: "2031-07-08" }, "2031-07-08 (published)"],
    ["leaves it open", "They met", {}, undefined],
    [
      "because the day is an attack's",
      "They met about the attack on July 1, 2031",
      { publishedOn: "2031-07-08" },
      "2031-07-08 (published)",
    ],
    [
      "because something lasts since then",
      "They met, for the first time since May 2, 2029",
      { publishedOn: "2031-07-08" },
      "2031-07-08 (published)",
    ],
    [
      "the first day counts, not that of a second clock",
      "They met on July 7, 2031 at 5 p.m. local time (on July 8, 2031, 0:00 a.m. JST)",
      {},
      "2031-07-07 (lead)",
    ],
  ])("%s", (_, sentence, sources, expected) => {
    expect(dated(sentence, sources)).toBe(expected);
  });

  test("takes no other date where its own day lacks a year that nothing tells", () => {
    const sentences = ["On July 7, they met", "They had met on June 1, 2029"];
    expect(findDate({ sentences })).toBeUndefined();
  });
});

describe("a date line with day and month exchanged", () => {
  test.each([
    [
      "is the day of release",
      "They met",
      { dateline: "2031-11-06", publishedOn: "2031-06-11" },
      "2031-06-11 (published)",
    ],
    [
      "is what today means",
      "They met today",
      { dateline: "2031-11-06", publishedOn: "2031-06-11" },
      "2031-06-11 (relative)",
    ],
    [
      "is one only as the very same day",
      "They met",
      { dateline: "2031-11-07", publishedOn: "2031-06-11" },
      "2031-11-07 (dateline)",
    ],
    [
      "is none where both are the same",
      "They met",
      { dateline: "2031-06-06", publishedOn: "2031-06-06" },
      "2031-06-06 (dateline)",
    ],
  ])("%s", (_, sentence, sources, expected) => {
    expect(dated(sentence, sources)).toBe(expected);
  });
});

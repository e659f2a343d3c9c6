import { fictionalKnowledge } from "../../../support/extract-knowledge.ts";

const knowledge = fictionalKnowledge();

/** The occasion that is taken; "open" with those that come into question; "unknown" where none is called so. */
function found(name: string, date?: string, place?: string): string {
  const match = knowledge().occasions.find({ name, date, place });
  if (match.kind === "known") return match.id;
  return match.kind === "open" ? `open: ${match.candidates.join(", ")}` : match.kind;
}

describe("of occasions that share a name the date decides", () => {
  test.each([
    ["HP4 Summit", "2030-06-24", "hp4-summit-2030"],
    ["HP4 Summit", "2031-06-12", "hp4-summit-2031"],
    ["HP4 Summit", "2031-06-09", "hp4-summit-2031"],
    ["HP4 Summit", "2031-06-13", "hp4-summit-2031"],
    ["HP4 Summit", "2031-06-07/2031-06-09", "hp4-summit-2031"],
    ["HP4 Summit", "2031-06-14", "open: hp4-summit-2031"],
    ["HP4 Summit", "2031-06-08", "open: hp4-summit-2031"],
    ["HP4 Summit", "2030-12-20", "open: hp4-summit-2030, hp4-summit-2031"],
    ["HP4 Summit", "2033-06-10", "unknown"],
    ["HP4 Foreign Ministers' Meeting", "2031-03-12", "hp4-ministers-2031-03"],
  ])("%s on %s: %s", (name, date, expected) => {
    expect(found(name, date)).toBe(expected);
  });

  test("without a date nothing is chosen", () => {
    expect(found("HP4 Summit")).toBe("open: hp4-summit-2030, hp4-summit-2031");
    expect(found("Fjord Congress", undefined, "tarn-haven")).toBe("open: fjord-congress");
  });

  test("where several were on that day the place decides, and without one nothing", () => {
    expect(found("HP4 Foreign Ministers' Meeting", "2031-06-11", "kirograd")).toBe("hp4-ministers-2031-07");
    expect(found("HP4 Foreign Ministers' Meeting", "2031-06-11")).toBe(
      "open: hp4-ministers-2031-06, hp4-ministers-2031-07",
    );
  });
});

describe("a year, a month or a number in the name must be that of the occasion", () => {
  test.each([
    ["HP4 Summit 2031", "2031-06-10", "hp4-summit-2031"],
    ["2031 HP4 Summit", "2031-06-10", "hp4-summit-2031"],
    ["HP4 Summit 2031", "2031-02-01", "open: hp4-summit-2031"],
    ["HP4 Summit 2031", "2033-02-01", "open: hp4-summit-2031"],
    ["HP4 Summit 2030", "2031-06-10", "open: hp4-summit-2030, hp4-summit-2031"],
    ["HP4 Summit 2033", "2033-06-10", "unknown"],
    ["5th HP4 Summit", "2031-06-10", "hp4-summit-2031"],
    ["Fifth HP4 Summit", "2031-06-10", "hp4-summit-2031"],
    ["6th HP4 Summit", "2031-06-10", "open: hp4-summit-2031"],
    ["6th HP4 Summit", "2032-06-10", "unknown"],
    [
      "HP4 Foreign Ministers' Meeting in June 2031",
      "2031-03-12",
      "open: hp4-ministers-2031-03, hp4-ministers-2031-06, hp4-ministers-2031-07",
    ],
    ["9th session of the Beacon Forum", "2031-09-23", "beacon-forum-2031"],
    ["10th session of the Beacon Forum", "2031-09-23", "open: beacon-forum-2031"],
    ["10th session of the Beacon Forum", "2032-09-23", "unknown"],
  ])("%s on %s: %s", (name, date, expected) => {
    expect(found(name, date)).toBe(expected);
  });
});

describe("another place speaks against an occasion", () => {
  test.each([
    ["HP4 Summit", "2031-06-10", "kirograd", "hp4-summit-2031"],
    ["HP4 Summit", "2031-06-10", "vienna", "open: hp4-summit-2031"],
    ["HP4 Summit in Kirograd", "2031-06-10", "kirograd", "hp4-summit-2031"],
    ["Kirograd Summit", "2031-06-10", "kirograd", "hp4-summit-2031"],
    ["Estuary Conference", "2031-06-10", "vienna", "estuary-conference-2031"],
  ])("%s on %s in %s: %s", (name, date, place, expected) => {
    expect(found(name, date, place)).toBe(expected);
  });

  test("and so does one in its name", () => {
    expect(found("HP4 Summit in Vienna", "2031-06-10")).toBe("unknown");
  });
});

describe("what is not recorded is not taken for open days", () => {
  test.each([
    ["Beacon Forum", "2031-09-29", undefined, "beacon-forum-2031"],
    ["Beacon Forum", "2031-10-20", undefined, "open: beacon-forum-2031"],
    ["Beacon Forum", "2040-09-30", undefined, "unknown"],
    ["Reef Dialogue", "2031-05-20", undefined, "reef-dialogue-2031"],
    ["Reef Dialogue", "2031-06-20", undefined, "open: reef-dialogue-2031"],
    ["Estuary Conference", "2031-11-02", undefined, "estuary-conference-2031"],
    ["Estuary Conference", "2032-01-02", undefined, "unknown"],
    ["Fjord Congress", "2031-05-20", "tarn-haven", "fjord-congress"],
    ["Fjord Congress", "2031-05-20", undefined, "open: fjord-congress"],
    ["7th Fjord Congress", "2031-05-20", undefined, "fjord-congress"],
    ["8th Fjord Congress", "2031-05-20", "tarn-haven", "unknown"],
  ])("%s on %s, in %s: %s", (name, date, place, expected) => {
    expect(found(name, date, place)).toBe(expected);
  });
});

describe("a name is the same in other words, and only then", () => {
  test.each([
    ["Meeting of HP4 Foreign Ministers", "2031-03-12", "hp4-ministers-2031-03"],
    ["HP4 Foreign Ministerial Meeting", "2031-03-12", "hp4-ministers-2031-03"],
    ["Meeting of HP4 Ministers of Foreign Affairs", "2031-03-12", "hp4-ministers-2031-03"],
    ["HP4 (Harbour Partners) Foreign Ministers’ Meeting", "2031-03-12", "hp4-ministers-2031-03"],
    ["Harbour Partners Summit", "2031-06-10", "hp4-summit-2031"],
    ["HP4 Leaders’ Summit", "2031-06-10", "hp4-summit-2031"],
    ["HP4 Business Summit", "2031-06-10", "unknown"],
    ["HP4 Defence Ministers' Meeting", "2031-03-12", "unknown"],
    ["Foreign Ministers' Meeting", "2031-03-12", "unknown"],
    ["NATO Summit", "2031-06-10", "unknown"],
    ["Summit", "2031-06-10", "nameless"],
    ["Ministerial Meeting", "2031-03-12", "nameless"],
  ])("%s on %s: %s", (name, date, expected) => {
    expect(found(name, date)).toBe(expected);
  });
});

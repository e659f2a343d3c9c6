import { networkFinder } from "../../../src/network/network-finder.ts";
import type { PathOutcome, PathRules } from "../../../src/network/path-finder.ts";
import { buildNetwork } from "../../support/plain-network/any-network.ts";
import { anyDirectMeeting, between, tellMeetings } from "../../support/plain-network/told-network.ts";

const findIn = (text: string) => networkFinder(buildNetwork(tellMeetings(text)));

/** Paths as `ada -m1- bo -m2- cyd`, or why there is none. */
function told(outcome: PathOutcome): string[] {
  if (!outcome.found) return [outcome.reason];
  return outcome.paths.map(({ start, hops }) =>
    [start, ...hops.flatMap(({ meeting, to }) => [`-${meeting}-`, to])].join(" "),
  );
}

const tell = async (text: string, from: string, to: string, rules: Partial<PathRules> = {}, first = 1) =>
  told(await findIn(text).findPaths(between(from, to, rules, first)));

test("the best meeting of two is the smallest, then the most recent, then the first by id", async () => {
  const small = "m1 2024-01-01 3: ada/arda bo/bree\nm2 2025-01-01 2: ada/arda bo/bree";
  const recent = "m1 2024-01-01 2: ada/arda bo/bree\nm2 2025-01-01 2: ada/arda bo/bree";
  const named = "m2 2024-01-01 2: ada/arda bo/bree\nm1 2024-01-01 2: ada/arda bo/bree";
  expect(await tell(small, "ada", "bo")).toEqual(["ada -m2- bo"]);
  expect(await tell(recent, "ada", "bo")).toEqual(["ada -m2- bo"]);
  expect(await tell(named, "ada", "bo")).toEqual(["ada -m1- bo"]);
});

test("fewer hops go before smaller meetings, and these before more recent ones", async () => {
  const meetings = `
    large 2020-01-01 90: ada/arda dov/dunn
    m1 2020-01-01 3: ada/arda bo/bree
    m2 2020-01-01 3: bo/bree dov/dunn
    m3 2024-01-01 2: ada/arda cyd/corm
    m4 2024-01-01 5: cyd/corm dov/dunn
    m5 2024-01-01 3: ada/arda eli/eire
    m6 2024-01-01 3: eli/eire dov/dunn`;
  expect(await tell(meetings, "ada", "dov", {}, 9)).toEqual([
    "ada -large- dov",
    "ada -m5- eli -m6- dov",
    "ada -m1- bo -m2- dov",
    "ada -m3- cyd -m4- dov",
  ]);
});

test("colleagues are no hop: the path goes round by whom both met, unless colleagues count", async () => {
  const meetings = "m1 2024-01-01 3: ada/arda bo/arda cyd/corm dov/-";
  expect(await tell(meetings, "ada", "bo")).toEqual(["ada -m1- cyd -m1- bo"]);
  expect(await tell(meetings, "ada", "dov")).toEqual(["NO_MEETINGS_TO"]);
  expect(await tell(meetings, "ada", "bo", { colleagues: true })).toEqual(["ada -m1- bo"]);
  expect(await tell(meetings, "ada", "dov", { colleagues: true })).toEqual(["ada -m1- dov"]);
});

test("successive holders of an office count as one, and the people who were there are named", async () => {
  const meetings = `
    m1 2022-01-01 2: ada/arda=envoy bo/bree
    m2 2024-01-01 2: cyd/arda=envoy dov/dunn`;
  expect(await tell(meetings, "bo", "dov")).toEqual(["NOT_CONNECTED"]);
  const outcome = await findIn(meetings).findPaths(between("bo", "dov", { by: "OFFICE" }));
  expect(told(outcome)).toEqual(["bo -m1- envoy -m2- dov"]);
  const people = outcome.found ? outcome.paths[0]?.hops.map(({ fromPerson, toPerson }) => [fromPerson, toPerson]) : [];
  expect(people).toEqual([
    ["bo", "ada"],
    ["cyd", "dov"],
  ]);
});

test("a party was as close as the closest of its people, and the first of these by id stands for it", async () => {
  const finder = findIn("m1 2024-01-01 4: eli/arda ada/arda~SAME_SESSION cyd/arda bo/bree");
  const outcome = await finder.findPaths(between("arda", "bree", { by: "PARTY" }));
  expect(outcome).toMatchObject({ found: true, paths: [{ hops: [{ fromPerson: "cyd", toPerson: "bo" }] }] });
});

test("whoever is start and end at once needs no hop, whether any meeting knows them or not", async () => {
  const meetings = "m1 2024-01-01 2: ada/arda bo/bree";
  expect(await tell(meetings, "ada", "ada", { maxHops: 0 })).toEqual(["ada"]);
  expect(await tell(meetings, "nobody", "nobody")).toEqual(["nobody"]);
  expect(await tell(meetings, "ada", "ada", { avoid: ["ada"] })).toEqual(["NO_MEETINGS_FROM"]);
  expect(await tell(meetings, "ada", "ada", { through: ["bo"] })).toEqual(["ada -m1- bo -m1- ada"]);
});

test("an answer without a path tells which end is cut off, or how far the search went", async () => {
  const meetings = `
    m1 2024-01-01 2: ada/arda bo/bree
    m2 2024-01-01 2: bo/bree cyd/corm
    m3 2024-01-01 2: dov/dunn eli/eire
    m4 2024-01-01 1: fay/fern`;
  expect(await tell(meetings, "fay", "ada")).toEqual(["NO_MEETINGS_FROM"]);
  expect(await tell(meetings, "ada", "fay")).toEqual(["NO_MEETINGS_TO"]);
  expect(await tell(meetings, "ada", "nobody")).toEqual(["NO_MEETINGS_TO"]);
  expect(await tell(meetings, "ada", "eli")).toEqual(["NOT_CONNECTED"]);
  expect(await tell(meetings, "ada", "cyd", { maxHops: 1 })).toEqual(["TOO_FAR"]);
});

test("somebody in 40 % of all meetings is passed over for a smaller meeting, and can be avoided", async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => {
    const hub = at % 5 < 2 ? " hub/house" : "";
    return `m${at} 2024-01-01 ${hub === "" ? 2 : 3}: a${at}/arda b${at % 100}/bree${hub}`;
  });
  const finder = findIn(
    [...lines, "q1 2024-01-01 9: a1/arda zed/zinn", "q2 2024-01-01 9: zed/zinn a6/arda"].join("\n"),
  );
  expect(told(await finder.findPaths(between("a0", "a1")))).toEqual(["a0 -m0- hub -m1- a1"]);
  expect(told(await finder.findPaths(between("a1", "a6")))).toEqual(["a1 -m1- hub -m6- a6"]);
  expect(told(await finder.findPaths(between("a1", "a6", { avoid: ["hub"] })))).toEqual(["a1 -q1- zed -q2- a6"]);
  expect(told(await finder.findPaths(between("a0", "a1", { avoid: ["hub"] })))).toEqual(["NOT_CONNECTED"]);
  const distances = await finder.countDistances(["hub"], { ...anyDirectMeeting, maxHops: 3 }, 1);
  expect(distances).toEqual({ counts: [400 + 40, 1, 0], connectors: [{ id: "a1", reaches: 1 }] });
});

describe("ten thousand equally short paths", () => {
  const names = (letter: string) => Array.from({ length: 100 }, (_, at) => `${letter}${String(at).padStart(2, "0")}`);
  const lines = [
    ...names("x").map((x) => `${x}-start 2024-01-01 2: ada/arda ${x}/bree`),
    ...names("x").map(
      (x) =>
        `${x}-all 2024-01-01 101: ${x}/bree ${names("y")
          .map((y) => `${y}/corm`)
          .join(" ")}`,
    ),
    ...names("y").map((y) => `${y}-end 2024-01-01 2: ${y}/corm zoe/zinn`),
  ];

  test("are counted, or known to be at least as many as the ceiling", async () => {
    const finder = findIn(lines.join("\n"));
    expect(await finder.countShortest(between("ada", "zoe"), 10_000)).toEqual({ count: 10_000, isExact: true });
    expect(await finder.countShortest(between("ada", "zoe"), 9_999)).toEqual({ count: 9_999, isExact: false });
  });

  test("give the same best ones in whatever order the meetings came", async () => {
    const best = ["ada -x00-start- x00 -x00-all- y00 -y00-end- zoe", "ada -x00-start- x00 -x00-all- y01 -y01-end- zoe"];
    expect(await tell(lines.join("\n"), "ada", "zoe", {}, 2)).toEqual(best);
    expect(await tell(lines.toReversed().join("\n"), "ada", "zoe", {}, 2)).toEqual(best);
  });
});

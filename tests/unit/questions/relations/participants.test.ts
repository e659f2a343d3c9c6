import { findParticipants, nameOfGrouping, type Side } from "../../../../src/questions/relations/participants.ts";

const none = { from: null, to: null, facts: 0 };
const own = (id: string): Side => ({ id, name: id, kind: "COUNTRY", grouping: false, ...none });
const league = (from: string | null = null, to: string | null = null): Side => ({
  id: "league",
  name: "League",
  kind: "INFORMAL_GROUPING",
  grouping: true,
  facts: 0,
  from,
  to,
});
const fact = {
  earliest: "2030-05-01",
  latest: "2030-05-01",
  parties: ["league", "borealia"],
  providers: [],
  recipients: [],
};
const idsOf = (sides: readonly Side[] | undefined) => sides?.map(({ id }) => id);

test("a grouping takes part for its member where the member does not itself", () => {
  const [arvandia, borealia] = [[own("arvandia"), league()], [own("borealia")]];
  expect(idsOf(findParticipants(fact, [arvandia, borealia]))).toEqual(["league", "borealia"]);
  const named = { ...fact, parties: ["arvandia", "league", "borealia"] };
  expect(idsOf(findParticipants(named, [arvandia, borealia]))).toEqual(["arvandia", "borealia"]);
});

test.each([
  ["2030-05-02", null, false],
  ["2030-05-01", null, true],
  [null, "2030-04-30", false],
  [null, "2030-05-01", true],
  [null, null, true],
])("membership from %s to %s counts on 1 May 2030: %s", (from, to, counts) => {
  const found = findParticipants(fact, [[own("arvandia"), league(from, to)], [own("borealia")]]);
  expect(found !== undefined).toBe(counts);
});

test("one grouping does not take part for two of its members", () => {
  expect(
    findParticipants(fact, [
      [own("arvandia"), league()],
      [own("cindria"), league()],
    ]),
  ).toBeUndefined();
});

test("what two groupings agree is nothing between their members", () => {
  const union: Side = { ...league(), id: "union" };
  const between = { ...fact, parties: ["league", "union"] };
  const [arvandia, borealia] = [
    [own("arvandia"), league()],
    [own("borealia"), union],
  ];
  expect(findParticipants(between, [arvandia, borealia])).toBeUndefined();
  expect(idsOf(findParticipants(between, [arvandia, [own("union")]]))).toEqual(["league", "union"]);
});

test("two that give to a third do nothing together by that", () => {
  const aid = { ...fact, parties: [], providers: ["arvandia", "cindria"], recipients: ["borealia"] };
  expect(findParticipants(aid, [[own("arvandia")], [own("cindria")]])).toBeUndefined();
  expect(idsOf(findParticipants(aid, [[own("borealia")], [own("cindria")]]))).toEqual(["borealia", "cindria"]);
});

test("an informal grouping is told with its article, an alliance without", () => {
  expect(nameOfGrouping(league())).toBe("the League");
  expect(nameOfGrouping({ name: "NATO", kind: "ALLIANCE" })).toBe("NATO");
});

import type { CooperationFact } from "../../../../src/questions/relations/cooperation-fact.ts";
import { findStrands, statusMoves } from "../../../../src/questions/relations/strands.ts";

function fact(id: string, more: Partial<CooperationFact> = {}): { readonly fact: CooperationFact } {
  return {
    fact: {
      id,
      status: "AGREED",
      strength: 4,
      summary: "To fly kites together.",
      oneSided: false,
      forms: ["GENERAL"],
      earliest: `2030-0${id}-01`,
      latest: `2030-0${id}-01`,
      meeting: `meeting-${id}`,
      instrument: null,
      areas: ["theme.kites"],
      parties: ["arvandia", "borealia"],
      providers: [],
      recipients: [],
      speakers: [],
      ...more,
    },
  };
}

test("facts under one instrument are one strand, whoever takes part and whatever it is about", () => {
  const strands = findStrands([
    fact("1", { instrument: "kite-treaty" }),
    fact("2", { instrument: "kite-treaty", parties: ["arvandia", "cindria"], areas: ["theme.harbours"] }),
    fact("3"),
  ]);
  expect(strands.map(({ instrument, parties, facts }) => [instrument, parties, facts.length])).toEqual([
    [null, ["arvandia", "borealia"], 1],
    ["kite-treaty", ["arvandia", "borealia", "cindria"], 2],
  ]);
});

test.each([
  ["parties", { parties: ["arvandia", "cindria"] }],
  ["roles", { parties: [], providers: ["arvandia"], recipients: ["borealia"] }],
  ["areas", { areas: ["theme.harbours"] }],
  ["forms", { forms: ["EXERCISE"] }],
])("without an instrument other %s make another strand", (_, more) => {
  expect(findStrands([fact("1"), fact("2", more)])).toHaveLength(2);
});

test("the order in which a source lists parties makes no other strand", () => {
  expect(findStrands([fact("1"), fact("2", { parties: ["borealia", "arvandia"] })])).toHaveLength(1);
});

test("reaffirming leaves the status as it was", () => {
  const [strand] = findStrands([fact("3", { status: "UNCHANGED" }), fact("2", { status: "SIGNED" }), fact("1")]);
  expect(strand?.status).toBe("SIGNED");
  expect(
    strand === undefined ? [] : statusMoves(strand).map(({ from, to }) => [from.fact.status, to.fact.status]),
  ).toEqual([["AGREED", "SIGNED"]]);
});

test("what was only ever reaffirmed is told as such", () => {
  expect(findStrands([fact("1", { status: "UNCHANGED" })]).map(({ status }) => status)).toEqual(["UNCHANGED"]);
});

import type { Reference } from "../../../../src/questions/asking/references.ts";
import { windowInWords } from "../../../../src/questions/topics/position-words.ts";
import type { StatementDetails } from "../../../../src/questions/topics/statement-details.ts";
import { statementInWords } from "../../../../src/questions/topics/statement-words.ts";

const statement: StatementDetails = {
  id: "statement",
  act: "CONCERNED",
  strength: 1,
  polarity: "CONCERN",
  by: "NAMED",
  joint: false,
  summary: "Kites cross the border.",
  happened: null,
  earliest: "2031-05-01",
  latest: "2031-05-01",
  meeting: "meeting",
  status: "HELD",
  speakers: ["Ada"],
  parties: ["Arvandia"],
  partyCount: 1,
  addressedTo: ["Borealia"],
  instrument: null,
  cooperation: null,
};
const named = (id: string): Reference => ({ id, kind: "PARTY", name: id, detail: null });
const gazette = {
  readout: "gazette",
  title: "Gazette",
  url: null,
  publisher: "Cindria",
  publishedOn: null,
  paragraph: "1",
  quote: null,
  quoteFound: null,
};

test.each<[string, Partial<StatementDetails>, string]>([
  [
    "a named speaker with whom they spoke for and to",
    {},
    "According to Cindria, on 1 May 2031 Ada for Arvandia, addressing Borealia, expressed concern: Kites cross the border.",
  ],
  [
    "a party",
    { by: "PARTY", speakers: [], addressedTo: [] },
    "According to Cindria, on 1 May 2031 Arvandia expressed concern: Kites cross the border.",
  ],
  [
    "all present, the many beyond twenty counted",
    { by: "ALL", act: "AGREED", speakers: [], addressedTo: [], parties: ["A", "B", "C", "D", "E"], partyCount: 30 },
    "According to Cindria, on 1 May 2031 all present (A, B, C, D, E and 25 others) agreed: Kites cross the border.",
  ],
  [
    "somebody unnamed, for nobody",
    { by: "UNNAMED", speakers: [], parties: [], partyCount: 0, addressedTo: [] },
    "According to Cindria, on 1 May 2031 somebody whom the source does not name expressed concern: Kites cross the border.",
  ],
  [
    "the text itself",
    { by: "NARRATOR", act: "STATED", speakers: [], parties: [], partyCount: 0, addressedTo: [] },
    "According to Cindria, on 1 May 2031 the text itself, which names no speaker, stated: Kites cross the border.",
  ],
  [
    "a discussion once",
    { by: "ALL", act: "DISCUSSED", summary: "Discussed kites; harbours", speakers: [], addressedTo: [] },
    "According to Cindria, on 1 May 2031 all present (Arvandia) discussed kites; harbours.",
  ],
  [
    "a meeting that was not held as that",
    { status: "CANCELLED", addressedTo: [] },
    "According to Cindria, on 1 May 2031 Ada for Arvandia (of a meeting whose status is cancelled) expressed concern: Kites cross the border.",
  ],
])("a statement is told of %s", (_, given, sentence) => {
  expect(statementInWords({ ...statement, ...given }, named, [gazette])).toBe(sentence);
});

test("without a source the sentence begins with the day", () => {
  expect(statementInWords(statement, named, [])).toMatch(/^On 1 May 2031 Ada for Arvandia, addressing/);
});

test.each([
  [{ from: undefined, to: undefined, certainty: "DEFINITE" }, ""],
  [{ from: "2024-01-01", to: undefined, certainty: "POSSIBLE" }, " from 1 January 2024"],
  [
    { from: "2024-01-01", to: "2024-12-31", certainty: "DEFINITE" },
    " from 1 January 2024 to 31 December 2024 (surely then)",
  ],
] as const)("the window %j is told as '%s'", (window, words) => {
  expect(windowInWords(window)).toBe(words);
});

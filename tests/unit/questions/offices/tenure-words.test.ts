import { inTimeOrder, spanOf } from "../../../../src/questions/offices/career-order.ts";
import type { TenureRow } from "../../../../src/questions/offices/holding.ts";
import { holdingInWords, statedInWords, titleOf } from "../../../../src/questions/offices/tenure-words.ts";

const undated: TenureRow = {
  tenure: "undated",
  person: "ada",
  acting: false,
  from: null,
  to: null,
  fromEarliest: null,
  fromLatest: null,
  toEarliest: null,
  toLatest: null,
  attestedOn: [],
};
const office = { id: "kites", kind: "OFFICE", name: "Minister of Kites", detail: "Arvandia" } as const;
const person = { id: "ada", kind: "PERSON", name: "Ada Quill", detail: null } as const;
const gazette = {
  readout: "gazette",
  title: "Gazette",
  url: null,
  publisher: "Arvandia",
  publishedOn: null,
  paragraph: "page",
  quote: null,
  quoteFound: null,
};

test.each([
  ["2025-10-21", "21 October 2025"],
  ["2019-09", "September 2019"],
  ["2021", "2021"],
  ["2021~", "about 2021"],
  ["2021-03?", "perhaps March 2021"],
  ["2021%", "perhaps about 2021"],
  ["2019-09/2019-10-03", "a day between September 2019 and 3 October 2019"],
])("%s is told as %s", (edtf, words) => {
  expect(statedInWords(edtf)).toBe(words);
});

test("an office is told with its party unless its name has it already", () => {
  expect(titleOf(office)).toBe("Minister of Kites of Arvandia");
  expect(titleOf({ ...office, name: "Arvandia's Envoy" })).toBe("Arvandia's Envoy");
});

test("each source stands beside what it says, and what is only possible is told as our own word", () => {
  const span = { earliest: "2031-05-01", latest: "2031-05-01" };
  const tenure = { ...undated, from: "2030-01", statedIn: ["gazette"] };
  const log = { ...gazette, readout: "log", publisher: "Borealia" };
  const told = { tenure, office, person, span, shownOn: ["2031-05-01"], sources: [gazette, log] };
  expect(holdingInWords({ ...told, certainty: "CERTAIN" })).toBe(
    "Ada Quill was Minister of Kites of Arvandia on 1 May 2031: in office from January 2030 according to Arvandia, shown in office on 1 May 2031 according to Borealia.",
  );
  expect(holdingInWords({ ...told, shownOn: [], certainty: "POSSIBLE" })).toBe(
    "Ada Quill may have been Minister of Kites of Arvandia on 1 May 2031: in office from January 2030 according to Arvandia.",
  );
});

test.each([
  [{ from: "2030", to: "2031" }, "STATED"],
  [{ from: "2030" }, "STATED_START"],
  [{ to: "2031" }, "STATED_END"],
  [{ attestedOn: ["2031-05-01"] }, "SHOWN"],
  [{}, "UNDATED"],
])("of a tenure with %j it is told that it is %s", (known, span) => {
  expect(spanOf({ ...undated, ...known })).toBe(span);
});

test("tenures go by the first day known of them, and the undated come last", () => {
  const tenures = [
    undated,
    { ...undated, tenure: "shown", attestedOn: ["2031-05-01"] },
    { ...undated, tenure: "stated", from: "2030", fromEarliest: "2030-01-01", fromLatest: "2030-12-31" },
    { ...undated, tenure: "longer", attestedOn: ["2031-05-01", "2032-05-01"] },
  ];
  expect(inTimeOrder(tenures).map(({ tenure }) => tenure)).toEqual(["stated", "shown", "longer", "undated"]);
});

import { parse } from "yaml";
import { findInvented } from "../../eval/find-invented.ts";
import { KnownEntities } from "../../eval/known-entities.ts";
import { writtenFacts } from "../../eval/written-facts.ts";

const given = {
  text: `Yesterday (on March 4), Ms. ARDEN Anna, Minister of Defence of Valmora, met Bo B. Brook, Foreign Minister of Kiros.
Ministers of Trade of both countries also met. In May 2029 the two had first spoken.`,
  publishedOn: "2031-03-05",
};

function invented(written: string) {
  const facts = writtenFacts.parse(parse(written));
  return findInvented(facts, given, new KnownEntities([])).map(({ found }) => found);
}
const person = (fields: string) => invented(`people: { somebody: { ${fields} } }`);
const date = (day: string) => invented(`meetings: [{ date: ${day} }]`);

test("what stands in the text is not invented", () => {
  expect(person("namedAs: ARDEN Anna, as: xva-defence-minister")).toEqual([]);
  expect(person("namedAs: Bo Brook, as: xki-foreign-minister, printedOffice: Foreign Minister of Kiros")).toEqual([]);
  expect(person("as: xki-trade-minister, printedOffice: Minister of Trade")).toEqual([]);
  for (const day of ["2031-03-04", "2031-03-05", "2029-05", '"2029"', "2031-03-04/2031-03-05"])
    expect(date(day)).toEqual([]);
});

test("a name is invented where one of its words is missing, or where its words stand far apart", () => {
  expect(person("namedAs: ARDEN Mary")).toEqual(["person ARDEN Mary"]);
  expect(person("namedAs: ARDEN Brook")).toEqual(["person ARDEN Brook"]);
  expect(person("person: cy-cairn")).toEqual(["person cy-cairn"]);
});

test("an office is invented where its words or its rank are not printed", () => {
  expect(person("namedAs: ARDEN Anna, as: xva-king")).toEqual(["office xva-king"]);
  expect(person("namedAs: Bo Brook, as: xki-foreign-minister, printedOffice: Minister of Health")).toEqual([
    "office Minister of Health",
  ]);
  expect(person("as: xki-defence-secretary, inferred: true")).toEqual(["office xki-defence-secretary"]);
});

test("a date is invented where its day, month or year can come from nowhere", () => {
  for (const day of ["2031-03-14", "2031-07-04", "2025-03-04", "2030-11", '"2019"', "2031-03-04/2031-03-29"]) {
    expect(date(day)).toEqual([`date ${day.replaceAll('"', "")}`]);
  }
});

test("dates of mentions count as those of meetings do", () => {
  expect(invented("mentions: [{ date: 2025-05 }]")).toEqual(["date 2025-05"]);
});

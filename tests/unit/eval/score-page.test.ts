import { parse } from "yaml";
import type { Field } from "../../../tests/eval/finding.ts";
import { KnownEntities } from "../../eval/known-entities.ts";
import { type DraftedPage, scorePage } from "../../eval/score-page.ts";
import { tally } from "../../eval/tally.ts";
import { writtenFacts } from "../../eval/written-facts.ts";

const text = `On 4 March 2031, commencing at 3:40 p.m. local time (9:40 p.m. JST) for approximately 30 minutes, Ms. ARDEN Anna,
Minister of Defence of Valmora, met Mr. Bo Brook, Foreign Minister and Trade Minister of Kiros, and the Prime Minister of Tarn
in Geneva. Secretary Cy Cairn was recalled.`;
const given = { text, publishedOn: "2031-03-04", url: "https://xva.example/2031/03/04" };

const facts = `
people:
  arden: { namedAs: ARDEN Anna, as: xva-defence-minister, printedOffice: Minister of Defence of Valmora }
  brook: { namedAs: Bo Brook, as: [xki-foreign-minister, xki-trade-minister] }
  pm: { as: xta-prime-minister }
  cairn: { namedAs: Cy Cairn, as: xki-defence-secretary }
meetings:
  - date: 2031-03-04
    startsAt: { local: "15:40", zone: Europe/Zurich, alsoPrinted: { local: "21:40", zone: Asia/Tokyo } }
    durationMinutes: { about: 30 }
    place: geneva
    formats: [courtesy_call]
    occasion: Harbour Summit 2031
    host: xva
    also: [{ at: lead, formats: [meal], durationMinutes: 60 }]
    present: [arden, brook, pm]
    points:
      - { at: "1", by: arden, welcomed: x, about: [xki] }
      - { at: "2", by: all, agreed: x, cooperation: exercise, parties: [xva, xki], about: [coop.exercises] }
      - { at: "3.1", by: brook, asked: x, cooperation: aid, provider: xva, recipient: xta, about: [dom.cyber] }
mentions:
  - { at: "3", people: [cairn] }
`;

function score(draftText: string, verdict = { isReadout: true, kind: "readout" }, expected = facts) {
  const draft: DraftedPage = { verdict, facts: parse(draftText), proposals: {} };
  const page = { isReadout: true, facts: writtenFacts.parse(parse(expected)) };
  return scorePage(page, draft, given, new KnownEntities([]));
}

function wrongFields(draftText: string): readonly Field[] {
  const wrong = score(draftText).filter(({ isRight }) => !isRight);
  return [...new Set(wrong.map(({ field }) => field))].toSorted();
}

function linesOf(draftText: string, field: Field) {
  const line = tally(score(draftText)).find((one) => one.field === field);
  return line && { expected: line.expected, found: line.found, right: line.right };
}

test("a draft that says what is expected is right in every field", () => {
  expect(score(facts).filter(({ isRight }) => !isRight)).toEqual([]);
  const scored = tally(score(facts)).filter(({ right }) => right > 0);
  expect(scored.map(({ field }) => field)).toEqual([
    ...["isReadout", "meetings", "date", "dateFrom", "time", "secondTime", "duration", "parts", "place", "mode"],
    ...["formats", "occasion", "host", "attendees", "offices", "represents", "mentions", "points", "speakers", "acts"],
    ...["about", "cooperation", "cooperationParties", "cooperationFields", "cooperationForms", "cooperationStatus"],
    "wholeCooperation",
  ]);
});

const planted: readonly (readonly [mistake: string, was: string, becomes: string, fields: readonly Field[]])[] = [
  ["a wrong day", "date: 2031-03-04", "date: 2031-03-05", ["date", "invented"]],
  ["a wrong origin of the date", "date: 2031-03-04", "date: 2031-03-04\n    dateFrom: relative", ["dateFrom"]],
  ["a wrong clock time", 'local: "15:40"', 'local: "03:40"', ["time"]],
  ["a wrong zone", "zone: Europe/Zurich", "zone: Asia/Tokyo", ["time"]],
  ["a wrong second time", 'local: "21:40"', 'local: "20:40"', ["secondTime"]],
  ["a missing second time", ', alsoPrinted: { local: "21:40", zone: Asia/Tokyo }', "", ["secondTime"]],
  ["a wrong duration", "{ about: 30 }", "{ about: 35 }", ["duration"]],
  ["a duration without its about", "durationMinutes: { about: 30 }", "durationMinutes: 30", ["duration"]],
  ["a wrong place", "place: geneva", "place: vienna", ["place"]],
  ["a missing place", "place: geneva", "mode: in_person", ["place"]],
  ["a wrong mode", "place: geneva", "place: geneva\n    mode: phone", ["mode"]],
  ["a wrong format", "[courtesy_call]", "[meal]", ["formats"]],
  ["a meal of another length", "durationMinutes: 60", "durationMinutes: 90", ["parts"]],
  ["a wrong occasion", "Harbour Summit 2031", "Mountain Forum 2030", ["occasion"]],
  ["a wrong host", "host: xva", "host: xki", ["host"]],
  ["another name", "namedAs: Bo Brook", "namedAs: Cy Cairn", ["attendees", "offices", "represents", "speakers"]],
  ["a wrong office", "xki-trade-minister", "xki-prime-minister", ["offices"]],
  ["a wrong party", "namedAs: Bo Brook", "namedAs: Bo Brook, for: xta", ["represents"]],
  [
    "somebody who was only mentioned",
    "[arden, brook, pm]",
    "[arden, brook, pm, cairn]",
    ["attendees", "mentions", "offices", "represents"],
  ],
  ["a wrong speaker", "by: arden", "by: brook", ["speakers"]],
  ["one speaker for both", "by: all", "by: arden", ["speakers"]],
  ["a wrong act", "welcomed: x", "thanked: x", ["acts"]],
  ["a wrong topic", "about: [xki]", "about: [xta]", ["about"]],
  ["a missing point", '- { at: "1", by: arden, welcomed: x, about: [xki] }', "", ["points"]],
  ["a point too many", "mentions:", '      - { at: "9", by: all, stated: x }\nmentions:', ["points"]],
  [
    "a cooperation that is none",
    "cooperation: exercise, parties: [xva, xki], ",
    "",
    ["cooperation", "wholeCooperation"],
  ],
  [
    "a cooperation too many",
    "welcomed: x",
    "welcomed: x, cooperation: general, parties: [xva, xki]",
    ["cooperation", "wholeCooperation"],
  ],
  ["wrong parties", "parties: [xva, xki]", "parties: [xva, xta]", ["cooperationParties", "wholeCooperation"]],
  [
    "provider and recipient exchanged",
    "provider: xva, recipient: xta",
    "provider: xta, recipient: xva",
    ["cooperationParties", "wholeCooperation"],
  ],
  ["a wrong field of cooperation", "coop.exercises", "dom.space", ["about", "cooperationFields", "wholeCooperation"]],
  ["a wrong form", "cooperation: exercise", "cooperation: dialogue", ["cooperationForms"]],
  [
    "a wrong status",
    "parties: [xva, xki]",
    "parties: [xva, xki], status: signed",
    ["cooperationStatus", "wholeCooperation"],
  ],
  ["somebody mentioned and left out", "people: [cairn]", "people: []", []],
];

test.each(planted)("%s is marked wrong, and nothing else", (_, was, becomes, expected) => {
  expect(facts).toContain(was);
  expect(wrongFields(facts.replace(was, becomes))).toEqual(expected.toSorted());
});

test("all of a meeting that the draft has not is missed", () => {
  expect(linesOf("people: {}\nmeetings: []", "meetings")).toEqual({ expected: 1, found: 0, right: 0 });
  expect(linesOf("people: {}\nmeetings: []", "attendees")).toEqual({ expected: 3, found: 0, right: 0 });
  expect(linesOf("people: {}\nmeetings: []", "wholeCooperation")).toEqual({ expected: 2, found: 0, right: 0 });
});

test("all of a meeting that nobody expects is false", () => {
  const again = facts.replace("mentions:", "  - { date: 2031-03-04, present: [arden, pm], mode: phone }\nmentions:");
  expect(linesOf(again, "meetings")).toEqual({ expected: 1, found: 2, right: 1 });
  expect(linesOf(again, "attendees")).toEqual({ expected: 3, found: 5, right: 3 });
});

test("a page that is no readout is scored by its verdict, and by what it is instead", () => {
  const page = { isReadout: false, why: "preview" };
  const wrong = (verdict: DraftedPage["verdict"]) =>
    scorePage(page, { verdict, facts: {}, proposals: {} }, given, new KnownEntities([])).filter(
      ({ isRight }) => !isRight,
    );
  expect(wrong({ isReadout: false, kind: "preview" })).toEqual([]);
  expect(wrong({ isReadout: false, kind: "speech" }).map(({ field }) => field)).toEqual(["kind"]);
  expect(wrong({ isReadout: true, kind: "readout" }).map(({ field }) => field)).toEqual(["isReadout", "notReadout"]);
});

test("all people present, all parties and the word all are one speaker", () => {
  for (const by of ["[arden, brook, pm]", "[xva, xki, xta]"]) {
    expect(wrongFields(facts.replace("by: all", `by: ${by}`))).toEqual([]);
  }
});

test("handles of the draft are its own affair", () => {
  expect(wrongFields(facts.replaceAll("arden", "somebody").replace("namedAs: somebody", "namedAs: Arden"))).toEqual([]);
});

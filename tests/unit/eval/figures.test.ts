import { isSameOccasion, isSamePlace, isSameTime } from "../../eval/compare-circumstances.ts";
import type { Finding } from "../../eval/finding.ts";
import { canonicalOffice } from "../../eval/office-id.ts";
import { nameLikeness, nameWords } from "../../eval/person-names.ts";
import { foldLabel } from "../../eval/point-account.ts";
import { showMisses, showReport, toReport } from "../../eval/report.ts";
import { tally } from "../../eval/tally.ts";

const right: Finding = { field: "place", expected: "geneva", found: "geneva", isRight: true };
const missed: Finding = { field: "place", expected: "bern", isRight: false };
const wrong: Finding = { field: "place", expected: "bern", found: "basel", isRight: false };
const spurious: Finding = { field: "place", found: "basel", isRight: false };

test("precision counts what was found, recall what was expected, F1 both", () => {
  const line = tally([right, right, missed, wrong, spurious]).find(({ field }) => field === "place");
  expect(line).toEqual({ field: "place", expected: 4, found: 4, right: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(tally([right, missed]).find(({ field }) => field === "place")).toMatchObject({ precision: 1, recall: 0.5 });
  expect(tally([right, spurious]).find(({ field }) => field === "place")).toMatchObject({ precision: 0.5, recall: 1 });
});

test("a rate of nothing is not a number that could pass for a good one", () => {
  const line = tally([]).find(({ field }) => field === "place");
  expect(line).toEqual({ field: "place", expected: 0, found: 0, right: 0 });
});

test("misses are listed with page, field and both values", () => {
  const report = toReport([{ name: "one-page", publisher: "xva-mfa", findings: [right, missed, wrong, spurious] }]);
  expect(showMisses(report.misses).split("\n")).toEqual([
    "one-page | place | missed |  | expected: bern",
    "one-page | place | wrong |  | expected: bern | found: basel",
    "one-page | place | false |  | found: basel",
  ]);
});

test("each publisher has figures of its own", () => {
  const report = toReport([
    { name: "one", publisher: "xva-mfa", findings: [right] },
    { name: "two", publisher: "xki-mod", findings: [missed] },
  ]);
  const placeOf = (publisher: string) =>
    report.byPublisher[publisher]?.fields.find(({ field }) => field === "place")?.f1;
  expect([placeOf("xva-mfa"), placeOf("xki-mod")]).toEqual([1, 0]);
  expect(showReport(report)).toMatch(/^place +2 +1 +1 +1\.000 +0\.500 +0\.667$/m);
});

test("two ways of writing one office are equal, two offices are not", () => {
  expect(canonicalOffice("usa-secretary-of-defense")).toBe(canonicalOffice("usa-defence-secretary"));
  expect(canonicalOffice("xva-minister-of-foreign-affairs")).toBe(canonicalOffice("xva-foreign-minister"));
  expect(canonicalOffice("xva-foreign-minister")).not.toBe(canonicalOffice("xva-foreign-state-minister"));
  expect(canonicalOffice("xva-foreign-minister")).not.toBe(canonicalOffice("xki-foreign-minister"));
});

test("names are compared by their words, without initials; one word alone tells nobody", () => {
  const likeness = (one: string, other: string) => nameLikeness(nameWords(one), nameWords(other));
  expect(likeness("ARDEN Anna", "Anna Arden")).toBe(2);
  expect(likeness("Cy Q. Cairn III", "Cy Cairn")).toBe(2);
  expect(likeness("ÇELİK Bülent", "Bulent Celik")).toBe(2);
  expect(likeness("Anna Maria Arden", "Anna Arden")).toBe(1);
  expect(likeness("Arden", "Anna Arden")).toBe(0);
  expect(likeness("Anna Arden", "Anne Arden")).toBe(0);
});

test("labels are compared without brackets and dots", () => {
  expect(foldLabel("3. (1)")).toBe(foldLabel("3.1"));
  expect(foldLabel("p2")).not.toBe(foldLabel("2"));
});

test("times are equal where the clocks are, on that day", () => {
  const at = (zone: string) => ({ local: "15:40", zone });
  expect(isSameTime(at("Europe/Zurich"), at("Europe/Paris"), "2031-07-01")).toBe(true);
  expect(isSameTime(at("Europe/Lisbon"), at("Atlantic/Reykjavik"), "2031-01-01")).toBe(true);
  expect(isSameTime(at("Europe/Lisbon"), at("Atlantic/Reykjavik"), "2031-07-01")).toBe(false);
  expect(isSameTime(at("Europe/Zurich"), at("Nowhere/Else"), "2031-07-01")).toBe(false);
});

test("a place is told by any of its names, or by its venue alone", () => {
  const geneva = { names: ["geneva"], venue: "palais des nations" };
  expect(isSamePlace({ names: ["geneva"] }, geneva)).toBe(true);
  expect(isSamePlace({ names: ["vienna"] }, geneva)).toBe(false);
  expect(isSamePlace({ names: [], venue: "palais des nations geneva" }, geneva)).toBe(true);
  expect(isSamePlace({ names: [], venue: "hofburg" }, geneva)).toBe(false);
});

test("an occasion is told by half of its words", () => {
  expect(isSameOccasion(["harbour summit 2031"], ["the harbour summit"])).toBe(true);
  expect(isSameOccasion(["harbour summit 2031"], ["mountain forum 2031"])).toBe(false);
});

import { join } from "node:path";
import { projectRoot } from "../../../src/root.ts";
import { evaluate } from "../../eval/evaluate.ts";
import type { Field } from "../../eval/finding.ts";
import { readSet } from "../../eval/read-set.ts";
import { type Report, showMisses, toReport } from "../../eval/report.ts";
import { prepareExtraction } from "../../eval/run-extraction.ts";

/**
 * F1 that extraction has reached on the made-up readouts, less a little. Raise a floor when the figure has risen; a figure
 * below its floor means that a change has made something worse. `npm run eval -- --misses` shows what.
 */
const floors: Readonly<Partial<Record<Field, number>>> = {
  isReadout: 0.94,
  notReadout: 0.85,
  kind: 0.95,
  meetings: 0.94,
  date: 0.94,
  dateFrom: 0.88,
  time: 0.88,
  secondTime: 0.95,
  duration: 0.97,
  place: 0.82,
  mode: 0.88,
  formats: 0.95,
  occasion: 0.7,
  host: 0.8,
  attendees: 0.93,
  offices: 0.88,
  represents: 0.91,
  mentions: 0.45,
  points: 0.91,
  speakers: 0.93,
  acts: 0.94,
  about: 0.82,
  cooperation: 0.74,
  cooperationParties: 0.79,
  cooperationFields: 0.9,
  cooperationForms: 0.76,
  cooperationStatus: 0.97,
  wholeCooperation: 0.54,
};

let report: Report;

beforeAll(async () => {
  const folder = join(projectRoot(), "tests", "fixtures", "readouts");
  report = toReport(await evaluate(await readSet(folder), await prepareExtraction([join(folder, "registry")])));
});

test.each(Object.entries(floors))("the figure for %s has not fallen below %d", (field, floor) => {
  expect(report.all.find((line) => line.field === field)?.f1 ?? 0).toBeGreaterThanOrEqual(floor);
});

test("nobody, no office and no date is invented", () => {
  expect(showMisses(report.misses.filter(({ field }) => field === "invented"))).toBe("");
});

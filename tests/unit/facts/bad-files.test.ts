import { problemCatalogue, severityOf } from "../../../src/facts/problem-catalogue.ts";
import { badFixtures, printFrom, problemsOf } from "../../support/facts-fixtures.ts";

test("there are bad files of more than sixty kinds", () => {
  expect(badFixtures.length).toBeGreaterThan(60);
});

test.each(badFixtures)("every problem of $name is told with its place", async (fixture) => {
  expect(printFrom(fixture, await problemsOf(fixture))).toEqual(fixture.expected);
});

test("every problem of the catalogue is brought about by a bad file, and no other is", () => {
  const expected = badFixtures.flatMap(({ expected }) => expected.map((line) => /\[([FW]\d\d)\]$/.exec(line)?.[1]));
  // Too large and not to be opened: files that git cannot keep, see unreadable-files.test.ts.
  const produced = new Set([...expected, "F04", "F12"]);
  expect([...produced].sort()).toEqual(problemCatalogue.map(({ id }) => id).sort());
});

test("ids of the catalogue are told apart, and tell errors from warnings", () => {
  const ids = problemCatalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(severityOf(id)).toBe(id.startsWith("F") ? "error" : "warning");
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { UserError } from "../../../../src/errors/user-error.ts";
import { topicsFile, verbsFile } from "../../../../src/extract/points/data-shapes.ts";
import { inflect } from "../../../../src/extract/points/inflect.ts";
import { readPointRules } from "../../../../src/extract/points/point-rules.ts";
import { projectRoot } from "../../../../src/root.ts";
import { readDataFiles } from "../../../support/fictional-points.ts";

const files = readDataFiles();
const textOf = (name: string) => files.get(name) ?? "";

function problemsOf(changed: ReadonlyMap<string, string>): readonly string[] {
  try {
    readPointRules(new Map([...files, ...changed]));
    return [];
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    return fault.problems.map(({ message, at }) => `${at?.file}:${at?.line} ${message}`);
  }
}

test("every topic is one the registry knows", () => {
  const folder = join(projectRoot(), "seeds", "registry");
  const shape = z.object({ topics: z.array(z.object({ id: z.string() })) });
  const known = readdirSync(folder)
    .filter((name) => name.startsWith("topics"))
    .flatMap((name) => shape.parse(parse(readFileSync(join(folder, name), "utf8"))).topics.map(({ id }) => id));
  const { topics } = topicsFile.parse(parse(textOf("topics.yaml")));
  expect(topics.map(({ id }) => id).filter((id) => id !== "none" && !known.includes(id))).toEqual([]);
  expect(known.filter((id) => id !== "rel.bilateral" && !topics.some((topic) => topic.id === id))).toEqual([]);
});

test("every verb either does something or says that people met", () => {
  const { verbs } = verbsFile.parse(parse(textOf("verbs.yaml")));
  expect(verbs.filter(({ act, meets }) => act === undefined && meets === "no").map(({ verb }) => verb)).toEqual([]);
  expect(verbs.filter(({ bare, objects }) => bare === "no" && Object.keys(objects).length === 0)).toEqual([]);
});

test.each(["verbs", "contents", "topics", "speakers", "cooperation-forms", "abbreviations"])(
  "%s.yaml begins with a comment that tells how to add to it",
  (name) => {
    expect(textOf(`${name}.yaml`)).toMatch(/^# .{40}/);
  },
);

test("a mistake in a data file is told with its line", () => {
  const verbs =
    "verbs:\n  - { verb: state, act: stated, seenIn: Tarnia }\n  - { verb: sing, act: sang, seenIn: Tarnia }\n";
  expect(problemsOf(new Map([["verbs.yaml", verbs]]))).toEqual([
    "verbs.yaml:3 verbs.1.act: not an act that facts files know",
  ]);
});

test("a file that is no YAML is told with its line", () => {
  expect(problemsOf(new Map([["verbs.yaml", "verbs:\n  - { verb: state"]]))[0]).toMatch(/^verbs\.yaml:\d/);
});

test("a missing file is told by name", () => {
  expect(() => readPointRules(new Map())).toThrow(UserError);
});

test.each([
  ["state", "states", "stated", "stating"],
  ["point out", "points out", "pointed out", "pointing out"],
  ["stress", "stresses", "stressed", "stressing"],
  ["convey", "conveys", "conveyed", "conveying"],
  ["reply", "replies", "replied", "replying"],
  ["agree", "agrees", "agreed", "agreeing"],
])("%s is inflected", (base, third, past, ing) => {
  expect([...inflect(base).values()]).toEqual([base, third, past, ing]);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readKnowledge } from "../../../src/extract/knowledge.ts";
import { readRegistry } from "../../../src/facts/read-registry.ts";
import { projectRoot } from "../../../src/root.ts";
import { readDataFiles } from "../../eval/run-extraction.ts";
import { findExplosive } from "../../support/patterns/explosive-patterns.ts";
import { catchMadePatterns, findWrittenPatterns } from "../../support/patterns/written-patterns.ts";

const folder = join(projectRoot(), "src", "extract");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
/** The checker looks at some hundred patterns. */
const patienceMs = 300_000;

test(
  "no regular expression of extraction can explode",
  () => {
    const written = sources.flatMap((name) => findWrittenPatterns(name, readFileSync(join(folder, name), "utf8")));
    expect(written.length).toBeGreaterThan(50);
    expect(findExplosive(written)).toEqual([]);
  },
  patienceMs,
);

test(
  "no pattern of the data files, and none put together when modules are loaded, can explode",
  async () => {
    const { registry } = await readRegistry([join(projectRoot(), "seeds")]);
    const dataFiles = await readDataFiles();
    const made = await catchMadePatterns(async () => {
      jest.isolateModules(() => {
        for (const name of sources) require(join(folder, name));
      });
      readKnowledge(dataFiles, registry.entities());
    });
    expect(made.length).toBeGreaterThan(0);
    expect(findExplosive(made)).toEqual([]);
  },
  patienceMs,
);

test("a planted pattern that explodes is caught, written or put together; one that does not is left alone", async () => {
  const text = "const one = /^(?:,| and|, and)*$/u;\nconst two = /^(?:a|b)+c$/;\n";
  const planted = findWrittenPatterns("planted.ts", text);
  expect(planted.map(({ at }) => at)).toEqual(["planted.ts:1", "planted.ts:2"]);
  expect(findExplosive(planted)).toEqual([expect.stringMatching(/^planted\.ts:1 .* explodes on/)]);
  const made = await catchMadePatterns(async () => new RegExp(["^(?:\\w+", "\\s?)+$"].join("")));
  expect(findExplosive(made)).toEqual([expect.stringMatching(/^new RegExp .* explodes on/)]);
});

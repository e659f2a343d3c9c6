import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { listFactsFiles } from "../../../src/facts/facts-source.ts";
import { factsSchemaText, registrySchemaText } from "../../../src/facts/json-schema.ts";
import { projectRoot } from "../../../src/root.ts";
import { badFixtures, goodFacts } from "../../support/facts-fixtures.ts";

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, validateFormats: false });
const isFacts = ajv.compile(JSON.parse(factsSchemaText()));
const isRegistry = ajv.compile(JSON.parse(registrySchemaText()));

/** What the editor's schema says of a file; the checker's own reading of it is the other side of these tests. */
function passes(text: string): boolean {
  const value: unknown = parse(text, { logLevel: "silent" });
  const isReadout = typeof value === "object" && value !== null && "readout" in value;
  return isReadout ? isFacts(value) : isRegistry(value);
}

test.each([goodFacts, join(projectRoot(), "seeds")])(
  "every file that is right passes the schema: %s",
  async (folder) => {
    const files = (await listFactsFiles([folder])).filter(({ path }) => /\.(?:yaml|json)$/.test(path));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter(({ path }) => !passes(readFileSync(path, "utf8")))).toEqual([]);
  },
);

/** Wrong shapes that a schema can tell: keys, types, words of a list, bounds, forms of ids. */
const shapeIds = /\[(?:F13|F14|F15|F16|F17|F20|F32)\]$/;
const misshapen = badFixtures.filter(
  ({ name, expected }) => name.endsWith(".yaml") && expected.some((line) => shapeIds.test(line)),
);

test.each(misshapen)("what the checker says of the shape of $name, the schema says too", ({ name }) => {
  expect(passes(readFileSync(join(projectRoot(), "tests", "fixtures", "bad", name), "utf8"))).toBe(false);
});

/** Wrong in ways that no schema tells: what facts say of each other. */
const ruleIds = /\[(?:F4\d|F5\d|F6\d|F7\d|F8\d|W\d\d)\]$/;
const wellShaped = badFixtures.filter(
  ({ name, expected }) => name.endsWith(".yaml") && expected.every((line) => ruleIds.test(line)),
);

test.each(wellShaped)("what is wrong in $name is not its shape, and the schema passes it", ({ name }) => {
  const bytes = readFileSync(join(projectRoot(), "tests", "fixtures", "bad", name), "utf8");
  expect(passes(bytes.replace(/^\ufeff/, ""))).toBe(true);
});

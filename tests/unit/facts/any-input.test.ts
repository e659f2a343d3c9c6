import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { checkFolder } from "../../../src/facts/check-folder.ts";
import { isProblemId } from "../../../src/facts/problem-catalogue.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-any-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whatever the content: the check ends, and what it finds is of the catalogue and has a place. */
async function expectToEnd(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { problems } = await checkFolder([path]);
  for (const { id, at } of problems) {
    expect(isProblemId(id)).toBe(true);
    expect(at?.line).toBeGreaterThan(0);
    expect(at?.column).toBeGreaterThan(0);
  }
}

const extensions = fc.constantFrom("any.yaml", "any.json", "any.jsonl");
const keys = ["readout", "people", "meetings", "id", "present", "points", "by", "at", "discussed", "sources", "names"];
const words = fc.oneof(fc.string(), fc.constantFrom(...keys, "jpn", "all", "2031-02-30", "__proto__"));
/** JSON in which the keys of the format turn up, so that the rules behind the shape are reached as well. */
const nearlyFacts = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, words, fc.integer(), fc.boolean(), fc.constant(null), tie("list"), tie("group")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  group: fc.dictionary(words, tie("value"), { maxKeys: 5 }),
}));

test("any bytes are checked to an end", async () => {
  await fc.assert(fc.asyncProperty(extensions, fc.uint8Array({ maxLength: 300 }), expectToEnd), { numRuns: 300 });
});

test("any text is checked to an end", async () => {
  const pieces = fc.constantFrom(
    "- ",
    "? ",
    ": ",
    "\n",
    "  ",
    "\t",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!!b ",
    "|",
    ">",
    "#",
    "'",
    '"',
    "%",
    "---\n",
  );
  const text = fc.array(fc.oneof(pieces, words), { maxLength: 40 }).map((parts) => parts.join(""));
  await fc.assert(fc.asyncProperty(extensions, text, expectToEnd), { numRuns: 400 });
});

test("any JSON is checked to an end", async () => {
  const json = fc.oneof(fc.jsonValue(), nearlyFacts.value, nearlyFacts.group);
  await fc.assert(
    fc.asyncProperty(extensions, json, (name, value) => expectToEnd(name, JSON.stringify(value))),
    { numRuns: 400 },
  );
});

test.each([
  { what: "a hundred thousand keys", content: Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join("\n") },
  { what: "ten thousand dashes", content: "- ".repeat(10_000) },
  { what: "ten thousand brackets", content: "[".repeat(10_000) },
  {
    what: "ten thousand steps of indentation",
    content: Array.from({ length: 2_000 }, (_, at) => `${" ".repeat(at)}k:`).join("\n"),
  },
])("$what are checked to an end", async ({ content }) => {
  await expectToEnd("hard.yaml", content);
});

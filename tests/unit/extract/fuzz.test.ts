import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { PageForm } from "../../../src/extract/page/page.ts";
import { factsFile } from "../../../src/model/facts-file.ts";
import { registryFile } from "../../../src/model/registry-file.ts";
import { projectRoot } from "../../../src/root.ts";
import { readSet } from "../../eval/read-set.ts";
import { type ExtractionTools, extractPage, prepareExtraction } from "../../eval/run-extraction.ts";
import { growsTooFast } from "../../support/hostile/growth.ts";
import { hostileTexts } from "../../support/hostile/hostile-texts.ts";

const folder = join(projectRoot(), "tests", "fixtures", "readouts");
let tools: ExtractionTools;
let texts: readonly string[] = [];

beforeAll(async () => {
  expect(existsSync(folder)).toBe(true);
  tools = await prepareExtraction([join(folder, "registry")]);
  texts = (await readSet(folder)).map(({ given }) => given.content);
});

async function extract(content: string, form: PageForm = "text") {
  const { draft } = await extractPage({ content, form, publishedOn: "2031-03-04", publisher: "xva-mfa" }, tools);
  return draft;
}

/** What is wrong with the shape of a draft made from this text. */
async function faultsOf(content: string, form: PageForm = "text"): Promise<readonly string[]> {
  const { facts, proposals } = await extract(content, form);
  const read = [factsFile.safeParse(facts), registryFile.safeParse(proposals)];
  return read.flatMap(({ error }) => error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? []);
}

const anyForm = fc.constantFrom<PageForm>("text", "markdown", "html");

test("any text of any characters gives a draft of the right shape", async () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc
      .array(fc.constantFrom(...hostileTexts), { maxLength: 6 })
      .map((some) => some.map(({ make }) => make(40)).join("")),
  );
  await fc.assert(
    fc.asyncProperty(anyText, anyForm, async (content, form) => {
      expect(await faultsOf(content, form)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("readouts cut, mixed and sprinkled with anything give a draft of the right shape", async () => {
  const anyReadout = fc.nat().map((index) => texts[index % texts.length] ?? "");
  const damaged = fc
    .tuple(
      anyReadout,
      anyReadout,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.string({ unit: "binary", maxLength: 30 }),
    )
    .map(([one, other, cut, from, noise]) => {
      const head = one.slice(0, Math.floor(one.length * cut));
      return head + noise + other.slice(Math.floor(other.length * from));
    });
  await fc.assert(
    fc.asyncProperty(damaged, anyForm, async (content, form) => {
      expect(await faultsOf(content, form)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the same text gives the same draft", async () => {
  for (const text of texts) expect(JSON.stringify(await extract(text))).toBe(JSON.stringify(await extract(text)));
});

describe("four times the text takes about four times the work", () => {
  test.each(hostileTexts.map((hostile) => [hostile.name, hostile] as const))("of %s", async (_, { form, make }) => {
    expect(await faultsOf(make(2_000), form)).toEqual([]);
    expect(await growsTooFast((length) => extract(make(length), form), 5_000)).toBeUndefined();
  });

  test("of readouts one after the other", async () => {
    const all = texts.join("\n\n");
    const make = (length: number) => all.repeat(Math.ceil(length / all.length)).slice(0, length);
    expect(await growsTooFast((length) => extract(make(length)), 5_000)).toBeUndefined();
  });
});

describe("work that grows too fast is noticed", () => {
  const spin = (steps: number) => {
    let sum = 0;
    for (let step = 0; step < steps; step += 1) sum = (sum * 31 + step) % 1_000_003;
    return sum;
  };

  // Compiled before it is measured, or the first and shortest run would look like the slowest.
  beforeAll(() => [spin(30_000_000), spin(30_000_000)]);

  test("with the square of the length", async () => {
    expect(await growsTooFast(async (length) => spin(length * length), 2_000)).toMatchObject({
      ratio: expect.any(Number),
    });
  });

  test("and work in proportion is not", async () => {
    expect(await growsTooFast(async (length) => spin(length * 2_000), 2_000)).toBeUndefined();
  });
});

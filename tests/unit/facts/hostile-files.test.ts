import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem } from "../../../src/errors/format-problem.ts";
import { checkFolder } from "../../../src/facts/check-folder.ts";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { Registry } from "../../../src/facts/registry.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const folder = temporaryTree({});

async function printed(content: string, name = "hostile.yaml"): Promise<readonly string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return (await checkFolder([path])).problems.map((problem) => formatProblem(problem).replace(path, ""));
}

const deep = ":1:1  The file is nested more than 40 levels deep. Look for a bracket that is never closed. [F11]";

test.each([
  { what: "1,900 groups in each other", content: "{a: ".repeat(1900) },
  { what: "450 groups in each other", content: `${"{a: ".repeat(450)}1${"}".repeat(450)}` },
  {
    what: "2,500 lines, each further in",
    content: Array.from({ length: 2500 }, (_, at) => `${" ".repeat(at)}k:`).join("\n"),
  },
])("$what are nested too deeply", async ({ content }) => {
  expect((await printed(content)).map((line) => line.replace(/^:\d+:\d+ /, ":1:1 "))).toEqual([
    expect.stringContaining(deep.slice(0, 48)),
  ]);
});

test.each([
  {
    what: "aliases",
    piece: "*b",
    told: ":2:8  The file holds more than 100 aliases (*), and none is taken. Write the values out. [F08]",
  },
  {
    what: "tags",
    piece: "!b x",
    told: ":2:8  The file holds more than 100 tags (!), and none is taken. Write the values out. [F10]",
  },
])("two hundred thousand $what are told of once, without being parsed", async ({ piece, told }) => {
  const before = process.memoryUsage.rss();
  expect(await printed(`a: &b x\nlist: [${`${piece}, `.repeat(200_000)}]\n`)).toEqual([told]);
  expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
});

test("a text with many stars and exclamation marks is no file of aliases", async () => {
  const text = "  *word* !\n".repeat(200);
  expect(
    await printed(`readout:\n  id: r\n  publisher: jpn\n  title: |\n${text.replace(/^/gm, "  ")}\n`),
  ).not.toContainEqual(expect.stringMatching(/\[F(?:08|10)\]$/));
});

test("a hundred thousand unknown keys are each told with their place, in time", async () => {
  const keys = Array.from({ length: 100_000 }, (_, at) => `  k${at}: 1`).join("\n");
  const told = await printed(`readout:\n${keys}\n`);
  expect(told.filter((line) => line.includes("[F14]"))).toHaveLength(100_000);
  expect(told).toContainEqual(expect.stringMatching(/^:100001:3 {2}Unknown key "k99999"/));
});

test("values without end are cut in what is told", async () => {
  const long = "x".repeat(100_000);
  const content = `readout: { id: "${long}", publisher: ${long}, title: T, kind: ${long}, ${long}: 1, text: ../${long} }\n`;
  const path = join(folder, "long.yaml");
  writeFileSync(path, content);
  const { problems } = await checkFolder([path]);
  expect(problems.length).toBeGreaterThan(2);
  for (const { message, value = "", suggestion = "" } of problems) {
    expect(Math.max(message.length, value.length, suggestion.length)).toBeLessThan(1001);
    expect(`${message}${suggestion}`).not.toMatch(/x{121}/);
  }
});

const readout = (more: string) =>
  `readout: { id: r, publisher: jpn, title: T, url: "https://xva.example/r", ${more} }\n`;

test("a link beside the facts file that leads out of its folder is not followed", async () => {
  mkdirSync(join(folder, "inside"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(folder, "inside", "link.txt"));
  expect(await printed(readout("text: link.txt"), join("inside", "linked.yaml"))).toContainEqual(
    expect.stringMatching(/"link\.txt" is not beside the facts file\..* \[F80\]$/),
  );
});

test("a link in a circle beside the facts file is a warning", async () => {
  symlinkSync(join(folder, "round.txt"), join(folder, "round.txt"));
  expect(await printed(readout("text: round.txt"))).toContainEqual(
    expect.stringMatching(/The text "round\.txt" cannot be opened \(ELOOP\); quotes are not looked up\. \[W10\]$/),
  );
});

test.each(["/etc/passwd", "../secret.txt", "//server/share/a.schema.json", "C:/a.schema.json"])(
  "the first line does not make the check look for %s",
  async (schema) => {
    expect(await printed(`# yaml-language-server: $schema=${schema}\n${readout("kind: readout")}`)).toContainEqual(
      `:1:1  warning: ${schema} is not a schema of facts files. Write the relative path of facts.schema.json. [W02]`,
    );
  },
);

test.each([
  { name: "beside.yaml", content: "readout:\n  id: r\n  text: beside.txt\n" },
  { name: "beside.json", content: '{ "readout": { "id": "r", "text": "beside.txt" } }' },
])("a change of the text beside $name alone changes its hash", async ({ name, content }) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const hashes: string[] = [];
  for (const text of ["one", "two"]) {
    writeFileSync(join(folder, "beside.txt"), text);
    for await (const { textHash } of readFacts([{ path, kind: "readout" }], new Registry([]))) hashes.push(textHash);
  }
  expect(new Set(hashes).size).toBe(2);
});

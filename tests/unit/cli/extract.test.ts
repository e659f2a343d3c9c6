import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { runCommandLine } from "../../support/command-line.ts";
import { extractionFolder, valmoraReadout } from "../../support/extraction-folder.ts";

const html = (text: string) =>
  `<!doctype html><html lang="en"><head><meta name="date" content="2031-03-05"></head><body><nav>Menu</nav><main>${text
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}</main></body></html>`;

const folder = extractionFolder({
  "readout.txt": valmoraReadout,
  "page.html": html(valmoraReadout),
  "pages/one.txt": valmoraReadout,
  "pages/two.html": html(valmoraReadout.replace("March 5", "March 8").replace("March 4", "March 7")).replace(
    "-05",
    "-08",
  ),
  "pages/.hidden.txt": "x",
  "equal/a.txt": valmoraReadout,
  "equal/a.html": html(valmoraReadout),
  "latin.html": Buffer.from('<meta charset="iso-8859-1"><p>On March 4, Ms. Andr\u00e9e Arden met.</p>', "latin1"),
  "latin.txt": Buffer.from("Andr\u00e9e", "latin1"),
  "picture.txt": Buffer.from("\u0089PNG\r\n", "latin1"),
  "beside/readout.txt": valmoraReadout,
});
const extract = (...argv: readonly string[]) => runCommandLine(["extract", ...argv], { folder });
const read = (path: string) => readFileSync(join(folder, path), "utf8");

test("without --out the draft goes to stdout and the talk to stderr", async () => {
  const { exitCode, stdout, stderr } = await extract("readout.txt", "--publisher", "xva-mod");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^# yaml-language-server: \$schema=seeds\/facts\.schema\.json\nreadout:\n {2}id: /);
  expect(parse(stdout)).toMatchObject({ readout: { publisher: "xva-mod" }, meetings: [{ date: "2031-03-04" }] });
  expect(stderr).toMatch(/^This is a readout: .*\n1 meeting, .* questions?\.\n/);
});

test("the same text gives the same draft, from a file and from stdin", async () => {
  const { stdout } = await extract("readout.txt");
  const piped = await runCommandLine(["extract", "-"], { folder, typed: valmoraReadout });
  expect(piped.stdout).toBe(stdout);
  expect((await extract("readout.txt")).stdout).toBe(stdout);
});

test("with --out draft, text and new entries lie beside each other, and pass the check", async () => {
  const { exitCode, stderr } = await extract("page.html", "--out", "facts/talks.yaml", "--publisher", "xva-mod");
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  expect(stderr).toContain("Written: facts/talks.yaml with facts/talks.txt.\n");
  expect(read("facts/talks.yaml")).toMatch(/^ {2}text: talks\.txt$/m);
  expect(read("facts/talks.txt")).toContain("Minister Heron expressed concern about the situation in Tarn.");
  expect(read("facts/talks.txt")).not.toContain("Menu");
  expect(readdirSync(join(folder, "facts")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  const checked = await runCommandLine(["check", "facts"], { folder });
  expect(checked.stdout.match(/\[(?:F\d\d|W09|W10)\]/g)).toBeNull();
  expect(checked.exitCode).toBe(0);
});

test("a text that lies in the folder of its draft is named, not copied", async () => {
  await extract("beside/readout.txt", "--out", "beside/readout.yaml", "--publisher", "xva-mod");
  expect(read("beside/readout.yaml")).toMatch(/^ {2}text: readout\.txt$/m);
  expect(read("beside/readout.txt")).toBe(valmoraReadout);
});

test("a folder of pages becomes a folder of drafts, a line of talk each", async () => {
  const { exitCode, stderr } = await extract("pages", "--out", "drafts", "--publisher", "xva-mod");
  expect(exitCode).toBe(0);
  expect(readdirSync(join(folder, "drafts")).filter((name) => /^[^.]+\.yaml$/.test(name))).toEqual([
    "one.yaml",
    "two.yaml",
  ]);
  const proposals: unknown = parse(read("drafts/new-entries.registry.yaml"));
  expect(proposals).toMatchObject({ people: [{ family: "Heron" }] });
  expect(stderr).toMatch(/^1 of 2 {2}pages\/one\.txt: .*\n2 of 2 {2}pages\/two\.html: .*\n/);
});

test("what a person decided stays when the text is extracted again", async () => {
  const again = () => extract("readout.txt", "--out", "again/talks.yaml", "--publisher", "xva-mod");
  await again();
  const decided = read("again/talks.yaml").replace("place: port-valen", "place: valen-fort # the photo shows it");
  writeFileSync(join(folder, "again/talks.yaml"), decided);
  const { exitCode, stderr } = await again();
  expect(exitCode).toBe(0);
  expect(stderr).toContain("what was decided in it stays");
  expect(read("again/talks.yaml")).toBe(decided);
});

test("a file of which no draft is known is not written over, unless that is asked for", async () => {
  mkdirSync(join(folder, "mine"));
  writeFileSync(join(folder, "mine/talks.yaml"), "readout: { id: x }\n");
  const refused = await extract("readout.txt", "--out", "mine/talks.yaml");
  expect(refused).toMatchObject({ exitCode: 1 });
  expect(refused.stderr).toContain("give --overwrite");
  expect(read("mine/talks.yaml")).toBe("readout: { id: x }\n");
  expect(existsSync(join(folder, "mine/talks.txt"))).toBe(false);
  expect(await extract("readout.txt", "--out", "mine/talks.yaml", "--overwrite")).toMatchObject({ exitCode: 0 });
  expect(read("mine/talks.yaml")).toContain("meetings:");
});

test("a draft is compared with its own facts file without a difference, and with a changed one fact by fact", async () => {
  await extract("readout.txt", "--out", "diff/talks.yaml", "--publisher", "xva-mod");
  const compare = (...flags: readonly string[]) =>
    extract("readout.txt", "--publisher", "xva-mod", "--diff", "diff/talks.yaml", ...flags);
  expect(await compare()).toMatchObject({ exitCode: 0, stdout: "" });
  writeFileSync(join(folder, "diff/talks.yaml"), read("diff/talks.yaml").replace("about: 30", "about: 45"));
  expect(await compare()).toMatchObject({
    exitCode: 1,
    stdout: 'differs       meeting 2031-03-04: duration: draft "about 30 minutes", file "about 45 minutes"\n',
  });
  const { stdout } = await compare("--json");
  expect(JSON.parse(stdout)).toEqual({
    file: "diff/talks.yaml",
    differences: [
      {
        kind: "differs",
        about: "meeting 2031-03-04",
        field: "duration",
        draft: "about 30 minutes",
        file: "about 45 minutes",
      },
    ],
  });
});

test("--json tells everything of a draft, --no-quotes leaves the printed words out", async () => {
  const { stdout } = await extract("readout.txt", "--json", "--no-quotes");
  const answer: unknown = JSON.parse(stdout);
  expect(answer).toMatchObject({ drafts: [{ source: "readout.txt", verdict: { isReadout: true, kind: "readout" } }] });
  expect(stdout).not.toContain('"quote"');
});

test("a page in another encoding is read if it names it, and refused if not", async () => {
  expect((await extract("latin.html", "--json")).exitCode).toBe(0);
  expect(await extract("latin.txt")).toMatchObject({ exitCode: 1 });
  const { exitCode, stderr } = await extract("picture.txt");
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("This is a PNG picture, not text.")]);
});

test.each([
  { what: "an unknown file", argv: ["none.txt"], exitCode: 1, says: "There is no file or folder none.txt" },
  {
    what: "a day that does not exist",
    argv: ["readout.txt", "--published", "2031-02-30"],
    exitCode: 2,
    says: "is not a day",
  },
  {
    what: "an address of another kind",
    argv: ["readout.txt", "--url", "ftp://x"],
    exitCode: 2,
    says: "is not a web address",
  },
  {
    what: "an unknown publisher",
    argv: ["readout.txt", "--publisher", "xva-mdo"],
    exitCode: 2,
    says: "is no party of the registry",
  },
  {
    what: "a form that there is not",
    argv: ["readout.txt", "--form", "pdf"],
    exitCode: 2,
    says: "text, markdown, html",
  },
  { what: "several pages without a folder", argv: ["pages"], exitCode: 2, says: "--out FOLDER" },
  { what: "several pages and one file", argv: ["pages", "--out", "x.yaml"], exitCode: 2, says: "need a folder" },
  {
    what: "one address for several pages",
    argv: ["pages", "--out", "x", "--url", "https://x.example"],
    exitCode: 2,
    says: "one by one",
  },
  { what: "two pages of one name", argv: ["equal", "--out", "x"], exitCode: 1, says: "would both be drafted" },
  {
    what: "a comparison that would write",
    argv: ["readout.txt", "--diff", "a.yaml", "--out", "b.yaml"],
    exitCode: 2,
    says: "--diff compares",
  },
])("$what is told in a sentence", async ({ argv, exitCode, says }) => {
  const answer = await extract(...argv);
  expect([answer.exitCode, answer.stdout]).toEqual([exitCode, ""]);
  expect(answer.stderr).toContain(says);
});

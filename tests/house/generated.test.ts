import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/root.ts";
import { findStaleFiles, replaceBetweenMarks } from "../generate/generated-file.ts";
import { generatedFiles } from "../generate/generated-files.ts";
import { temporaryTree } from "../support/temporary-tree.ts";

const root = projectRoot();

test.each(generatedFiles)("$path is what `npm run generate` would write", async (file) => {
  const stale = await findStaleFiles(root, [file]);
  expect(stale.map(({ present }) => present)).toEqual(stale.map(({ wanted }) => wanted));
});

describe("planted", () => {
  const file = generatedFiles.find(({ path }) => path === ".env.example");
  const text = readFileSync(join(root, ".env.example"), "utf8");
  const current = temporaryTree({ ".env.example": text });
  const crlf = temporaryTree({ ".env.example": text.replaceAll("\n", "\r\n") });
  const edited = temporaryTree({ ".env.example": text.replace("4000", "4001") });
  const missing = temporaryTree({});

  test.each([
    { what: "a current file", folder: current, isStale: false },
    { what: "a file that git wrote with CRLF", folder: crlf, isStale: false },
    { what: "a file edited by hand", folder: edited, isStale: true },
    { what: "a missing file", folder: missing, isStale: true },
  ])("$what is stale: $isStale", async ({ folder, isStale }) => {
    expect(file).toBeDefined();
    expect(await findStaleFiles(folder, file === undefined ? [] : [file])).toHaveLength(isStale ? 1 : 0);
  });
});

test("a generated part leaves the text around it alone, and a page without its marks is refused", () => {
  const page = "before\n<!-- generated: x -->\nold\n<!-- /generated -->\nafter\n";
  expect(replaceBetweenMarks(page, "x", "new\n")).toBe(page.replace("old", "new"));
  expect(() => replaceBetweenMarks("nothing", "x", "new")).toThrow('no marks for the generated part "x"');
});

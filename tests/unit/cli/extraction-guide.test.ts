import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../../../src/root.ts";
import { runCommandLine } from "../../support/command-line.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const guide = readFileSync(join(projectRoot(), "docs", "extraction.md"), "utf8");
const blocks = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, kind = "", name = "", text = ""]) => {
    return { kind, name, text };
  },
);
const files = blocks.filter(({ name }) => name.includes("."));
const folder = temporaryTree({ "package.json": '{ "version": "1.2.3" }' });
cpSync(join(projectRoot(), "seeds"), join(folder, "seeds"), { recursive: true });
for (const { name, text } of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** What the reader of the guide types at the questions: the first candidate, and that the facts are read. */
const replies = "1\ny\n";

test("the guide's commands lead from a text to facts that are ready to be loaded, and say what the guide shows", async () => {
  const outcomes: string[] = [];
  let said = "";
  for (const { kind, name, text } of blocks) {
    if (name === "shown") expect(said).toContain(text.trimEnd());
    // Loading needs a database; the integration tests load such folders.
    if (kind !== "sh" || text.startsWith("parley load")) continue;
    const argv = text.trim().split(/\s+/).slice(1);
    const typed = argv[0] === "review" ? { typed: replies } : {};
    const { exitCode, stdout, stderr } = await runCommandLine(argv, { folder, ...typed });
    said = stdout + stderr;
    outcomes.push(`${argv[0]} ${exitCode}${exitCode === 0 ? "" : ` ${said}`}`);
  }
  expect(outcomes).toEqual(["extract 0", "review 0", "check 0", "extract 0", "extract 0"]);
});

test("after the guide the folder has no problem left, warnings among them", async () => {
  const { exitCode, stdout } = await runCommandLine(["check", "my-facts", "--strict"], { folder });
  expect([exitCode, stdout]).toEqual([0, ""]);
  expect(readFileSync(join(folder, "my-facts", "heron.yaml"), "utf8")).not.toMatch(/confidence|# \?/);
});

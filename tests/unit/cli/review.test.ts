import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDraft } from "../../../src/extract/draft/write-draft.ts";
import { findQuestions } from "../../../src/extract/draft/written-questions.ts";
import { runCommandLine } from "../../support/command-line.ts";
import { goodFacts } from "../../support/facts-fixtures.ts";
import { harbourDraft, harbourText } from "../../support/fictional-draft.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const draft = writeDraft(harbourDraft, { schema: "seeds/facts.schema.json" }).replace(
  "  publishedOn",
  "  text: talks.txt\n  publishedOn",
);
const folder = temporaryTree({
  "package.json": '{ "version": "1.2.3" }',
  "talks.txt": harbourText,
  "seeds/x.schema.json": "{}",
});
cpSync(goodFacts, join(folder, "seeds"), { recursive: true });
const file = join(folder, "talks.yaml");
const read = () => readFileSync(file, "utf8");

/** Reviews a fresh draft, or the one of the last review; each reply is a line. */
async function review(replies: readonly string[], from: string | null = draft) {
  if (from !== null) writeFileSync(file, from);
  const answer = await runCommandLine(["review", "talks.yaml"], {
    folder,
    typed: replies.map((line) => `${line}\n`).join(""),
  });
  return { ...answer, kinds: findQuestions(read()).map(({ kind }) => kind) };
}

test("a question shows the words it rests on, what is written, and the candidates by number", async () => {
  const { stdout } = await review(["s", "s", "q"]);
  expect(stdout).toContain(`Question 3 of 4: meeting 1, date
The lead prints no year; 2031 is that of the date line. Is it right?
  | On March 4, Ms. ARDEN Anna, Minister of Defence of Valmora, held talks with Mr. Bo Brook, Foreign Minister of the Kestrel Isles, at Port Valen.
  written: 2031-03-04
  1  2031-03-04
  2  2030-03-04
1-2 take one, Enter keep what is written, e another value, d delete the fact, s skip, b back, q quit
> `);
});

test("a number takes a candidate, Enter keeps what is written, e sets another value", async () => {
  const { exitCode, kinds, stdout } = await review(["2", "e harbour-summit-2031", "", "e", "7"]);
  expect({ exitCode, kinds }).toEqual({ exitCode: 0, kinds: [] });
  expect(read()).toContain("    person: ed-elm\n");
  expect(read()).toContain("    occasion: harbour-summit-2031\n");
  expect(read()).toContain("    date: 2031-03-04\n");
  expect(read()).toContain('      - at: "7"\n        by: all\n');
  expect(stdout).toContain("No question is open.\nNext: parley load talks.yaml\n");
});

test("every answer is written before the next question, and the next run goes on there", async () => {
  const first = await review(["1", "q"]);
  expect(first.kinds).toEqual(["no-occasion", "year-from-dateline", "numbers-broken"]);
  expect(first.stdout).toContain("3 questions are open.\nNext: parley review talks.yaml\n");
  const second = await review(["", "1"], null);
  expect(second.stdout).toContain("Question 1 of 3: meeting 1, occasion");
  expect(second.kinds).toEqual(["numbers-broken"]);
});

test("what the check would refuse is not taken, and told in its words", async () => {
  const { stdout, kinds } = await review(["e ed-elmm", "s", "s", "e 2031-02-30", "q"]);
  expect(stdout).toContain('Unknown person "ed-elmm". Did you mean "ed-elm"? [F40]');
  expect(stdout).toContain('"2031-02-30" is not a date.');
  expect(kinds).toHaveLength(4);
  expect(read()).toBe(draft);
});

test("b undoes the last answer, and s leaves a question for later", async () => {
  const undone = await review(["2", "b", "q"]);
  expect(read()).toBe(draft);
  expect(undone.kinds).toHaveLength(4);
  const skipped = await review(["s", "s", "1", "b", "b", "e harbour-summit-2031", "q"]);
  expect(skipped.kinds).toEqual(["two-people", "year-from-dateline", "numbers-broken"]);
});

test("d deletes the fact that a question is about, with its question", async () => {
  const { kinds, stdout } = await review(["s", "s", "s", "d", "q"]);
  expect(stdout).toContain("Deleted: meeting 1, point 2 (paragraph 2).");
  expect(read()).not.toContain("agreed:");
  expect(kinds).toEqual(["two-people", "no-occasion", "year-from-dateline"]);
});

test("somebody who speaks is not deleted: the check tells what would be wrong", async () => {
  const { stdout } = await review(["d", "q"]);
  expect(stdout).toMatch(/brook.*\[F\d\d\]/);
  expect(read()).toBe(draft);
});

test("whoever has read the facts says so at the end, and no confidence is left", async () => {
  const { stdout, exitCode } = await review(["", "", "", "", "y"]);
  expect(stdout).toContain("5 facts still carry the extractor's confidence.");
  expect(exitCode).toBe(0);
  expect(read()).not.toContain("confidence");
  expect(stdout).not.toContain("[W13]");
  expect(read()).toContain('{ who: arden, quote: "Ms. ARDEN Anna, Minister of Defence of Valmora" }');
});

test("letters that mean nothing, and numbers that are not there, change nothing", async () => {
  const { stdout } = await review(["x", "9", "b", "q"]);
  expect(stdout).toContain("Type a number, Enter, e, d, s, b or q.");
  expect(stdout).toContain("Choose from 1 to 2.");
  expect(stdout).toContain("This is the first question.");
  expect(read()).toBe(draft);
});

test("what a readout holds cannot move the cursor of a terminal", async () => {
  const { stdout } = await review(["q"], draft.replace("Who is it?", "Who\u001b[2J is it?"));
  expect(stdout).not.toContain("\u001b[2J");
  expect(stdout).toContain("Who\\x1b[2J is it?");
});

test("a file that is no draft is refused in a sentence", async () => {
  writeFileSync(join(folder, "broken.yaml"), "readout: { id: x\n");
  const answer = await runCommandLine(["review", "broken.yaml"], { folder });
  expect(answer).toMatchObject({ exitCode: 1, stdout: "" });
  expect(answer.stderr).toContain("broken.yaml is not valid YAML");
  expect(await runCommandLine(["review", "none.yaml"], { folder })).toMatchObject({ exitCode: 1 });
  expect(await runCommandLine(["review", "talks.txt"], { folder })).toMatchObject({ exitCode: 1 });
});

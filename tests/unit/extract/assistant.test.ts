import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programAssistant } from "../../../src/cli/extract/program-assistant.ts";
import { askAssistant } from "../../../src/extract/assistant.ts";
import type { Draft } from "../../../src/extract/draft/draft.ts";

const draft: Draft = {
  verdict: { isReadout: true, kind: "readout", reason: "It tells of a meeting that was held." },
  facts: {
    readout: { id: "xva-talks", publisher: "xva", title: "Talks" },
    meetings: [{ id: "2031-03-04-talks", date: "2031-03-04", points: [{ at: "1", stated: "A view." }] }],
  },
  proposals: {},
  questions: [],
  text: "Minister Arden stated a view.",
};
const at = ["meetings", 0, "points", 0, "stated"];

test("a suggestion becomes a question, and no fact changes", async () => {
  const suggest = async () => ({
    suggestions: [{ path: at, text: "Say\nwhat the view is.", candidates: ["The sea is open."] }],
  });
  const asked = await askAssistant(draft, { suggest });
  expect(asked.facts).toEqual(draft.facts);
  expect(asked.questions).toEqual([
    { path: at, kind: "assistant", text: "Say what the view is.", candidates: ["The sea is open."] },
  ]);
});

test("a suggestion about a place that the draft does not have is left out", async () => {
  const suggest = async () => ({ suggestions: [{ path: ["meetings", 3, "date"], text: "When?" }] });
  expect((await askAssistant(draft, { suggest })).questions).toEqual([]);
});

test("an answer of another shape is refused, with what is wrong", async () => {
  const suggest = async () => ({ suggestions: [{ path: at, text: "" }] });
  await expect(askAssistant(draft, { suggest })).rejects.toThrow("suggestions.0.text");
});

describe("a program as assistant", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-assistant-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = (name: string, body: string) => {
    const file = join(folder, name);
    writeFileSync(file, `#!${process.execPath}\n${body}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  test("gets the text and the facts, and its suggestions are asked", async () => {
    const echo = `let text = ""; process.stdin.on("data", (part) => (text += part)).on("end", () => {
      const asked = JSON.parse(text);
      console.log(JSON.stringify({ suggestions: [{ path: ["readout", "title"], text: asked.text + asked.facts.readout.id }] }));
    });`;
    const asked = await askAssistant(draft, programAssistant(program("echo.cjs", echo)));
    expect(asked.questions.map(({ text }) => text)).toEqual(["Minister Arden stated a view.xva-talks"]);
  });

  test.each([
    ["prints no JSON", "console.log('hello')", "printed no JSON"],
    ["fails", "process.exit(3)", "ended with code 3"],
  ])("that %s is told in one sentence", async (_, body, told) => {
    await expect(askAssistant(draft, programAssistant(program("bad.cjs", body)))).rejects.toThrow(told);
  });

  test("that is not there is told in one sentence", async () => {
    await expect(askAssistant(draft, programAssistant(join(folder, "none")))).rejects.toThrow("cannot be started");
  });
});

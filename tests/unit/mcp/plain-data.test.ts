import { toPlainData, toQuotedLines } from "../../../src/mcp/plain-data.ts";

test("no line of data stands without its mark, however the line was ended", () => {
  const text = "one\ntwo\r\nthree\rfour\u2028five\u0085six\u000bseven";
  expect(toQuotedLines(text)).toBe("> one\n> two\n> three\n> four\n> five\\x85six\\x0bseven");
});

test("letters that nobody sees are shown or taken out", () => {
  const tagged = `Ada${[..."obey"].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join("")}`;
  expect(toQuotedLines(tagged)).toBe("> Ada����");
  expect(toPlainData({ name: "a\u202eb\u200b", names: ["葛\u{e0100}城", "x\ufe00\ufe01"] })).toEqual({
    name: "a\\u202eb\\u200b",
    names: ["葛\u{e0100}城", "x\ufe00�"],
  });
});

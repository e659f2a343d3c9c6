import { cutText } from "../errors/cut-text.ts";
import { toVisible } from "../errors/visible-text.ts";

/**
 * Signs that a person does not see and a model reads: letters of the tag block, and runs of variation selectors. One
 * selector after a letter is ordinary writing, as in Japanese names.
 */
const smuggled = /[\u{e0000}-\u{e007f}]|(?<=[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Longer than any summary or quote has reason to be. */
const longestText = 4_000;

/** Text from readouts and the registry without anything hidden in it, cut where it has no end. */
function toPlainText(text: string): string {
  const lines = cutText(text, longestText).split("\n");
  return lines.map((line) => toVisible(line).replace(smuggled, "�")).join("\n");
}

/** Lines of data, each marked: no text can step out of its marks, whatever it holds. */
export function toQuotedLines(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  return lines.map((line) => `> ${toVisible(line).replace(smuggled, "�")}`.trimEnd()).join("\n");
}

/** An answer with every text in it made plain, and without what only drawings and pages of Markdown need. */
export function toPlainData(value: unknown): unknown {
  if (typeof value === "string") return toPlainText(value);
  if (Array.isArray(value)) return value.map(toPlainData);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toPlainData(inner)]));
}

/** Ends of lines in all their forms; a form feed parts pages. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What facts files refuse, and what no reader sees: controls, marks of direction, soft hyphens. */
const unseen = /(?![\t\n])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const oddSpaces = /[\t\p{Zs}]/gu;
/** Half of a pair is no character. */
const halves = /\p{Cs}/gu;
/** Composing takes time by the square of a run of marks; no script writes thirty on one letter (UAX 15, stream-safe). */
const markRuns = /(\p{M}{30})\p{M}+/gu;

/** Text as facts files take it: composed, with plain spaces and line feeds, without characters that nobody sees. */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, "\n")
    .replace(unseen, "")
    .replace(oddSpaces, " ")
    .replace(halves, "\ufffd")
    .replace(markRuns, "$1")
    .normalize("NFC");
}

/** Lines without spaces around them, paragraphs parted by one blank line. */
export function tidyParagraphs(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const kept = lines.filter((line, at) => line !== "" || (at > 0 && lines[at - 1] !== ""));
  return kept.join("\n").trim();
}

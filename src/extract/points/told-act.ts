import type { Act } from "../../model/acts.ts";
import type { Clause } from "./clauses.ts";
import type { FoundSpeaker } from "./find-speakers.ts";
import type { PointRules } from "./point-rules.ts";
import { gapBefore, lowerAt, type WrittenText, wordIndexAt } from "./written-words.ts";

/** So many words after a verb of telling, what is said shows what it is. */
const reach = 45;

/**
 * What a verb of telling tells: "stated that he would like to …" is a wish. A clause in which "and that" begins something of
 * another kind is two.
 */
export function readTold(
  clause: Clause,
  written: WrittenText,
  speakers: readonly FoundSpeaker[],
  rules: PointRules,
): readonly Clause[] {
  if (!clause.verb.rule.tells || clause.act !== "stated") return [clause];
  const ends = new Set(speakers.map(({ to }) => to));
  const cut = findAndThat(written, clause);
  const told = (from: number, to: number) => findContent(written, from, to, ends, rules) ?? "stated";
  const first = told(clause.verb.to, cut ?? clause.to);
  if (cut === undefined) return [{ ...clause, act: first }];
  const second = told(cut, clause.to);
  if (second === first) return [{ ...clause, act: first }];
  return [
    { ...clause, act: first, to: cut },
    { ...clause, act: second, from: cut, subject: { kind: "same" } },
  ];
}

function findAndThat(written: WrittenText, { verb, to }: Clause): number | undefined {
  for (let index = verb.to + 3; index + 1 < to; index += 1) {
    if (lowerAt(written, index) === "and" && lowerAt(written, index + 1) === "that") return index;
  }
  return undefined;
}

function findContent(
  written: WrittenText,
  from: number,
  to: number,
  speakerEnds: ReadonlySet<number>,
  rules: PointRules,
): Act | undefined {
  const start = written.words[from]?.start ?? written.text.length;
  const end = written.words[Math.min(to, from + reach, written.words.length) - 1]?.end ?? start;
  for (const match of rules.contents.findAll(written.text.slice(start, Math.max(start, end)))) {
    const at = wordIndexAt(written, start + match.start);
    if (at === from || hasSubject(written, at, speakerEnds)) return match.value;
  }
  return undefined;
}

/** Only what the speaker, or those who met, will or would do is told of them; not what a third thing would. */
function hasSubject(written: WrittenText, at: number, speakerEnds: ReadonlySet<number>): boolean {
  let before = at - 1;
  while (before > 0 && adverbs.has(lowerAt(written, before))) before -= 1;
  return (
    speakerEnds.has(before + 1) ||
    subjects.has(lowerAt(written, before)) ||
    (gapBefore(written, at).includes(",") && before > 0)
  );
}

const adverbs: ReadonlySet<string> = new Set([
  "also",
  "strongly",
  "firmly",
  "fully",
  "always",
  "therefore",
  "further",
  "sincerely",
  "highly",
  "deeply",
  "greatly",
  "again",
  "very",
]);
const subjects: ReadonlySet<string> = new Set([
  "he",
  "she",
  "they",
  "it",
  "we",
  "i",
  "countries",
  "governments",
  "sides",
  "government",
  "ministry",
  "forces",
]);

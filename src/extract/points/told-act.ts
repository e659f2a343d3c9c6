import type { Act } from "../../model/acts.ts";
import type { Clause } from "./clauses.ts";
import { adverbs, passives } from "./function-words.ts";
import type { PointRules } from "./point-rules.ts";
import { gapBefore, lowerAt, type WrittenText, wordIndexAt } from "./written-words.ts";

/** So many words after a verb of telling, what is said shows what it is. */
const reach = 45;

/**
 * What a verb of telling tells: "stated that he would like to …" is a wish. A clause in which "and that" begins something of
 * another kind is two; so is one of which only one half is a plan to do something together.
 * `speakerEnds` holds the words after those who may speak.
 */
export function readTold(
  clause: Clause,
  written: WrittenText,
  speakerEnds: ReadonlySet<number>,
  rules: PointRules,
): readonly Clause[] {
  const cut = findAndThat(written, clause) ?? findSecondPlan(written, clause, rules);
  if (clause.verb.rule.tells && (clause.act === "stated" || cut !== undefined)) {
    const told = (from: number, to: number) => findContent(written, from, to, speakerEnds, rules) ?? "stated";
    const first = clause.act === "stated" ? told(clause.verb.to, cut ?? clause.to) : clause.act;
    const second = cut === undefined ? first : told(cut, clause.to);
    return cut === undefined || second === first ? [{ ...clause, act: first }] : divide(clause, cut, first, second);
  }
  if (cut === undefined || !divided.has(clause.act)) return [clause];
  const isPlan = (from: number, to: number) => {
    const text = written.text.slice(written.words[from]?.start, written.words[to - 1]?.end);
    return rules.forms.findAll(text).length > 0 && rules.enhancers.findAll(text).length > 0;
  };
  const isOther = isSecondPlan(written, cut) || isPlan(clause.from, cut) !== isPlan(cut, clause.to);
  return isOther ? divide(clause, cut, clause.act, clause.act) : [clause];
}

const divided: ReadonlySet<Act> = new Set(["shared", "reaffirmed", "agreed"]);

const isSecondPlan = (written: WrittenText, cut: number) => lowerAt(written, cut + 1) !== "that";

/** "concurred on building up cooperation … and strengthening their coordination" agrees two things to do, of two forms. */
function findSecondPlan(written: WrittenText, { verb, act, to }: Clause, rules: PointRules): number | undefined {
  if (!divided.has(act)) return undefined;
  const formsIn = (from: number, end: number) => {
    const text = written.text.slice(written.words[from]?.start, written.words[end - 1]?.end);
    return rules.forms.findAll(text).map(({ value }) => value.form);
  };
  const isList = lowerAt(written, verb.to) === "on" || lowerAt(written, verb.to) === "to";
  for (let index = verb.to + 3; isList && index + 2 < Math.min(to, verb.to + reach); index += 1) {
    if (lowerAt(written, index) !== "and") continue;
    const next = lowerAt(written, index + 1) === "to" ? index + 2 : index + 1;
    const word = lowerAt(written, next);
    const isVerb = next > index + 1 || word.endsWith("ing") === (lowerAt(written, verb.to) === "on");
    if (!isVerb || rules.enhancers.findWhole(word) === undefined) continue;
    const [first, [second]] = [formsIn(verb.to, index), formsIn(next, to)];
    if (first.length > 0 && second !== undefined && !first.includes(second)) return index;
  }
  return undefined;
}

function divide(clause: Clause, cut: number, first: Act, second: Act): readonly Clause[] {
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
    if (at !== from && !hasSubject(written, at, speakerEnds)) continue;
    // "would like Velland to cooperate" asks; "would like to cooperate" is a wish.
    const isAsked = written.words[wordIndexAt(written, start + match.end)]?.isCapitalised === true;
    return match.text.toLowerCase() === "would like" && isAsked ? "asked" : match.value;
  }
  return undefined;
}

/** Only what the speaker, or those who met, will or would do is told of them; not what a third thing would. */
function hasSubject(written: WrittenText, at: number, speakerEnds: ReadonlySet<number>): boolean {
  let before = at - 1;
  while (before > 0 && (adverbs.has(lowerAt(written, before)) || passives.has(lowerAt(written, before)))) before -= 1;
  const isAfterComma = before > 0 && gapBefore(written, at).includes(",");
  return speakerEnds.has(before + 1) || subjects.has(lowerAt(written, before)) || isAfterComma;
}

const subjects: ReadonlySet<string> = new Set(
  "he she they it we i countries governments sides government ministry forces".split(" "),
);

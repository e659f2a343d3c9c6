import type { Act } from "../../model/acts.ts";
import type { VerbForm } from "./inflect.ts";
import type { PointRules, VerbRule } from "./point-rules.ts";
import { lowerAt, type WrittenText, wordIndexAt } from "./written-words.ts";

/** A verb of the table where it stands in a sentence. */
export interface FoundVerb {
  readonly rule: VerbRule;
  readonly form: VerbForm;
  /** As its objects make it; undefined for a verb that only says that people met. */
  readonly act: Act | undefined;
  /** Word indexes: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** So many words after the verb an object may stand. */
const reach = 9;
/** Words that end the stretch in which a verb's object is looked for. */
const objectEnds: ReadonlySet<string> = new Set(["that", "which", "who", "and"]);

export function findVerbs(written: WrittenText, rules: PointRules): readonly FoundVerb[] {
  const verbs: FoundVerb[] = [];
  for (const { start, end, value } of rules.verbs.findAll(written.text)) {
    const from = wordIndexAt(written, start);
    const to = wordIndexAt(written, end);
    const object = findObject(written, to, value.rule);
    if (object === undefined && value.rule.needsObject && !value.rule.meets) continue;
    verbs.push({ ...value, act: object ?? value.rule.act, from, to });
  }
  return verbs;
}

function findObject(written: WrittenText, from: number, rule: VerbRule): Act | undefined {
  let to = from;
  while (to < Math.min(from + reach, written.words.length) && !(to > from && objectEnds.has(lowerAt(written, to))))
    to += 1;
  const start = written.words[from]?.start;
  const end = written.words[to - 1]?.end;
  if (start === undefined || end === undefined || to <= from) return undefined;
  return rule.objects.findAll(written.text.slice(start, end))[0]?.value;
}

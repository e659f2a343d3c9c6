import { type Act, actNames } from "../model/acts.ts";
import type { FactsPoint } from "../model/facts-file.ts";
import { idPattern, toList } from "../model/text.ts";
import type { Path, Report } from "./draft-problem.ts";
import type { Registry } from "./registry.ts";

/** What was done in saying it, in own words; for `discussed` also what was discussed. */
export interface SaidAct {
  readonly act: Act;
  /** Undefined where the point lists ids alone. */
  readonly phrase?: string;
  readonly discussed: readonly { readonly id: string; readonly path: Path }[];
}

/** The one act of a point; none or several are problems, and the first of several goes on. */
export function readAct(point: FactsPoint, path: Path, registry: Registry, report: Report): SaidAct | undefined {
  const [act, ...more] = Object.keys(point).filter(isAct);
  if (act === undefined) {
    const suggestion = "Add a key such as stated, agreed or discussed, with your own words.";
    report({ id: "F70", path, message: "The point has no act.", suggestion });
    return undefined;
  }
  for (const second of more) {
    const message = `The point has two acts: ${act} and ${second}.`;
    report({ id: "F71", path: [...path, second], points: "key", message, suggestion: "Make two points of it." });
  }
  const value = point[act];
  if (act !== "discussed") return { act, phrase: typeof value === "string" ? value : "", discussed: [] };
  return { act, ...readDiscussed(value, [...path, act], registry, report) };
}

const allActs: ReadonlySet<string> = new Set(actNames);

function isAct(key: string): key is Act {
  return allActs.has(key);
}

/** Ids in a list, and a phrase: whatever is written as people write, with a space or a capital, is the phrase. */
function readDiscussed(value: FactsPoint["discussed"], path: Path, registry: Registry, report: Report) {
  const isList = Array.isArray(value);
  const entries = toList(value).map((text, at) => ({ text, path: isList ? [...path, at] : path }));
  const isPhrase = (text: string) => !idPattern.test(text) || (!isList && registry.find(text) === undefined);
  const phrases = entries.filter(({ text }) => isPhrase(text));
  const second = phrases[1];
  if (second !== undefined) {
    const message = `"${second.text}" is a second phrase; the list takes ids and one phrase.`;
    const suggestion = "Write the ids of topics, or make two points of it.";
    report({ id: "F79", path: second.path, message, value: second.text, suggestion });
  }
  const discussed = entries.filter(({ text }) => !isPhrase(text)).map(({ text, path: at }) => ({ id: text, path: at }));
  const phrase = phrases[0]?.text;
  return phrase === undefined ? { discussed } : { phrase, discussed };
}

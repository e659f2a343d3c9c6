import type { PathOutcome } from "../../network/path-finder.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, countInWords, dayInWords, whenInWords } from "../asking/words.ts";
import type { ExplainedHop, ExplainedStop } from "./explained-hop.ts";
import type { PathRuleName } from "./path-rules.ts";

/** "According to NATO, Ada Quill (Minister of Kites, Arvandia) met Béla Swift (…) in Kiteport on 1 May 2031 (7 people)." */
export function hopSentence(hop: Omit<ExplainedHop, "sentence">, mode: string): string {
  const { from, to, place, earliest, latest, people, shared } = hop;
  const where = place === null ? "" : ` in ${place.name}`;
  const more =
    shared.meetings === 1
      ? ""
      : ` The two share ${countInWords(shared.meetings, "meeting")}, ${spanInWords(shared.firstOn, shared.lastOn)}.`;
  const told = `${accordingTo(hop.sources)}${stopInWords(from)} ${verbOf(hop, mode)} ${stopInWords(to)}${where} ${whenInWords(earliest, latest)}, ${countInWords(people, "person", "people")} in all.`;
  return `${told}${more}`;
}

function verbOf({ contact }: Pick<ExplainedHop, "contact">, mode: string): string {
  if (contact === "SAME_SESSION") return "sat in the same session as";
  if (contact === "SAME_OCCASION") return "came to the same occasion as";
  return mode === "PHONE" || mode === "VIDEO" ? `spoke by ${mode.toLowerCase()} with` : "met";
}

function spanInWords(firstOn: string, lastOn: string): string {
  return `the first ${dayInWords(firstOn)}, the last ${dayInWords(lastOn)}`;
}

function stopInWords({ person }: ExplainedStop): string {
  return person.detail === null ? person.name : `${person.name} (${person.detail})`;
}

/** "Mark Rutte and Chris Penk are connected in 1 hop: Mark Rutte – Chris Penk." */
export function pathSentence(from: Reference, to: Reference, hops: readonly ExplainedHop[]): string {
  if (hops.length === 0) return `${nameOf(from)} and ${nameOf(to)} are the same here: no hop lies between them.`;
  return `${nameOf(from)} and ${nameOf(to)} are connected in ${routeSentence(from, hops)}`;
}

/** "2 hops: Japan – Australia – New Zealand." */
export function routeSentence(from: Reference, hops: readonly ExplainedHop[]): string {
  const stops = [hops[0]?.from.node ?? from, ...hops.map((hop) => hop.to.node)];
  return `${countInWords(hops.length, "hop")}: ${stops.map(nameOf).join(" – ")}.`;
}

/** Titles of office are alike everywhere: "Minister of Defence (New Zealand)". */
function nameOf({ kind, name, detail }: Reference): string {
  return kind === "OFFICE" && detail !== null ? `${name} (${detail})` : name;
}

const ruleWords: Readonly<Record<PathRuleName, string>> = {
  MAX_HOPS: "the most hops allowed",
  WINDOW: "the window of time",
  CONTACT: "the contact asked for",
  MAX_PEOPLE: "the largest meeting allowed",
  MODES: "the modes allowed",
  FORMATS: "the formats allowed",
  AVOID: "what is to be avoided",
  THROUGH: "what the path is to lead through",
  COLLEAGUES: "that colleagues of one party do not count as having met",
};

/** Why there is no path, how far was looked, and which single rule stands in the way. */
export function noPathSentence(
  names: { readonly from: string; readonly to: string },
  outcome: Extract<PathOutcome, { found: false }>,
  maxHops: number,
  cutOffBy: readonly PathRuleName[],
): string {
  const told = {
    NO_MEETINGS_FROM: `No held meeting of ${names.from} counts under these rules.`,
    NO_MEETINGS_TO: `No held meeting of ${names.to} counts under these rules.`,
    TOO_FAR: `No path from ${names.from} to ${names.to} within ${countInWords(maxHops, "hop")}; ${countInWords(outcome.lookedAt, "node")} looked at.`,
    NOT_CONNECTED: `No path from ${names.from} to ${names.to}: everybody who can be reached was looked at, ${countInWords(outcome.lookedAt, "node")}.`,
  }[outcome.reason];
  if (cutOffBy.length === 0) return told;
  const rules = cutOffBy.map((rule) => ruleWords[rule]);
  const which = rules.length === 1 ? "this rule" : "any one of these rules";
  return `${told} A path is found without ${which}: ${rules.join("; ")}.`;
}

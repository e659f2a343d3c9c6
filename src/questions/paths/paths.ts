import { z } from "zod";
import { nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import type { Reference } from "../asking/references.ts";
import { countInWords } from "../asking/words.ts";
import { type AnsweredPaths, answerPaths } from "./answer-paths.ts";
import { pairOf } from "./pair-of.ts";
import { findPathEnds } from "./path-ends.ts";
import { toPathGraph } from "./path-graph.ts";
import { pathRules, settleRules } from "./path-rules.ts";
import { noPathSentence, routeSentence } from "./path-sentences.ts";

const most = 20;
export const pathCount = z
  .number()
  .int()
  .min(1, `It lies between 1 and ${most}.`)
  .max(most, `It lies between 1 and ${most}.`);

/** The best paths between two people, best first. */
export const paths = defineQuestion({
  name: "paths",
  parameters: z.object({ from: nameText, to: nameText, rules: pathRules, first: pathCount }),
  ask: async ({ from: fromText, to: toText, rules: given, first }, tools) => {
    const [ends, rules] = await Promise.all([
      findPathEnds(tools, [fromText, toText], given.by),
      settleRules(tools.read, given),
    ]);
    const [fromNodes, toNodes] = pairOf(ends.nodes);
    const search = { from: fromNodes, to: toNodes, rules, first };
    const answered = await answerPaths(tools, search, (finder, asked) => finder.findPaths(asked), ends.unnamed);
    const [from, to] = pairOf(await ends.name(answered.found ? answered.named : new Map()));
    return describePaths(answered, { from, nameOfEnds: to.name, maxHops: rules.maxHops, endOf: () => to });
  },
  isEmpty: ({ paths: found }) => found.length === 0,
});

export interface PathsSetting {
  readonly from: Reference;
  /** Where the paths were to lead, in words. */
  readonly nameOfEnds: string;
  readonly maxHops: number;
  readonly endOf: (path: AnsweredPath) => Reference;
}

export type AnsweredPath = Extract<AnsweredPaths, { found: true }>["paths"][number];

/** Several paths as an answer. */
export function describePaths(answered: AnsweredPaths, { from, nameOfEnds, maxHops, endOf }: PathsSetting) {
  const { version } = answered.finder;
  if (!answered.found) {
    const { outcome, cutOffBy } = answered;
    const sentence = noPathSentence({ from: from.name, to: nameOfEnds }, outcome, maxHops, cutOffBy);
    return { from, paths: [], reason: outcome.reason, cutOffBy, sentence, graph: toPathGraph([]), version };
  }
  const found = answered.paths.map((each) => {
    const to = endOf(each);
    const hops = each.explained;
    return { to, length: hops.length, hops, sentence: routeSentence(from, hops) };
  });
  return {
    from,
    paths: found,
    reason: null,
    cutOffBy: [],
    sentence: `${countInWords(found.length, "path")} from ${from.name} to ${nameOfEnds}, the best first.`,
    graph: toPathGraph(found.flatMap(({ hops }) => hops)),
    version,
  };
}

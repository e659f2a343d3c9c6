import { z } from "zod";
import { nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { type AnsweredPaths, answerPaths } from "./answer-paths.ts";
import { pairOf } from "./pair-of.ts";
import { findPathEnds } from "./path-ends.ts";
import { toPathGraph } from "./path-graph.ts";
import { pathRules, settleRules } from "./path-rules.ts";
import { noPathSentence, pathSentence } from "./path-sentences.ts";

const countedUpTo = 10_000;

/** How two people are connected, explained hop by hop. */
export const path = defineQuestion({
  name: "path",
  parameters: z.object({ from: nameText, to: nameText, rules: pathRules }),
  ask: async ({ from: fromText, to: toText, rules: given }, tools) => {
    const [ends, rules] = await Promise.all([
      findPathEnds(tools, [fromText, toText], given.by),
      settleRules(tools.read, given),
    ]);
    const [fromNodes, toNodes] = pairOf(ends.nodes);
    const search = { from: fromNodes, to: toNodes, rules, first: 1 };
    const answered = await answerPaths(tools, search, (finder, asked) => finder.findPaths(asked), ends.unnamed);
    const [from, to] = pairOf(await ends.name(answered.found ? answered.named : new Map()));
    const named = { from, to, version: answered.finder.version };
    if (!answered.found) return { ...named, ...describeNothing(answered, from.name, to.name, rules.maxHops) };
    const hops = answered.paths[0]?.explained ?? [];
    const sentence = pathSentence(from, to, hops);
    return {
      ...named,
      found: true,
      reason: null,
      cutOffBy: [],
      length: hops.length,
      hops,
      sentence,
      sentences: [sentence, ...hops.map((hop) => hop.sentence)],
      // Counted only where the field is asked for.
      equallyShort: () => answered.finder.countShortest(search, countedUpTo),
      graph: toPathGraph(hops),
    };
  },
  isEmpty: ({ found }) => !found,
});

type NotFound = Extract<AnsweredPaths, { found: false }>;

function describeNothing({ outcome, cutOffBy }: NotFound, from: string, to: string, maxHops: number) {
  const sentence = noPathSentence({ from, to }, outcome, maxHops, cutOffBy);
  return {
    found: false,
    reason: outcome.reason,
    cutOffBy,
    length: null,
    hops: [],
    sentence,
    sentences: [sentence],
    equallyShort: null,
    graph: toPathGraph([]),
  };
}

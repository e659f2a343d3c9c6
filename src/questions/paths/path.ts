import { z } from "zod";
import { nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { answerPaths } from "./answer-paths.ts";
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
    const { read } = tools;
    const [[from, to], rules] = await Promise.all([
      findPathEnds(read, [fromText, toText], given.by),
      settleRules(read, given),
    ]);
    if (from === undefined || to === undefined) throw new Error("two ends were asked for");
    const search = { from: from.nodes, to: to.nodes, rules, first: 1 };
    const answered = await answerPaths(tools, search, (finder, asked) => finder.findPaths(asked));
    const ends = { from: from.reference, to: to.reference, version: answered.finder.version };
    if (!answered.found) {
      const { outcome, cutOffBy } = answered;
      const names = { from: ends.from.name, to: ends.to.name };
      const sentence = noPathSentence(names, outcome, rules.maxHops, cutOffBy);
      return { ...ends, ...nothingFound, reason: outcome.reason, cutOffBy, sentence, sentences: [sentence] };
    }
    const hops = answered.paths[0]?.explained ?? [];
    const sentence = pathSentence(ends.from, ends.to, hops);
    return {
      ...ends,
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

const nothingFound = {
  found: false,
  length: null,
  hops: [],
  equallyShort: null,
  graph: { nodes: [], edges: [] },
};

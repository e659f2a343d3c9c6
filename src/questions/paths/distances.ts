import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import { first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readReferences } from "../asking/references.ts";
import { countInWords, listInWords } from "../asking/words.ts";
import { findPathEnds } from "./path-ends.ts";
import { pathRules, settleRules } from "./path-rules.ts";

/** How many people are how far away, and over whom most of them are reached. */
export const distances = defineQuestion({
  name: "distances",
  parameters: z.object({
    of: nameText,
    rules: pathRules,
    upTo: z.number().int().min(1, "It lies between 1 and 6.").max(6, "It lies between 1 and 6."),
    first,
  }),
  ask: async ({ of: text, rules: given, upTo, first: count }, tools) => {
    const { read, paths } = tools;
    if (given.through.length > 0) throw new UserError("bad_argument", "`distances` does not take `through`.");
    const [ends, rules] = await Promise.all([findPathEnds(tools, [text], given.by), settleRules(read, given)]);
    const found = await paths.countDistances(ends.nodes.flat(), { ...rules, maxHops: upTo }, count);
    const [of] = await ends.name(new Map());
    if (of === undefined) throw new Error("one end was asked for");
    const named = await readReferences(
      read,
      found.connectors.map(({ id }) => id),
    );
    const counts = found.counts.map((people, index) => ({ hops: index + 1, count: people }));
    const told = counts.map((at) => `${at.count.toLocaleString("en")} at ${countInWords(at.hops, "hop")}`);
    return {
      of,
      counts,
      connectors: found.connectors.map(({ id, reaches }) => ({ person: named(id), reaches })),
      sentence: `From ${of.name}: ${listInWords(told, 6)}.`,
      version: paths.version,
    };
  },
  isEmpty: ({ counts }) => counts.every(({ count }) => count === 0),
});

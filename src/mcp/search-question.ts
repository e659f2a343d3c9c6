import { z } from "zod";
import { first, nameText } from "../questions/asking/parameters.ts";
import { defineQuestion } from "../questions/asking/question.ts";
import { countInWords } from "../questions/asking/words.ts";
import { entityKind } from "../questions/entity-kinds.ts";
import { findAnything } from "../questions/find-anything.ts";

/** `search` in the form of the named questions: a tool answers with an object, and in words. */
export const searchQuestion = defineQuestion({
  name: "search",
  parameters: z.object({ text: nameText, kinds: z.array(entityKind).nullish(), first }),
  ask: async ({ text, kinds, first: most }, { read }) => {
    const hits = await findAnything(read, { text, kinds: kinds ?? undefined, first: most });
    const sentence =
      hits.length === 0
        ? "Nothing has such a name. Try other words of it, or another spelling."
        : `${countInWords(hits.length, "match", "matches")}, the best first.`;
    return {
      hits: hits.map(({ id, kind, name, detail, matched }) => ({ id, kind, name, detail, matched })),
      sentence,
    };
  },
  isEmpty: ({ hits }) => hits.length === 0,
});

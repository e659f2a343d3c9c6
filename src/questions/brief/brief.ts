import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { findReferences } from "../asking/find-references.ts";
import { daySpan, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import type { Reference } from "../asking/references.ts";
import { countInWords } from "../asking/words.ts";
import { briefOfMeeting } from "./brief-of-meeting.ts";
import { briefOfSide } from "./brief-of-side.ts";
import { renderBrief, withoutEmpty } from "./brief-section.ts";

/** The page to read before a meeting. */
export const brief = defineQuestion({
  name: "brief",
  parameters: z.object({ of: nameText, for: nameText.nullish(), since: daySpan.nullish() }),
  ask: async (asked, tools) => {
    const { of, other } = await findSides(tools.read, asked.of, asked.for ?? undefined);
    const since = asked.since?.earliest;
    const told =
      of.kind === "MEETING" ? await briefOfMeeting(of, other, tools) : await briefOfSide({ of, other, since }, tools);
    const sections = withoutEmpty(told);
    const title = `${of.name}${other === undefined ? "" : `, for ${other.name}`}`;
    const isKnown = sections.some(({ sentences }) => sentences.some(({ sources }) => sources.length > 0));
    const count = sections.reduce((sum, { sentences }) => sum + sentences.length, 0);
    return {
      of,
      for: other ?? null,
      sections,
      text: renderBrief(title, sections),
      sentence: isKnown
        ? `${title}: ${countInWords(count, "sentence")} under ${countInWords(sections.length, "heading")}.`
        : `${title}: nothing is known.`,
    };
  },
  isEmpty: ({ sections }) => sections.every(({ sentences }) => sentences.every(({ sources }) => sources.length === 0)),
});

async function findSides(
  read: ReadQuery,
  text: string,
  otherText: string | undefined,
): Promise<{ readonly of: Reference; readonly other: Reference | undefined }> {
  const [of, other] = await findReferences(read, [
    { text, kinds: ["PERSON", "PARTY", "MEETING"] },
    ...(otherText === undefined ? [] : [{ text: otherText, kinds: ["PERSON", "PARTY"] as const }]),
  ]);
  if (of === undefined) throw new Error("one text was asked for");
  if (of.id === other?.id) throw new UserError("bad_argument", `\`of\` and \`for\` are the same: ${of.id}.`);
  if (of.kind === "MEETING" && other?.kind === "PERSON") {
    throw new UserError("bad_argument", `The brief of a meeting is for a party, and ${other.id} is a person.`);
  }
  return { of, other };
}

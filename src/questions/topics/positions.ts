import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readCitations } from "../asking/citations.ts";
import { findReferences } from "../asking/find-references.ts";
import { first, nameText, type Window, window } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { describePartyPosition, describePosition, partyPositionRow, summarisePositions } from "./position-words.ts";
import { idsOf, readStatementDetails } from "./statement-details.ts";

const furthest = 10_000;
const offset = z
  .number()
  .int()
  .min(0, "It starts at 0.")
  .max(furthest, `Beyond ${furthest} narrow the window instead.`);

const pageRow = z.object({ statement: z.string() });
const rolledUpRow = z.object({ total: z.number(), unattributed: z.number(), parties: z.array(partyPositionRow) });

/** Who said what about a topic, a party or an instrument. */
export const positions = defineQuestion({
  name: "positions",
  parameters: z.object({ topic: nameText, window, of: nameText.nullish(), first, offset, parties: first }),
  ask: async (asked, { read }) => {
    const { subject, of } = await findSubject(read, asked.topic, asked.of ?? undefined);
    const scope = { ...inWindow(asked.window), subject: subject.id, of: of?.id ?? null };
    const [page, [rolledUp]] = await Promise.all([
      readRows(read, "positions", { ...scope, offset: asked.offset, first: asked.first }, pageRow),
      readRows(read, "positions-by-party", { ...scope, parties: asked.parties }, rolledUpRow),
    ]);
    const { total, unattributed, parties } = rolledUp ?? { total: 0, unattributed: 0, parties: [] };
    const ids = [...page.map(({ statement }) => statement), ...parties.map(({ latest }) => latest)];
    const [details, citationsOf] = await Promise.all([
      readStatementDetails(read, [...new Set(ids)]),
      readCitations(read, { statements: ids }),
    ]);
    const named = await readReferences(read, [
      ...[...details.values()].flatMap(idsOf),
      ...parties.map(({ party }) => party),
    ]);
    const sourcesOf = (statement: string) => citationsOf("statements", [statement]);
    const told = page.flatMap(({ statement }) => details.get(statement) ?? []);
    return {
      subject,
      of: of ?? null,
      total,
      unattributed,
      positions: told.map((each) => describePosition(each, named, sourcesOf(each.id))),
      byParty: parties.map((each) =>
        describePartyPosition(each, {
          subject,
          party: named(each.party),
          latest: details.get(each.latest)?.summary ?? "",
          sources: sourcesOf(each.latest),
        }),
      ),
      sentence: summarisePositions({ subject, of, window: asked.window, total, unattributed, parties, named }),
    };
  },
  isEmpty: ({ total }) => total === 0,
});

async function findSubject(read: ReadQuery, topic: string, of: string | undefined) {
  const [subject, party] = await findReferences(read, [
    { text: topic, kinds: ["TOPIC", "PARTY", "INSTRUMENT"] },
    ...(of === undefined ? [] : [{ text: of, kinds: ["PARTY"] as const }]),
  ]);
  if (subject === undefined) throw new Error("one subject was asked for");
  return { subject, of: party satisfies Reference | undefined };
}

function inWindow({ from, to, certainty }: Window) {
  return { from: from ?? null, to: to ?? null, certainty };
}

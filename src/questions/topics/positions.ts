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

const pageRow = z.object({ total: z.number(), unattributed: z.number(), statements: z.array(z.string()) });

/** Who said what about a topic, a party or an instrument. */
export const positions = defineQuestion({
  name: "positions",
  parameters: z.object({ topic: nameText, window, of: nameText.nullish(), first, offset, parties: first }),
  ask: async (asked, { read }) => {
    const { subject, of } = await findSubject(read, asked.topic, asked.of ?? undefined);
    const scope = { ...inWindow(asked.window), subject: subject.id, of: of?.id ?? null };
    const [page] = await readRows(read, "positions", { ...scope, offset: asked.offset, first: asked.first }, pageRow);
    const { total, unattributed, statements } = page ?? { total: 0, unattributed: 0, statements: [] };
    const { details, named, citationsOf } = await readStatements(read, statements);
    const told = statements.flatMap((statement) => details.get(statement) ?? []);
    // The parties of all statements take far longer than a page of them: counted once, where a field needs it.
    let counting: ReturnType<typeof countByParty> | undefined;
    const counted = () => {
      counting ??= countByParty(read, { ...scope, parties: asked.parties }, subject);
      return counting;
    };
    return {
      subject,
      of: of ?? null,
      total,
      unattributed,
      positions: told.map((each) => describePosition(each, named, citationsOf("statements", [each.id]))),
      byParty: counted,
      sentence: async () =>
        summarisePositions({ subject, of, window: asked.window, total, unattributed, parties: await counted() }),
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

async function countByParty(read: ReadQuery, parameters: Readonly<Record<string, unknown>>, subject: Reference) {
  const parties = await readRows(read, "positions-by-party", parameters, partyPositionRow);
  const [{ details, citationsOf }, named] = await Promise.all([
    readStatements(
      read,
      parties.map(({ latest }) => latest),
    ),
    readReferences(
      read,
      parties.map(({ party }) => party),
    ),
  ]);
  return parties.map((each) =>
    describePartyPosition(each, {
      subject,
      party: named(each.party),
      latest: details.get(each.latest)?.summary ?? "",
      sources: citationsOf("statements", [each.latest]),
    }),
  );
}

async function readStatements(read: ReadQuery, ids: readonly string[]) {
  const [details, citationsOf] = await Promise.all([
    readStatementDetails(read, [...new Set(ids)]),
    readCitations(read, { statements: ids }),
  ]);
  return { details, citationsOf, named: await readReferences(read, [...details.values()].flatMap(idsOf)) };
}

function inWindow({ from, to, certainty }: Window) {
  return { from: from ?? null, to: to ?? null, certainty };
}

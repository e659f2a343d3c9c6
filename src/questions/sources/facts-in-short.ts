import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { FactIds } from "../asking/citations.ts";
import { readRows } from "../asking/read-rows.ts";

const ids = z.array(z.string());
const atMeeting = { meeting: z.string(), status: z.string(), earliest: z.string(), latest: z.string() };

const factRow = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("meetings"), id: z.string(), said: z.object(atMeeting) }),
  z.object({
    kind: z.literal("attendances"),
    id: z.string(),
    said: z.object({
      ...atMeeting,
      contact: z.string(),
      unnamedCount: z.number().nullable(),
      person: z.string().nullable(),
      party: z.string().nullable(),
      offices: ids,
    }),
  }),
  z.object({
    kind: z.literal("statements"),
    id: z.string(),
    said: z.object({ ...atMeeting, act: z.string(), by: z.string(), summary: z.string(), speakers: ids, parties: ids }),
  }),
  z.object({
    kind: z.literal("cooperations"),
    id: z.string(),
    said: z.object({
      ...atMeeting,
      progress: z.string(),
      oneSided: z.boolean(),
      summary: z.string(),
      parties: ids,
    }),
  }),
  z.object({
    kind: z.literal("tenures"),
    id: z.string(),
    said: z.object({
      person: z.string(),
      office: z.string(),
      acting: z.boolean(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      firstShown: z.string().nullable(),
      lastShown: z.string().nullable(),
    }),
  }),
  z.object({
    kind: z.literal("memberships"),
    id: z.string(),
    said: z.object({
      member: z.string(),
      whole: z.string(),
      role: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  }),
  z.object({ kind: z.literal("mentions"), id: z.string(), said: z.object({ summary: z.string(), mentioned: ids }) }),
]);

/** What one fact says, in ids and words. */
export type FactInShort = Readonly<z.output<typeof factRow>>;

const noFacts = {
  meetings: [],
  attendances: [],
  statements: [],
  cooperations: [],
  tenures: [],
  memberships: [],
  mentions: [],
};

export async function readFactsInShort(read: ReadQuery, facts: FactIds): Promise<readonly FactInShort[]> {
  const parameters = Object.fromEntries(
    Object.entries({ ...noFacts, ...facts }).map(([kind, wanted]) => [kind, [...new Set(wanted)]]),
  );
  const isNothing = Object.values(parameters).every((wanted) => wanted.length === 0);
  return isNothing ? [] : readRows(read, "facts-in-short", { facts: parameters }, factRow);
}

/** Everything that a fact names. */
export function idsNamedBy(fact: FactInShort): readonly string[] {
  switch (fact.kind) {
    case "meetings":
      return [fact.said.meeting];
    case "attendances": {
      const { meeting, person, party, offices } = fact.said;
      return [meeting, ...offices, ...[person, party].flatMap((id) => id ?? [])];
    }
    case "statements":
      return [fact.said.meeting, ...fact.said.speakers, ...fact.said.parties];
    case "cooperations":
      return [fact.said.meeting, ...fact.said.parties];
    case "tenures":
      return [fact.said.person, fact.said.office];
    case "memberships":
      return [fact.said.member, fact.said.whole];
    case "mentions":
      return fact.said.mentioned;
  }
}

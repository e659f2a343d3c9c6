import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import { accordingTo, listInWords } from "../asking/words.ts";
import type { FactOfParties } from "./cooperation-fact.ts";
import { nameOfGrouping } from "./participants.ts";

const publisherRow = z.object({ publisher: z.string().nullable(), title: z.string() });

/** Says of many facts at once who tells them and through which groupings. */
export interface Summary {
  /** "According to Japan, " */
  readonly source: string;
  /** ", through the IP4", ", partly through the IP4", or nothing. */
  readonly through: string;
}

/** Sums up all facts, however few of them an answer shows. */
export async function summariseFacts(read: ReadQuery, facts: readonly FactOfParties[]): Promise<Summary> {
  if (facts.length === 0) return { source: "", through: "" };
  const cooperations = facts.map(({ fact }) => fact.id);
  const publishers = await readRows(read, "publishers-of-cooperations", { cooperations }, publisherRow);
  return { source: accordingTo(publishers), through: throughInAll(facts) };
}

function throughInAll(facts: readonly FactOfParties[]): string {
  const groupings = facts.map(({ participants }) => participants.filter(({ grouping }) => grouping));
  const names = [...new Set(groupings.flat().map(nameOfGrouping))];
  if (names.length === 0) return "";
  const partly = groupings.every((each) => each.length > 0) ? "" : "partly ";
  return `, ${partly}through ${listInWords(names)}`;
}

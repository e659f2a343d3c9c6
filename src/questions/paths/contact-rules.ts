import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { MeetingRules } from "../../network/path-finder.ts";
import { contactDegree, window } from "../asking/parameters.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";

/** What every question about contacts takes. */
export const contactParameters = {
  window,
  contact: contactDegree,
  maxPeople: z.number().int().min(1, "It is 1 or more.").nullish(),
  offset: z.number().int().min(0, "It is 0 or more.").max(100_000, "It is 100,000 at most."),
};

interface GivenContactRules {
  readonly window: MeetingRules["window"];
  readonly contact: MeetingRules["contact"];
  readonly maxPeople?: number | null | undefined;
}

/** People meet people, parties meet parties. */
export function toMeetingRules(of: Reference, { window: span, contact, maxPeople }: GivenContactRules): MeetingRules {
  return {
    window: span,
    contact,
    maxPeople: maxPeople ?? undefined,
    modes: [],
    formats: [],
    colleagues: false,
    by: of.kind === "PARTY" ? "PARTY" : "PERSON",
  };
}

const degrees = ["DIRECT", "SAME_SESSION", "SAME_OCCASION"];
const row = z.object({
  from: z.string(),
  to: z.string(),
  meeting: z.string(),
  name: z.string(),
  dateText: z.string(),
  earliest: z.string(),
  latest: z.string(),
});

export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly lastOn: string;
}

/** The last meeting of each pair, as a reference; undefined where the graph has changed since the pairs were counted. */
export async function readLastMeetings(
  read: ReadQuery,
  pairs: readonly Pair[],
  contact: MeetingRules["contact"],
): Promise<(from: string, to: string) => Reference | undefined> {
  const contacts = degrees.slice(0, degrees.indexOf(contact) + 1);
  const rows = pairs.length === 0 ? [] : await readRows(read, "last-shared-meetings", { pairs, contacts }, row);
  const known = new Map(
    rows.map(({ from, to, meeting, name, dateText }) => [
      `${from} ${to}`,
      { id: meeting, kind: "MEETING", name, detail: dateText } as const,
    ]),
  );
  return (from, to) => known.get(`${from} ${to}`);
}

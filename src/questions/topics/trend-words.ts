import type { Citation } from "../asking/citations.ts";
import type { Window } from "../asking/parameters.ts";
import type { Reference } from "../asking/references.ts";
import { countInWords, listInWords } from "../asking/words.ts";
import { windowInWords } from "./position-words.ts";
import { describeQuarter, type Quarter, quarterInWords } from "./quarters.ts";

/** What is counted of one quarter. */
export interface TrendRow extends Quarter {
  readonly meetings: number;
  readonly uncertain: number;
  readonly withTopic: number;
  /** Id of the last meeting on the topic, or on the party's first topic. */
  readonly latest: string | null;
  readonly topics: readonly { readonly topic: string; readonly meetings: number }[];
}

interface Surroundings {
  readonly of: Reference;
  readonly named: (id: string) => Reference;
  readonly sources: readonly Citation[];
}

export function describeTrendQuarter(row: TrendRow, { of, named, sources }: Surroundings) {
  const { meetings, uncertain, withTopic } = row;
  return {
    ...describeQuarter(row),
    meetings,
    uncertain,
    withTopic,
    share: shareOf(withTopic, meetings),
    topics: row.topics.map(({ topic, meetings: count }) => ({
      topic: named(topic),
      meetings: count,
      share: shareOf(count, meetings),
    })),
    sentence: quarterSentence(row, of, named),
    sources,
  };
}

function quarterSentence(row: TrendRow, of: Reference, named: (id: string) => Reference): string {
  const when = `In ${quarterInWords(row)}`;
  const whose = of.kind === "PARTY" ? ` of ${of.name}` : "";
  const held = `${when} readouts tell of ${countInWords(row.meetings, "held meeting")}${whose}`;
  const vague = row.uncertain === 0 ? "" : `; ${row.uncertain} of the meetings may have been later`;
  if (row.meetings === 0) return `${held}.`;
  if (of.kind !== "PARTY") return `${held}, ${row.withTopic} of them on ${of.name}${vague}.`;
  const topics = row.topics.map(({ topic, meetings }) => `${named(topic).name} (${meetings})`);
  return `${held}, ${topics.length === 0 ? "none with a known topic" : `most often on ${listInWords(topics)}`}${vague}.`;
}

export function summariseTrend(of: Reference, rows: readonly TrendRow[], window: Window): string {
  const first = rows[0];
  const last = rows.at(-1);
  const isParty = of.kind === "PARTY";
  if (first === undefined || last === undefined) {
    // Its members may have met, each for itself.
    if (isParty) return `In the data nobody represented ${of.name} as such at a held meeting${windowInWords(window)}.`;
    return `No readout tells of ${of.name} at any held meeting${windowInWords(window)}.`;
  }
  const meetings = rows.reduce((total, row) => total + row.meetings, 0);
  const withTopic = rows.reduce((total, row) => total + row.withTopic, 0);
  const span =
    first === last ? `in ${quarterInWords(first)}` : `from ${quarterInWords(first)} to ${quarterInWords(last)}`;
  if (isParty) {
    return `${of.name} has ${countInWords(meetings, "held meeting")} that readouts tell of ${span}, ${withTopic} with a known topic.`;
  }
  const top = rows.toSorted((one, other) => other.withTopic - one.withTopic)[0] ?? first;
  const most = first === last ? "" : `; most often in ${quarterInWords(top)} (${top.withTopic} of ${top.meetings})`;
  return `${of.name} came up at ${withTopic} of ${countInWords(meetings, "held meeting")} that readouts tell of ${span}${most}.`;
}

/** Four digits are more than the counts bear. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

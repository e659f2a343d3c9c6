import type { FactDate } from "../model/dates.ts";
import type { FactsFile, FactsMention } from "../model/facts-file.ts";
import { keyOf } from "../model/keys.ts";
import type { MeetingAccount, MentionFact } from "../model/resolved.ts";
import type { MeetingStatus } from "../model/vocabularies.ts";
import { checkReference } from "./check-reference.ts";
import type { Path } from "./draft-problem.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { supportOf } from "./quoted-text.ts";
import { dateOf } from "./resolve-account.ts";
import type { MeetingContext } from "./resolve-attendance.ts";

export interface ResolvedMentions {
  readonly mentions: readonly MentionFact[];
  /** Meetings that a mention dates: they attend nobody, and give way to any readout that reports them. */
  readonly accounts: readonly MeetingAccount[];
}

export function resolveMentions(file: FactsFile, context: MeetingContext): ResolvedMentions {
  const mentions: MentionFact[] = [];
  const accounts: MeetingAccount[] = [];
  const own = new Set(file.meetings.map(({ id }) => id));
  const ties = new Map<string, number>();
  for (const [index, mention] of file.mentions.entries()) {
    const path = ["mentions", index];
    const resolved = resolveMention(file.readout.id, mention, path, ties, context);
    mentions.push(resolved);
    const account = resolveDatedMeeting(file.readout, mention, resolved, path, context);
    if (account !== undefined && !own.has(account.meeting)) accounts.push(account);
  }
  return { mentions, accounts };
}

function resolveMention(
  readout: string,
  mention: FactsMention,
  path: Path,
  ties: Map<string, number>,
  { people, registry, report, findQuote }: MeetingContext,
): MentionFact {
  const parties = new Set<string>();
  const persons = new Set<string>();
  for (const [at, word] of mention.people.entries()) {
    const somebody = people.get(word);
    if (somebody === undefined) {
      persons.add(checkReference(registry, word, ["Person"], [...path, "people", at], report));
    } else if (somebody.person !== undefined) persons.add(somebody.person);
    else if (somebody.party !== undefined) parties.add(somebody.party);
  }
  for (const [at, id] of mention.parties.entries()) {
    parties.add(checkReference(registry, id, ["Party"], [...path, "parties", at], report));
  }
  const rest = [[...persons].sort().join("+"), [...parties].sort().join("+"), mention.meeting ?? ""];
  const tie = [mention.at, ...rest].join("\u0000");
  const ordinal = ties.get(tie) ?? 0;
  ties.set(tie, ordinal + 1);
  return {
    key: keyOf.mention(readout, mention.at, rest, ordinal),
    summary: mention.what,
    people: [...persons],
    parties: [...parties],
    ...omitUndefined({ meeting: mention.meeting }),
    support: supportOf(mention, findQuote, path, report),
  };
}

function resolveDatedMeeting(
  readout: FactsFile["readout"],
  mention: FactsMention,
  { support }: MentionFact,
  path: Path,
  { registry, report }: MeetingContext,
): MeetingAccount | undefined {
  const refer = (id: string | undefined, label: "Series" | "Occasion", keys: readonly string[]) =>
    id === undefined ? undefined : checkReference(registry, id, [label], [...path, ...keys], report);
  const series = refer(mention.series?.of, "Series", ["series", "of"]);
  const occasion = refer(mention.occasion, "Occasion", ["occasion"]);
  if (mention.meeting === undefined) {
    const lost = (["date", "status", "series", "occasion"] as const).find((key) => mention[key] !== undefined);
    if (lost !== undefined) {
      const message = `"${lost}" says more of a meeting, and the mention names none.`;
      report({ id: "W12", path: [...path, lost], points: "key", message, suggestion: "Add meeting: and its id." });
    }
    return undefined;
  }
  if (mention.date === undefined) return undefined;
  const date = dateOf(mention.date);
  return {
    meeting: mention.meeting,
    formerly: [],
    support,
    date,
    dateBasis: "lead",
    durationApproximate: false,
    hosts: [],
    status: mention.status ?? statusOf(date, readout.publishedOn),
    formats: [],
    ...omitUndefined({ occasion, series, seriesNumber: mention.series?.number }),
    parts: [],
    mentionedOnly: true,
  };
}

/** Before the readout: held. After it: scheduled. Where the date may be either: unknown. */
function statusOf(date: FactDate, publishedOn: string | undefined): MeetingStatus {
  if (publishedOn === undefined) return "unknown";
  if (date.latest <= publishedOn) return "held";
  return date.earliest > publishedOn ? "scheduled" : "unknown";
}

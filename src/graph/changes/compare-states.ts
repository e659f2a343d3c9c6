import { groupBy } from "../../model/group-by.ts";
import type { FactState, SubjectState, TouchedMeeting } from "./subject-state.ts";

/** One thing that became otherwise in a subject. */
export interface ChangeDetail {
  /** The readout whose account changed; absent for the registry, and for what Parley resolves from all accounts. */
  readonly readout?: string;
  readonly fact: string;
  /** Of the fact, within its kind. */
  readonly key: string;
  /** Where in the subject: a paragraph, a person, an office, a name. */
  readonly about?: string;
  readonly change: "added" | "corrected" | "withdrawn";
  /** Of a fact that was corrected; an added or withdrawn one is told as a whole. */
  readonly field?: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What became otherwise in one subject through one readout or entry of the registry. */
export interface SubjectChange {
  readonly kind: string;
  readonly subject: string;
  readonly name: string;
  readonly addedIn: number | undefined;
  /** The meeting it is, or belongs to, before and after. */
  readonly meetings: readonly TouchedMeeting[];
  readonly details: readonly ChangeDetail[];
}

/** Bookkeeping, and what follows from other fields. */
const notTold: ReadonlySet<string> = new Set([
  "id",
  "hash",
  "order",
  "quoteFound",
  "addedIn",
  "textHash",
  "registryHash",
  "isAddition",
  "folded",
  "meetingCount",
  "lastMeetingOn",
  "earliest",
  "latest",
  "strength",
  "startsAtUtc",
  "means",
]);

/**
 * Compares how a readout, a meeting or an entity stood with how it stands.
 * @param after undefined where it has gone
 */
export function compareStates(before: SubjectState, after: SubjectState | undefined): readonly SubjectChange[] {
  const now = new Map((after?.facts ?? []).map((fact) => [keyOf(fact), fact]));
  const earlier = new Map(before.facts.map((fact) => [keyOf(fact), fact]));
  const origin = before.facts.some(({ fact }) => fact === "readout") ? { readout: before.id } : {};
  const found: [FactState, readonly ChangeDetail[]][] = [
    ...before.facts.map((fact): [FactState, readonly ChangeDetail[]] => {
      const same = now.get(keyOf(fact));
      return [fact, same === undefined ? [whole("withdrawn", fact)] : differences(fact, same)];
    }),
    ...(after?.facts ?? []).flatMap((fact): [FactState, readonly ChangeDetail[]][] =>
      earlier.has(keyOf(fact)) ? [] : [[fact, [whole("added", fact)]]],
    ),
  ];
  // The hash tells that a readout says otherwise; where nothing that is told differs, only its form does.
  if (found.every(([, details]) => details.every(({ field }) => field === "factsHash"))) return [];
  const meetings = [...(after?.meetings ?? []), ...before.meetings];
  const bySubject = groupBy(
    found.filter(([, details]) => details.length > 0),
    ([{ kind, subject }]) => `${kind} ${subject}`,
  );
  return [...bySubject.values()].flatMap((facts) => {
    const [first] = facts[0] ?? [];
    if (first === undefined) return [];
    const details = facts.flatMap(([, list]) => list.map((detail) => ({ ...origin, ...detail })));
    return [describeSubject(first, { before, meetings, details })];
  });
}

function keyOf({ fact, key }: FactState): string {
  return `${fact} ${key}`;
}

interface Gathered {
  readonly before: SubjectState;
  readonly meetings: readonly TouchedMeeting[];
  readonly details: readonly ChangeDetail[];
}

function describeSubject(first: FactState, { before, meetings, details }: Gathered): SubjectChange {
  const { kind, subject } = first;
  if (subject === before.id) {
    return { kind, subject, name: before.name, addedIn: before.addedIn ?? undefined, meetings, details };
  }
  const own = meetings.filter(({ id }) => id === subject || id === first.fields.meeting);
  const meeting = own.find(({ id }) => id === subject);
  const name = meeting?.name ?? String(first.fields.summary ?? subject);
  const addedIn = meeting?.addedIn ?? first.fields.addedIn;
  return { kind, subject, name, addedIn: typeof addedIn === "number" ? addedIn : undefined, meetings: own, details };
}

function whole(change: "added" | "withdrawn", state: FactState): ChangeDetail {
  const said = describeFact(state);
  const [before, after] = change === "added" ? [[], said] : [said, []];
  return { fact: state.fact, key: state.key, ...aboutOf(state), change, before, after };
}

/** What a reader has to see of a fact that came or went as a whole. */
function describeFact({ fact, fields }: FactState): readonly string[] {
  const shown: Readonly<Record<string, readonly string[]>> = {
    account: ["date", "place", "status"],
    attendance: ["person", "printedOffice", "offices", "representing"],
    name: ["text"],
    tenure: ["from", "to"],
    membership: ["role", "from", "to"],
    readout: ["title"],
    entity: ["name", "title", "label"],
    part: ["name", "localTime"],
    withdrawal: ["was"],
  };
  return (shown[fact] ?? ["summary"]).flatMap((field) => toTexts(fields[field]));
}

function differences(before: FactState, after: FactState): readonly ChangeDetail[] {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])].sort();
  return names.flatMap((field) => {
    if (notTold.has(field)) return [];
    const [earlier, now] = [toTexts(before.fields[field]), toTexts(after.fields[field])];
    if (JSON.stringify(earlier) === JSON.stringify(now)) return [];
    return [
      {
        fact: after.fact,
        key: after.key,
        ...aboutOf(after),
        change: "corrected" as const,
        field,
        before: earlier,
        after: now,
      },
    ];
  });
}

function aboutOf({ about }: FactState): { readonly about?: string } {
  return about === null ? {} : { about };
}

function toTexts(value: FactState["fields"][string] | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

import type { Draft } from "../../extract/draft/draft.ts";
import { describeVerdict } from "../../extract/draft/write-draft.ts";

/** What a person wants to know of a draft before they open it, a line each. */
export function describeDraft({ verdict, facts, proposals, questions }: Draft): readonly string[] {
  const meetings = facts.meetings ?? [];
  const points = meetings.flatMap((meeting) => meeting.points ?? []);
  const counts = [
    plural(meetings.length, "meeting"),
    plural(Object.keys(facts.people ?? {}).length, "person", "people"),
    plural(points.length, "point"),
    plural((facts.mentions ?? []).length, "mention"),
    plural(questions.length, "question"),
  ];
  const entries = Object.entries<unknown>(proposals).flatMap(([list, items]) =>
    Array.isArray(items) && items.length > 0 ? [`${list} (${items.length})`] : [],
  );
  return [
    describeVerdict(verdict),
    `${counts.join(", ")}.`,
    ...(entries.length === 0 ? [] : [`Not in the registry yet: ${entries.join(", ")}.`]),
  ];
}

export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : many}`;
}

import type { Row } from "../tables/table.ts";

/** A meeting whose possible days are more than these is left out: a bar over half a year hides the rest. */
const mostDays = 31;
const dayMs = 86_400_000;

/** Start and end as properties; `isDayKnown` tells whether they say when it was, or between which days. */
export interface EventTimes {
  readonly start: readonly [name: string, value: string];
  readonly end?: readonly [name: string, value: string];
  readonly isDayKnown: boolean;
}

/**
 * In UTC where the time is known: an instant that has passed needs no zone and no rules of zones. Otherwise whole days, the
 * end being the day after, as RFC 5545 has it. Undefined for a meeting that belongs in no calendar.
 */
export function toEventTimes(meeting: Row): EventTimes | undefined {
  const { earliest, latest, startsAtUtc, durationMinutes } = meeting;
  if (typeof startsAtUtc === "string") return toInstants(startsAtUtc, durationMinutes);
  if (typeof earliest !== "string" || typeof latest !== "string") return undefined;
  const days = (Date.parse(latest) - Date.parse(earliest)) / dayMs + 1;
  if (days > mostDays) return undefined;
  return {
    start: ["DTSTART;VALUE=DATE", toDay(Date.parse(earliest))],
    end: ["DTEND;VALUE=DATE", toDay(Date.parse(latest) + dayMs)],
    isDayKnown: days === 1,
  };
}

/** Without a length there is no end: the standard takes it to end when it starts, and none is made up. */
function toInstants(startsAtUtc: string, durationMinutes: Row[string] | undefined): EventTimes {
  const startMs = Date.parse(startsAtUtc);
  const start = ["DTSTART", toInstant(startMs)] as const;
  if (typeof durationMinutes !== "number" || durationMinutes <= 0) return { start, isDayKnown: true };
  return { start, end: ["DTEND", toInstant(startMs + durationMinutes * 60_000)], isDayKnown: true };
}

/** 20260707T124000Z, in UTC. */
export function toInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "");
}

function toDay(ms: number): string {
  return toInstant(ms).slice(0, 8);
}

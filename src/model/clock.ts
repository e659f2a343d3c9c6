/** A wall-clock time in a zone, on a local day. */
export interface LocalMoment {
  /** 2026-07-07 */
  readonly day: string;
  /** 15:40 */
  readonly time: string;
  /** IANA zone: Europe/Istanbul */
  readonly zone: string;
}

export function isTimeZone(name: string): boolean {
  // Intl also takes offsets such as +09:00, which say nothing about the place.
  // Asking Intl costs as much as reading the rest of a readout.
  if (formats.has(name)) return true;
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant as ISO 8601 in UTC. In the hour that a zone repeats in autumn the first passage is meant;
 * a time that a zone skips in spring is read with the offset before the change.
 */
export function toUtc(moment: LocalMoment): string {
  const wall = Date.parse(`${moment.day}T${moment.time}:00Z`);
  const before = offsetMs(moment.zone, wall - dayMs);
  const after = offsetMs(moment.zone, wall + dayMs);
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    if (offsetMs(moment.zone, wall - offset) === offset) return new Date(wall - offset).toISOString();
  }
  return new Date(wall - before).toISOString();
}

/** The same instant as a wall clock in another zone shows it. */
export function inZone(moment: LocalMoment, zone: string): LocalMoment {
  const instant = Date.parse(toUtc(moment));
  const shown = new Date(instant + offsetMs(zone, instant)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16), zone };
}

const dayMs = 24 * 60 * 60 * 1000;
const quarterMs = 15 * 60 * 1000;
const offsets = new Map<string, number>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds. */
function offsetMs(zone: string, instant: number): number {
  // Zones change their offset at quarters of an hour only.
  const quarter = `${zone} ${Math.floor(instant / quarterMs)}`;
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  if (offsets.size >= 10_000) offsets.clear();
  const offset = computeOffsetMs(zone, instant);
  offsets.set(quarter, offset);
  return offset;
}

function computeOffsetMs(zone: string, instant: number): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
  return shown - Math.floor(instant / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}

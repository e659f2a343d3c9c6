import { hash } from "node:crypto";

/**
 * A key made from content: the same parts give the same key on every machine, whatever the file or the wording.
 * The prefix says what it is a key of ("att-9f86d081884c7d65").
 */
function contentKey(prefix: string, parts: readonly string[]): string {
  return `${prefix}-${digest(parts.join("\u0000")).slice(0, 20)}`;
}

/** SHA-256 in hex: tells whether anything changed. */
export function digest(text: string): string {
  return hash("sha256", text, "hex");
}

/** Keys of facts, as design.md section 4 settles them: never the wording, never (for points) the meeting. */
export const keyOf = {
  attendance: (meeting: string, who: string) => contentKey("att", [meeting, who]),
  point: (readout: string, at: string, speakers: readonly string[], rest: readonly string[], ordinal: number) =>
    contentKey("pt", [readout, at, [...speakers].sort().join("+"), ...rest, String(ordinal)]),
  cooperation: (point: string) => contentKey("co", [point]),
  tenure: (person: string, office: string, from: string) => contentKey("ten", [person, office, from]),
  membership: (member: string, organisation: string, from: string) => contentKey("mem", [member, organisation, from]),
  mention: (readout: string, at: string, rest: readonly string[], ordinal: number) =>
    contentKey("mtn", [readout, at, ...rest, String(ordinal)]),
  withdrawal: (readout: string, rest: readonly string[]) => contentKey("wdr", [readout, ...rest]),
  part: (meeting: string, rest: readonly string[]) => contentKey("part", [meeting, ...rest]),
  name: (entity: string, text: string) => contentKey("name", [entity, text]),
} as const;

import type { MeetingRow } from "../../../src/network/meeting-row.ts";
import type { PathRules, PathSearch } from "../../../src/network/path-finder.ts";

/**
 * Meetings told a line each: `id day people: ada/arda bo/bree=envoy cyd/-~SAME_SESSION`, that is person, party (or `-`),
 * `=` office and `~` contact where it is not direct.
 */
export function tellMeetings(text: string): readonly MeetingRow[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").map(tellMeeting);
}

function tellMeeting(line: string): MeetingRow {
  const [head = "", people = ""] = line.split(": ");
  const [id = "", day = "", personCount] = head.split(" ");
  return {
    id,
    earliest: day,
    latest: day,
    personCount: Number(personCount),
    mode: "IN_PERSON",
    formats: [],
    people: people.split(" ").map((word) => {
      const [whole = "", contact = "DIRECT"] = word.split("~");
      const [attendee = "", office = null] = whole.split("=");
      const [person = "", party = "-"] = attendee.split("/");
      return { id: person, contact, party: party === "-" ? null : party, office };
    }),
  };
}

/** All direct meetings of people, without any further rule. */
export const anyDirectMeeting: PathRules = {
  contact: "DIRECT",
  window: { from: undefined, to: undefined, certainty: "DEFINITE" },
  maxPeople: undefined,
  modes: [],
  formats: [],
  colleagues: false,
  by: "PERSON",
  maxHops: 6,
  avoid: [],
  through: [],
};

export function between(from: string, to: string, rules: Partial<PathRules> = {}, first = 1): PathSearch {
  return { from: [from], to: [to], rules: { ...anyDirectMeeting, ...rules }, first };
}

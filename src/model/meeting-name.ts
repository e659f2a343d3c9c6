import type { FactDate } from "./dates.ts";
import type { MeetingMode } from "./vocabularies.ts";

export interface NameParts {
  /** Names of the parties, hosts first. */
  readonly parties: readonly string[];
  readonly place?: string | undefined;
  readonly mode: MeetingMode;
  readonly date: FactDate;
}

const mostParties = 5;

/** What a meeting without a name of its own is called: "Japan and NATO in Ankara, 7 July 2026". */
export function meetingName({ parties, place, mode, date }: NameParts): string {
  const where = place === undefined ? (wayOf[mode] ?? "") : ` in ${place}`;
  return `${listOf(parties)}${where}, ${spokenDate(date)}`;
}

const wayOf: Partial<Readonly<Record<MeetingMode, string>>> = { phone: " by phone", video: " by video" };

function listOf(parties: readonly string[]): string {
  if (parties.length === 0) return "Meeting";
  if (parties.length > mostParties) {
    const shown = parties.slice(0, mostParties - 1);
    return `${shown.join(", ")} and ${parties.length - shown.length} others`;
  }
  const last = parties.at(-1) ?? "";
  return parties.length === 1 ? last : `${parties.slice(0, -1).join(", ")} and ${last}`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date in words: "7 July 2026", "about July 2026", "2 February 2026 to 4 February 2026". */
function spokenDate(date: FactDate): string {
  const about = date.approximate ? "about " : "";
  const [year = "", month = "", day = ""] = date.earliest.split("-");
  if (date.precision === "year") return `${about}${year}`;
  const monthName = months[Number(month) - 1] ?? month;
  if (date.precision === "month") return `${about}${monthName} ${year}`;
  const from = `${Number(day)} ${monthName} ${year}`;
  return date.precision === "day" ? `${about}${from}` : `${about}${from} to ${spokenDay(date.latest)}`;
}

function spokenDay(text: string): string {
  const [year = "", month = "", day = ""] = text.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

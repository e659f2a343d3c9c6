import type { Citation } from "./citations.ts";

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

/** "7 July 2026" of "2026-07-07". */
export function dayInWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** What is known of when: "on 7 July 2026", "in July 2026", "in 2026", "between 1 July 2026 and 3 July 2026". */
export function whenInWords(earliest: string, latest: string): string {
  if (earliest === latest) return `on ${dayInWords(earliest)}`;
  const [year = "", month = ""] = earliest.split("-");
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return `in ${year}`;
  if (earliest.endsWith("-01") && latest.startsWith(`${year}-${month}`) && latest === lastDayOf(year, month)) {
    return `in ${months[Number(month) - 1]} ${year}`;
  }
  return `between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}

function lastDayOf(year: string, month: string): string {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** "a", "a and b", "a, b and c"; beyond `most` the rest is counted: "a, b and 4 others". */
export function listInWords(names: readonly string[], most = 5): string {
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const parts = shown.length === names.length ? shown : [...shown, `${names.length - shown.length} others`];
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "1 meeting", "3 meetings", "no meetings". */
export function countInWords(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count === 0 ? "no" : count.toLocaleString("en")} ${count === 1 ? noun : nouns}`;
}

/** "According to the Ministry of Defense of Japan, "; names each publisher once, the earliest first. */
export function accordingTo(sources: readonly Pick<Citation, "publisher" | "title">[]): string {
  const publishers = [...new Set(sources.map(({ publisher, title }) => publisher ?? `"${title}"`))];
  return publishers.length === 0 ? "" : `According to ${listInWords(publishers.map(withArticle), 3)}, `;
}

/** "the Ministry of Defense of Japan", but "Japan" and "NATO". */
export function withArticle(name: string): string {
  return /^(ministry|department|office|government|president|prime minister|federal|house|cabinet|european|united|state|embassy|secretariat|council|commission)\b/i.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/** An enum of the graph in words: "UNDER_WAY" is "under way". */
export function enumInWords(value: string): string {
  return value.toLowerCase().replaceAll("_", " ");
}

/** What a draft may draw on: the text, and what came with it. */
export interface Given {
  /** All that stands on the page, as it was handed over. */
  readonly text: string;
  readonly publishedOn?: string;
  readonly url?: string;
}

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
const relativeWords =
  /\b(?:today|yesterday|tomorrow|tonight|last|next|earlier|previous|this|coming|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** Days that a relative word may lie away from the release: "last Thursday", and a weekend between. */
const relativeDays = 8;
const dayMs = 86_400_000;

/**
 * Whether an EDTF date can have been read: each of its days stands in the text with its month, or in the address, or is
 * the day of release or near it; and its year is printed, or that of the release or next to it.
 */
export function isDayOfText(date: string, given: Given): boolean {
  return date.split("/").every((day) => day === "" || day === ".." || isOneDayOfText(day.replace(/[~?%]/g, ""), given));
}

function isOneDayOfText(day: string, given: Given): boolean {
  const [year = "", month, dayOfMonth] = day.split("-");
  if (!hasYear(Number(year), given)) return false;
  if (month === undefined) return true;
  if (isNearRelease(day, given)) return true;
  if (!hasMonth(Number(month), given)) return false;
  return dayOfMonth === undefined || hasNumber(Number(dayOfMonth), given.text) || isInAddress(day, given);
}

function hasYear(year: number, { text, url = "", publishedOn }: Given): boolean {
  if (`${text} ${url}`.includes(String(year))) return true;
  const years = `${publishedOn ?? ""} ${text} ${url}`.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? [];
  return relativeWords.test(text) || publishedOn !== undefined
    ? years.some((known) => Math.abs(Number(known) - year) <= 1)
    : false;
}

function hasMonth(month: number, { text, url = "", publishedOn }: Given): boolean {
  const name = months[month - 1] ?? "";
  const lower = text.toLowerCase();
  if (new RegExp(`\\b${name.slice(0, 3)}(?:t|${name.slice(3)})?\\b`).test(lower)) return true;
  const written = `${text} ${url}`.match(/\d+[./-]\d+[./-]\d+/g) ?? [];
  if (written.some((digits) => hasNumber(month, digits))) return true;
  return publishedOn !== undefined && relativeWords.test(text) && isMonthBeside(month, publishedOn);
}

/** "Last month", "next month". */
function isMonthBeside(month: number, publishedOn: string): boolean {
  const apart = Math.abs(month - Number(publishedOn.slice(5, 7)));
  return apart <= 1 || apart === 11;
}

function hasNumber(wanted: number, text: string): boolean {
  return (text.match(/\d+/g) ?? []).some((digits) => Number(digits) === wanted);
}

function isInAddress(day: string, { url = "" }: Given): boolean {
  return url.replace(/\D/g, "").includes(day.replaceAll("-", "")) || url.includes(day);
}

function isNearRelease(day: string, { publishedOn, text }: Given): boolean {
  if (publishedOn === undefined) return false;
  if (!day.includes("-", 5)) return publishedOn.startsWith(day);
  const days = Math.abs(Date.parse(day) - Date.parse(publishedOn)) / dayMs;
  return days === 0 || (days <= relativeDays && relativeWords.test(text));
}

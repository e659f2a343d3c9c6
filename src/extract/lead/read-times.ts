import type { Lexicon } from "../lexicon.ts";

/** A clock time as printed. */
export interface PrintedTime {
  /** 24-hour wall clock. */
  readonly local: string;
  /** The zone printed beside it; "local" where the text says so; absent where it says nothing. */
  readonly zone?: string;
  readonly start: number;
  readonly end: number;
}

export interface ReadTimes {
  readonly times: readonly PrintedTime[];
  readonly durationMinutes?: { readonly minutes: number; readonly isAbout: boolean };
}

const twelveHour = /\b(?<hour>1[0-2]|0?\d)(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?\s?m\b\.?/giu;
const twentyFourHour =
  /\b(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)\b(?!\s?[ap]\.?\s?m\b)(?:\s?(?:hours|hrs|h)\b)?/giu;
/** "from 1415-1555": Japan's trip reports. */
const bare =
  /\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:[-–]|to)\s?(?<toHour>[01]\d|2[0-3])(?<toMinute>[0-5]\d)\b/gu;
/** "from 2:00 to 3:10 p.m.": the first takes the half of the day from the second. */
const sharedHalf =
  /\b(?<hour>1[0-2]|0?\d)(?:[:.](?<minute>[0-5]\d))?(?=\s?(?:to|until|till|[-–~])\s?(?<end>1[0-2]|0?\d)(?:[:.](?<endMinute>[0-5]\d))?\s?(?<half>[ap])\.?\s?m\b)/giu;
const noon = /\bnoon\b/giu;

export function readTimes(text: string, lexicon: Lexicon): ReadTimes {
  const times: PrintedTime[] = [];
  for (const match of text.matchAll(twelveHour))
    times.push(toTime(match, toHour(match.groups?.hour, match.groups?.half)));
  for (const match of text.matchAll(sharedHalf)) times.push(toTime(match, toSharedHour(match.groups)));
  for (const match of text.matchAll(twentyFourHour)) {
    if (!isInside(times, match.index)) times.push(toTime(match, Number(match.groups?.hour)));
  }
  for (const match of text.matchAll(bare)) times.push(toTime(match, Number(match.groups?.hour)));
  for (const match of text.matchAll(noon)) {
    if (times.length === 0) times.push({ local: "12:00", start: match.index, end: match.index + match[0].length });
  }
  times.sort((one, other) => one.start - other.start);
  const zoned = times.map((time, at) => withZone(time, times[at + 1], text, lexicon));
  const duration = readDuration(text) ?? fromRange(text, zoned);
  return { times: dropEnds(text, zoned), ...(duration === undefined ? {} : { durationMinutes: duration }) };
}

function toHour(hour: string | undefined, half: string | undefined): number {
  return (Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
}

/** The half of the end, unless the end would come first: "11:30 to 1:00 p.m." begins in the morning. */
function toSharedHour(groups: Readonly<Record<string, string | undefined>> = {}): number {
  const { hour, minute = "00", end, endMinute = "00", half } = groups;
  const [from, to] = [toHour(hour, half), toHour(end, half)];
  const isLater = from * 60 + Number(minute) > to * 60 + Number(endMinute);
  return isLater ? (from + 12) % 24 : from;
}

function toTime(match: RegExpExecArray, hour: number): PrintedTime {
  const minute = match.groups?.minute ?? "00";
  return {
    local: `${String(hour).padStart(2, "0")}:${minute}`,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function isInside(times: readonly PrintedTime[], at: number): boolean {
  return times.some(({ start, end }) => at >= start && at < end);
}

/** The zone words right behind a time: "JST", "local time", "(U.S. Eastern)", "Japan time". */
function withZone(time: PrintedTime, next: PrintedTime | undefined, text: string, lexicon: Lexicon): PrintedTime {
  const day = /^,? on \p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?,? ?(?=\S)/u;
  const behind = text.slice(time.end, Math.min(next?.start ?? text.length, time.end + 60)).replace(day, " ");
  if (/^[\s,]*\(?local time/iu.test(behind)) return { ...time, zone: "local" };
  const match = lexicon.zones.findAll(behind)[0];
  if (match !== undefined && /^[\s,(]*$/u.test(behind.slice(0, match.start))) return { ...time, zone: match.value };
  const country = lexicon.parties.findAll(behind)[0];
  const isCountryTime =
    country !== undefined &&
    /^[\s,(]*(?:in )?$/u.test(behind.slice(0, country.start)) &&
    /^\s*(?:time|Time)\b/u.test(behind.slice(country.end));
  const zone = isCountryTime ? lexicon.zoneOfCountry.get(country.value.party) : undefined;
  return zone === undefined ? time : { ...time, zone };
}

/** The end of "from 2:00 p.m. to 3:10 p.m." is no second clock. */
function dropEnds(text: string, times: readonly PrintedTime[]): readonly PrintedTime[] {
  return times.filter((time, at) => {
    const before = times[at - 1];
    return before === undefined || !isRange(text.slice(before.end, time.start));
  });
}

function isRange(between: string): boolean {
  return /^\s?(?:local time |JST )?(?:to|until|till|-|–|~)\s?(?:around |about |approximately )?$/u.test(between);
}

function fromRange(text: string, times: readonly PrintedTime[]): ReadTimes["durationMinutes"] {
  const bareRange = bare.exec(text);
  bare.lastIndex = 0;
  if (bareRange?.groups !== undefined) {
    const { hour, minute, toHour: endHour, toMinute } = bareRange.groups;
    return positive(Number(endHour) * 60 + Number(toMinute) - Number(hour) * 60 - Number(minute));
  }
  const [first, second] = times;
  if (first === undefined || second === undefined || !isRange(text.slice(first.end, second.start))) return undefined;
  const minutes = minutesOf(second.local) - minutesOf(first.local);
  // A meeting may run over midnight.
  return positive(minutes < 0 ? minutes + 24 * 60 : minutes);
}

function positive(minutes: number): ReadTimes["durationMinutes"] {
  return minutes > 0 && minutes <= 720 ? { minutes, isAbout: false } : undefined;
}

function minutesOf(local: string): number {
  return Number(local.slice(0, 2)) * 60 + Number(local.slice(3));
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  "twenty-five": 25,
  thirty: 30,
  "thirty-five": 35,
  forty: 40,
  "forty-five": 45,
  fifty: 50,
  "fifty-five": 55,
  sixty: 60,
  ninety: 90,
};
const count =
  "(\\d{1,3}(?:\\.5)?|an?|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five|fifty|fifty-five|sixty|ninety)";
const about =
  "(approximately |about |around |roughly |some |nearly |almost |just over |more than |over |just under |approx\\. ?)?";
const hours = new RegExp(
  `\\b(?:for|lasting|lasted|of|a) (?:a total of )?${about}${count}[ -](?:and a half )?hours?(,? ?(?:and )?${about}(a half|\\d{1,2}|[a-z-]{3,12})(?:[ -]minutes?)?)?\\b`,
  "iu",
);
const minutes = new RegExp(`\\b(?:for|lasting|lasted|of|a) (?:a total of )?${about}${count}[ -]minutes?\\b`, "iu");

const halfHour = new RegExp(`\\b(?:for|lasting|lasted|a) ${about}(?:half an|a half|half)[ -]hour\\b`, "iu");

function readDuration(text: string): ReadTimes["durationMinutes"] {
  const long = hours.exec(text);
  const short = minutes.exec(text);
  if (long !== null && (short === null || long.index <= short.index)) {
    const [whole, one, amount = "", more = "", , rest = ""] = long;
    const half = /and a half/u.test(whole) ? 30 : 0;
    const extra = /minute/u.test(more) ? toNumber(rest) : half;
    return { minutes: toNumber(amount) * 60 + extra, isAbout: one !== undefined };
  }
  const half = halfHour.exec(text);
  if (short === null) return half === null ? undefined : { minutes: 30, isAbout: half[1] !== undefined };
  return { minutes: toNumber(short[2] ?? ""), isAbout: short[1] !== undefined };
}

function toNumber(text: string): number {
  return numbers[text.toLowerCase()] ?? (Number(text) || 0);
}

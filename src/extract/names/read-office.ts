import type { Level } from "../../model/vocabularies.ts";
import { type Reading, textBetween, wordAt } from "./reading.ts";
import type { PrefixRule, TitleRule } from "./title-rules.ts";
import { isCapitalised } from "./tokens.ts";

/** An office as the words say it; the party may be said elsewhere. */
export interface OfficeWords {
  /** Without the party: "Minister of Defense". */
  readonly printed: string;
  readonly rule: TitleRule;
  readonly prefix?: PrefixRule;
  /** The field of work as printed: "Defence Industry". */
  readonly field?: string;
  /** Its listed slug, where it is listed. */
  readonly portfolio?: string;
  readonly party?: string;
}

/** One person's offices, as they stand in a row. */
export interface OfficeChain {
  readonly offices: readonly OfficeWords[];
  readonly party?: string;
  /** "former", "late": somebody who is not in office. */
  readonly hasLeft: boolean;
  /** From the first word of the chain, its demonym included. */
  readonly start: number;
  readonly next: number;
}

/** Longest field of work, in words: guards against running through a whole headline. */
const mostFieldWords = 9;

/** Offices that begin at a token: "Australian Deputy Prime Minister and Minister for Defence", "Minister of Defense of Japan". */
export function readOfficeChain(reading: Reading, start: number): OfficeChain | undefined {
  const { tokens, rules } = reading;
  let at = start;
  let hasLeft = false;
  const skipPassing = () => {
    while (rules.passing.has(wordAt(reading, at))) {
      hasLeft ||= rules.left.has(wordAt(reading, at));
      at += 1;
    }
  };
  skipPassing();
  const before = reading.partyAt(at);
  if (before !== undefined && before.name.form !== "metonym") {
    at = before.next;
    if (wordAt(reading, at) === "'s") at += 1;
    skipPassing();
  }
  const first = readOffice(reading, at, before?.name.party);
  if (first === undefined) return undefined;
  const offices = [first.office];
  at = first.next;
  for (let joined = readJoined(reading, at, before?.name.party); joined !== undefined; ) {
    offices.push(joined.office);
    at = joined.next;
    joined = offices.length < 4 ? readJoined(reading, at, before?.name.party) : undefined;
  }
  const party = before?.name.party ?? offices.find((office) => office.party !== undefined)?.party;
  if (at > tokens.length) return undefined;
  return { offices, hasLeft, start, next: at, ...(party === undefined ? {} : { party }) };
}

interface Read {
  readonly office: OfficeWords;
  readonly next: number;
}

/** A second office after "and", a slash or a comma: "…, and concurrently Minister for Trade". */
function readJoined(reading: Reading, at: number, party: string | undefined): Read | undefined {
  let next = at;
  const isComma = wordAt(reading, next) === ",";
  if (isComma || wordAt(reading, next) === "/") next += 1;
  if (wordAt(reading, next) === "and" || wordAt(reading, next) === "&") next += 1;
  if (next === at) return undefined;
  if (wordAt(reading, next) === "concurrently") next += 1;
  if (/^[Tt]he$/.test(wordAt(reading, next))) next += 1;
  const office = readOffice(reading, next, party);
  if (office === undefined) return undefined;
  // A comma also parts two people: "the Minister of Defence, Foreign Minister Arden". The second office has a name then.
  const isNamed =
    isCapitalised(wordAt(reading, office.next)) && !reading.rules.neverNames.has(wordAt(reading, office.next));
  return isNamed &&
    office.office.party === undefined &&
    (isComma || party === undefined) &&
    !hasFieldAfter(office.office)
    ? undefined
    : office;
}

/** "Minister of Defence" rather than "Defence Minister": such a title seldom begins a second person. */
function hasFieldAfter({ printed }: OfficeWords): boolean {
  return / (?:of|for) /.test(printed);
}

function readOffice(reading: Reading, at: number, party: string | undefined): Read | undefined {
  const { rules } = reading;
  const whole = rules.whole.longestAt(reading.tokens, at);
  const title = rules.titles.longestAt(reading.tokens, at);
  if (whole !== undefined && whole.next >= (title?.next ?? 0)) {
    const suffix = readPartyAfter(reading, whole.next);
    const known = party ?? suffix?.party;
    const rule =
      whole.value.find(({ parties }) => known !== undefined && parties?.includes(known)) ??
      whole.value.find(({ parties }) => parties === undefined || known === undefined);
    const isFollowed = wordAt(reading, whole.next) === "for";
    if (rule !== undefined && !isFollowed) return finish(reading, at, whole.next, { rule });
  }
  const prefix = title === undefined ? rules.prefixes.longestAt(reading.tokens, at) : undefined;
  const core = prefix?.next ?? at;
  const withField = readTitle(reading, core) ?? readFieldThenTitle(reading, core);
  if (withField === undefined) return undefined;
  const { next, ...said } = withField;
  return finish(reading, at, next, { ...said, ...(prefix === undefined ? {} : { prefix: prefix.value }) });
}

type Said = Omit<OfficeWords, "printed">;

function finish(reading: Reading, start: number, next: number, said: Said): Read {
  const printed = textBetween(reading, start, next);
  const ministry =
    (said.portfolio === undefined && said.rule.level === "senior_official") ||
    (said.prefix !== undefined && said.portfolio === undefined)
      ? readMinistry(reading, next)
      : undefined;
  if (ministry !== undefined) {
    const { next: after, portfolio } = ministry;
    const owner = readPartyAfter(reading, after);
    const office = { ...said, portfolio, printed, ...(owner === undefined ? {} : { party: owner.party }) };
    return { office, next: owner?.next ?? after };
  }
  const isFor = said.rule.portfolio === "follows" && said.field === undefined && wordAt(reading, next) === "for";
  const found = isFor ? readParty(reading, next + 1) : readPartyAfter(reading, next);
  const after = said.rule.party === undefined ? found : undefined;
  const party = said.party ?? said.rule.party ?? after?.party;
  return { office: { ...said, printed, ...(party === undefined ? {} : { party }) }, next: after?.next ?? next };
}

/** "of Japan", "of the North Atlantic Treaty Organization (NATO)", "of the Union". */
export function readPartyAfter(
  reading: Reading,
  at: number,
): { readonly party: string; readonly next: number } | undefined {
  const word = wordAt(reading, at);
  const isLed = word === "of" || (word === "to" && /^(?:Government|Royal)$/.test(wordAt(reading, at + 2)));
  return isLed ? readParty(reading, at + 1) : undefined;
}

function readParty(reading: Reading, at: number): { readonly party: string; readonly next: number } | undefined {
  const from = skipGovernment(reading, at);
  const found = reading.partyAt(from);
  if (found === undefined || found.name.form === "metonym") return undefined;
  // "Chief of the German Navy": the country's, and a field of its own.
  if (found.name.form === "demonym" && isCapitalised(wordAt(reading, found.next))) return undefined;
  let next = found.next;
  if (wordAt(reading, next) === "(" && wordAt(reading, next + 2) === ")") next += 3;
  return { party: found.name.party, next };
}

/** "of the Government of Tarn" is of Tarn. */
function skipGovernment(reading: Reading, at: number): number {
  let next = wordAt(reading, at) === "the" ? at + 1 : at;
  if (wordAt(reading, next) === "Royal") next += 1;
  if (wordAt(reading, next) !== "Government" || wordAt(reading, next + 1) !== "of")
    return wordAt(reading, at) === "the" ? at + 1 : at;
  next += 2;
  return wordAt(reading, next) === "the" ? next + 1 : next;
}

/** A title, with the field of work after it where one follows: "Minister of National Defense". */
function readTitle(reading: Reading, at: number): (Said & { readonly next: number }) | undefined {
  const title = reading.rules.titles.longestAt(reading.tokens, at);
  if (title === undefined) return undefined;
  const { value: rule, next } = title;
  // "Secretary of State for the United Kingdom" has no field: what follows is the party.
  if (rule.portfolio === "follows") return { rule, ...(readField(reading, next) ?? { next: next - 1 }) };
  const isLedOn = /^(?:of|for|in)$/.test(wordAt(reading, next));
  if (!isLedOn) return { rule, next };
  const isParty = readPartyAfter(reading, next) !== undefined;
  if (isParty && rule.rank !== "commander") return { rule, next };
  if (rule.portfolio === "none") return { rule, next };
  const owner = demonymOfField(reading, next + 1);
  if (owner !== undefined) return { rule, ...(readField(reading, owner.next) ?? { next }), party: owner.party };
  const field = readField(reading, next + 1);
  if (field === undefined) return { rule, next };
  const more = readSecondField(reading, field.next);
  return {
    rule,
    ...field,
    ...(more ?? {}),
    ...(more === undefined ? {} : { field: textBetween(reading, next + 1, more.next) }),
  };
}

/** "Chief of the German Navy" is the country's, and of the navy. */
function demonymOfField(reading: Reading, from: number): { readonly party: string; readonly next: number } | undefined {
  const found = reading.partyAt(wordAt(reading, from) === "the" ? from + 1 : from);
  if (found?.name.form !== "demonym" || !isCapitalised(wordAt(reading, found.next))) return undefined;
  return { party: found.name.party, next: found.next };
}

/** "Director General for International Affairs, Bureau of Defense Policy, Ministry of Defense": the field is the ministry's. */
function readMinistry(
  reading: Reading,
  start: number,
): { readonly portfolio: string; readonly next: number } | undefined {
  if (wordAt(reading, start) !== ",") return undefined;
  for (let at = start + 1; at < start + 14; at += 1) {
    const word = wordAt(reading, at);
    if (/^(?:Ministry|Department)$/.test(word) && wordAt(reading, at + 1) === "of") {
      const from = wordAt(reading, at + 2) === "the" ? at + 3 : at + 2;
      const listed = reading.rules.portfolios.longestAt(reading.tokens, from);
      return listed === undefined ? undefined : { portfolio: listed.value, next: listed.next };
    }
    if (!isCapitalised(word) && !/^(?:of|for|and|the|,|&)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "Foreign Minister", "Pacific Island Affairs Minister", "Defence State Secretary". */
function readFieldThenTitle(reading: Reading, at: number): (Said & { readonly next: number }) | undefined {
  const { tokens, rules } = reading;
  const listed = rules.portfolios.longestAt(tokens, at);
  const places = listed === undefined ? freeFieldEnds(reading, at) : [listed.next];
  for (const end of places) {
    const prefix = rules.prefixes.longestAt(tokens, end);
    const title = rules.titles.longestAt(tokens, end) ?? (prefix && rules.titles.longestAt(tokens, prefix.next));
    if (title === undefined || title.value.portfolio !== "of") continue;
    const said = {
      rule: title.value,
      field: textBetween(reading, at, end),
      ...(listed === undefined ? {} : { portfolio: listed.value }),
      ...(prefix === undefined ? {} : { prefix: prefix.value }),
      next: title.next,
    };
    // "Coordinating Minister for National Security": the field is what follows.
    const isLedOn =
      /^(?:for|of)$/.test(wordAt(reading, title.next)) && readPartyAfter(reading, title.next) === undefined;
    const after = isLedOn && listed === undefined ? readField(reading, title.next + 1) : undefined;
    return after === undefined ? said : { ...said, ...after };
  }
  return undefined;
}

/** Up to four words in capitals that might be a field nobody listed. */
function freeFieldEnds(reading: Reading, at: number): readonly number[] {
  const ends: number[] = [];
  for (let next = at; next < at + 4; next += 1) {
    const word = wordAt(reading, next);
    if (next > at && reading.partyAt(next) !== undefined) break;
    const isJoint = (word === "and" || word === "&") && next > at && fieldNouns.test(wordAt(reading, next - 1));
    if (!isJoint && (!isCapitalised(word) || reading.rules.neverNames.has(word))) break;
    if (!isJoint) ends.push(next + 1);
  }
  return ends;
}

/** The field of work that begins here: listed, or words in capitals with "and", "of", "the" between them. */
function readField(reading: Reading, start: number) {
  const { tokens, rules } = reading;
  // "Permanent Secretary for the Ministry of Defence" is of defence.
  const isBody = wordAt(reading, start) === "the" && /^(?:Ministry|Department)$/.test(wordAt(reading, start + 1));
  const from = isBody ? start + 3 : start;
  const listed = rules.portfolios.longestAt(tokens, from);
  const article = wordAt(reading, from) === "the" ? from + 1 : from;
  if (reading.partyAt(article)?.name.form === "country" && listed === undefined) return undefined;
  const inner = listed ?? rules.portfolios.longestAt(tokens, article);
  let next = inner?.next ?? article;
  while (next - from < mostFieldWords) {
    const step = fieldStep(reading, next, next === article);
    if (step === undefined) break;
    next = step;
  }
  if (next === article) return undefined;
  const field = textBetween(reading, from, next);
  return { field, next, ...(inner === undefined ? {} : { portfolio: inner.value }) };
}

/** "Assistant Secretary of Defense FOR Indo-Pacific Security Affairs": up to the last noun of offices, before the name. */
function readSecondField(reading: Reading, at: number): { readonly next: number } | undefined {
  if (wordAt(reading, at) !== "for") return undefined;
  let last: number | undefined;
  for (let next = at + 1; next < at + 8; next += 1) {
    const word = wordAt(reading, next);
    if (!isCapitalised(word) && word !== "and" && word !== ",") break;
    if (fieldNouns.test(word)) last = next + 1;
  }
  return last === undefined ? undefined : { next: last };
}

function fieldStep(reading: Reading, at: number, isFirst: boolean): number | undefined {
  const word = wordAt(reading, at);
  const { rules, tokens } = reading;
  const isPlainField = (place: number) =>
    isCapitalised(wordAt(reading, place)) &&
    (isFirst || reading.partyAt(place) === undefined) &&
    rules.titles.longestAt(tokens, place) === undefined &&
    rules.portfolios.longestAt(tokens, place)?.value !== undefined
      ? rules.portfolios.longestAt(tokens, place)?.next
      : undefined;
  if (isFirst) return isCapitalised(word) && rules.titles.longestAt(tokens, at) === undefined ? at + 1 : undefined;
  if (word === "," || word === "and" || word === "&") {
    const place = word === "," && wordAt(reading, at + 1) === "and" ? at + 2 : at + 1;
    const after = wordAt(reading, place) === "the" ? place + 1 : place;
    const listed = isPlainField(after);
    if (listed !== undefined && readFieldThenTitle(reading, after) === undefined) return listed;
    if (word === ",") return undefined;
    return isFieldWord(reading, after) && rules.prefixes.longestAt(tokens, after) === undefined ? after + 1 : undefined;
  }
  return isFieldWord(reading, at) && isFieldWordInside(reading, at) ? at + 1 : undefined;
}

const fieldNouns =
  /^(?:Affairs|Cooperation|Development|Industry|Security|Relations|Trade|Policy|Integration|Services?|Resources|Energy|Technology|Expatriates|Defence|Defense|Procurement|Communications|Growth|Command|Forces|Secretariat|Integration|Investment|Commerce|Welfare|Infrastructure|Agency|Bureau|Department|Division|Reform|Protection|Innovation|Science|Culture|Sports?|Tourism|Fisheries|Forestry|Islands?|Island|Pacific|Environment|Mobility|Economy|Finance|Region|Asia|Europe|Office|Navy|Army|Force|Staff|Guard|Corps|Marine|Marines)$/;

function isFieldWord(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return (
    isCapitalised(word) &&
    reading.partyAt(at) === undefined &&
    reading.rules.titles.longestAt(reading.tokens, at) === undefined
  );
}

/** A word in capitals right after the field is a name ("Minister of Defence Arden") unless it is a noun of offices. */
function isFieldWordInside(reading: Reading, at: number): boolean {
  return fieldNouns.test(wordAt(reading, at));
}

/** The rank as the id of the office spells it: "deputy-minister". */
export function rankOf({ rule, prefix }: OfficeWords): string {
  return prefix === undefined ? rule.rank : `${prefix.rank}-${rule.rank}`;
}

export function levelOf({ rule, prefix }: OfficeWords): Level {
  return prefix === undefined || prefix.level === "minister" ? rule.level : prefix.level;
}

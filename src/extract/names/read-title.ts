import type { OfficeWords } from "./office-words.ts";
import { namesBody, readPartyAfter } from "./read-party.ts";
import { type Reading, textBetween, wordAt } from "./reading.ts";
import { isCapitalised } from "./tokens.ts";

/** A title and its field of work, before it is known how it was printed. */
export type SaidTitle = Omit<OfficeWords, "printed">;

/** Longest field of work, in words: guards against running through a whole headline. */
const mostFieldWords = 9;

/** A title, with the field of work after it where one follows: "Minister of National Defense". */
export function readTitle(reading: Reading, at: number): (SaidTitle & { readonly next: number }) | undefined {
  const title = reading.rules.titles.longestAt(reading.tokens, at);
  if (title === undefined) return undefined;
  const { value: rule, next } = title;
  // "Secretary of State for the United Kingdom" has no field: what follows is the party.
  if (rule.portfolio === "follows") return { rule, ...(readField(reading, next) ?? { next: next - 1 }) };
  // "Cabinet Secretary, Foreign and Diaspora Affairs of Tarn": a comma before the field.
  const isApart = wordAt(reading, next) === "," && rule.portfolio === "of" && isFieldAlone(reading, next + 1);
  const isLedOn = isApart || /^(?:of|for|in)$/.test(wordAt(reading, next));
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

function isFieldAlone(reading: Reading, at: number): boolean {
  return (
    reading.rules.portfolios.longestAt(reading.tokens, at) !== undefined &&
    readFieldThenTitle(reading, at) === undefined
  );
}

/** "Chief of the German Navy" is the country's, and of the navy. */
function demonymOfField(reading: Reading, from: number): { readonly party: string; readonly next: number } | undefined {
  const found = reading.partyAt(wordAt(reading, from) === "the" ? from + 1 : from);
  if (found?.name.form !== "demonym" || !isCapitalised(wordAt(reading, found.next))) return undefined;
  return { party: found.name.party, next: found.next };
}

/** "Director General for International Affairs, Bureau of Defense Policy, Ministry of Defense": the field is the ministry's. */
export function readMinistry(
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
export function readFieldThenTitle(reading: Reading, at: number): (SaidTitle & { readonly next: number }) | undefined {
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
  if (namesBody(reading, next)) while (isCapitalised(wordAt(reading, next)) && namesBody(reading, next)) next += 1;
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

import { foldName } from "../../src/model/fold-name.ts";
import type { Finding } from "./finding.ts";
import { type Given, isDayOfText } from "./invented-dates.ts";
import type { KnownEntities } from "./known-entities.ts";
import type { FactsAsWritten, PersonAsWritten } from "./written-facts.ts";

/** People, offices and dates of a draft that nobody could have read in the text. There may never be one. */
export function findInvented(facts: FactsAsWritten, given: Given, known: KnownEntities): readonly Finding[] {
  // A possessive is the name and no more.
  const words = foldName(given.text.replace(/['’]s\b/gu, " ")).split(" ");
  const people = Object.values(facts.people);
  const dates = [...facts.meetings, ...facts.mentions].flatMap(({ date }) => date ?? []);
  const invented = [
    ...people.filter((person) => !isNamed(person, words, known)).map((person) => `person ${nameOf(person)}`),
    ...people.flatMap((person) => inventedOffices(person, words, known).map((office) => `office ${office}`)),
    ...dates.filter((date) => !isDayOfText(date, given)).map((date) => `date ${date}`),
  ];
  return invented.map((found) => ({ field: "invented", found, isRight: false }));
}

function nameOf({ namedAs, person, as }: PersonAsWritten): string {
  return namedAs ?? person ?? as.join(", ");
}

/**
 * A printed name stands in the text, its words close together. Somebody of the registry without a printed name holds one of
 * the offices, or has a name of which a word is printed.
 */
function isNamed(
  { namedAs, person: id, as }: PersonAsWritten,
  words: readonly string[],
  known: KnownEntities,
): boolean {
  if (namedAs !== undefined) return standTogether(foldName(namedAs).split(" "), words);
  if (id === undefined) return true;
  const person = known.person(known.presentId(id));
  if (person === undefined) return false;
  const printed = new Set(words);
  const isPrinted = person.names.some(({ folded }) =>
    folded.split(" ").some((word) => word.length > 1 && printed.has(word)),
  );
  return isPrinted || person.tenures.some(({ office }) => as.includes(office));
}

/** Honorifics, ranks and initials may stand between the words of a name. */
const mostBetween = 4;

function standTogether(name: readonly string[], words: readonly string[]): boolean {
  const wanted = new Set(name);
  const [first] = wanted;
  const reach = wanted.size + mostBetween;
  return words.some((word, at) => {
    if (word !== first) return false;
    const near = new Set(words.slice(Math.max(0, at - reach), at + reach));
    return [...wanted].every((other) => near.has(other));
  });
}

function inventedOffices(
  { as, printedOffice, inferred }: PersonAsWritten,
  words: readonly string[],
  known: KnownEntities,
): readonly string[] {
  const printed = new Set(words.map(toStem));
  if (printedOffice !== undefined && !telling(printedOffice).every((word) => printed.has(word))) return [printedOffice];
  if (printedOffice !== undefined) return [];
  if (inferred) return printed.has("counterpart") ? [] : as;
  return as.filter((id) => !isOfficeOfText(id, printed, known));
}

/** At least the rank is printed, in full or shortened. */
function isOfficeOfText(id: string, printed: ReadonlySet<string>, known: KnownEntities): boolean {
  const titles = [known.office(id)?.title ?? "", id.split("-").slice(1).join(" ")];
  if (titles.some((title) => telling(title).some((word) => printed.has(word)))) return true;
  return abbreviations.some((word) => printed.has(word));
}

const abbreviations = [
  "pm",
  "dpm",
  "fm",
  "dm",
  "rm",
  "eam",
  "sg",
  "hr",
  "vp",
  "nsa",
  "smod",
  "potus",
  "secdef",
  "mofa",
].map(toStem);
const filling: ReadonlySet<string> = new Set([
  "of",
  "for",
  "the",
  "and",
  "in",
  "charge",
  "to",
  "de",
  "his",
  "her",
  "its",
]);

function telling(title: string): readonly string[] {
  return foldName(title)
    .split(" ")
    .filter((word) => word !== "" && !filling.has(word))
    .map(toStem);
}

/** One word for singular and plural: "Ministers of A and B" prints the office of each. */
function toStem(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|y)$/, "i").replace(/s$/, "") : word;
}

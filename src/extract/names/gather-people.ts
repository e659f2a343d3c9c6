import { foldName } from "../../model/fold-name.ts";
import type { PersonMention } from "./find-people.ts";
import { levelOf, type OfficeWords, rankOf } from "./office-words.ts";

/** A mention, and where on the page it stands. */
export interface PlacedMention extends PersonMention {
  /** Paragraph label, "title" or "caption". */
  readonly at: string;
  /** The mention right before it, with nothing but "and" or a comma between: they may share a country. */
  readonly joined?: PersonMention;
}

/** Everything a page says of one person. */
export interface GatheredPerson {
  readonly mentions: PlacedMention[];
  /** The fullest name printed. */
  words: readonly string[];
  printed: string | undefined;
  party: string | undefined;
  /** Set where the party is only that of everybody else on the other side. */
  isPartyInferred?: true;
  readonly offices: OfficeWords[];
}

/**
 * Puts the mentions of a page together, person by person. Full names are one person where one's words hold the other's;
 * a single name is the person whose name has the word, where the offices do not speak against it. Nobody is merged by surname alone
 * when their parties differ.
 */
export function gatherPeople(mentions: readonly PlacedMention[]): readonly GatheredPerson[] {
  const people: GatheredPerson[] = [];
  const named = mentions.filter(({ name }) => name !== undefined);
  // Full names first: short forms then find their bearer, wherever the full name stands.
  for (const mention of [...named.filter(isFull), ...named.filter((mention) => !isFull(mention))]) {
    const [bearer, another] = people.filter((person) => isSame(person, mention));
    if (bearer === undefined) people.push(toPerson(mention));
    // A surname that two bear: nobody is told by it.
    else if (another === undefined || isFull(mention)) addTo(bearer, mention);
  }
  for (const mention of mentions.filter(({ name }) => name === undefined)) {
    const bearer = findBearer(people, mention);
    if (bearer === undefined) people.push(toPerson(mention));
    else addTo(bearer, mention);
  }
  return people.sort((one, other) => firstPlace(one, mentions) - firstPlace(other, mentions));
}

function firstPlace(person: GatheredPerson, mentions: readonly PlacedMention[]): number {
  return Math.min(...person.mentions.map((mention) => mentions.indexOf(mention)));
}

function isFull({ name }: PlacedMention): boolean {
  return longWords(name?.words ?? []).length > 1;
}

function longWords(words: readonly string[]): readonly string[] {
  return words.map(foldName).filter((word) => word.length > 1);
}

function toPerson(mention: PlacedMention): GatheredPerson {
  return {
    mentions: [mention],
    words: mention.name?.words ?? [],
    printed: mention.name?.printed,
    party: mention.party,
    offices: [...mention.offices],
  };
}

function addTo(person: GatheredPerson, mention: PlacedMention): void {
  person.mentions.push(mention);
  const words = mention.name?.words ?? [];
  if (longWords(words).length > longWords(person.words).length) {
    person.words = words;
    person.printed = mention.name?.printed;
  }
  person.party ??= mention.party;
  for (const office of mention.offices) {
    if (!person.offices.some((known) => isOneOffice(known, office))) person.offices.push(office);
  }
}

function isSame(person: GatheredPerson, mention: PlacedMention): boolean {
  if (person.printed === undefined) return false;
  const mine = longWords(person.words);
  const theirs = longWords(mention.name?.words ?? []);
  if (theirs.length === 0) return false;
  if (person.party !== undefined && mention.party !== undefined && person.party !== mention.party) return false;
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  if (!short.every((word) => long.some((other) => other === word || isNear(word, other)))) return false;
  return short.length > 1 || mine.length === theirs.length
    ? fitsOffices(person, mention) || short.length > 1
    : fitsOffices(person, mention);
}

/** One letter more or less, in a long word: a misprint of the same page ("McKay" for "MacKay"). */
function isNear(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < 6 || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b || b.slice(1) === a;
}

/** "Minister Arden" may be any minister's short form; "President Arden" is no foreign minister's. */
function fitsOffices(person: GatheredPerson, mention: PlacedMention): boolean {
  if (mention.offices.length === 0 || person.offices.length === 0) return true;
  return mention.offices.some((said) =>
    person.offices.some((known) => isShortFor(said, known) || isShortFor(known, said)),
  );
}

/** Whether a title may be the short form of another: same rank, and no other field. */
function isShortFor(short: OfficeWords, full: OfficeWords): boolean {
  const [one, other] = [rankOf(short), rankOf(full)];
  const fieldOf = ({ portfolio, field }: OfficeWords) => portfolio ?? field;
  // "Minister Arden" may be a state minister; "Foreign Minister Arden" is none.
  const mayLackPrefix = fieldOf(short) === undefined || levelOf(short) === levelOf(full);
  const isSameRank =
    one === other ||
    (isFirstOfField(short) && isFirstOfField(full)) ||
    (other.endsWith(`-${one}`) && mayLackPrefix) ||
    (one === "minister" && levelOf(full) === "head_of_government");
  return (
    isSameRank && (fieldOf(short) === undefined || fieldOf(full) === undefined || fieldOf(short) === fieldOf(full))
  );
}

function isFirstOfField({ rule, prefix }: OfficeWords): boolean {
  return (
    prefix === undefined &&
    /^(?:minister|secretary|secretary-of-state|foreign-minister|defence-minister|foreign-secretary)$/.test(rule.rank)
  );
}

function isOneOffice(one: OfficeWords, other: OfficeWords): boolean {
  return isShortFor(one, other) || isShortFor(other, one);
}

/** The one person of the page whose office a bare title means. */
function findBearer(people: readonly GatheredPerson[], mention: PlacedMention): GatheredPerson | undefined {
  if (mention.offices.length === 0) return undefined;
  const bearers = people.filter(
    (person) =>
      mention.offices.every((said) => person.offices.some((known) => isShortFor(said, known))) &&
      (mention.party === undefined || person.party === undefined || mention.party === person.party),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

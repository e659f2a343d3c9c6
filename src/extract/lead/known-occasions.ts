import type { ResolvedEntity } from "../../model/resolved.ts";
import type { Lexicon, PlaceName } from "../lexicon.ts";
import { daysOutside, type OccasionDays, occasionDays } from "./occasion-days.ts";
import { isTelling, type OccasionName, readOccasionNames, wordsOf } from "./occasion-name.ts";
import { Surroundings } from "./surroundings.ts";

type Occasion = Extract<ResolvedEntity, { label: "Occasion" }>;

/** What a text tells of the occasion of a meeting. */
export interface ToldOccasion {
  readonly name: string;
  /** An ISO day, or two with a slash between them. */
  readonly date: string | undefined;
  /** Id of the meeting's place. */
  readonly place: string | undefined;
}

export type OccasionMatch =
  /** `isOnItsDays`: the meeting's day lies within or next to days that are recorded. */
  | { readonly kind: "known"; readonly id: string; readonly isOnItsDays: boolean }
  /** Some are called so, and the text does not say, or contradicts, which one it is. */
  | { readonly kind: "open"; readonly candidates: readonly string[] }
  | { readonly kind: "unknown" }
  /** "the Ministerial Meeting": no name at all. */
  | { readonly kind: "nameless" };

interface Known {
  readonly id: string;
  readonly names: readonly OccasionName[];
  readonly editions: ReadonlySet<number>;
  readonly days: OccasionDays;
  /** Ids and folded names of the place and of what is around it. */
  readonly places: ReadonlySet<string>;
  /** The words of its place and its country, which a name may have or lack. */
  readonly placeWords: ReadonlySet<string>;
}

/** An occasion that is called what a text says, held against when and where the meeting was. */
interface Compared {
  readonly id: string;
  readonly verdict: "fits" | "contradicted" | "another";
  readonly isOnItsDays: boolean;
  readonly isThere: boolean;
}

/** Half a year: of an occasion that is held each year, the one before or after may be meant up to then. */
const nearDays = 183;

/**
 * The registered occasions, found by name, and then by year, edition, days and place. A name alone never decides: the
 * summits of many years share theirs.
 */
export class KnownOccasions {
  readonly #occasions: readonly Known[];
  readonly #lexicon: Lexicon;
  readonly #surroundings: Surroundings;

  constructor(entities: readonly ResolvedEntity[], lexicon: Lexicon, placesById: ReadonlyMap<string, PlaceName>) {
    this.#lexicon = lexicon;
    this.#surroundings = new Surroundings(entities, placesById);
    this.#occasions = entities.flatMap((entity) => (entity.label === "Occasion" ? [this.#toKnown(entity)] : []));
  }

  find({ name, date, place }: ToldOccasion): OccasionMatch {
    const printed = readOccasionNames(name, this.#lexicon.parties);
    if (printed.length === 0) return { kind: "nameless" };
    const there = this.#surroundings.of(place).keys;
    const compared = this.#occasions
      .flatMap((known) => {
        const called = printed.find((each) => known.names.some((other) => isSameName(each, other, known.placeWords)));
        return called === undefined ? [] : [compare(known, called, date, there)];
      })
      .filter(({ verdict }) => verdict !== "another");
    const likely = likeliest(compared);
    const [one] = likely;
    if (one === undefined) return { kind: "unknown" };
    if (one.verdict === "fits" && likely.length === 1)
      return { kind: "known", id: one.id, isOnItsDays: one.isOnItsDays };
    return { kind: "open", candidates: likely.map(({ id }) => id) };
  }

  #toKnown(occasion: Occasion): Known {
    const { id } = occasion;
    const { parties } = this.#lexicon;
    // Its id is a name as well. In capitals, since "UNGA" is found in no other letters; the month of an id is no edition.
    const written = id
      .replace(/-(\d{4})-\d\d$/u, "-$1")
      .replaceAll("-", " ")
      .toUpperCase();
    const names = [...occasion.names.map(({ text }) => text), written].flatMap((text) =>
      readOccasionNames(text, parties),
    );
    const { keys, countries } = this.#surroundings.of(occasion.place);
    return {
      id,
      names,
      editions: new Set(names.flatMap(({ editions }) => editions)),
      days: occasionDays(occasion, names),
      places: keys,
      placeWords: new Set([...[...keys].flatMap(wordsOf), ...countries]),
    };
  }
}

/** The same words, but for those of the place: "NATO Summit in Ankara" is a name of the NATO Summit of that year. */
function isSameName(one: OccasionName, other: OccasionName, placeWords: ReadonlySet<string>): boolean {
  if (isSameSet(one.words, other.words)) return true;
  const without = minus(one.words, placeWords);
  return isTelling(without) && isSameSet(without, minus(other.words, placeWords));
}

function minus(words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}

function compare(
  { id, days, editions, places }: Known,
  called: OccasionName,
  date: string | undefined,
  there: ReadonlySet<string>,
): Compared {
  const label = compareLabels(called, days, editions);
  const outside = date === undefined ? undefined : daysOutside(days, date);
  const isExact = days.precision === "day";
  const isThen = outside !== undefined && outside <= (isExact ? 1 : 0);
  const isThere = [...there].some((place) => places.has(place));
  const told = { id, isOnItsDays: isThen && isExact, isThere };
  if (label === "other") return { ...told, verdict: told.isOnItsDays ? "contradicted" : "another" };
  const isElsewhere = !isThere && there.size > 0 && places.size > 0;
  // Where no days are recorded, not even the year, place or edition must speak for it.
  const isSupported = isThen || (days.precision === "none" && date !== undefined && (isThere || label === "same"));
  if (isSupported && !isElsewhere) return { ...told, verdict: "fits" };
  const isNear = outside === undefined || outside <= (days.precision === "year" ? 0 : nearDays);
  return { ...told, verdict: label === "same" || isNear ? "contradicted" : "another" };
}

/** What the name itself says of month, year and edition, beside what is known of them. */
function compareLabels(
  { months, years, editions }: OccasionName,
  days: OccasionDays,
  known: ReadonlySet<number>,
): "same" | "other" | "silent" {
  const answers = [...answer(months, days.months), ...answer(years, days.years), ...answer(editions, known)];
  if (answers.includes(false)) return "other";
  return answers.includes(true) ? "same" : "silent";
}

/** Nothing where one side says nothing. */
function answer<T>(told: readonly T[], known: ReadonlySet<T>): readonly boolean[] {
  return told.length === 0 || known.size === 0 ? [] : [told.some((each) => known.has(each))];
}

/** Those that fit before those that something contradicts; of several the one on its days, then the one in its place. */
function likeliest(compared: readonly Compared[]): readonly Compared[] {
  let likely = compared.filter(({ verdict }) => verdict === "fits");
  if (likely.length === 0) return compared;
  const better: readonly ((each: Compared) => boolean)[] = [({ isOnItsDays }) => isOnItsDays, ({ isThere }) => isThere];
  for (const isBetter of better) if (likely.some(isBetter)) likely = likely.filter(isBetter);
  return likely;
}

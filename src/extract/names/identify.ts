import { slugOf } from "../slug.ts";
import type { KnownEntities } from "./known-entities.ts";
import { title } from "./name-order.ts";
import type { ReadPerson } from "./to-page-people.ts";

/** Who somebody is, as far as the registry and the page tell. */
export type Identity =
  | { readonly kind: "known"; readonly id: string }
  /** A full name that the registry does not hold: a proposal. */
  | { readonly kind: "new"; readonly id: string; readonly name: string }
  /** A surname or a role: nobody can be told by that alone. `candidates` may be it. */
  | { readonly kind: "open"; readonly candidates: readonly string[] };

/**
 * Full name first, in any order of its words; then surname with office and day; then the sourced holder of the office on that day. A surname
 * alone never decides.
 */
export function identify(person: ReadPerson, day: string | undefined, known: KnownEntities): Identity {
  const offices = person.offices.map(({ id }) => id);
  const words = person.gathered.words;
  const isFull = words.filter((word) => word.length > 1).length > 1;
  if (isFull) {
    const named = known.findByName(words);
    const [only] = named;
    if (named.length === 1 && only !== undefined) return { kind: "known", id: only.id };
    if (named.length > 1) return { kind: "open", candidates: named.map(({ id }) => id) };
    const near = nearlyNamed(person, offices, day, known);
    return near ?? { kind: "new", id: newId(person, known), name: properName(person) };
  }
  const surname = person.family ?? words[0];
  if (surname !== undefined) {
    const holders = known.findHolders(surname, offices, day);
    const [holder] = holders;
    if (holders.length === 1 && holder !== undefined) return { kind: "known", id: holder.id };
    return { kind: "open", candidates: known.withFamily(surname).map(({ id }) => id) };
  }
  const holders =
    day === undefined ? [] : offices.flatMap((office) => known.holdersOf(office, day).map(({ id }) => id));
  return { kind: "open", candidates: [...new Set(holders)] };
}

/** "Lloyd J. Austin III" is the registry's Lloyd Austin, if he held that office that day. */
function nearlyNamed(
  person: ReadPerson,
  offices: readonly string[],
  day: string | undefined,
  known: KnownEntities,
): Identity | undefined {
  const family = person.family;
  if (family === undefined) return undefined;
  const given = (person.given ?? "").split(/[\s-]/u)[0]?.toLowerCase() ?? "";
  const fits = known
    .findHolders(family, offices, day)
    .filter(({ givenName = "" }) => givenName.toLowerCase().split(/[\s-]/u)[0] === given);
  const [only] = fits;
  return fits.length === 1 && only !== undefined ? { kind: "known", id: only.id } : undefined;
}

/** As people usually write it: in the order of the print, the family name without capitals. */
export function properName({ gathered, parted }: ReadPerson): string {
  const { family, given, order } = parted;
  if (family === undefined || given === undefined || given === "") return gathered.words.map(title).join(" ");
  return order === "family_first" ? `${family} ${given}` : `${given} ${family}`;
}

function newId(person: ReadPerson, known: KnownEntities): string {
  const words = properName(person)
    .split(" ")
    .filter((word) => word.replace(".", "").length > 1 && !/^(?:I{1,3}|IV|Jr|Sr)$/u.test(word));
  const id = slugOf(words.join(" "));
  if (!known.has(id)) return id;
  return `${id}-${person.party ?? "2"}`;
}

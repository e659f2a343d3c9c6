import type { Problem } from "../errors/user-error.ts";
import { foldName } from "../model/fold-name.ts";
import { keyOf } from "../model/keys.ts";
import type { PartyEntity } from "./countries.ts";
import { didYouMean, findNearest } from "./nearest.ts";
import { placeProblem } from "./place-problem.ts";
import { toNames } from "./registry-entities.ts";
import type { RegistryPart } from "./registry-part.ts";

/** Codes that ISO 3166 leaves free for users, for countries outside the standard; such an entry needs a name. */
const userAssigned = /^(?:aaa|q[m-z][a-z]|x[a-z]{2}|zzz)$/;

type CountryEntry = RegistryPart["content"]["countries"][number];

/** Countries with what registry files add to them: further names, another main name, a Wikidata id. */
export function addToCountries(
  countries: readonly PartyEntity[],
  parts: readonly RegistryPart[],
  problems: Problem[],
): readonly PartyEntity[] {
  const byId = new Map(countries.map((country) => [country.id, country]));
  for (const part of parts) {
    for (const [index, entry] of part.content.countries.entries()) {
      const country = byId.get(entry.id);
      if (country !== undefined) byId.set(entry.id, add(country, entry));
      else if (userAssigned.test(entry.id) && entry.name !== undefined)
        byId.set(entry.id, newCountry(entry, entry.name));
      else problems.push(unknownCountry(entry.id, index, part, [...byId.values()]));
    }
  }
  return [...byId.values()];
}

function add(country: PartyEntity, entry: CountryEntry): PartyEntity {
  const name = entry.name ?? country.name;
  const main = { key: keyOf.name(country.id, name), text: name, folded: foldName(name), kind: "official" };
  const more = [main, ...country.names, ...toNames(country.id, entry.names)];
  const names = more.filter(({ text }, at) => more.findIndex((other) => other.text === text) === at);
  const formerly = [...country.formerly, ...entry.formerly];
  return { ...country, name, names, formerly, ...(entry.wikidata === undefined ? {} : { wikidataId: entry.wikidata }) };
}

function newCountry(entry: CountryEntry, name: string): PartyEntity {
  const bare = {
    label: "Party",
    id: entry.id,
    formerly: [],
    names: [],
    partyLabel: "Country",
    name,
    kind: "country",
  } as const;
  return add({ ...bare, members: [] }, entry);
}

function unknownCountry(id: string, index: number, part: RegistryPart, countries: readonly PartyEntity[]): Problem {
  const folded = foldName(id);
  const named = countries.filter(({ names }) => names.some((name) => name.folded === folded)).map((found) => found.id);
  const near =
    named.length > 0
      ? named
      : findNearest(
          id,
          countries.map((country) => country.id),
        );
  const message = `ISO 3166 has no country "${id}".`;
  const draft = {
    id: "F40",
    path: ["countries", index, "id"],
    message,
    value: id,
    suggestion: didYouMean(near),
  } as const;
  return placeProblem(draft, part.file, part.parsed);
}

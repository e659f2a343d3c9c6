import { z } from "zod";
import type { ResolvedEntity } from "../model/resolved.ts";
import type { Lexicon, PartyName, PlaceName } from "./lexicon.ts";
import { parseData } from "./parse-data.ts";
import { type PhraseEntry, PhraseMatcher } from "./phrase-matcher.ts";
import { organisationEntry } from "./publishers.ts";

const texts = z.array(z.string().min(1));

/** What src/extract/data/countries.yaml holds. */
const countryData = z.object({
  shared: texts.default([]),
  notCountries: texts.default([]),
  countries: z.array(
    z.strictObject({
      id: z.string(),
      zone: z.string(),
      names: texts,
      demonyms: texts,
      metonyms: texts.optional(),
    }),
  ),
});

/** What src/extract/data/places.yaml holds. */
const placeData = z.object({
  notPlaces: texts.default([]),
  places: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      names: texts.optional(),
      kind: z.enum(["city", "site", "region"]).default("city"),
      country: z.string(),
      within: z.string().optional(),
      zone: z.string(),
    }),
  ),
});

const zoneData = z.object({ zones: z.array(z.strictObject({ words: texts, zone: z.string() })) });
const organisationData = z.object({ notOrganisations: texts.default([]), organisations: z.array(organisationEntry) });

export function buildLexicon(files: ReadonlyMap<string, string>, entities: readonly ResolvedEntity[]): Lexicon {
  const countries = parseData(files, "countries.yaml", countryData);
  const places = parseData(files, "places.yaml", placeData);
  const { zones } = parseData(files, "zones.yaml", zoneData);
  const { organisations, notOrganisations } = parseData(files, "organisations.yaml", organisationData);
  const zoneOf = new Map(countries.countries.map(({ id, zone }) => [id, zone]));
  const partyEntries: PhraseEntry<PartyName>[] = [
    ...countries.notCountries.map((phrase) => name<PartyName>(phrase, undefined)),
    ...notOrganisations.map((phrase) => name<PartyName>(phrase, undefined)),
    ...countries.countries.flatMap(countryNames),
    ...organisations.flatMap(({ id, name: main, names }) =>
      [main, ...names].map((phrase) => name<PartyName>(phrase, { party: id, form: "organisation" })),
    ),
    ...entities.flatMap(partyNames),
  ];
  const placeEntries: PhraseEntry<PlaceName>[] = [
    ...entities.flatMap((entity) => registryPlaces(entity, zoneOf)),
    ...places.notPlaces.map((phrase) => name<PlaceName>(phrase, undefined)),
    ...places.places.flatMap(({ names = [], id, ...place }) =>
      [place.name, ...names].map((phrase) => name<PlaceName>(phrase, { ...place, place: id })),
    ),
  ];
  return {
    parties: new PhraseMatcher(partyEntries),
    places: new PhraseMatcher(placeEntries),
    zones: new PhraseMatcher(zones.flatMap(({ words, zone }) => words.map((phrase) => name(phrase, zone)))),
    instruments: new PhraseMatcher(
      entities.flatMap((entity) =>
        entity.label === "Instrument" ? entity.names.map(({ text }) => name(text, entity.id)) : [],
      ),
    ),
    zoneOfCountry: zoneOf,
    nameOf: new Map([
      ...organisations.map(({ id, name: main }) => [id, main] as const),
      ...entities.flatMap((entity) =>
        "name" in entity && typeof entity.name === "string" ? [[entity.id, entity.name] as const] : [],
      ),
      ...countries.countries.map(({ id, names }) => [id, names[0] ?? id] as const),
    ]),
  };
}

function countryNames(country: z.infer<typeof countryData>["countries"][number]): readonly PhraseEntry<PartyName>[] {
  const { id, names, demonyms, metonyms = [] } = country;
  const listed = new Set(names);
  return [
    ...names.map((phrase) => name<PartyName>(phrase, { party: id, form: "country" })),
    ...demonyms
      .filter((phrase) => !listed.has(phrase))
      .map((phrase) => name<PartyName>(phrase, { party: id, form: "demonym" })),
    ...metonyms.map((phrase) => name<PartyName>(phrase, { party: id, form: "metonym" })),
  ];
}

/** Names of the registry in Latin letters; codes and other scripts are for search. */
function partyNames(entity: ResolvedEntity): readonly PhraseEntry<PartyName>[] {
  if (entity.label !== "Party") return [];
  const form = entity.partyLabel === "Country" ? "country" : "organisation";
  return entity.names
    .filter(({ text, language }) => (language === undefined || language === "en") && /^\p{Lu}/u.test(text))
    .map(({ text }) => name<PartyName>(text, { party: entity.id, form }));
}

function registryPlaces(
  entity: ResolvedEntity,
  zoneOf: ReadonlyMap<string, string>,
): readonly PhraseEntry<PlaceName>[] {
  if (entity.label !== "Place" || entity.country === undefined) return [];
  const { id: place, country, kind } = entity;
  const zone = zoneOf.get(country);
  const shown = kind === "site" || kind === "region" ? kind : "city";
  return entity.names
    .filter(({ text }) => /^\p{Script=Latin}/u.test(text))
    .map(({ text }) => name<PlaceName>(text, { place, name: entity.name, kind: shown, country, zone }));
}

function name<T>(phrase: string, value: T | undefined): PhraseEntry<T> {
  return { phrase, value, letters: "name" };
}

/** The places of places.yaml by id. */
export function listPlaces(files: ReadonlyMap<string, string>): ReadonlyMap<string, PlaceName> {
  const { places } = parseData(files, "places.yaml", placeData);
  return new Map(places.map(({ names: _, id, ...place }) => [id, { ...place, place: id }]));
}

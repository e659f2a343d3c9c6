import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getAlpha3Codes } from "i18n-iso-countries";
import { parse } from "yaml";
import { z } from "zod";
import { organisationKinds, placeKinds } from "../../../src/model/vocabularies.ts";
import { projectRoot } from "../../../src/root.ts";

const texts = z.array(z.string().min(1));
const countryFile = z.strictObject({
  shared: texts,
  notCountries: texts,
  countries: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]{3}$/),
      zone: z.string(),
      names: texts.min(1),
      demonyms: texts.min(1),
      metonyms: texts.optional(),
    }),
  ),
});
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const placeFile = z.strictObject({
  notPlaces: texts,
  places: z.array(
    z.strictObject({
      id: slug,
      name: z.string(),
      names: texts.optional(),
      kind: z.enum(placeKinds).optional(),
      country: z.string(),
      within: slug.optional(),
      zone: z.string(),
    }),
  ),
});
const zoneFile = z.strictObject({ zones: z.array(z.strictObject({ words: texts.min(1), zone: z.string() })) });
const kind = z.enum(organisationKinds);
const organisationFile = z.strictObject({
  notOrganisations: texts,
  organisations: z.array(
    z.strictObject({ id: slug, name: z.string(), names: texts.optional(), kind, of: slug.optional() }),
  ),
  publishers: z.array(
    z.strictObject({
      id: slug,
      party: slug,
      name: z.string(),
      kind,
      hosts: texts.min(1),
      marks: texts.optional(),
      zone: z.string(),
      office: slug.optional(),
    }),
  ),
});
const registryFile = z.object({ organisations: z.array(z.object({ id: z.string() })) });

/** Codes of ISO 3166 whose land is no member of the United Nations. */
const notMembers = new Set(
  (
    "ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT " +
    "JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VAT VGB VIR WLF XKK"
  ).split(" "),
);

function read<T extends z.ZodType>(path: string, shape: T): z.infer<T> {
  return shape.parse(parse(readFileSync(join(projectRoot(), path), "utf8")));
}

const { shared, countries } = read("src/extract/data/countries.yaml", countryFile);
const { places } = read("src/extract/data/places.yaml", placeFile);
const { zones } = read("src/extract/data/zones.yaml", zoneFile);
const { organisations, publishers } = read("src/extract/data/organisations.yaml", organisationFile);
const registry = {
  organisations: ["organisations", "groupings", "publishers"].flatMap(
    (name) => read(`seeds/registry/${name}.yaml`, registryFile).organisations,
  ),
};

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
const countryIds = new Set(idsOf(countries));
const parties = new Set([...countryIds, ...idsOf(organisations)]);

function findRepeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
}

/** Values of one entry count once: a country may be named and described by one word. */
function distinct(...values: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(values.flatMap((list) => list ?? []).map((value) => value.toLowerCase()))];
}

test.each([
  ["countries", countries],
  ["places", places],
  ["organisations", organisations],
  ["publishers", publishers],
])("the %s stand in the order of their ids, and no id stands twice", (_, entries) => {
  expect(idsOf(entries)).toEqual([...new Set(idsOf(entries))].sort());
});

test("every member of the United Nations has an entry, and so have Kosovo, Palestine, Taiwan, Hong Kong and the Holy See", () => {
  const members = Object.keys(getAlpha3Codes()).filter((code) => !notMembers.has(code));
  expect(members).toHaveLength(193);
  const wanted = [...members.map((code) => code.toLowerCase()), "xkx", "pse", "twn", "hkg", "vat"];
  expect(wanted.filter((id) => !countryIds.has(id))).toEqual([]);
});

test("no word stands for two countries unless it is listed as shared", () => {
  const words = countries.flatMap(({ names, demonyms, metonyms }) => distinct(names, demonyms, metonyms));
  expect([...new Set(findRepeated(words))].sort()).toEqual(distinct(shared));
});

test("no name stands for two places, two organisations or two zones", () => {
  expect(findRepeated(places.flatMap(({ name, names }) => distinct([name], names)))).toEqual([]);
  expect(findRepeated(organisations.flatMap(({ name, names }) => distinct([name], names)))).toEqual([]);
  expect(findRepeated(zones.flatMap(({ words }) => words))).toEqual([]);
});

test("every zone is one that Node knows", () => {
  const all = [...countries, ...places, ...zones, ...publishers].map(({ zone }) => zone);
  expect(all.filter((zone) => !isZone(zone))).toEqual([]);
});

test("every place lies in a known country, and within a known place of that country", () => {
  const countryOf = new Map(places.map(({ id, country }) => [id, country]));
  expect(places.filter(({ country }) => !countryIds.has(country))).toEqual([]);
  const misplaced = places.filter(({ within, country }) => within !== undefined && countryOf.get(within) !== country);
  expect(misplaced).toEqual([]);
});

test("no place has the id of a country, an organisation or a publisher", () => {
  const taken = new Set([...parties, ...idsOf(publishers)]);
  expect(idsOf(places).filter((id) => taken.has(id))).toEqual([]);
  expect(idsOf(organisations).filter((id) => countryIds.has(id))).toEqual([]);
});

test("every organisation is part of, and every publisher speaks for, a party that is known", () => {
  expect(organisations.filter(({ of }) => of !== undefined && !parties.has(of))).toEqual([]);
  expect(publishers.filter(({ party }) => !parties.has(party))).toEqual([]);
});

test("no two publishers share a host or a mark", () => {
  expect(findRepeated(publishers.flatMap(({ hosts }) => hosts))).toEqual([]);
  expect(findRepeated(publishers.flatMap(({ marks }) => marks ?? []))).toEqual([]);
});

test("an office of a publisher belongs to the party it speaks for", () => {
  expect(publishers.filter(({ party, office }) => office !== undefined && !office.startsWith(`${party}-`))).toEqual([]);
});

test("ministries, alliances and groups of the registry keep their ids", () => {
  const known = new Set([...parties, ...idsOf(publishers)]);
  const wanted = ["nato", "ip4", "jpn-mod", "jpn-mofa", "kor-mnd", "kor-presidential-office"];
  expect(wanted.filter((id) => !known.has(id) || !idsOf(registry.organisations).includes(id))).toEqual([]);
});

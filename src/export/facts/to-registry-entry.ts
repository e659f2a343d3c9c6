import type { StoredEntity } from "../../graph/stored-entities.ts";
import { omitEmpty } from "./to-meetings.ts";

type Written = Readonly<Record<string, unknown>>;

/** An entry of a registry file and the list it stands in. */
export interface RegistryLine {
  readonly list: string;
  readonly entry: Written;
}

/**
 * The registry entry that says what the graph holds of an entity; undefined for a country of which Parley knows no more than
 * it brings along.
 * @param knownNames keys of names that Parley brings along
 */
export function toRegistryEntry(entity: StoredEntity, knownNames: ReadonlySet<string>): RegistryLine | undefined {
  const { labels, properties } = entity;
  const writer = writers.find(([label]) => labels.includes(label));
  if (writer === undefined) throw new Error(`no registry list for ${labels.join(", ")} ${String(properties.id)}`);
  return writer[1](entity, knownNames);
}

type Writer = (entity: StoredEntity, knownNames: ReadonlySet<string>) => RegistryLine | undefined;

/** Country before Party: what is a country is both. */
const writers: readonly (readonly [string, Writer])[] = [
  ["Country", toCountry],
  ["Party", toOrganisation],
  ["Person", toPerson],
  ["Office", toOffice],
  ["Place", toPlace],
  ["Occasion", toOccasion],
  ["Series", (entity) => line("series", entity, "name", {})],
  ["Instrument", toInstrument],
  ["Topic", toTopic],
  ["Readout", toSource],
];

function line(list: string, entity: StoredEntity, mainName: string, more: Written): RegistryLine {
  const { properties, formerly } = entity;
  const main = properties[mainName];
  const names = entity.names.filter(({ text }) => text !== main).map(toName);
  const { id, wikidataId } = properties;
  return { list, entry: { id, [mainName]: main, ...omitEmpty({ ...more, names, formerly, wikidata: wikidataId }) } };
}

function toName({ text, language, kind, from, to, source }: StoredEntity["names"][number]): Written {
  return { text, kind: kind.toLowerCase(), ...omitEmpty({ language, from, to, source }) };
}

/** The main name of a country in the standard has a language; one that a registry file gave it has none. */
function toCountry(entity: StoredEntity, knownNames: ReadonlySet<string>): RegistryLine | undefined {
  const { properties, names, formerly } = entity;
  const main = names.find(({ text }) => text === properties.name);
  const name = main?.language == null ? properties.name : undefined;
  const more = names.filter(({ id, text }) => !knownNames.has(id) && text !== properties.name);
  if (name === undefined && more.length === 0 && formerly.length === 0 && properties.wikidataId == null)
    return undefined;
  const entry = omitEmpty({ name, names: more.map(toName), formerly, wikidata: properties.wikidataId });
  return { list: "countries", entry: { id: properties.id, ...entry } };
}

function toOrganisation(entity: StoredEntity): RegistryLine {
  const members = entity.members.map(({ party, role, from, to, sources }) => ({
    party,
    role: role.toLowerCase(),
    ...omitEmpty({ from, to, sources }),
  }));
  return line("organisations", entity, "name", { kind: wordOf(entity, "kind"), of: entity.partOf, members });
}

function toPerson(entity: StoredEntity): RegistryLine {
  const { familyName: family, givenName: given } = entity.properties;
  const tenures = entity.tenures.map(({ office, from, to, acting, sources }) => ({
    office,
    ...omitEmpty({ from, to, acting: acting || undefined, sources }),
  }));
  return line("people", entity, "name", { family, given, order: wordOf(entity, "nameOrder"), tenures });
}

function toOffice(entity: StoredEntity): RegistryLine {
  const { levels } = entity.properties;
  return line("offices", entity, "title", { of: entity.of, level: toWords(levels) });
}

function toPlace(entity: StoredEntity): RegistryLine {
  const { latitude, longitude } = entity.properties;
  const { country, within } = entity;
  return line("places", entity, "name", { kind: wordOf(entity, "kind"), country, within, latitude, longitude });
}

function toOccasion(entity: StoredEntity): RegistryLine {
  const { from, to } = entity.properties;
  const [kind, visit] = [wordOf(entity, "kind"), wordOf(entity, "visit")];
  return line("occasions", entity, "name", { kind, visit, from, to, place: entity.place });
}

function toInstrument(entity: StoredEntity): RegistryLine {
  const { parties, text } = entity;
  return line("instruments", entity, "name", { kind: wordOf(entity, "kind"), parties, readout: text });
}

function toTopic(entity: StoredEntity): RegistryLine {
  const { group, note, mappings } = entity.properties;
  const written = (Array.isArray(mappings) ? mappings : []).map(toMapping);
  return line("topics", entity, "label", { axis: wordOf(entity, "axis"), group, note, mappings: written });
}

/** "eurovoc close 123 label": scheme, match, then the id where there is one, then the words. */
function toMapping(mapping: string): Written {
  const [scheme, match, ...rest] = mapping.split(" ");
  const hasId = /^(?:c_)?[\da-f]+(?:\.\d+)*$/.test(rest[0] ?? "") && rest.length > 1;
  return { scheme, match, ...(hasId ? { id: rest[0] } : {}), label: rest.slice(hasId ? 1 : 0).join(" ") };
}

function toSource({ properties, publishers, formerly }: StoredEntity): RegistryLine {
  const { id, title, url, via, language, publishedOn } = properties;
  return {
    list: "sources",
    entry: { id, publisher: publishers, title, ...omitEmpty({ url, via, language, publishedOn, formerly }) },
  };
}

function wordOf({ properties }: StoredEntity, name: string): unknown {
  return toWords(properties[name]);
}

/** Words of a vocabulary as facts files spell them. */
function toWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWords);
  return typeof value === "string" ? value.toLowerCase() : undefined;
}

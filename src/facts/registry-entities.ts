import { type FactDate, readFactDate } from "../model/dates.ts";
import { foldName } from "../model/fold-name.ts";
import { keyOf } from "../model/keys.ts";
import type { RegistryEntry, RegistryFile, RegistryKind, RegistryName } from "../model/registry-file.ts";
import type { MembershipFact, NameFact, ReadoutFacts, ResolvedEntity, TenureFact } from "../model/resolved.ts";
import { toList } from "../model/text.ts";
import { omitUndefined } from "./omit-undefined.ts";

/** An entity with where it stands: the list of the registry file and its position there. */
export interface PlacedEntity {
  readonly entity: ResolvedEntity;
  readonly list: RegistryKind;
  readonly index: number;
}

/** All entries of a registry file but its countries, which add to those of ISO 3166. */
export function toEntities(file: RegistryFile): readonly PlacedEntity[] {
  const place = <K extends RegistryKind>(list: K, entity: (entry: RegistryEntry<K>) => ResolvedEntity) => {
    const entries: readonly RegistryEntry<K>[] = file[list];
    return entries.map((entry, index) => ({ entity: entity(entry), list, index }));
  };
  return [
    ...place("people", toPerson),
    ...place("offices", toOffice),
    ...place("organisations", toOrganisation),
    ...place("places", toPlace),
    ...place("occasions", toOccasion),
    ...place("series", (entry) => ({ label: "Series", ...common(entry, entry.name), name: entry.name })),
    ...place("instruments", toInstrument),
    ...place("topics", toTopic),
    ...place("sources", toSource),
  ];
}

interface AnyEntry {
  readonly id: string;
  readonly names: readonly RegistryName[];
  readonly formerly: readonly string[];
  readonly wikidata?: string | undefined;
}

function common(entry: AnyEntry, mainName: string) {
  const main: NameFact = {
    key: keyOf.name(entry.id, mainName),
    text: mainName,
    folded: foldName(mainName),
    kind: "official",
  };
  const names = [main, ...toNames(entry.id, entry.names).filter(({ text }) => text !== mainName)];
  return { id: entry.id, formerly: entry.formerly, names, ...omitUndefined({ wikidataId: entry.wikidata }) };
}

export function toNames(id: string, names: readonly RegistryName[]): readonly NameFact[] {
  return names.map(({ text, kind, language, from, to, source }) => ({
    key: keyOf.name(id, text),
    text,
    folded: foldName(text),
    kind,
    ...omitUndefined({ language, from, to, source }),
  }));
}

function toPerson(entry: RegistryEntry<"people">): ResolvedEntity {
  const { name, family, given, order } = entry;
  const tenures = entry.tenures.map(
    ({ office, from, to, acting, sources }): TenureFact => ({
      key: keyOf.tenure(entry.id, office, from ?? ""),
      office,
      acting,
      ...omitUndefined({ from: dateOf(from), to: dateOf(to) }),
      supports: toSupports(sources),
    }),
  );
  const parts = omitUndefined({ familyName: family, givenName: given, nameOrder: order });
  return { label: "Person", ...common(entry, name), name, ...parts, tenures };
}

function toOffice(entry: RegistryEntry<"offices">): ResolvedEntity {
  const { title, of, level } = entry;
  return { label: "Office", ...common(entry, title), title, of, levels: toList(level) };
}

function toOrganisation(entry: RegistryEntry<"organisations">): ResolvedEntity {
  const { name, kind, of } = entry;
  const members = entry.members.map(
    ({ party, role, from, to, sources }): MembershipFact => ({
      key: keyOf.membership(party, entry.id, from ?? ""),
      member: party,
      role,
      ...omitUndefined({ from: dateOf(from), to: dateOf(to) }),
      supports: toSupports(sources),
    }),
  );
  const part = omitUndefined({ partOf: of });
  return { label: "Party", ...common(entry, name), partyLabel: "Organisation", name, kind, ...part, members };
}

function toPlace(entry: RegistryEntry<"places">): ResolvedEntity {
  const { name, kind, country, within, latitude, longitude } = entry;
  const where = omitUndefined({ country, within, latitude, longitude });
  return { label: "Place", ...common(entry, name), name, kind, ...where };
}

function toOccasion(entry: RegistryEntry<"occasions">): ResolvedEntity {
  const { name, kind, visit, from, to, place } = entry;
  return { label: "Occasion", ...common(entry, name), name, kind, ...omitUndefined({ visit, from, to, place }) };
}

function toInstrument(entry: RegistryEntry<"instruments">): ResolvedEntity {
  const { name, kind, parties, readout } = entry;
  return { label: "Instrument", ...common(entry, name), name, kind, parties, ...omitUndefined({ readout }) };
}

function toTopic(entry: RegistryEntry<"topics">): ResolvedEntity {
  const { label: name, axis, group, note } = entry;
  const mappings = entry.mappings.map(({ scheme, match, id, label: theirs }) =>
    [scheme, match, id, theirs].filter((word) => word !== undefined).join(" "),
  );
  const more = omitUndefined({ group, note });
  return { label: "Topic", ...common(entry, name), name, axis, ...more, mappings };
}

function toSource(entry: RegistryEntry<"sources">): ResolvedEntity {
  const { id, title, language, url, via, publishedOn, formerly } = entry;
  const readout: ReadoutFacts = {
    id,
    publishers: toList(entry.publisher),
    title,
    kind: "reference",
    language,
    translation: "original",
    read: "whole",
    revisions: [],
    formerly,
    ...omitUndefined({ url, via, publishedOn }),
  };
  return { label: "Readout", ...common({ id, formerly, names: [] }, title), readout };
}

function toSupports(sources: readonly { readonly source: string; readonly at: string }[]) {
  return sources.map(({ source, at }) => ({ readout: source, paragraph: at }));
}

function dateOf(text: string | undefined): FactDate | undefined {
  const reading = text === undefined ? undefined : readFactDate(text);
  return reading?.ok === true ? reading.date : undefined;
}

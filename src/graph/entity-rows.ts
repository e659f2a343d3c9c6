import type { FactDate } from "../model/dates.ts";
import { digest } from "../model/keys.ts";
import type { MembershipFact, NameFact, ResolvedEntity, TenureFact } from "../model/resolved.ts";
import { readoutProperties } from "./fact-rows.ts";
import { toDay, toEnum, toEnums, toProperties } from "./property-values.ts";

/** Tells whether an entity of the registry changed since it was written. What the graph keeps without order is sorted. */
export function entityHashOf(entity: ResolvedEntity): string {
  const byKey = <T extends { readonly key: string }>(facts: readonly T[]) =>
    facts.map(sortSupports).sort((one, other) => (one.key < other.key ? -1 : 1));
  const sorted = {
    ...entity,
    names: byKey(entity.names),
    ...("tenures" in entity ? { tenures: byKey(entity.tenures) } : {}),
    ...("members" in entity ? { members: byKey(entity.members) } : {}),
    ...("parties" in entity ? { parties: entity.parties.toSorted() } : {}),
    ...("readout" in entity && typeof entity.readout === "object"
      ? { readout: { ...entity.readout, publishers: entity.readout.publishers.toSorted() } }
      : {}),
    formerly: entity.formerly.toSorted(),
  };
  const entries = Object.entries(sorted).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(`2 ${JSON.stringify(entries)}`).slice(0, 20);
}

function sortSupports<T extends object>(fact: T): T {
  if (!("supports" in fact) || !Array.isArray(fact.supports)) return fact;
  return { ...fact, supports: fact.supports.map((one) => JSON.stringify(one)).sort() };
}

/** The properties of an entity's node; what is not known is null, so that an upsert takes it away. */
export function entityProperties(entity: ResolvedEntity): object {
  if (entity.label === "Readout") return readoutProperties(entity.readout);
  return { wikidataId: entity.wikidataId ?? null, ...ownProperties(entity), id: entity.id, hash: null };
}

function ownProperties(entity: Exclude<ResolvedEntity, { label: "Readout" }>): object {
  switch (entity.label) {
    case "Party":
      return { name: entity.name, kind: toEnum(entity.kind), iso2: entity.iso2 ?? null };
    case "Person":
      return {
        name: entity.name,
        familyName: entity.familyName ?? null,
        givenName: entity.givenName ?? null,
        nameOrder: entity.nameOrder === undefined ? null : toEnum(entity.nameOrder),
      };
    case "Office":
      return { title: entity.title, levels: toEnums(entity.levels) };
    case "Place":
      return {
        name: entity.name,
        kind: toEnum(entity.kind),
        latitude: entity.latitude ?? null,
        longitude: entity.longitude ?? null,
      };
    case "Occasion":
      return {
        name: entity.name,
        kind: toEnum(entity.kind),
        visit: entity.visit === undefined ? null : toEnum(entity.visit),
        from: toDay(entity.from) ?? null,
        to: toDay(entity.to) ?? null,
      };
    case "Series":
      return { name: entity.name };
    case "Instrument":
      return { name: entity.name, kind: toEnum(entity.kind) };
    case "Topic":
      return {
        label: entity.name,
        axis: toEnum(entity.axis),
        group: entity.group ?? null,
        note: entity.note ?? null,
        mappings: entity.mappings,
      };
  }
}

export function nameRows(entity: ResolvedEntity) {
  return entity.names.map((name: NameFact) => ({
    id: name.key,
    entity: entity.id,
    properties: toProperties({
      id: name.key,
      text: name.text,
      folded: name.folded,
      language: name.language,
      kind: toEnum(name.kind),
      from: toDay(name.from),
      to: toDay(name.to),
    }),
  }));
}

export function tenureRows(person: string, tenures: readonly TenureFact[]) {
  return tenures.map(({ key, office, from, to, acting }) => ({
    id: key,
    person,
    office,
    properties: toProperties({ id: key, ...spanOf("from", from), ...spanOf("to", to), acting, attestedOn: [] }),
  }));
}

export function membershipRows(of: string, members: readonly MembershipFact[]) {
  return members.map(({ key, member, role, from, to }) => ({
    id: key,
    member,
    of,
    properties: toProperties({ id: key, role: toEnum(role), ...spanOf("from", from), ...spanOf("to", to) }),
  }));
}

function spanOf(end: "from" | "to", date: FactDate | undefined) {
  if (date === undefined) return {};
  return { [end]: date.text, [`${end}Earliest`]: toDay(date.earliest), [`${end}Latest`]: toDay(date.latest) };
}

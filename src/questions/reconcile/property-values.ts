import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import type { AskedProperty } from "./extension-query.ts";
import { isInScript } from "./name-scripts.ts";
import { findProperty, type PropertyId } from "./property-table.ts";
import type { NamedEntity } from "./read-named-entities.ts";
import { holdingOn, readTenuresOfOffices, readTenuresOfPeople } from "./tenure-rows.ts";

export type PropertyValue = { readonly str: string } | { readonly int: number } | { readonly entity: string };
type ValuesById = ReadonlyMap<string, readonly PropertyValue[]>;
/** Of entities whose kind has the property. */
type Reader = (read: ReadQuery, entities: readonly NamedEntity[], asked: AskedProperty) => Promise<ValuesById>;

/** Values of a property by id of the entity; an entity whose kind does not have it has none. */
export async function readPropertyValues(
  read: ReadQuery,
  entities: readonly NamedEntity[],
  asked: AskedProperty,
): Promise<ValuesById> {
  const kinds = findProperty(asked.id)?.kinds ?? [];
  const values = await readers[asked.id](
    read,
    entities.filter(({ kind }) => kinds.includes(kind)),
    asked,
  );
  return new Map([...values].map(([id, all]) => [id, all.slice(0, asked.limit)]));
}

const represented = z.object({ person: z.string(), party: z.string(), parties: z.array(z.string()) });
const idRow = z.object({ id: z.string() });

const readers: Readonly<Record<PropertyId, Reader>> = {
  office: nothing,
  on: nothing,
  names: ofEntity(({ name, names }) => unique([name, ...names.map(({ text }) => text)]).map((str) => ({ str }))),
  nameInScript: ofEntity(({ name, names }, { script }) =>
    unique([...names.map(({ text }) => text), name])
      .filter((text) => isInScript(text, script))
      .map((str) => ({ str })),
  ),
  wikidataId: ofEntity(({ wikidataId }) => (wikidataId === null ? [] : [{ str: wikidataId }])),
  meetingCount: ofEntity(({ meetingCount }) => (meetingCount === null ? [] : [{ int: meetingCount }])),
  // A cell of dates would make the day a midnight somewhere.
  lastMeetingOn: ofEntity(({ lastMeetingOn }) => (lastMeetingOn === null ? [] : [{ str: lastMeetingOn }])),
  party: ofEntity(({ parties }) => parties.map((entity) => ({ entity }))),
  offices: async (read, entities, { on }) => {
    const tenures = await readTenuresOfPeople(read, idsOf(entities));
    const ofOffices =
      on === undefined
        ? []
        : await readTenuresOfOffices(
            read,
            tenures.map(({ office }) => office),
          );
    const held = tenures.filter((each) => on === undefined || holdingOn(each, on, ofOffices) !== undefined);
    return group(held.map(({ person, office }) => [person, office]));
  },
  holders: async (read, entities, { on }) => {
    const tenures = await readTenuresOfOffices(read, idsOf(entities));
    const held = tenures.filter((each) => on === undefined || holdingOn(each, on, tenures) !== undefined);
    return group(held.map(({ office, person }) => [office, person]));
  },
  represents: async (read, entities, { on }) => {
    const rows = await readRepresented(read, entities, on);
    return group(rows.map(({ person, party }) => [person, party]));
  },
  countries: async (read, entities) => {
    const people = entities.filter(({ kind }) => kind === "PERSON");
    const [tenures, rows] = await Promise.all([
      readTenuresOfPeople(read, idsOf(people)),
      readRepresented(read, people, undefined),
    ]);
    const belongs = [
      ...entities.flatMap(({ id, parties }) => [id, ...parties].map((party) => [id, party] as const)),
      ...[...tenures, ...rows].flatMap(({ person, parties }) => parties.map((party) => [person, party] as const)),
    ];
    const ids = unique(belongs.map(([, party]) => party));
    const countries = new Set((await readRows(read, "countries-among", { ids }, idRow)).map(({ id }) => id));
    return group(belongs.filter(([, party]) => countries.has(party)));
  },
};

async function nothing(): Promise<ValuesById> {
  return new Map();
}

function ofEntity(valuesOf: (entity: NamedEntity, asked: AskedProperty) => readonly PropertyValue[]): Reader {
  return async (_, entities, asked) => new Map(entities.map((entity) => [entity.id, valuesOf(entity, asked)]));
}

function readRepresented(read: ReadQuery, people: readonly NamedEntity[], on: AskedProperty["on"]) {
  const days = { from: on?.earliest ?? null, to: on?.latest ?? null };
  return readRows(read, "parties-represented", { people: idsOf(people), ...days }, represented);
}

/** Entities by the id they belong to, each once. */
function group(pairs: readonly (readonly [string, string])[]): ValuesById {
  const values = new Map<string, Set<string>>();
  for (const [id, entity] of pairs) values.set(id, (values.get(id) ?? new Set()).add(entity));
  return new Map([...values].map(([id, entities]) => [id, [...entities].map((entity) => ({ entity }))]));
}

function idsOf(entities: readonly NamedEntity[]): readonly string[] {
  return entities.map(({ id }) => id);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

import facts from "../fixtures/followthemoney/model-facts.json" with { type: "json" };

/** An entity as FollowTheMoney writes it, as it was read back. */
export interface ReadEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

interface SchemaFacts {
  readonly isA: readonly string[];
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}

const schemata = new Map<string, SchemaFacts>(Object.entries(facts.schemata));
const longest = new Map(Object.entries(facts.types).map(([type, { maxLength }]) => [type, maxLength]));
const entityId = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;
const words = (list: string) => new Set(list.split(" "));
const [countries, topics, languages] = [words(facts.countries), words(facts.topics), words(facts.languages)];

/** Whether a value is one of its type, by what FollowTheMoney's documentation says of the type. */
const holds: Readonly<Record<string, (value: string) => boolean>> = {
  country: (value) => countries.has(value),
  topic: (value) => topics.has(value),
  language: (value) => languages.has(value),
  date: (value) => /^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?)?)?$/.test(value),
  url: (value) => /^https?:$/.test(new URL(value).protocol),
  entity: (value) => entityId.test(value),
  identifier: (value) => /^Q\d+$/.test(value),
  number: (value) => /^-?\d+(\.\d+)?$/.test(value),
  name: (value) => !/\s{2}|[\n\t]/.test(value),
};

/** What FollowTheMoney would find wrong with the entities, as the facts of its model tell. */
export function ftmProblems(entities: readonly ReadEntity[]): readonly string[] {
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
  return entities.flatMap((entity) => {
    const schema = schemata.get(entity.schema);
    if (schema === undefined) return [`${entity.id}: no schema ${entity.schema}`];
    const missing = schema.required.filter((property) => (entity.properties[property] ?? []).length === 0);
    const wrong = Object.entries(entity.properties).flatMap(([property, values]) => {
      const [type, range] = schema.properties[property]?.split(" ") ?? [];
      if (type === undefined) return [`${entity.schema} has no ${property}`];
      return values.flatMap((value) => {
        if ([...value].length > (longest.get(type) ?? 0)) return [`${property} of ${entity.id} is too long`];
        if (value.trim() === "" || holds[type]?.(value) === false) return [`${property} of ${entity.id}: ${value}`];
        return range === undefined || isA(schemaOf.get(value), range)
          ? []
          : [`${property} of ${entity.id} is no ${range}`];
      });
    });
    const badId = entityId.test(entity.id) && entity.id.length <= 200 ? [] : [`id ${entity.id}`];
    return [...badId, ...missing.map((property) => `${entity.id} has no ${property}`), ...wrong];
  });
}

function isA(schema: string | undefined, range: string): boolean {
  return schema !== undefined && (schemata.get(schema)?.isA.includes(range) ?? false);
}

/** Type of a property in a schema; undefined where it has none of that name. */
export function ftmType(schema: string, property: string): string | undefined {
  return schemata.get(schema)?.properties[property]?.split(" ")[0];
}

export const ftmSchemata: readonly string[] = [...schemata.keys()];

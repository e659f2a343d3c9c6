import type { ResolvedEntity } from "../model/resolved.ts";
import type { Writing } from "./connect-database.ts";
import { entityHashOf, entityProperties, membershipRows, nameRows, tenureRows } from "./entity-rows.ts";
import { writeIds, writeRows } from "./write-rows.ts";

const statementOfLabel: Readonly<Record<ResolvedEntity["label"], string>> = {
  Party: "load/parties",
  Person: "load/people",
  Office: "load/offices",
  Place: "load/places",
  Occasion: "load/occasions",
  Series: "load/series",
  Instrument: "load/instruments",
  Topic: "load/topics",
  Readout: "load/readouts",
};

/** The nodes of entities, incomplete until entitySupportWritings: no hash is kept yet. */
export function entityNodeWritings(entities: readonly ResolvedEntity[]): readonly Writing[] {
  const parties = entities.filter((entity) => entity.label === "Party");
  const labelled = (label: string) => parties.filter(({ partyLabel }) => partyLabel === label).map(({ id }) => id);
  return [
    ...Object.entries(statementOfLabel).flatMap(([label, statement]) =>
      writeRows(
        statement,
        entities
          .filter((entity) => entity.label === label)
          .map((entity) => ({ id: entity.id, properties: entityProperties(entity) })),
      ),
    ),
    ...writeIds("load/countries", "ids", labelled("Country")),
    ...writeIds("load/organisations", "ids", labelled("Organisation")),
  ];
}

/** Names, tenures, memberships and relationships of entities, once the nodes of all of them are there. */
export function entityLinkWritings(entities: readonly ResolvedEntity[]): readonly Writing[] {
  const people = entities.filter((entity) => entity.label === "Person");
  const parties = entities.filter((entity) => entity.label === "Party");
  return [
    ...writeIds(
      "load/clear-entities",
      "ids",
      entities.map(({ id }) => id),
    ),
    ...writeRows("load/names", entities.flatMap(nameRows)),
    ...writeRows(
      "load/former-ids",
      entities.flatMap(({ id, formerly }) => formerly.map((former) => ({ id: former, now: id }))),
    ),
    ...writeRows(
      "load/tenures",
      people.flatMap(({ id, tenures }) => tenureRows(id, tenures)),
    ),
    ...writeRows(
      "load/memberships",
      parties.flatMap(({ id, members }) => membershipRows(id, members)),
    ),
    ...relationshipWritings(entities),
  ];
}

function relationshipWritings(entities: readonly ResolvedEntity[]): readonly Writing[] {
  const places = entities.filter((entity) => entity.label === "Place");
  const readouts = entities.filter((entity) => entity.label === "Readout");
  return [
    ...writeLinks("load/party-parents", entities, (entity) => entity.label === "Party" && entity.partOf),
    ...writeLinks("load/office-parties", entities, (entity) => entity.label === "Office" && entity.of),
    ...writeLinks("load/place-countries", places, (entity) => entity.label === "Place" && entity.country),
    ...writeLinks("load/place-wholes", places, (entity) => entity.label === "Place" && entity.within),
    ...writeLinks("load/occasion-places", entities, (entity) => entity.label === "Occasion" && entity.place),
    ...writeRows("load/instrument-parties", instrumentParties(entities)),
    ...writeRows(
      "load/readout-publishers",
      readouts.flatMap(({ id, readout }) => readout.publishers.map((party) => ({ readout: id, party }))),
    ),
  ];
}

function instrumentParties(entities: readonly ResolvedEntity[]) {
  const instruments = entities.filter((entity) => entity.label === "Instrument");
  return instruments.flatMap(({ id, parties }) => parties.map((party) => ({ from: id, to: party })));
}

function writeLinks(
  statement: string,
  entities: readonly ResolvedEntity[],
  read: (entity: ResolvedEntity) => string | false | undefined,
): readonly Writing[] {
  return writeRows(
    statement,
    entities.flatMap((entity) => {
      const to = read(entity);
      return to === undefined || to === false ? [] : [{ from: entity.id, to }];
    }),
  );
}

/** What entities rest on, once all readouts are there; an entity whose sources are all there is complete. */
export function entitySupportWritings(entities: readonly ResolvedEntity[]): readonly Writing[] {
  const people = entities.filter((entity) => entity.label === "Person");
  const parties = entities.filter((entity) => entity.label === "Party");
  return [
    ...writeRows(
      "load/tenure-supports",
      people.flatMap(({ tenures }) => tenures.flatMap(supportRows)),
    ),
    ...writeRows(
      "load/membership-supports",
      parties.flatMap(({ members }) => members.flatMap(supportRows)),
    ),
    ...writeRows("load/name-supports", entities.flatMap(nameSupportRows)),
    ...writeLinks("load/instrument-texts", entities, (entity) => entity.label === "Instrument" && entity.readout),
    ...writeRows(
      "load/entity-hashes",
      entities.map((entity) => ({ id: entity.id, hash: entityHashOf(entity), cited: citedBy(entity) })),
    ),
  ];
}

interface Supported {
  readonly key: string;
  readonly supports: readonly { readonly readout: string; readonly paragraph: string }[];
}

function supportRows({ key, supports }: Supported) {
  return supports.map(({ readout, paragraph }) => ({ id: key, readout, paragraph }));
}

/** A name's source has no paragraph of its own: the page as a whole. */
function nameSupportRows({ names }: ResolvedEntity) {
  return names.flatMap(({ key, source }) =>
    source === undefined ? [] : [{ id: key, readout: source, paragraph: "page" }],
  );
}

function citedBy(entity: ResolvedEntity): readonly string[] {
  const named = entity.names.flatMap(({ source }) => source ?? []);
  const supports = (facts: readonly Supported[]) =>
    facts.flatMap((fact) => fact.supports.map(({ readout }) => readout));
  const own =
    entity.label === "Person"
      ? supports(entity.tenures)
      : entity.label === "Party"
        ? supports(entity.members)
        : entity.label === "Instrument"
          ? [entity.readout ?? []].flat()
          : [];
  return [...new Set([...named, ...own])];
}

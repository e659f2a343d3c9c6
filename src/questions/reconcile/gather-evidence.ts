import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Evidence } from "./decide-match.ts";
import { type FoundByName, findByName } from "./find-by-name.ts";
import { type AskedName, type Likeness, likenessOf, readAskedName } from "./name-likeness.ts";
import type { ReconciliationQuery } from "./query-batch.ts";
import { type NamedEntity, readNamedEntities } from "./read-named-entities.ts";
import type { Sought } from "./sought.ts";
import { readTenuresOfOffices } from "./tenure-rows.ts";

type Found = Omit<Evidence, "weights">;

/** What is less like the name than this is no candidate. */
const leastPoints = 25;
/** Whoever held an office, and whoever belongs to a party, up to so many. */
const mostOfConditions = 200;

/** Entities that a query may mean, by its name; by what it tells beside the name where it gives none. */
export async function gatherEvidence(
  read: ReadQuery,
  query: ReconciliationQuery,
  sought: Sought,
): Promise<readonly Found[]> {
  const holders = query.kinds.includes("PERSON") ? await readHolders(read, sought) : [];
  if (query.text === undefined) return gatherByConditions(read, query, sought, holders);
  const found = await findByName(read, query.text, query.kinds);
  // Of a common surname the index gives the first only; those who held the office are looked at in any case.
  const entities = await readOfKinds(read, [...found.ids, ...holders], query);
  const asked = readAskedName(query.text);
  return entities
    .map((entity): Found & { readonly likeness: Likeness } => ({
      entity,
      byId: found.byId.get(entity.id),
      likeness: toLikeness(asked, entity, found),
    }))
    .filter(({ likeness }) => likeness.points >= leastPoints);
}

async function gatherByConditions(
  read: ReadQuery,
  query: ReconciliationQuery,
  { offices, parties }: Sought,
  holders: readonly string[],
): Promise<readonly Found[]> {
  const ofParties = offices === undefined && parties !== undefined ? await readOfParties(read, query, parties) : [];
  const entities = await readOfKinds(read, [...holders, ...ofParties], query);
  return entities.map((entity) => ({ entity, byId: undefined, likeness: undefined }));
}

function toLikeness(asked: AskedName, entity: NamedEntity, { byId, byTitleAndParty }: FoundByName): Likeness {
  if (byId.has(entity.id)) return { hold: "WHOLE", points: 100 };
  const names = [entity.name, ...entity.names.map(({ text }) => text)];
  const likeness = likenessOf(asked, names, entity.kind === "PERSON");
  return byTitleAndParty.has(entity.id) && likeness.points < 95 ? { hold: "WHOLE", points: 95 } : likeness;
}

async function readOfKinds(
  read: ReadQuery,
  ids: readonly string[],
  { kinds }: ReconciliationQuery,
): Promise<readonly NamedEntity[]> {
  const entities = await readNamedEntities(read, [...new Set(ids)]);
  return entities.filter(({ kind }) => kinds.includes(kind));
}

async function readHolders(read: ReadQuery, { offices }: Sought): Promise<readonly string[]> {
  if (offices === undefined) return [];
  const tenures = await readTenuresOfOffices(read, offices);
  return [...new Set(tenures.map(({ person }) => person))].slice(0, mostOfConditions);
}

const row = z.object({ id: z.string() });

function readOfParties(read: ReadQuery, { kinds }: ReconciliationQuery, parties: ReadonlySet<string>) {
  const asked = { parties: [...parties], kinds, first: mostOfConditions };
  return readRows(read, "entities-of-parties", asked, row).then((rows) => rows.map(({ id }) => id));
}

import type { z } from "zod";
import type { registryFile } from "../../../src/model/registry-file.ts";
import { fictionalWord } from "./fictional-names.ts";
import type { Office, Person, Term } from "./fictional-offices.ts";
import { firstMonthOfData, lastMonthOfData } from "./fictional-offices.ts";
import { cityOf, gazetteOf, ministryOf, type World } from "./fictional-world.ts";
import { seededRandom } from "./seeded-random.ts";

type Registry = z.input<typeof registryFile>;
type RegistryEntryOf<K extends keyof Registry> = NonNullable<Registry[K]>[number];

/** The world as registry objects, one a line of a JSON Lines file. */
export function* registryOf(world: World): Generator<Registry> {
  yield { topics: world.topics.map(({ id, name, axis, group }) => ({ id, label: name, axis, group })) };
  yield { occasions: world.occasions.map(({ id, name }) => ({ id, name, kind: "forum" as const })) };
  yield { series: world.series.map(({ id, name }) => ({ id, name })) };
  yield {
    instruments: world.instruments.map(({ id, name, parties }) => ({
      id,
      name,
      kind: "agreement" as const,
      parties: [...parties],
    })),
  };
  yield* inPortions([...organisations(world)], (organisations) => ({ organisations }));
  yield* inPortions([...places(world)], (places) => ({ places }));
  yield* inPortions([...sources(world)], (sources) => ({ sources }));
  yield* inPortions([...world.offices.values()].flat().map(office), (offices) => ({ offices }));
  const partyOf = new Map([...world.offices].flatMap(([party, offices]) => offices.map(({ id }) => [id, party])));
  yield* inPortions(
    world.people.map((someone) => person(someone, partyOf)),
    (people) => ({ people }),
  );
}

function* inPortions<T>(items: readonly T[], toRegistry: (portion: T[]) => Registry): Generator<Registry> {
  const portion = 100;
  for (let start = 0; start < items.length; start += portion) yield toRegistry(items.slice(start, start + portion));
}

function* organisations(world: World): Generator<RegistryEntryOf<"organisations">> {
  for (const country of world.countries) {
    yield { id: ministryOf(country), name: `Ministry of Outer Affairs of ${country}`, kind: "ministry", of: country };
  }
  for (const { id, name, members } of world.organisations) {
    const source = gazetteOf(id);
    yield {
      id,
      name,
      kind: "informal_grouping",
      members: members.map((party) => ({ party, sources: [{ source }] })),
    };
  }
}

function* places(world: World): Generator<RegistryEntryOf<"places">> {
  const random = seededRandom(`${world.seed}/places`);
  for (const country of world.countries) {
    yield { id: cityOf(country), name: fictionalWord(random), kind: "city", country };
  }
}

function* sources(world: World): Generator<RegistryEntryOf<"sources">> {
  for (const party of world.offices.keys()) {
    const id = gazetteOf(party);
    const publisher = world.countries.includes(party) ? ministryOf(party) : party;
    yield { id, publisher, title: `Gazette of offices (${party})`, url: `https://gazette.example/${id}` };
  }
}

function office({ id, title, of, levels }: Office): RegistryEntryOf<"offices"> {
  return { id, title, of, level: [...levels] };
}

function person({ id, name, terms }: Person, partyOf: ReadonlyMap<string, string>): RegistryEntryOf<"people"> {
  const tenures = terms.map((term) => ({
    office: term.office,
    ...datesOf(term),
    sources: [{ source: gazetteOf(partyOf.get(term.office) ?? "") }],
  }));
  const familyFirst = { text: `${name.family.toUpperCase()} ${name.given}`, kind: "printed" as const };
  return {
    id,
    name: `${name.given} ${name.family}`,
    family: name.family,
    given: name.given,
    order: "given_first",
    names: [familyFirst],
    tenures,
  };
}

/** Terms that reach beyond the data have no stated end. */
function datesOf({ firstMonth, lastMonth }: Term): { from: string; to?: string } {
  const from = `${yearAndMonth(firstMonth)}${firstMonth < firstMonthOfData ? "" : "-01"}`;
  if (lastMonth >= lastMonthOfData) return { from };
  return { from, to: `${yearAndMonth(lastMonth)}-${lastDayOf(lastMonth)}` };
}

function yearAndMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function lastDayOf(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

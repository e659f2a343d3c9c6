import { getAlpha3Codes } from "i18n-iso-countries";
import type { CooperationForm, MeetingFormat } from "../../../src/model/vocabularies.ts";
import { fictionalNames, fictionalWord } from "./fictional-names.ts";
import { countrySeats, fillOffices, type Office, organisationSeats, type Person } from "./fictional-offices.ts";
import { type SeededRandom, seededRandom, shuffled } from "./seeded-random.ts";

/**
 * What the fictional readouts refer to: real country codes, everything else made up, each id with "x-" or "x." in front.
 * The busiest come first, and which they are the seed decides: no rank says anything about a country.
 */
export interface World {
  readonly seed: string;
  readonly countries: readonly string[];
  readonly organisations: readonly Organisation[];
  /** By the party whose offices they are. */
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  readonly occasions: readonly Named[];
  readonly series: readonly Named[];
  readonly instruments: readonly Instrument[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Organisation extends Named {
  readonly members: readonly string[];
}
export interface Topic extends Named {
  readonly axis: "theme" | "situation";
  readonly group: string;
}
export interface Instrument extends Named {
  readonly parties: readonly string[];
}

export const sizes = { S: 1_000, M: 50_000, L: 200_000 } as const;

const countryCount = 195;
export const topicCount = 60;
export const firstYear = 2010;
export const lastYear = 2026;

export function fictionalWorld(seed: string): World {
  const random = seededRandom(`${seed}/world`);
  const nextName = fictionalNames(random);
  const codes = Object.keys(getAlpha3Codes())
    .filter((code) => !code.startsWith("X"))
    .map((code) => code.toLowerCase())
    .sort();
  const countries = shuffled(codes, random).slice(0, countryCount);
  const organisations = organisationNames.map((name) => ({
    id: `x-${slug(name)}`,
    name,
    members: shuffled(countries, random).slice(0, random.between(6, 60)),
  }));
  const offices = new Map<string, readonly Office[]>();
  const people: Person[] = [];
  const staff = (party: string, seats: typeof countrySeats) => {
    const filled = fillOffices(party, seats, nextName, random);
    offices.set(party, filled.offices);
    people.push(...filled.people);
  };
  for (const country of countries) staff(country, countrySeats);
  for (const organisation of organisations) staff(organisation.id, organisationSeats);
  const more = { topics: topics(random), occasions: occasions(random), series: series(random) };
  return { seed, countries, organisations, offices, people, ...more, instruments: instruments(countries, random) };
}

export const cityOf = (country: string) => `x-city-${country}`;
export const ministryOf = (country: string) => `x-${country}-ministry`;
export const gazetteOf = (party: string) => `x-gazette-${party.replace(/^x-/, "")}`;

/** Drawn for points that set out a cooperation, and for meetings that were more than a talk. */
export const forms: readonly CooperationForm[] = [
  "general",
  "coordination",
  "dialogue",
  "exchange",
  "exercise",
  "capacity",
  "joint_project",
  "information",
];
export const formatsOfTalks: readonly MeetingFormat[] = ["courtesy_call", "meal", "pull_aside", "site_visit"];

export const timeZones = ["Asia/Tokyo", "Europe/Istanbul", "America/New_York", "Pacific/Auckland", "Africa/Nairobi"];

const organisationNames = [
  "Concord of the Amber Coast",
  "League of Tidal Cities",
  "Compact of the Nine Lanterns",
  "Union of Cloud Harbours",
  "Assembly of Slow Rivers",
  "Circle of the High Meadows",
  "Pact of the Salt Road",
  "Forum of Distant Bells",
];
const subjects = [
  "Kelp trade",
  "Lantern traffic",
  "Cloud harvesting",
  "Tidal bridges",
  "Kite routes",
  "Bell towers",
  "Glass orchards",
  "Salt roads",
  "Fog signals",
  "Moss archives",
];
const aspects = ["standards", "research", "safety", "training", "law"];
const situations = ["Amber Shoals", "Lower Fens", "Nine Lanterns", "Salt Road", "High Meadows"];

function topics(random: SeededRandom): readonly Topic[] {
  const themes = subjects.flatMap((group) =>
    aspects.map((aspect): Topic => ({ id: topicId(group, aspect), name: `${group}: ${aspect}`, axis: "theme", group })),
  );
  const regions = situations.flatMap((group) =>
    ["north", "south"].map(
      (end): Topic => ({
        id: topicId("situation", `${group} ${end}`),
        name: `${group}, ${end}`,
        axis: "situation",
        group,
      }),
    ),
  );
  return shuffled([...themes, ...regions], random);
}

function topicId(group: string, rest: string): string {
  return `x.${slug(group)}.${slug(rest)}`;
}

function occasions(random: SeededRandom): readonly Named[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) =>
    [1, 2, 3, 4].map((number) => ({
      id: `x-forum-${year}-${number}`,
      name: `${fictionalWord(random)} Forum ${year}`,
    })),
  );
}

function series(random: SeededRandom): readonly Named[] {
  return Array.from({ length: 40 }, (_, index) => ({
    id: `x-series-${index + 1}`,
    name: `${fictionalWord(random)} Dialogue ${index + 1}`,
  }));
}

function instruments(countries: readonly string[], random: SeededRandom): readonly Instrument[] {
  return Array.from({ length: 120 }, (_, index) => ({
    id: `x-instrument-${index + 1}`,
    name: `${fictionalWord(random)} Arrangement ${index + 1}`,
    parties: shuffled(countries.slice(0, 60), random).slice(0, 2),
  }));
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

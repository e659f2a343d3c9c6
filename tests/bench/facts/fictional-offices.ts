import type { Level } from "../../../src/model/vocabularies.ts";
import type { FictionalName } from "./fictional-names.ts";
import { itemAt, type SeededRandom } from "./seeded-random.ts";

/** One seat of a country or an organisation, and who fills it when. */
export interface Office {
  readonly id: string;
  readonly title: string;
  readonly of: string;
  readonly levels: readonly Level[];
  readonly terms: readonly Term[];
}

/** Months count from January of year 0; the last one is included. */
export interface Term {
  readonly person: string;
  readonly office: string;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

export interface Person {
  readonly id: string;
  readonly name: FictionalName;
  readonly terms: readonly Term[];
}

interface Seat {
  readonly slug: string;
  readonly title: string;
  readonly levels: readonly Level[];
}

/** From the highest to the lowest; a delegation is led by one and filled up with later ones. */
export const countrySeats: readonly Seat[] = [
  { slug: "head-of-state", title: "Keeper of the State", levels: ["head_of_state"] },
  { slug: "head-of-government", title: "First Minister", levels: ["head_of_government"] },
  { slug: "foreign-minister", title: "Minister of Outer Affairs", levels: ["minister"] },
  { slug: "defence-minister", title: "Minister of Shields", levels: ["minister"] },
  { slug: "deputy-minister", title: "Deputy Minister of Outer Affairs", levels: ["deputy_minister"] },
  { slug: "chief-of-defence", title: "Chief of the Shields", levels: ["chief_of_defence"] },
  { slug: "political-director", title: "Director of Outer Affairs", levels: ["senior_official"] },
  { slug: "ambassador", title: "Ambassador at Large", levels: ["ambassador"] },
];
export const organisationSeats: readonly Seat[] = [
  { slug: "secretary-general", title: "Secretary General", levels: ["io_head"] },
  { slug: "deputy-secretary-general", title: "Deputy Secretary General", levels: ["deputy_head"] },
];

export const firstMonthOfData = monthOf(2010, 1);
export const lastMonthOfData = monthOf(2026, 12);

export function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** Fills each seat of a party without a gap for as long as there is data, with terms of 1 to 7 years. */
export function fillOffices(
  party: string,
  seats: readonly Seat[],
  nextName: () => FictionalName,
  random: SeededRandom,
): { readonly offices: readonly Office[]; readonly people: readonly Person[] } {
  const people: { id: string; name: FictionalName; terms: Term[] }[] = [];
  const choose = (firstMonth: number) => {
    const free = people.filter((person) => person.terms.every((term) => term.lastMonth < firstMonth));
    if (free.length > 0 && random.happens(0.2)) return random.pick(free);
    const name = nextName();
    const newcomer = { id: `x-${slugOf(name)}`, name, terms: [] as Term[] };
    people.push(newcomer);
    return newcomer;
  };
  const offices = seats.map((seat) => {
    const id = `x-${party.replace(/^x-/, "")}-${seat.slug}`;
    const terms: Term[] = [];
    let firstMonth = firstMonthOfData - random.between(0, 48);
    while (firstMonth <= lastMonthOfData) {
      const lastMonth = firstMonth + random.between(12, 84) - 1;
      const holder = choose(firstMonth);
      const term = { person: holder.id, office: id, firstMonth, lastMonth };
      holder.terms.push(term);
      terms.push(term);
      firstMonth = lastMonth + 1;
    }
    return { id, title: seat.title, of: party, levels: seat.levels, terms };
  });
  return { offices, people };
}

/** Who holds the office in that month. */
export function holderOf(office: Office, month: number): string {
  const term = office.terms.find((candidate) => candidate.firstMonth <= month && month <= candidate.lastMonth);
  return (term ?? itemAt(office.terms, 0)).person;
}

function slugOf(name: FictionalName): string {
  return `${name.given}-${name.family}`.toLowerCase();
}

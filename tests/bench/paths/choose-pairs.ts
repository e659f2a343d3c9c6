import { itemAt, seededRandom } from "../facts/seeded-random.ts";

export interface Pair {
  readonly from: string;
  readonly to: string;
}

export interface Attendee {
  readonly id: string;
  readonly meetings: number;
}

const randomPairs = 300;
const busyPeople = 20;

/** The busiest first. */
export function findBusiest(people: readonly Attendee[]): readonly string[] {
  return people
    .toSorted((one, other) => other.meetings - one.meetings || (one.id < other.id ? -1 : 1))
    .slice(0, busyPeople)
    .map(({ id }) => id);
}

/** 300 pairs drawn by seed, and every pair of the 20 busiest. */
export function choosePairs(people: readonly Attendee[], seed: string): readonly Pair[] {
  const random = seededRandom(`${seed}/pairs`);
  const draw = () => itemAt(people, random.between(0, people.length - 1)).id;
  const drawn = Array.from({ length: randomPairs }, () => ({ from: draw(), to: draw() }));
  const busiest = findBusiest(people);
  const busy = busiest.flatMap((from, index) => busiest.slice(index + 1).map((to) => ({ from, to })));
  return [...drawn, ...busy].filter(({ from, to }) => from !== to);
}

import { holderOf, monthOf, type Office } from "./fictional-offices.ts";
import { firstYear, lastYear, type World } from "./fictional-world.ts";
import { itemAt, type SeededRandom, seededRandom, shuffled, zipfRanks } from "./seeded-random.ts";

/** Who met when: what every readout of the meeting agrees on. */
export interface MeetingPlan {
  readonly id: string;
  readonly kind: MeetingKind;
  /** EDTF: nearly always a day. */
  readonly date: string;
  readonly day: string;
  readonly parties: readonly string[];
  readonly delegates: readonly Delegate[];
  /** The summit in whose margins it took place. */
  readonly partOf?: string;
}

export interface Delegate {
  /** Unique within the meeting. */
  readonly handle: string;
  readonly person: string;
  readonly office: string;
  readonly party: string;
}

export const meetingKinds = ["bilateral", "trilateral", "conference", "summit"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** Of each 200 meetings: 80 %, 8 %, 10.5 % and 1.5 %; and how many delegations come. */
const shares: Readonly<Record<MeetingKind, { of200: number; fewest: number; most: number }>> = {
  bilateral: { of200: 160, fewest: 2, most: 2 },
  trilateral: { of200: 16, fewest: 3, most: 3 },
  conference: { of200: 21, fewest: 5, most: 20 },
  summit: { of200: 3, fewest: 30, most: 190 },
};

/** Plans any meeting of the world by its index alone, so that none has to be kept. */
export function meetingPlanner(world: World, meetingCount: number): (index: number) => MeetingPlan {
  const slots = meetingKinds.flatMap((kind) => new Array<MeetingKind>(shares[kind].of200).fill(kind));
  const kinds = shuffled(slots, seededRandom(`${world.seed}/kinds`));
  const kindOf = (index: number) => itemAt(kinds, index % kinds.length);
  const dayOf = (index: number) => dayInSpan(world, index, meetingCount);
  const drawCountry = zipfRanks(world.countries.length);

  return (index) => {
    const random = seededRandom(`${world.seed}/meeting/${index}`);
    const kind = kindOf(index);
    const summit = kind === "conference" && random.happens(0.15) ? lastSummitBefore(index, kindOf) : undefined;
    const day = dayOf(summit ?? index);
    const parties = partiesOf(world, kind, drawCountry, random);
    const isVague = kind === "bilateral" && random.happens(0.03);
    return {
      id: meetingId(dayOf(index), index),
      kind,
      date: isVague ? day.slice(0, 7) : day,
      day,
      parties,
      delegates: parties.flatMap((party) => delegation(world, party, day, random)),
      ...(summit === undefined ? {} : { partOf: meetingId(dayOf(summit), summit) }),
    };
  };
}

function meetingId(day: string, index: number): string {
  return `x-${day}-${String(index).padStart(6, "0")}`;
}

/** Meetings follow each other through the years, a few days more or less. */
function dayInSpan(world: World, index: number, meetingCount: number): string {
  const first = Date.UTC(firstYear, 0, 1) / dayMs;
  const last = Date.UTC(lastYear, 5, 30) / dayMs;
  const jitter = seededRandom(`${world.seed}/day/${index}`).between(0, 9);
  const day = Math.min(last, first + Math.floor(((last - first) * index) / meetingCount) + jitter);
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

const dayMs = 24 * 60 * 60 * 1000;

function lastSummitBefore(index: number, kindOf: (index: number) => MeetingKind): number | undefined {
  for (let earlier = index - 1; earlier >= 0; earlier -= 1) if (kindOf(earlier) === "summit") return earlier;
  return undefined;
}

function partiesOf(
  world: World,
  kind: MeetingKind,
  drawCountry: (random: SeededRandom) => number,
  random: SeededRandom,
): readonly string[] {
  const { fewest, most } = shares[kind];
  const count = random.between(fewest, most);
  const parties = new Set<string>();
  if (count > 3 && random.happens(0.3)) parties.add(random.pick(world.organisations).id);
  for (let tries = 0; parties.size < count && tries < count * 3; tries += 1) {
    parties.add(itemAt(world.countries, drawCountry(random)));
  }
  // Who is left out of a crowded summit are those who seldom meet anybody.
  for (let rank = 0; parties.size < count; rank += 1) parties.add(itemAt(world.countries, rank));
  return [...parties];
}

/** One to four people, two on average: who leads, and people of lower offices. */
function delegation(world: World, party: string, day: string, random: SeededRandom): readonly Delegate[] {
  const offices = world.offices.get(party) ?? [];
  const size = Math.min(offices.length, 1 + random.weighted([4, 3, 2, 1]));
  const lead = Math.min(random.weighted([2, 3, 6, 4, 2, 1, 1, 1]), offices.length - size);
  const followers = shuffled(offices.slice(lead + 1), random).slice(0, size - 1);
  const month = monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const taken = new Map<string, Office>();
  for (const office of [itemAt(offices, Math.max(0, lead)), ...followers]) taken.set(holderOf(office, month), office);
  return [...taken].map(([person, office], index) => ({
    handle: `${party.replace(/^x-/, "")}-${index + 1}`,
    person,
    office: office.id,
    party,
  }));
}

import type { z } from "zod";
import type { factsFile } from "../../../src/model/facts-file.ts";
import { pointsOf } from "./fictional-points.ts";
import { cityOf, formatsOfTalks, lastYear, ministryOf, timeZones, type World } from "./fictional-world.ts";
import type { Delegate, MeetingPlan } from "./meeting-plan.ts";
import { itemAt, type SeededRandom, seededRandom } from "./seeded-random.ts";

export type FictionalFacts = z.input<typeof factsFile>;
type Meeting = NonNullable<FictionalFacts["meetings"]>[number];
type Person = NonNullable<FictionalFacts["people"]>[string];

/** What the first party publishes. */
export function readoutOf(plan: MeetingPlan, world: World): FictionalFacts {
  const random = seededRandom(`${world.seed}/readout/${plan.id}`);
  return facts(plan, itemAt(plan.parties, 0), world, random, commonAccount(plan, world));
}

/** What the second party publishes of the same meeting, for one talk in twelve: other points, sometimes another length. */
export function twinOf(plan: MeetingPlan, world: World): FictionalFacts | undefined {
  const random = seededRandom(`${world.seed}/twin/${plan.id}`);
  const isTalk = plan.kind === "bilateral" || plan.kind === "trilateral";
  if (!isTalk || !random.happens(1 / 12)) return undefined;
  const account = commonAccount(plan, world);
  const differs = random.happens(0.2);
  const own = differs ? { ...account, durationMinutes: random.between(2, 9) * 10 } : account;
  return facts(plan, itemAt(plan.parties, 1), world, random, own);
}

type Account = Omit<Meeting, "id" | "date" | "present" | "points">;

/** Place, time and form: what both sides tell alike. */
function commonAccount(plan: MeetingPlan, world: World): Account {
  const random = seededRandom(`${world.seed}/account/${plan.id}`);
  const host = itemAt(plan.parties, 0);
  const place = cityOf(world.countries.includes(host) ? host : itemAt(world.countries, 0));
  const isTalk = plan.kind === "bilateral" || plan.kind === "trilateral";
  const year = Math.min(lastYear, Number(plan.day.slice(0, 4)));
  return {
    ...(isTalk && random.happens(0.2) ? { mode: random.pick(["phone", "video"] as const) } : { place, host }),
    ...(random.happens(0.3) && plan.date === plan.day ? { startsAt: startsAt(random) } : {}),
    ...(random.happens(0.4) ? { durationMinutes: random.between(2, 9) * 10 } : {}),
    ...(isTalk && random.happens(0.1) ? { formats: [random.pick(formatsOfTalks)] } : {}),
    ...(!isTalk && random.happens(0.2) ? { formats: ["conference_session" as const] } : {}),
    ...(!isTalk || random.happens(0.1) ? { occasion: `x-forum-${year}-${random.between(1, 4)}` } : {}),
    ...(random.happens(0.05) ? { series: { of: random.pick(world.series).id } } : {}),
    ...(plan.partOf === undefined ? {} : { partOf: plan.partOf }),
  };
}

function startsAt(random: SeededRandom): { local: string; zone: string } {
  const local = `${String(random.between(8, 20)).padStart(2, "0")}:${random.pick(["00", "15", "30", "45"])}`;
  return { local, zone: random.pick(timeZones) };
}

function facts(
  plan: MeetingPlan,
  publisher: string,
  world: World,
  random: SeededRandom,
  account: Account,
): FictionalFacts {
  const isCountry = world.countries.includes(publisher);
  const id = `x-r${plan.id.slice(1)}-${publisher.replace(/^x-/, "")}`;
  const people = new Map<string, Person>(plan.delegates.map((delegate) => [delegate.handle, person(delegate)]));
  if (plan.kind === "bilateral" && random.happens(0.05)) {
    people.set("others", { for: itemAt(plan.parties, 1), unnamed: random.between(2, 8) });
  }
  const points = pointsOf(plan, world, random);
  return {
    readout: {
      id,
      publisher: isCountry ? ministryOf(publisher) : publisher,
      title: `Fictional readout of ${plan.parties.slice(0, 3).join(", ")} on ${plan.date}`,
      url: `https://readouts.example/${id}`,
      publishedOn: plan.day,
    },
    people: Object.fromEntries(people),
    meetings: [{ id: plan.id, date: plan.date, ...account, present: [...people.keys()], points }],
    ...(random.happens(0.03) ? { mentions: [mention(plan, world, random)] } : {}),
  };
}

function person({ person, office }: Delegate): Person {
  return { person, as: office };
}

function mention(plan: MeetingPlan, world: World, random: SeededRandom) {
  const country = random.pick(world.countries.filter((candidate) => !plan.parties.includes(candidate)));
  return { at: "9", what: "An earlier fictional visit is recalled.", parties: [country] };
}

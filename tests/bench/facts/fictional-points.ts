import type { z } from "zod";
import { type Act, acts, meaningOf } from "../../../src/model/acts.ts";
import type { factsFile } from "../../../src/model/facts-file.ts";
import { forms, topicCount, type World } from "./fictional-world.ts";
import type { MeetingPlan } from "./meeting-plan.ts";
import { itemAt, type SeededRandom, shuffled, zipfRanks } from "./seeded-random.ts";

type Meeting = NonNullable<z.input<typeof factsFile>["meetings"]>[number];
export type Point = NonNullable<Meeting["points"]>[number];

/** Two to six points, each in a paragraph of its own. */
export function pointsOf(plan: MeetingPlan, world: World, random: SeededRandom): Point[] {
  const count = random.between(2, 6);
  return Array.from({ length: count }, (_, index) => point(String(index + 1), plan, world, random));
}

const drawTopic = zipfRanks(topicCount);
const drawCountry = zipfRanks(40);
const weights: Readonly<Partial<Record<Act, number>>> = {
  discussed: 25,
  stated: 25,
  welcomed: 8,
  thanked: 4,
  concerned: 4,
  condemned: 2,
  asked: 4,
  proposed: 4,
  intends: 6,
  shared: 6,
  reaffirmed: 4,
  agreed: 7,
  signed: 1,
};
const drawnActs = acts.map(({ act }) => act).filter((act) => weights[act] !== undefined);
const drawnWeights = drawnActs.map((act) => weights[act] ?? 0);
const jointActs: readonly Act[] = ["discussed", "shared", "reaffirmed", "agreed", "signed"];

function point(at: string, plan: MeetingPlan, world: World, random: SeededRandom): Point {
  const act = itemAt(drawnActs, random.weighted(drawnWeights));
  const about = aboutOf(plan, world, random);
  if (act === "discussed") return { at, by: "all", discussed: about };
  const summary = `Fictional words on ${about.join(" and ")}, paragraph ${at}.`;
  const by = jointActs.includes(act) ? "all" : random.pick(plan.delegates).handle;
  const claims = meaningOf(act).status !== undefined && random.happens(0.6);
  return {
    at,
    by,
    [act]: summary,
    about,
    ...(claims ? cooperation(plan, random) : {}),
    ...(act === "signed" ? { instrument: random.pick(world.instruments).id, happened: "signed" as const } : {}),
  };
}

/** One or two topics, and now and then a country that is not there. */
function aboutOf(plan: MeetingPlan, world: World, random: SeededRandom): string[] {
  const topics = new Set([itemAt(world.topics, drawTopic(random)).id, itemAt(world.topics, drawTopic(random)).id]);
  const country = itemAt(world.countries, drawCountry(random));
  const isThirdParty = random.happens(0.15) && !plan.parties.includes(country);
  return [...topics, ...(isThirdParty ? [country] : [])];
}

function cooperation(plan: MeetingPlan, random: SeededRandom): Pick<Point, "cooperation" | "parties"> {
  const parties = plan.parties.length <= 9 ? plan.parties : shuffled(plan.parties, random).slice(0, 4);
  return { cooperation: random.pick(forms), parties: [...parties] };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../../src/root.ts";
import { itemAt } from "../facts/seeded-random.ts";

/** One of twelve questions people ask every day, as a query of the API and as hand-written Cypher with the same answer. */
export interface EverydayQuestion {
  readonly name: string;
  readonly graphql: string;
  readonly cypher: string;
  /** Asked in turn, so that no single answer is served from a warm corner of the store. */
  readonly variables: readonly Variables[];
}

export type Variables = Readonly<Record<string, string | number>>;

const ids = z.array(z.string()).min(2);
export const targetsShape = z.object({
  people: ids,
  parties: ids,
  topics: ids,
  offices: ids,
  cooperations: ids,
  readouts: ids,
});
export type Targets = z.infer<typeof targetsShape>;

export function readBenchText(file: string): string {
  return readFileSync(join(projectRoot(), "tests", "bench", "reads", file), "utf8");
}

export const everydayNames = [
  "person-meetings",
  "counterparts",
  "pair-meetings",
  "engagements",
  "topic-statements",
  "cooperation-by-area",
  "citations",
  "meetings-in-month",
  "office-attendances",
  "newest-meetings",
  "readout-facts",
  "pair-cooperation",
] as const;

export function everydayQuestions(targets: Targets): readonly EverydayQuestion[] {
  const variables = variablesOf(targets);
  return everydayNames.map((name) => ({
    name,
    graphql: readBenchText(`${name}.graphql`),
    cypher: readBenchText(`${name}.cypher`),
    variables: variables[name],
  }));
}

function variablesOf(targets: Targets): Readonly<Record<(typeof everydayNames)[number], readonly Variables[]>> {
  const byId = (list: readonly string[]) => list.map((id) => ({ id }));
  const pairs = targets.parties.slice(1).map((other, index) => ({ id: itemAt(targets.parties, index), other }));
  return {
    "person-meetings": byId(targets.people),
    counterparts: byId(targets.people),
    "pair-meetings": pairs,
    engagements: byId(targets.parties),
    "topic-statements": targets.topics.map((id, index) => ({ id, since: `${2014 + index}-01-01` })),
    "cooperation-by-area": byId(targets.topics),
    citations: byId(targets.cooperations),
    "meetings-in-month": [2012, 2015, 2018, 2021, 2024].map((year) => ({ from: `${year}-03-01`, to: `${year}-03-31` })),
    "office-attendances": byId(targets.offices),
    "newest-meetings": [0, 10, 20, 30, 40].map((offset) => ({ offset })),
    "readout-facts": byId(targets.readouts),
    "pair-cooperation": pairs,
  };
}

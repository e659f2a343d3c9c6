import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { z } from "zod";
import { projectRoot } from "../../../src/root.ts";
import type { Measurement } from "../measurement.ts";
import { p50, p99, timeEach } from "../paths/time-each.ts";
import { ask } from "../reads/time-requests.ts";
import { type BusyQuestion, busyQuestions } from "./busy-questions.ts";

export interface QuestionTask {
  readonly driver: Driver;
  readonly database: string;
  /** Of the API. */
  readonly url: string;
  readonly onProgress: (line: string) => void;
}

const goalMs = 300;
const ids = z.array(z.string());
const busiestShape = z.object({ people: ids, parties: ids, topics: ids, offices: ids, meetings: ids, readouts: ids });

/** Each named question over HTTP for the twenty busiest it can be asked of: once to warm, then twice over. */
export async function timeQuestions({
  driver,
  database,
  url,
  onProgress,
}: QuestionTask): Promise<readonly Measurement[]> {
  const file = join(projectRoot(), "tests", "bench", "questions", "busiest.cypher");
  const text = `CYPHER 5\n${readFileSync(file, "utf8")}`;
  const { records } = await driver.executeQuery(text, {}, { database, routing: neo4j.routing.READ });
  const measurements: Measurement[] = [];
  for (const question of busyQuestions(busiestShape.parse(records[0]?.toObject()))) {
    const measured = await timeQuestion(question, url);
    for (const { what, parley } of measured) onProgress(`${what}: ${parley.toFixed(0)} ms`);
    measurements.push(...measured);
  }
  return measurements;
}

async function timeQuestion({ name, query, variables }: BusyQuestion, url: string): Promise<readonly Measurement[]> {
  const requests = variables.map((values) => ({ url, body: JSON.stringify({ query, variables: values }) }));
  const refused = new Map<string, number>();
  for (const request of requests) {
    const error = await ask(request).then(findError, (refusal: unknown) => String(refusal).slice(0, 200));
    if (error !== undefined) refused.set(error, (refused.get(error) ?? 0) + 1);
  }
  // What is refused is not quick: it takes as long as nobody waits.
  const times = await timeEach([...requests, ...requests], 1, (request) => ask(request).catch(() => undefined));
  const unanswered = [...refused.values()].reduce((sum, count) => sum + count, 0);
  const told =
    unanswered === 0 ? "" : `, ${unanswered} of ${requests.length} unanswered: ${[...refused.keys()].join(" ")}`;
  const line = (share: string, parley: number): Measurement => ({
    bench: "questions",
    what: `${name}, ${share}${told}`,
    unit: "ms",
    parley,
  });
  const slowest = unanswered === 0 ? p99(times) : Number.POSITIVE_INFINITY;
  return [line("p50", p50(times)), { ...line("p99", slowest), goal: goalMs }];
}

const errorShape = z.object({ errors: z.array(z.object({ message: z.string() })).optional() });

function findError(text: string): string | undefined {
  return errorShape.parse(JSON.parse(text)).errors?.[0]?.message;
}

import { type Measurement, median } from "../measurement.ts";
import { apiRequest, bareRequest, findDifferentAnswers, type Urls } from "./compare-answers.ts";
import type { EverydayQuestion } from "./everyday-questions.ts";
import { percentile, type Request, timeRequests } from "./time-requests.ts";

/** Bounded in count and time: the whole takes at most twelve questions x 2 crowds x rounds x 2 servers x budget. */
const crowds = [
  { clients: 1, requests: 150, budgetMs: 3_000 },
  { clients: 32, requests: 1_200, budgetMs: 3_000 },
] as const;
const rounds = 3;
const goalRatio = 2;

/** Compares the answers first, then times both servers in alternating order. */
export async function timeReads(
  urls: Urls,
  questions: readonly EverydayQuestion[],
  onProgress: (line: string) => void,
): Promise<readonly Measurement[]> {
  const different = await findDifferentAnswers(urls, questions);
  if (different.length > 0) throw new Error(`the answers differ:\n${different.join("\n")}`);
  const measurements: Measurement[] = [];
  for (const question of questions) {
    for (const crowd of crowds) {
      const compared = await compare(urls, question, crowd);
      for (const { what, ratio } of compared) onProgress(`${what}: ratio ${ratio?.toFixed(2)}`);
      measurements.push(...compared);
    }
  }
  return measurements;
}

async function compare(
  urls: Urls,
  question: EverydayQuestion,
  crowd: (typeof crowds)[number],
): Promise<readonly Measurement[]> {
  const api = question.variables.map((variables) => apiRequest(urls, question, variables));
  const bare = question.variables.map((variables) => bareRequest(urls, question, variables));
  for (const requests of [api, bare]) await timeRequests(requests, { ...crowd, requests: crowd.clients * 10 });
  const times = { api: [] as Times[], bare: [] as Times[] };
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0;
    if (first) times.api.push(await timesOf(api, crowd));
    times.bare.push(await timesOf(bare, crowd));
    if (!first) times.api.push(await timesOf(api, crowd));
  }
  return (["p50", "p99"] as const).map((share) => {
    const parley = median(times.api.map((time) => time[share]));
    const other = median(times.bare.map((time) => time[share]));
    const ratio = median(times.api.map((time, round) => time[share] / (times.bare[round]?.[share] ?? Number.NaN)));
    const what = `${question.name}, ${crowd.clients} ${crowd.clients === 1 ? "client" : "clients"}, ${share}`;
    return { bench: "reads", what, unit: "ms", parley, bare: other, ratio, goal: goalRatio };
  });
}

interface Times {
  readonly p50: number;
  readonly p99: number;
}

async function timesOf(requests: readonly Request[], crowd: (typeof crowds)[number]): Promise<Times> {
  const latencies = await timeRequests(requests, crowd);
  return { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}

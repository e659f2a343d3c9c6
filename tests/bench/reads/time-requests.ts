import { Agent, request } from "node:http";

export interface Request {
  readonly url: string;
  readonly body: string;
}

export interface Latencies {
  /** Milliseconds, shortest first. */
  readonly sorted: readonly number[];
}

export interface Bounds {
  readonly clients: number;
  readonly requests: number;
  /** No request is begun after this time. */
  readonly budgetMs: number;
}

/** Asks in turn, each client waiting for its answer before it asks again; an answer that is not 200 is an error. */
export async function timeRequests(requests: readonly Request[], bounds: Bounds): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true, maxSockets: bounds.clients });
  const latencies: number[] = [];
  const stopAt = performance.now() + bounds.budgetMs;
  let asked = 0;
  const client = async () => {
    while (asked < bounds.requests && performance.now() < stopAt) {
      const next = requests[asked % requests.length];
      if (next === undefined) throw new Error("nothing to ask");
      asked += 1;
      const startedAt = performance.now();
      await ask(next, agent);
      latencies.push(performance.now() - startedAt);
    }
  };
  try {
    await Promise.all(Array.from({ length: bounds.clients }, client));
  } finally {
    agent.destroy();
  }
  return { sorted: latencies.sort((one, other) => one - other) };
}

export function percentile({ sorted }: Latencies, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The text of the answer. */
export function ask({ url, body }: Request, agent?: Agent): Promise<string> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: "POST", headers, ...(agent === undefined ? {} : { agent }) }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 400)}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

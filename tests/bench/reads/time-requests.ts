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

/**
 * Asks in turn, each client waiting for its answer before it asks again. A question that ran into a limit took for ever:
 * a server that gives up early must not look quick.
 */
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
      const isAnswered = await answers(next, agent);
      latencies.push(isAnswered ? performance.now() - startedAt : Number.POSITIVE_INFINITY);
    }
  };
  try {
    await Promise.all(Array.from({ length: bounds.clients }, client));
  } finally {
    agent.destroy();
  }
  return { sorted: latencies.sort((one, other) => one - other) };
}

async function answers(request: Request, agent: Agent): Promise<boolean> {
  const text = await ask(request, agent).catch((error: unknown) => {
    if (error instanceof RefusedRequest) return undefined;
    throw error;
  });
  return text !== undefined && !/^\{"errors"|"errors":\[\{/.test(text);
}

/** An answer with another status than 200. */
class RefusedRequest extends Error {}

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
        else reject(new RefusedRequest(`${url} answered ${response.statusCode}: ${text.slice(0, 400)}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

import { setTimeout as sleep } from "node:timers/promises";
import type { ReadableDatabase } from "./run-read-query.ts";

/** Whether the database answers within the time given, asked over a connection that is not busy. */
export async function answersWithin({ driver, name }: ReadableDatabase, timeoutMs: number): Promise<boolean> {
  const late = new AbortController();
  try {
    const answer = driver.verifyConnectivity({ database: name }).then(
      () => true,
      () => false,
    );
    return await Promise.race([answer, sleep(timeoutMs, false, { signal: late.signal })]);
  } finally {
    late.abort();
  }
}

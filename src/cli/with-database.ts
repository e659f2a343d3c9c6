import { UserError } from "../errors/user-error.ts";
import type { Configuration } from "./configuration.ts";
import { listenForInterruption } from "./interruption.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";

type Talk = (line: string) => void;
type Work = (access: OpenDatabase, interrupted: Promise<void>) => Promise<void>;

/**
 * Opens the configured database for some work and closes it however that ends: a server that was started for it does
 * not stay behind when a person or the system interrupts. Work that has not begun by then is left out.
 * @param work given the database, and what resolves when the end is wanted; it then ends by itself
 */
export async function withDatabase(configuration: Configuration, talk: Talk, work: Work): Promise<void> {
  const interruption = listenForInterruption(() => talk("Stopping. A second Ctrl+C ends at once."));
  const opening = openDatabase(configuration, talk);
  try {
    const access = await Promise.race([opening, interruption.first]);
    if (access !== undefined) await work(access, interruption.first);
  } finally {
    // An interrupted start has nothing to close until the database it began has come up.
    const access = await opening.catch(() => undefined);
    await access?.close();
    interruption.release();
  }
}

/**
 * The answer, unless the end is wanted first.
 * @throws UserError interrupted
 */
export async function unlessInterrupted<T>(answer: Promise<T>, interrupted: Promise<void>): Promise<T> {
  let isInterrupted = false;
  const wanted = interrupted.then(() => {
    isInterrupted = true;
  });
  // What is under way is cut off when its connection closes.
  answer.catch(() => undefined);
  await Promise.race([answer, wanted]);
  if (!isInterrupted) return answer;
  throw new UserError("interrupted", "Stopped before the end. Nothing is lost: the same command goes on from there.");
}

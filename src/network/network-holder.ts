import { setTimeout as sleep } from "node:timers/promises";
import type { ReadableDatabase, ReadQuery } from "../graph/run-read-query.ts";
import { databaseFinder } from "./database-finder.ts";
import { type GraphStamp, isSameLoad, readGraphStamp } from "./graph-stamp.ts";
import { NetworkTooLarge } from "./network.ts";
import { networkFinder } from "./network-finder.ts";
import type { PathFinder } from "./path-finder.ts";
import { readNetwork } from "./read-network.ts";

export type NetworkEvent =
  | {
      readonly kind: "built";
      readonly version: number;
      readonly meetings: number;
      readonly bytes: number;
      readonly ms: number;
    }
  | { readonly kind: "too_large"; readonly limitMb: number }
  | { readonly kind: "failed"; readonly error: unknown };

export interface NetworkHolderParts {
  readonly database: ReadableDatabase;
  /** 0 keeps no copy. */
  readonly limitMb: number;
  /** How often the graph is asked for its version. */
  readonly askEveryMs?: number;
  onEvent(event: NetworkEvent): void;
}

/**
 * What the copy in memory is at the moment. "building": there is none yet; "stale": there was one of another load;
 * "too_large": there will be none of this load; "off": none is wanted.
 */
export type NetworkState = "fresh" | "building" | "stale" | "too_large" | "off";

const usualAskEveryMs = 2_000;
/** For so long at most a build that failed is left alone. */
const mostPatienceMs = 60_000;
/** A database that hangs is not waited for. */
const closeWithinMs = 1_000;

/**
 * Holds the attendance network of the graph's present load in memory, and builds it anew after each load. A copy of an
 * earlier load answers nothing and is let go: while there is none of the present one, the database answers.
 */
export class NetworkHolder {
  readonly #parts: NetworkHolderParts;
  readonly #askEveryMs: number;
  readonly #stopping = new AbortController();
  #copy: { readonly finder: PathFinder; readonly stamp: GraphStamp } | undefined;
  /** The load that the graph shows, as far as is known. */
  #version = 0;
  #tooLarge: GraphStamp | undefined;
  #hasHadCopy = false;
  #failures = 0;
  #retryAt = 0;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #timer: NodeJS.Timeout | undefined;

  /** Starts to build at once. */
  constructor(parts: NetworkHolderParts) {
    this.#parts = parts;
    this.#askEveryMs = parts.askEveryMs ?? usualAskEveryMs;
    if (parts.limitMb > 0) this.#check();
  }

  get state(): NetworkState {
    if (this.#parts.limitMb === 0) return "off";
    if (this.#copy !== undefined) return "fresh";
    if (this.#tooLarge !== undefined) return "too_large";
    return this.#hasHadCopy ? "stale" : "building";
  }

  /** Answers from memory where it shows the graph's present load, otherwise by reading. */
  finder(read: ReadQuery): PathFinder {
    return this.#copy?.finder ?? databaseFinder(read, this.#version);
  }

  /** Somebody has seen this version in the graph. */
  noteVersion(version: number): void {
    if (version === this.#version) return;
    if (this.#parts.limitMb === 0) this.#version = version;
    else this.#check();
  }

  /** Ends what runs. */
  async close(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await Promise.race([this.#running, sleep(closeWithinMs, undefined, { ref: false })]);
  }

  /** One check at a time; one that is asked for meanwhile follows it. */
  #check(): void {
    if (this.#stopping.signal.aborted) return;
    if (this.#running !== undefined) {
      this.#isAskedAgain = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#isAskedAgain = false;
    this.#running = this.#bringUpToDate().finally(() => {
      this.#running = undefined;
      if (this.#isAskedAgain) this.#check();
      else this.#checkLater();
    });
  }

  #checkLater(): void {
    if (this.#stopping.signal.aborted) return;
    this.#timer = setTimeout(() => this.#check(), this.#askEveryMs);
    this.#timer.unref();
  }

  async #bringUpToDate(): Promise<void> {
    const stamp = await readGraphStamp(this.#parts.database).catch(() => undefined);
    // A database that is away tells nothing new; whoever asks it for an answer hears of it.
    if (stamp === undefined) return;
    this.#version = stamp.version;
    if (this.#copy !== undefined && isSameLoad(this.#copy.stamp, stamp)) return;
    if (this.#tooLarge !== undefined && isSameLoad(this.#tooLarge, stamp)) return;
    this.#copy = undefined;
    this.#tooLarge = undefined;
    if (Date.now() >= this.#retryAt) await this.#build(stamp);
  }

  async #build(asked: GraphStamp): Promise<void> {
    const { database, limitMb, onEvent } = this.#parts;
    const startedAt = performance.now();
    try {
      const { network, stamp } = await readNetwork(database, limitMb * 2 ** 20, this.#stopping.signal);
      this.#version = stamp.version;
      this.#copy = { finder: networkFinder(network), stamp };
      this.#hasHadCopy = true;
      this.#failures = 0;
      const ms = Math.round(performance.now() - startedAt);
      onEvent({ kind: "built", version: stamp.version, meetings: network.meetings.count, bytes: network.bytes, ms });
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      if (error instanceof NetworkTooLarge) {
        this.#tooLarge = asked;
        onEvent({ kind: "too_large", limitMb });
        return;
      }
      this.#failures += 1;
      this.#retryAt = Date.now() + Math.min(mostPatienceMs, this.#askEveryMs * 2 ** this.#failures);
      onEvent({ kind: "failed", error });
    }
  }
}

import {
  type GraphChange,
  type GraphHead,
  isSameHead,
  messageId,
  sinceVersion,
  toMessageBody,
} from "./graph-change.ts";
import type { Outcome } from "./post-message.ts";
import type { Progress, ProgressStore } from "./progress.ts";
import { pauseAfter } from "./retry-plan.ts";
import { type SignedMessage, signMessage } from "./sign-message.ts";

export interface WebhookParts {
  readonly addresses: readonly URL[];
  readonly secret: string;
  /** Where the graph stands, and what was done since a version. */
  readChange(since: number): Promise<GraphChange>;
  post(address: URL, message: SignedMessage): Promise<Outcome>;
  readonly store: ProgressStore;
  readonly clock: WebhookClock;
  onEvent(event: WebhookEvent): void;
}

export interface WebhookClock {
  now(): Date;
  /** From 0 to 1. */
  chance(): number;
}

export interface WebhookEvent {
  readonly address: URL;
  readonly version: number;
  readonly outcome: Outcome["kind"] | "given_up";
  readonly said: string;
  /** Until the next attempt; undefined where there will be none. */
  readonly pauseMs: number | undefined;
}

interface Attempts {
  readonly head: GraphHead;
  readonly count: number;
  /** Undefined when the message is given up. */
  readonly nextAt: number | undefined;
}

/**
 * Tells each address of each load: one message for all loads since the last that arrived. What is due is decided when
 * `check` is called; somebody calls it every few seconds.
 */
export class WebhookSender {
  readonly #parts: WebhookParts;
  readonly #attempts = new Map<string, Attempts>();
  #progress: Progress;

  constructor(parts: WebhookParts) {
    this.#parts = parts;
    this.#progress = parts.store.read();
  }

  /** Sends what is due, to all addresses at once, and resolves when each has answered or had its time. */
  async check(): Promise<void> {
    const { addresses, readChange } = this.#parts;
    // A database that is away tells nothing new.
    const head = await readChange(Number.MAX_SAFE_INTEGER).catch(() => undefined);
    if (head === undefined) return;
    await Promise.all(addresses.map((address) => this.#bringUpToDate(address, head)));
  }

  async #bringUpToDate(address: URL, head: GraphHead): Promise<void> {
    const told = this.#progress[address.href];
    // Whoever is new is told of what comes, not of what was there.
    if (told === undefined) return this.#remember(address, { ...toHead(head), isGone: false });
    if (told.isGone || isSameHead(told, head) || !this.#isDue(address, head)) return;
    const since = sinceVersion(told, head);
    const change = await this.#parts.readChange(since).catch(() => undefined);
    // Loaded once more in between: the next check sees it.
    if (change === undefined || !isSameHead(change, head)) return;
    const { secret, clock, post } = this.#parts;
    const body = toMessageBody(since, change);
    const outcome = await post(address, signMessage(messageId(address.href, head), clock.now(), body, secret));
    this.#settle(address, head, told, outcome);
  }

  #isDue(address: URL, head: GraphHead): boolean {
    const attempts = this.#attempts.get(address.href);
    if (attempts === undefined || !isSameHead(attempts.head, head)) return true;
    return attempts.nextAt !== undefined && attempts.nextAt <= this.#parts.clock.now().getTime();
  }

  #settle(address: URL, head: GraphHead, told: GraphHead, outcome: Outcome): void {
    const { clock, onEvent } = this.#parts;
    const { kind, said } = outcome;
    if (kind === "delivered" || kind === "gone") {
      const now = kind === "gone" ? { ...toHead(told), isGone: true } : { ...toHead(head), isGone: false };
      this.#attempts.delete(address.href);
      onEvent({ address, version: head.version, outcome: kind, said, pauseMs: undefined });
      this.#remember(address, now);
      return;
    }
    const before = this.#attempts.get(address.href);
    const count = before !== undefined && isSameHead(before.head, head) ? before.count + 1 : 1;
    const pauseMs = pauseAfter(count, clock.chance());
    const nextAt = pauseMs === undefined ? undefined : clock.now().getTime() + pauseMs;
    this.#attempts.set(address.href, { head, count, nextAt });
    onEvent({ address, version: head.version, outcome: kind, said, pauseMs });
    if (pauseMs === undefined) onEvent({ address, version: head.version, outcome: "given_up", said, pauseMs });
  }

  #remember(address: URL, told: Progress[string]): void {
    this.#progress = { ...this.#progress, [address.href]: told };
    this.#parts.store.write(this.#progress);
  }
}

function toHead({ version, loadedAt }: GraphHead): GraphHead {
  return { version, loadedAt };
}

import { z } from "zod";
import type { GraphChange } from "../../src/webhooks/graph-change.ts";
import type { Outcome } from "../../src/webhooks/post-message.ts";
import type { Progress } from "../../src/webhooks/progress.ts";
import type { SignedMessage } from "../../src/webhooks/sign-message.ts";
import { WebhookSender } from "../../src/webhooks/webhook-sender.ts";

const sentBody = z.object({ data: z.object({ since: z.number(), version: z.number() }) });
const counts = {
  loads: 1,
  meetingsAdded: 2,
  cooperationsAdded: 0,
  readoutsAdded: 1,
  entitiesAdded: 0,
  corrected: 0,
  withdrawn: 0,
};

/** A graph, a receiver and a clock, set by hand. */
export class WebhookWorld {
  version = 5;
  loadedAt = "2026-07-07T12:00:00Z";
  isDatabaseAway = false;
  answer: Outcome["kind"] = "delivered";
  nowMs = Date.UTC(2026, 6, 7);
  /** What the receiver got: "since to version". */
  readonly sent: string[] = [];
  readonly ids: string[] = [];
  readonly outcomes: string[] = [];
  #written: Progress = {};
  #sender = this.#start();

  check(): Promise<void> {
    return this.#sender.check();
  }

  /** Takes over what was written, and nothing else. */
  restart(): void {
    this.#sender = this.#start();
  }

  #start(): WebhookSender {
    return new WebhookSender({
      addresses: [new URL("https://receiver.example/hooks")],
      secret: `whsec_${Buffer.alloc(32, 1).toString("base64")}`,
      readChange: async () => this.#readChange(),
      post: async (_, message) => this.#receive(message),
      store: {
        read: () => this.#written,
        write: (progress) => {
          this.#written = progress;
        },
      },
      clock: { now: () => new Date(this.nowMs), chance: () => 0.5 },
      onEvent: ({ outcome }) => this.outcomes.push(outcome),
    });
  }

  #readChange(): GraphChange {
    if (this.isDatabaseAway) throw new Error("away");
    return { version: this.version, loadedAt: this.loadedAt, counts };
  }

  #receive({ body, headers }: SignedMessage): Outcome {
    const { since, version } = sentBody.parse(JSON.parse(body)).data;
    this.sent.push(`${since} to ${version}`);
    this.ids.push(headers["webhook-id"] ?? "");
    return { kind: this.answer, said: "as set" };
  }
}

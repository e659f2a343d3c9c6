import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { readRecord, writeRecord } from "../database/record-file.ts";
import type { ReadableDatabase } from "../graph/run-read-query.ts";
import { toShownAddress } from "../webhooks/check-addresses.ts";
import { type PostRules, postMessage } from "../webhooks/post-message.ts";
import { isPrivateAddress } from "../webhooks/private-address.ts";
import { fromRecord, type ProgressStore, progressRecord, toRecord } from "../webhooks/progress.ts";
import { readChange } from "../webhooks/read-change.ts";
import { type WebhookEvent, WebhookSender } from "../webhooks/webhook-sender.ts";
import type { Settings } from "./settings-table.ts";

export type WebhookSettings = Pick<Settings, "webhooks" | "webhookPrivate" | "webhookSecret" | "home">;

export interface WebhookSurroundings {
  readonly database: ReadableDatabase;
  readonly logger: Logger;
  countDelivery(outcome: WebhookEvent["outcome"]): void;
  /** How often the graph is asked for its version, in milliseconds. */
  readonly checkEveryMs?: number;
}

export interface RunningWebhooks {
  /** Waits a second for what is being sent; what has no answer then is sent again after the next start. */
  close(): Promise<void>;
}

const usualCheckEveryMs = 3_000;
/** For so long an answer is waited for, so that fewer messages come twice. */
const closeWithinMs = 1_000;

/** Tells the addresses of the settings of each load from now on; with none it does nothing. */
export function startWebhooks(settings: WebhookSettings, surroundings: WebhookSurroundings): RunningWebhooks {
  const { webhooks: addresses, webhookSecret: secret } = settings;
  if (addresses.length === 0 || secret === undefined) return { close: async () => undefined };
  const { database, logger, checkEveryMs = usualCheckEveryMs } = surroundings;
  const stopping = new AbortController();
  const rules = { ...postRules(settings), stopping: stopping.signal };
  const sender = new WebhookSender({
    addresses,
    secret,
    readChange: (since) => readChange(database, since),
    post: (address, message) => postMessage(address, message, rules),
    store: progressFile(settings),
    clock: { now: () => new Date(), chance: Math.random },
    onEvent: (event) => {
      if (stopping.signal.aborted && event.outcome === "failed") return;
      surroundings.countDelivery(event.outcome);
      logEvent(event, logger);
    },
  });
  return keepChecking(sender, { logger, stopping, checkEveryMs });
}

function postRules({ webhookPrivate }: Pick<Settings, "webhookPrivate">): PostRules {
  return { isRefused: webhookPrivate === "on" ? () => false : isPrivateAddress };
}

interface Course {
  readonly logger: Logger;
  readonly stopping: AbortController;
  readonly checkEveryMs: number;
}

function keepChecking(sender: WebhookSender, { logger, stopping, checkEveryMs }: Course): RunningWebhooks {
  let timer: NodeJS.Timeout | undefined;
  let isClosing = false;
  const check = async (): Promise<void> => {
    // Such as a data folder that cannot be written: the same message is sent again, and recognised by its id.
    await sender.check().catch((error: unknown) => logger.error({ err: error }, "webhooks could not be sent"));
    if (isClosing) return;
    timer = setTimeout(() => {
      running = check();
    }, checkEveryMs);
    timer.unref();
  };
  let running = check();
  return {
    close: async () => {
      isClosing = true;
      clearTimeout(timer);
      await Promise.race([running, sleep(closeWithinMs, undefined, { ref: false })]);
      stopping.abort();
      await running;
    },
  };
}

/** `webhooks.json` in the data folder. */
function progressFile({ home, webhooks }: WebhookSettings): ProgressStore {
  const file = join(home, "webhooks.json");
  return {
    read: () => fromRecord(readRecord(file, progressRecord), webhooks),
    write: (progress) => {
      mkdirSync(dirname(file), { recursive: true });
      writeRecord(file, toRecord(progress));
    },
  };
}

function logEvent({ address, version, outcome, said, pauseMs }: WebhookEvent, logger: Logger): void {
  const facts = { webhook: toShownAddress(address), version, said };
  switch (outcome) {
    case "delivered":
      logger.info(facts, "told a webhook of the new version");
      return;
    case "gone":
      logger.warn(facts, "a webhook wants no more messages (410): nothing is sent there any more");
      return;
    case "given_up":
      logger.error(facts, "a webhook did not answer in all attempts: it is told with the next version");
      return;
    case "refused":
      logger.warn({ ...facts, pauseMs }, "a webhook has a private address, and PARLEY_WEBHOOK_PRIVATE is off");
      return;
    case "failed":
      logger.warn({ ...facts, pauseMs }, "a webhook was not told; it is tried again");
  }
}

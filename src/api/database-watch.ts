import { answersWithin } from "../graph/check-connection.ts";
import type { ReadableDatabase } from "../graph/run-read-query.ts";

/** With `slowAfterMs` before a check, a request learns within three seconds that nobody answers. */
const checkTimeoutMs = 1_500;
const recheckMs = 1_000;

/** Knows whether the database answers, so that requests need not each wait to find out that it does not. */
export class DatabaseWatch {
  readonly #database: ReadableDatabase;
  readonly #onChange: (isUp: boolean) => void;
  #isUp = true;
  #running: Promise<boolean> | undefined;
  #recheck: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(database: ReadableDatabase, onChange: (isUp: boolean) => void) {
    this.#database = database;
    this.#onChange = onChange;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** Asks the database now; callers at the same time share one question. While it is away, asks again every second. */
  check(): Promise<boolean> {
    this.#running ??= this.#ask().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#recheck);
  }

  async #ask(): Promise<boolean> {
    clearTimeout(this.#recheck);
    const isUp = await answersWithin(this.#database, checkTimeoutMs);
    if (isUp !== this.#isUp) this.#onChange(isUp);
    this.#isUp = isUp;
    if (!isUp && !this.#isClosed) {
      this.#recheck = setTimeout(() => void this.check(), recheckMs);
      this.#recheck.unref();
    }
    return isUp;
  }
}

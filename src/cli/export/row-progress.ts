import type { CommandContext } from "../environment.ts";

const everyMs = 300;

/** A line that is written over while rows are exported; nothing where no person watches. */
export function rowProgressOn(stderr: CommandContext["streams"]["stderr"]) {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const show = (counts: ReadonlyMap<string, number>) => {
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const table = [...counts.keys()].at(-1) ?? "";
    const rate = Math.round(rows / ((performance.now() - startedAt) / 1000));
    stderr.write(`\r\u001b[K${rows.toLocaleString("en")} rows (${table}), ${rate.toLocaleString("en")} a second`);
  };
  return {
    watch(counts: ReadonlyMap<string, number>): void {
      if (stderr.isTTY === true) timer = setInterval(() => show(counts), everyMs).unref();
    },
    end(): void {
      if (timer === undefined) return;
      clearInterval(timer);
      timer = undefined;
      stderr.write("\r\u001b[K");
    },
  };
}

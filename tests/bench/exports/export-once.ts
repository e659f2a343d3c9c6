import { join } from "node:path";
import { openExportTools } from "../../../src/cli/export/open-export-tools.ts";
import { writeExport } from "../../../src/cli/export/write-export.ts";
import { prepareExport } from "../../../src/export/prepare-export.ts";
import { readWish } from "../../../src/export/read-wish.ts";
import type { ReadQuery } from "../../../src/graph/run-read-query.ts";
import { defaultSettings } from "../../support/test-api.ts";

export interface ExportCase {
  readonly format: string;
  /** As `--of` has it. */
  readonly of?: string;
}

export interface TimedExport {
  readonly ms: number;
  /** Rows given to the format, by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Resident memory just before, and at its highest; the heap at its highest. */
  readonly startMb: number;
  readonly peakMb: number;
  readonly peakHeapMb: number;
}

const everyMs = 50;

/** Writes one export into the folder as `parley export` does. */
export async function exportOnce(
  read: ReadQuery,
  { format: name, of }: ExportCase,
  folder: string,
): Promise<TimedExport> {
  const wish = readWish(name, { of }, (parameter) => parameter);
  const tools = await openExportTools(read, defaultSettings);
  const startMb = process.memoryUsage().rss / 1e6;
  let peakHeap = 0;
  const watch = setInterval(() => {
    peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
  }, everyMs);
  const startedAt = performance.now();
  try {
    const { source, files, finish } = await prepareExport(tools, wish);
    await writeExport({ shape: wish.format.shape, files, finish }, join(folder, name));
    const ms = performance.now() - startedAt;
    // Linux counts in kibibytes, and keeps the highest itself.
    const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6;
    return { ms, rows: Object.fromEntries(source.counts), startMb, peakMb, peakHeapMb: peakHeap / 1e6 };
  } finally {
    clearInterval(watch);
  }
}

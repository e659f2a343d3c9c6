import { z } from "zod";
import type { StoreSettings } from "../temporary-store.ts";
import { runWorker } from "../worker-process.ts";
import type { ExportRunner } from "./time-exports.ts";

const listedShape = z.object({ listed: z.array(z.object({ name: z.string(), rows: z.int(), hash: z.string() })) });
const scansShape = z.object({ scans: z.array(z.object({ name: z.string(), rows: z.int(), ms: z.number() })) });
const exportedShape = z.object({
  ms: z.number(),
  rows: z.record(z.string(), z.int()),
  startMb: z.number(),
  peakMb: z.number(),
  peakHeapMb: z.number(),
});

/** Runs each step in a worker process. */
export function exportWorkers(settings: StoreSettings): ExportRunner {
  const run = (role: string, task: object) => runWorker(role, { ...settings, ...task });
  return {
    exportKeys: async (names) => listedShape.parse(await run("export-keys", { names })).listed,
    scanKeys: async (names) => listedShape.parse(await run("scan-keys", { names })).listed,
    timeScans: async (names) => scansShape.parse(await run("scan", { names })).scans,
    exportOnce: async (wanted, folder) => exportedShape.parse(await run("export", { wanted, folder })),
  };
}

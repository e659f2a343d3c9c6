import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../../src/root.ts";
import { type EvalPage, readSet } from "../../eval/read-set.ts";
import { extractPage, prepareExtraction } from "../../eval/run-extraction.ts";
import { type Measurement, median } from "../measurement.ts";
import { runWorker } from "../worker-process.ts";
import { collectedHeapMb } from "./collected-heap.ts";
import { countWords } from "./yardstick.ts";

/** How many readouts stream through for the memory; the goal speaks of 100,000. */
const readoutCounts = { S: 10_000, M: 100_000, L: 100_000 } as const;
const rounds = 9;
const marks = 10;

const timedShape = z.object({
  readoutMs: z.number(),
  yardstickMs: z.number(),
  heapsMb: z.array(z.number()).length(marks),
});
type Timed = z.infer<typeof timedShape>;

/** Extraction on one core, over the made-up readouts again and again; the goals are those of docs/extraction.md. */
export async function timeExtraction(
  size: keyof typeof readoutCounts,
  onProgress: (line: string) => void,
): Promise<readonly Measurement[]> {
  const count = readoutCounts[size];
  onProgress(`extracting ${count} readouts`);
  const { readoutMs, yardstickMs, heapsMb } = timedShape.parse(await runWorker("extract", { count }));
  const [first = 0] = heapsMb;
  const bench = "extract";
  return [
    { bench, what: "one readout", unit: "ms", parley: readoutMs, goal: 5 },
    { bench, what: "readouts on one core", unit: "1/s", parley: 1000 / readoutMs },
    {
      bench,
      what: "beside folding and counting its words",
      unit: "ms",
      parley: readoutMs,
      bare: yardstickMs,
      ratio: readoutMs / yardstickMs,
    },
    { bench, what: `highest heap over ${count} readouts`, unit: "MB", parley: Math.max(...heapsMb) },
    {
      bench,
      what: "heap at its highest, over the first mark",
      unit: "MB",
      parley: Math.max(...heapsMb) - first,
      goal: 8,
    },
  ];
}

/** What the worker does, in a process of its own. */
export async function extractMany(count: number): Promise<Timed> {
  const folder = join(projectRoot(), "tests", "fixtures", "readouts");
  const tools = await prepareExtraction([join(folder, "registry")]);
  const pages = await readSet(folder);
  const extractAll = async () => {
    for (const { given } of pages) await extractPage(given, tools);
  };
  const countAll = async () => {
    for (const { given } of pages) countWords(given.content);
  };
  const times: { readonly readout: number; readonly yardstick: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push({ readout: await timeOf(extractAll), yardstick: await timeOf(countAll) });
  }
  const later = times.slice(2);
  return {
    readoutMs: median(later.map(({ readout }) => readout)) / pages.length,
    yardstickMs: median(later.map(({ yardstick }) => yardstick)) / pages.length,
    heapsMb: await heapsWhile(count, async (index) => {
      await extractPage(vary(pages, index), tools);
    }),
  };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** No two alike, so that whatever is kept of a page would add up. */
function vary(pages: readonly EvalPage[], index: number): EvalPage["given"] {
  const given = pages[index % pages.length]?.given;
  if (given === undefined) throw new Error("the set is empty");
  return {
    ...given,
    content: `${given.content}\nPage ${index} of the archive, kept under Mr. Keeper Number${index}.\n`,
  };
}

/** The heap after each tenth, once all that nobody needs has been collected. */
async function heapsWhile(count: number, work: (index: number) => Promise<void>): Promise<number[]> {
  const heaps: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await work(index);
    if ((index + 1) % (count / marks) === 0) heaps.push(collectedHeapMb());
  }
  return heaps;
}

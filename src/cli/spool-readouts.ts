import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { IncomingReadout } from "../graph/plan-chunks.ts";

/** Holds checked readouts on disk between checking all of them and writing the first. */
export interface Spool {
  add(readout: IncomingReadout): Promise<void>;
  /** All that were added, in order; after this nothing may be added. */
  readBack(): AsyncIterable<IncomingReadout>;
  discard(): Promise<void>;
}

/** A file in the system's temporary folder: memory does not grow with the number of readouts. */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), "parley-load-"));
  const file = join(folder, "readouts.jsonl");
  const stream = createWriteStream(file);
  let failure: Error | undefined;
  stream.on("error", (error) => {
    failure = error;
  });
  return {
    async add(readout) {
      if (failure !== undefined) throw failure;
      if (stream.write(`${JSON.stringify(readout)}\n`)) return;
      await once(stream, "drain");
    },
    async *readBack() {
      await new Promise<void>((resolve, reject) =>
        stream.end((error?: Error | null) => (error ? reject(error) : resolve())),
      );
      for await (const line of createInterface({
        input: createReadStream(file),
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        const readout: IncomingReadout = JSON.parse(line);
        yield readout;
      }
    },
    async discard() {
      stream.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../../src/errors/user-error.ts";
import { type BenchOptions, readBenchOptions, usage } from "./bench-options.ts";
import { toTable } from "./measurement.ts";
import { runBenches } from "./run-benches.ts";
import { workerArgument } from "./worker-process.ts";
import { runRole } from "./worker-roles.ts";

const [first, ...rest] = process.argv.slice(2);
const work = first === workerArgument ? runRole(rest) : runMain(process.argv.slice(2));
work.catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UserError ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = error instanceof UserError ? 2 : 1;
});

async function runMain(argv: readonly string[]): Promise<void> {
  const options = readBenchOptions(argv);
  if (options === undefined) {
    process.stdout.write(usage);
    return;
  }
  const scratch = await mkdtemp(join(tmpdir(), "parley-bench-facts-"));
  process.once("SIGINT", () => void rm(scratch, { recursive: true, force: true }).then(() => process.exit(130)));
  try {
    await measure(options, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function measure(options: BenchOptions, scratch: string): Promise<void> {
  const { names, ...shown } = options;
  const onProgress = (line: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
  onProgress(`benchmarks: ${names.join(", ")}, ${JSON.stringify(shown)}`);
  const measurements = await runBenches(options, scratch, onProgress);
  const text = options.output === "json" ? JSON.stringify({ options, measurements }, null, 2) : toTable(measurements);
  process.stdout.write(`${text}\n`);
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../src/errors/user-error.ts";
import { type EvalOptions, readEvalOptions, usage } from "./eval-options.ts";
import { evaluate } from "./evaluate.ts";
import { readSet } from "./read-set.ts";
import { showMisses, showReport, toReport } from "./report.ts";
import { prepareExtraction } from "./run-extraction.ts";

runMain(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof UserError ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = error instanceof UserError ? error.exitCode : 1;
});

async function runMain(argv: readonly string[]): Promise<void> {
  const options = readEvalOptions(argv);
  process.stdout.write(options === undefined ? usage : `${await score(options)}\n`);
}

async function score({ set, registry, publisher, page = "", misses, output }: EvalOptions): Promise<string> {
  const own = join(set, "registry");
  const registryPaths = registry !== undefined ? [registry] : existsSync(own) ? [own] : [];
  const pages = (await readSet(set)).filter(
    ({ name, given }) => (publisher === undefined || given.publisher === publisher) && name.includes(page),
  );
  const report = toReport(await evaluate(pages, await prepareExtraction(registryPaths)));
  if (output === "json") return JSON.stringify(report, null, 2);
  const listed = misses === "listed" ? `\n\n${showMisses(report.misses)}` : "";
  return showReport(report) + listed;
}

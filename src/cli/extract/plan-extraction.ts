import { statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import { type Destination, type ExtractFlags, readDestination } from "./extract-flags.ts";
import { findRegistryBeside } from "./load-knowledge.ts";
import { namesFor, namesInFolder, type OutputNames } from "./output-names.ts";
import { type Input, listInputs, stemOf } from "./read-input.ts";

/** One page, and the files its draft goes to; none where it goes to stdout. */
export interface Job {
  readonly input: Input;
  readonly names: OutputNames | undefined;
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** Where what is known already stands. */
  readonly registryPaths: readonly string[];
}

/** @param seeds the folder of the seeds */
export async function planExtraction(
  given: readonly string[],
  flags: ExtractFlags,
  seeds: string,
  workingFolder: string,
): Promise<Plan> {
  const inputs = await listInputs(given, workingFolder);
  const isFolderGiven = given.some((path) => path !== "-" && isFolder(resolve(workingFolder, path)));
  const destination = readDestination(flags, { count: inputs.length, isFolderGiven }, workingFolder, isFolder);
  const registryOut = flags.registryOut === undefined ? undefined : resolve(workingFolder, flags.registryOut);
  const jobs = inputs.map((input) => ({ input, names: namesOf(input, destination, registryOut) }));
  refuseEqualNames(jobs, workingFolder);
  return { jobs, registryPaths: await findRegistry(flags, seeds, jobs, workingFolder) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function namesOf(input: Input, destination: Destination, registryOut: string | undefined): OutputNames | undefined {
  if (destination.kind === "stdout") return undefined;
  if (destination.kind === "file") return namesFor(destination.path, registryOut);
  return namesInFolder(destination.path, stemOf(input));
}

/** a.txt and a.html of one folder, or of two, would be one draft. */
function refuseEqualNames(jobs: readonly Job[], workingFolder: string): void {
  const first = new Map<string, string>();
  for (const { input, names } of jobs) {
    if (names === undefined) continue;
    const other = first.get(names.facts);
    if (other !== undefined) {
      const file = relative(workingFolder, names.facts);
      throw new UserError("equal-names", `${other} and ${input.name} would both be drafted into ${file}. Rename one.`);
    }
    first.set(names.facts, input.name);
  }
}

async function findRegistry(
  { registry = [], diff }: ExtractFlags,
  seeds: string,
  jobs: readonly Job[],
  workingFolder: string,
): Promise<readonly string[]> {
  const names = jobs.flatMap((job) => (job.names === undefined ? [] : [job.names]));
  const written = new Set(names.flatMap(({ facts, registry: file }) => [facts, file]));
  const compared = diff === undefined ? [] : [resolve(workingFolder, diff)];
  const folders = new Set([...names.map(({ facts }) => facts), ...compared].map((file) => dirname(file)));
  const beside: string[] = [];
  for (const folder of folders) beside.push(...(await findRegistryBeside(folder, written)));
  return [seeds, ...registry.map((path) => resolve(workingFolder, path)), ...beside];
}

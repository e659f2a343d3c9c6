import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import { type Knowledge, readKnowledge } from "../../extract/knowledge.ts";
import { listFactsFiles } from "../../facts/facts-source.ts";
import { readRegistry } from "../../facts/read-registry.ts";
import type { Registry } from "../../facts/registry.ts";
import { compareText } from "../../model/compare-text.ts";
import { projectRoot } from "../../root.ts";

export interface KnownRegistry {
  readonly registry: Registry;
  readonly knowledge: Knowledge;
}

/** What extraction knows before it reads a page: its data files, and the registry of these paths. */
export async function loadKnowledge(registryPaths: readonly string[]): Promise<KnownRegistry> {
  const { registry, problems } = await readRegistry(registryPaths);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new UserError("facts_problems", "The registry has problems; correct them first.", errors);
  }
  return { registry, knowledge: readKnowledge(await readDataFiles(), registry.entities()) };
}

async function readDataFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = join(projectRoot(), "src", "extract", "data");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort(compareText);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, at) => [name, texts[at] ?? ""]));
}

/** The registry files that lie in this folder itself, but for those about to be written. */
export async function findRegistryBeside(folder: string, written: ReadonlySet<string>): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith(".") && /(?<!\.schema)\.(?:ya?ml|json)$/i.test(entry.name),
    )
    .map((entry) => join(folder, entry.name))
    .filter((file) => !written.has(file));
  const sources = await listFactsFiles(files);
  return sources.filter(({ kind }) => kind === "registry").map(({ path }) => path);
}

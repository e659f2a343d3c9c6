import { open, readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { UserError } from "../errors/user-error.ts";

/** A file to read. `lines` is JSON Lines and may hold both readouts and parts of the registry. */
export interface FactsSource {
  readonly path: string;
  readonly kind: "registry" | "readout" | "lines";
}

const factsFile = /(?<!\.schema)\.(?:ya?ml|json|jsonl)$/i;
const registryKeys =
  /^\s*\{?\s*["']?(?:offices|organisations|countries|places|occasions|series|instruments|topics|sources)["']?\s*:/m;

/**
 * The facts files among these files and below these folders: registry first, then JSON Lines, then by path.
 * Hidden folders, node_modules, schemas and files of other kinds are passed over; a file named outright must be one.
 */
export async function listFactsFiles(paths: readonly string[]): Promise<FactsSource[]> {
  const found = new Set<string>();
  for (const path of paths) {
    for (const file of await listFrom(path)) found.add(file);
  }
  const sources: FactsSource[] = [];
  for (const path of found) sources.push({ path, kind: await kindOf(path) });
  const order = { registry: 0, lines: 1, readout: 2 } as const;
  return sources.sort((one, other) => order[one.kind] - order[other.kind] || compare(one.path, other.path));
}

async function listFrom(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UserError("no-such-file", `There is no file or folder ${path}.`);
  if (found.isDirectory()) return listFolder(path);
  if (factsFile.test(path)) return [path];
  throw new UserError("not-a-facts-file", `${path} is not a facts file: those end in .yaml, .yml, .json or .jsonl.`);
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory() && factsFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isPassedOver(path.slice(folder.length)));
}

function isPassedOver(path: string): boolean {
  return path.split(sep).some((part) => part === "node_modules" || (part.startsWith(".") && part.length > 1));
}

/** By the folder it lies in, or else by its first keys. */
async function kindOf(path: string): Promise<FactsSource["kind"]> {
  if (/\.jsonl$/i.test(path)) return "lines";
  const folders = path.split(/[\\/]/).slice(0, -1);
  const named = folders.findLast((folder) => folder === "registry" || folder === "readouts");
  if (named !== undefined) return named === "registry" ? "registry" : "readout";
  const start = await readStart(path);
  if (/^\s*\{?\s*["']?readout["']?\s*:/m.test(start)) return "readout";
  return registryKeys.test(start) || /^people\s*:\s*(?:#.*)?\n\s*-|"people"\s*:\s*\[/m.test(start)
    ? "registry"
    : "readout";
}

async function readStart(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

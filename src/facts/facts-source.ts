import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors/user-error.ts";
import { compareText } from "../model/compare-text.ts";
import { errorCode } from "./error-code.ts";
import { isRegularFile } from "./regular-file.ts";

/**
 * A file to read. `lines` is JSON Lines and may hold both readouts and parts of the registry. A folder that cannot be
 * listed stands among the files of the registry, which is read first, so that it is told of once.
 */
export interface FactsSource {
  readonly path: string;
  readonly kind: "registry" | "readout" | "lines";
  /** Of a folder that cannot be listed: what the operating system says, such as EACCES. */
  readonly fault?: string;
}

const factsFile = /(?<!\.schema|manifest)\.(?:ya?ml|json|jsonl)$/i;
const registryKeys =
  /^\s*\{?\s*["']?(?:offices|organisations|countries|places|occasions|series|instruments|topics|sources)["']?\s*:/m;

/** As listFactsFiles; paths that hold no facts file at all are a mistake of whoever typed them. */
export async function listGivenFacts(paths: readonly string[]): Promise<FactsSource[]> {
  const sources = await listFactsFiles(paths);
  if (sources.length > 0) return sources;
  throw new UserError("no-facts-files", `There is no facts file in ${paths.join(", ")}: ${endings}.`);
}

/**
 * The facts files among these files and below these folders: registry first, then JSON Lines, then by path.
 * Hidden folders, node_modules, schemas, manifests of exports and files of other kinds are passed over; a file named outright must be one.
 */
export async function listFactsFiles(paths: readonly string[]): Promise<FactsSource[]> {
  const found: Found = { files: new Set(), faults: new Map() };
  for (const path of paths) await addFrom(path, found);
  const sources: FactsSource[] = [...found.faults].map(([path, fault]) => ({ path, kind: "registry", fault }));
  for (const path of found.files) sources.push({ path, kind: await kindOf(path) });
  const order = { registry: 0, lines: 1, readout: 2 } as const;
  return sources.sort((one, other) => order[one.kind] - order[other.kind] || compareText(one.path, other.path));
}

const endings = "those end in .yaml, .yml, .json or .jsonl";

interface Found {
  readonly files: Set<string>;
  /** Folders that cannot be listed, with the code of the operating system. */
  readonly faults: Map<string, string>;
}

async function addFrom(path: string, found: Found): Promise<void> {
  const entry = await stat(path).catch((fault: unknown) => errorCode(fault) ?? "");
  if (entry === "ENOENT" || entry === "ENOTDIR") {
    throw new UserError("no-such-file", `There is no file or folder ${path}.`);
  }
  if (typeof entry === "string") throw new UserError("no-such-file", `${path} cannot be opened (${entry}).`);
  if (entry.isDirectory()) return addFolder(path, found);
  if (!factsFile.test(path)) throw new UserError("not-a-facts-file", `${path} is not a facts file: ${endings}.`);
  found.files.add(path);
}

/** One folder after the other: one that cannot be listed does not hide the rest. */
async function addFolder(folder: string, found: Found): Promise<void> {
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (isPassedOver(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await addFolder(path, found);
      else if (factsFile.test(entry.name)) found.files.add(path);
    }
  } catch (fault) {
    const code = errorCode(fault);
    if (code === undefined) throw fault;
    found.faults.set(folder, code);
  }
}

function isPassedOver(name: string): boolean {
  return name === "node_modules" || name.startsWith(".");
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
  if (!(await isRegularFile(path))) return "";
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

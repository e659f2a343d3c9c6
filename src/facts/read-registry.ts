import type { Problem } from "../errors/user-error.ts";
import { registryFile } from "../model/registry-file.ts";
import type { ResolvedEntity } from "../model/resolved.ts";
import { addToCountries } from "./add-to-countries.ts";
import { isoCountries } from "./countries.ts";
import { listFactsFiles } from "./facts-source.ts";
import { checkFormerIds } from "./former-ids.ts";
import { IdClashes } from "./id-clashes.ts";
import { placeProblem } from "./place-problem.ts";
import { type RawPart, readParts } from "./read-parts.ts";
import { shape, toPlacedProblem } from "./read-shaped.ts";
import { Registry } from "./registry.ts";
import { checkRegistryCycles } from "./registry-cycles.ts";
import { toEntities } from "./registry-entities.ts";
import type { RegistryPart, WrittenId } from "./registry-part.ts";
import { type CitedSource, checkRegistryPart } from "./registry-rules.ts";
import { checkTopLevel } from "./top-level.ts";

export interface ReadRegistry {
  readonly registry: Registry;
  readonly problems: readonly Problem[];
  /** Ids taken so far; readouts and meetings add theirs. */
  readonly clashes: IdClashes;
  /** Sources that no registry file has: they may be readouts, which are not read yet. */
  readonly cited: readonly (CitedSource & { readonly part: RegistryPart })[];
  readonly files: readonly string[];
  /** Whether files from below were added: what they rest on may lie in files that were not given. */
  readonly hasBase: boolean;
}

/**
 * Reads all registry files below these paths. Whatever is wrong in one entry does not hide the others.
 * @param basePaths a registry that lies beneath: of its problems only errors are told
 */
export async function readRegistry(paths: readonly string[], basePaths: readonly string[] = []): Promise<ReadRegistry> {
  const problems: Problem[] = [];
  const parts: RegistryPart[] = [];
  const written: WrittenId[] = [];
  const files = new Set<string>();
  const own = await listFactsFiles(paths);
  const ownFiles = new Set(own.map(({ path }) => path));
  const base = (await listFactsFiles(basePaths)).filter(({ path }) => !ownFiles.has(path));
  for (const source of [...base, ...own]) {
    if (source.kind === "readout") continue;
    for await (const raw of readParts(source)) {
      if (source.kind === "lines" && !holdsRegistry(raw)) continue;
      files.add(raw.file);
      readPart(raw, parts, written, problems);
    }
  }
  const built = build(parts, written, problems);
  const isOwn = (file: string | undefined) => file === undefined || ownFiles.has(file);
  return {
    ...built,
    cited: built.cited.filter(({ part }) => isOwn(part.file)),
    problems: problems.filter(({ severity, at }) => severity === "error" || isOwn(at?.file)),
    files: [...files],
    hasBase: [...files].some((file) => !isOwn(file)),
  };
}

/** Lines of readouts start with their key: they need not be parsed to be passed over. */
function holdsRegistry(raw: RawPart): boolean {
  if (raw.text === undefined || /^\s*\{\s*"readout"/.test(raw.text)) return false;
  const { value } = raw.parse();
  return typeof value === "object" && value !== null && !("readout" in value);
}

function readPart(raw: RawPart, parts: RegistryPart[], written: WrittenId[], problems: Problem[]): void {
  problems.push(...raw.problems);
  if (raw.text === undefined) return;
  const parsed = raw.parse();
  problems.push(...parsed.problems.map((draft) => toPlacedProblem(draft, raw.file)));
  const atTop = checkTopLevel(raw.file, parsed, raw.text, "registry");
  problems.push(...atTop.problems);
  if (!atTop.isReadable) return;
  written.push(...writtenIds(raw.file, parsed));
  const shaped = shape(parsed, registryFile, raw.file);
  if (!shaped.ok) {
    problems.push(...shaped.problems);
    return;
  }
  parts.push({ file: raw.file, parsed, content: shaped.value, entities: toEntities(shaped.value) });
}

/** Ids as they stand in the file, also in entries that are otherwise wrong. */
function writtenIds(file: string, parsed: RegistryPart["parsed"]): readonly WrittenId[] {
  const { value } = parsed;
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([list, entries]: [string, unknown]) => {
    if (!Array.isArray(entries) || list === "countries") return [];
    return entries.flatMap((entry: unknown, index) => {
      if (typeof entry !== "object" || entry === null || !("id" in entry) || typeof entry.id !== "string") return [];
      return [{ id: entry.id, list, file, path: [list, index, "id"], parsed }];
    });
  });
}

function build(parts: readonly RegistryPart[], written: readonly WrittenId[], problems: Problem[]) {
  const clashes = new IdClashes();
  const countries = addToCountries(isoCountries(), parts, problems);
  for (const { id } of countries) clashes.reserve(id, "countries", "ISO 3166");
  for (const id of written) {
    const problem = clashes.add(id);
    if (problem !== undefined) problems.push(problem);
  }
  const entities: ResolvedEntity[] = [...countries];
  for (const part of parts) entities.push(...part.entities.map(({ entity }) => entity));
  const registry = new Registry(
    entities,
    written.map(({ id }) => id),
  );
  problems.push(...checkFormerIds(parts, registry));
  problems.push(...checkRegistryCycles(parts, registry));
  const cited = parts.flatMap((part) => {
    const found = checkRegistryPart(part, registry, (draft) =>
      problems.push(placeProblem(draft, part.file, part.parsed)),
    );
    return found.filter(({ id }) => !registry.has("Readout", id)).map((source) => ({ ...source, part }));
  });
  return { registry, clashes, cited };
}

import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import type { Draft } from "../../extract/draft/draft.ts";
import { mergeDrafts } from "../../extract/draft/merge-drafts.ts";
import { mergeProposals } from "../../extract/draft/merge-proposals.ts";
import { writeDraft, writeProposals } from "../../extract/draft/write-draft.ts";
import { findPlaces } from "../../extract/draft/yaml-places.ts";
import { withText } from "./draft-page.ts";
import { type OutputNames, placeText } from "./output-names.ts";
import { writeWhole } from "./write-whole.ts";

export interface OutputWishes {
  readonly names: OutputNames;
  /** The file the page was read from, where it was one. */
  readonly input: string | undefined;
  /** The folder of facts.schema.json and registry.schema.json. */
  readonly schemas: string;
  readonly existing: "keep decisions" | "overwrite";
}

/** What was written, as absolute paths. */
export interface WrittenFiles {
  readonly facts: string;
  readonly registry?: string;
  readonly text: string;
  /** Whether a person's file was there, and their decisions were kept. */
  readonly isMerged: boolean;
}

/**
 * Writes a draft beside its text. What a person decided in the file of an earlier draft stays.
 * @throws UserError draft-exists where a file is in the way that no draft is known of
 */
export async function writeOutputs(draft: Draft, wishes: OutputWishes): Promise<WrittenFiles> {
  const { names, input, existing } = wishes;
  const folder = dirname(names.facts);
  await mkdir(folder, { recursive: true });
  const place = placeText(names.facts, draft.text, input);
  const written = writeDraft(withText(draft, place.name), { schema: schemaPath(wishes, names.facts, "facts") });
  const mine = existing === "overwrite" ? undefined : await readIfThere(names.facts);
  const last = await readIfThere(names.lastFacts);
  if (mine !== undefined && last === undefined && mine !== written) throw inTheWay(names.facts);
  if (mine !== undefined && findPlaces(mine) === undefined) throw notYaml(names.facts);
  const text = join(folder, place.name);
  if (place.isWritten) await writeWhole(text, draft.text.endsWith("\n") ? draft.text : `${draft.text}\n`);
  const registry = await writeRegistry(draft, wishes);
  const isMerged = mine !== undefined && last !== undefined;
  await writeWhole(names.facts, isMerged ? mergeDrafts({ last, mine, next: written }) : written);
  await writeWhole(names.lastFacts, written);
  return { facts: names.facts, text, isMerged, ...(registry === undefined ? {} : { registry }) };
}

/**
 * Entries that a person has changed or removed stay so; new ones are added at the end. The drafts of a folder share one
 * file, so that somebody whom several name is proposed once.
 */
async function writeRegistry(draft: Draft, wishes: OutputWishes): Promise<string | undefined> {
  const { names } = wishes;
  const proposed = writeProposals(draft, { schema: schemaPath(wishes, names.registry, "registry") });
  const mine = await readIfThere(names.registry);
  if (proposed === undefined) return mine === undefined ? undefined : names.registry;
  if (mine !== undefined && findPlaces(mine) === undefined) throw notYaml(names.registry);
  const last = await readIfThere(names.lastRegistry);
  await mkdir(dirname(names.registry), { recursive: true });
  await writeWhole(names.registry, mine === undefined ? proposed : mergeProposals({ last, mine, next: proposed }));
  const known = last === undefined ? proposed : mergeProposals({ last: undefined, mine: last, next: proposed });
  await writeWhole(names.lastRegistry, known);
  return names.registry;
}

function inTheWay(file: string): UserError {
  const why = "is there already, and the draft it was made from is not: what you changed cannot be told";
  return new UserError("draft-exists", `${basename(file)} ${why}. Choose another --out, or give --overwrite.`);
}

function notYaml(file: string): UserError {
  const what = `${basename(file)} is not valid YAML, so what you decided in it cannot be kept.`;
  return new UserError("facts_problems", `${what} \`parley check ${basename(file)}\` tells where.`);
}

/** Editors read the path of the schema from the first line; it has slashes on every system. */
function schemaPath({ schemas }: OutputWishes, file: string, kind: "facts" | "registry"): string {
  return relative(dirname(file), join(schemas, `${kind}.schema.json`)).replaceAll("\\", "/");
}

async function readIfThere(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, "utf8") : undefined;
}

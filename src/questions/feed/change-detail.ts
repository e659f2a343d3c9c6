import { z } from "zod";

const detail = z.object({
  /** Whose account changed; absent for the registry, and for what follows from all accounts together. */
  readout: z.string().optional(),
  fact: z.string(),
  /** The person of an attendance, the paragraph of a statement. */
  about: z.string().optional(),
  change: z.enum(["added", "corrected", "withdrawn"]),
  field: z.string().optional(),
  before: z.array(z.string()).default([]),
  after: z.array(z.string()).default([]),
});

/** One thing that a correction changed, as the log of changes keeps it. */
export type ChangeDetail = Readonly<z.output<typeof detail>>;

/** Fields whose values are words of a vocabulary. */
const vocabularies = new Set([
  "act",
  "basis",
  "contact",
  "form",
  "format",
  "formats",
  "forms",
  "kind",
  "level",
  "levels",
  "mode",
  "polarity",
  "role",
  "roles",
  "status",
]);

/** Fields whose values are somebody's words. */
const wordings = new Set(["summary", "name", "title", "text", "namedAs", "printedOffice", "quote", "venue", "url"]);

/** The log is written by Parley, yet a feed must not fail for one entry of another release: what is not read is left out. */
export function parseDetails(texts: readonly string[]): readonly ChangeDetail[] {
  return texts.flatMap(parseJson).flatMap((each) => {
    const read = detail.safeParse(each);
    // A hash only says that there is more to tell.
    return read.success && read.data.field !== "factsHash" ? [read.data] : [];
  });
}

/** Whatever in the details may be an id. */
export function idsInDetails(details: readonly ChangeDetail[]): readonly string[] {
  return details.flatMap(({ about, field, before, after }) => [
    ...(about === undefined ? [] : [about]),
    ...(hasIds(field) ? [...before, ...after] : []),
  ]);
}

export function hasIds(field: string | undefined): boolean {
  return !hasVocabulary(field) && !(field !== undefined && wordings.has(field));
}

export function hasVocabulary(field: string | undefined): boolean {
  return field !== undefined && vocabularies.has(field);
}

function parseJson(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch {
    return [];
  }
}

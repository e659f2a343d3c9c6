import { parse } from "yaml";
import { appendTo } from "./edit-yaml.ts";

/** Registry files: what the extractor proposed last (if that is known), what a person made of it, what it proposes now. */
export interface ProposalVersions {
  readonly last: string | undefined;
  readonly mine: string;
  readonly next: string;
}

/** The person's file with the entries that are new; what they changed or removed stays so. */
export function mergeProposals({ last, mine, next }: ProposalVersions): string {
  const known = new Set([...idsOf(mine), ...(last === undefined ? [] : idsOf(last))].map(({ id }) => id));
  let text = mine;
  for (const { id, list, entry } of idsOf(next)) {
    if (!known.has(id)) text = appendTo(text, [list], entry);
  }
  return text;
}

function idsOf(text: string): readonly { readonly id: string; readonly list: string; readonly entry: unknown }[] {
  const parsed: unknown = parse(text);
  if (typeof parsed !== "object" || parsed === null) return [];
  return Object.entries(parsed).flatMap(([list, entries]: [string, unknown]) => {
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry: unknown) => {
      const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
      return typeof id === "string" ? [{ id, list, entry }] : [];
    });
  });
}

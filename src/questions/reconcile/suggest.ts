import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { foldName } from "../../model/fold-name.ts";
import { findAnything } from "../find-anything.ts";
import { longestSearchText } from "../search.ts";
import { propertyTable } from "./property-table.ts";
import { describeReference } from "./read-named-entities.ts";
import { isReconciledKind, type ReconciledKind, reconciledKinds, typeOfKind } from "./reconciled-kinds.ts";

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly { readonly id: string; readonly name: string }[];
}

/** One page of a list that drops down. */
const page = 20;
/** Nobody looks that far down; somebody who does writes another letter. */
const furthest = 400;

/** Entities by the beginning of any word of any name, or by id. */
export async function suggestEntities(
  read: ReadQuery,
  {
    prefix,
    cursor,
    kinds,
  }: { readonly prefix: string; readonly cursor: number; readonly kinds?: readonly ReconciledKind[] },
): Promise<readonly Suggestion[]> {
  if (prefix.length > longestSearchText) {
    const told = `\`prefix\` has up to ${longestSearchText} letters; this one has ${prefix.length}.`;
    throw new UserError("bad_argument", told);
  }
  if (prefix.trim() === "" || cursor >= furthest) return [];
  const hits = await findAnything(read, { text: prefix, kinds: kinds ?? reconciledKinds, first: cursor + page });
  return hits.slice(cursor).map((hit): Suggestion => {
    const description = describeReference(hit);
    const type = isReconciledKind(hit.kind) ? typeOfKind(hit.kind) : undefined;
    return {
      id: hit.id,
      name: hit.name,
      description,
      ...(type === undefined ? {} : { notable: [{ id: type.id, name: type.name }] }),
    };
  });
}

export function suggestProperties(prefix: string, cursor: number): readonly Suggestion[] {
  return suggestOf(propertyTable, prefix, cursor);
}

export function suggestTypes(prefix: string, cursor: number): readonly Suggestion[] {
  return suggestOf(reconciledKinds.map(typeOfKind), prefix, cursor);
}

/** Those whose id, or a word of whose name, begins so; all for an empty text. */
function suggestOf(
  list: readonly { readonly id: string; readonly name: string; readonly description: string }[],
  prefix: string,
  cursor: number,
): readonly Suggestion[] {
  const begun = foldName(prefix);
  const found = list.filter(({ id, name }) =>
    [id, name, ...name.split(" ")].some((text) => foldName(text).startsWith(begun)),
  );
  return found.slice(cursor, cursor + page).map(({ id, name, description }) => ({ id, name, description }));
}

import { UserError } from "../errors/user-error.ts";
import { readChangesSince, type SinceVersion, unrecordedUntil } from "../questions/changes-since/changes-since.ts";
import { type EntityKind, entityKinds } from "../questions/entity-kinds.ts";
import { findAnything } from "../questions/find-anything.ts";
import { findNode, type NodeAnswer } from "../questions/node.ts";
import { longestSearchText, type SearchHit } from "../questions/search.ts";
import { toClientError } from "./error-codes.ts";
import type { RequestContext } from "./request-context.ts";

interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly first: number;
}

/** Ways to find things by name or id. */
export const ownQuestions = {
  search: async (
    _: unknown,
    { text, kinds, first }: SearchArguments,
    { read }: RequestContext,
  ): Promise<readonly SearchHit[]> => {
    if (text.length > longestSearchText) {
      throw toClientError("BAD_INPUT", `The text has ${text.length} letters; search takes up to ${longestSearchText}.`);
    }
    if (kinds != null && kinds.length > entityKinds.length) {
      throw toClientError("BAD_INPUT", `\`kinds\` has ${kinds.length} values; there are ${entityKinds.length} kinds.`);
    }
    return findAnything(read, { text, kinds: kinds ?? undefined, first });
  },
  node: async (
    _: unknown,
    { id }: { readonly id: string },
    { read }: RequestContext,
  ): Promise<NodeAnswer | undefined> => findNode(read, id),
  changesSince: async (_: unknown, asked: SinceVersion, { read }: RequestContext): Promise<object> => {
    const page = await readChangesSince(read, asked).catch((error: unknown) => {
      throw error instanceof UserError ? toClientError("BAD_INPUT", error.message) : error;
    });
    const records = page.records.map(({ details, ...record }) => ({
      ...record,
      details: details.map((detail) => ({ ...detail, change: detail.change.toUpperCase() })),
    }));
    return { ...page, records, since: asked.version, unrecordedUntil: unrecordedUntil(page, asked.version) };
  },
};

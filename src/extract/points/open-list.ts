import type { Act } from "../../model/acts.ts";
import type { Clause } from "./clauses.ts";
import type { ResolvedSpeaker } from "./resolve-speaker.ts";

/** A clause that says how the items after it are meant, and by whom. */
export interface OpenList {
  readonly clause: Clause;
  readonly speaker: ResolvedSpeaker;
}

/** Acts of which readouts list the items (Japan's defence ministry, Australia's joint outcomes). */
const listed: ReadonlySet<Act> = new Set(["agreed", "reaffirmed", "shared", "announced", "committed", "discussed"]);

/** "They agreed on the following items:" says nothing itself; "The overview is as follows" is no such sentence. */
export function openList(text: string, last: OpenList | undefined): OpenList | undefined {
  if (last === undefined || !listed.has(last.clause.act)) return undefined;
  return text.endsWith(":") || /\bthe following(?: \w+){0,2}[.;]?$/.test(text) ? last : undefined;
}

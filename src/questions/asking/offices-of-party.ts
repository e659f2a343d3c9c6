import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { foldName } from "../../model/fold-name.ts";
import { readRows } from "./read-rows.ts";

const fillers = new Set(["of", "the", "for", "and"]);
const longest = 14;
const row = z.object({ id: z.string(), spare: z.number() });

/**
 * Offices that a text names by title and party: "Minister of Defence of Japan", "Japan's defence minister". Of several
 * the ones whose names hold the fewest other words: "Minister of Defence" is not the vice-minister.
 */
export async function findOfficesOfParty(read: ReadQuery, text: string): Promise<readonly string[]> {
  const splits = splitsOf(text);
  if (splits.length === 0) return [];
  const rows = await readRows(read, "offices-of-party", { splits }, row);
  const fewest = rows[0]?.spare;
  return [...new Set(rows.filter(({ spare }) => spare === fewest).map(({ id }) => id))];
}

/** Every way to take the beginning or the end of the text for the party's name. */
function splitsOf(text: string): readonly { readonly party: string; readonly words: readonly string[] }[] {
  const words = foldName(text.replace(/['’]s\b/gu, ""))
    .split(" ")
    .slice(0, longest);
  const cuts = words.slice(1).map((_, index) => index + 1);
  return cuts
    .flatMap((cut) => [
      { party: words.slice(cut), words: words.slice(0, cut) },
      { party: words.slice(0, cut), words: words.slice(cut) },
    ])
    .map(({ party, words: title }) => ({
      party: party.join(" ").replace(/^(the )/, ""),
      words: title.filter((word) => !fillers.has(word)),
    }))
    .filter(({ party, words: title }) => party !== "" && title.length > 0);
}

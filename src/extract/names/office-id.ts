import { slugOf } from "../slug.ts";
import { levelOf, type OfficeWords, rankOf } from "./office-words.ts";
import type { PageOffice } from "./page-person.ts";

/** The office of a party, with the id that its rank and field give: <party>-<portfolio>-<rank>. */
export function toPageOffice(words: OfficeWords, party: string, secretaries: ReadonlySet<string>): PageOffice {
  return { id: canonicalId(words, party, secretaries), printed: words.printed, party, level: levelOf(words) };
}

function canonicalId(words: OfficeWords, party: string, secretaries: ReadonlySet<string>): string {
  const field = words.portfolio ?? (words.field === undefined ? undefined : slugOf(words.field));
  const rank = rankHere(rankOf(words), field, party, secretaries);
  // The first diplomat of the United States has no field in his title; elsewhere the field is foreign affairs.
  if (party === "usa" && field === "foreign" && rank === "secretary") return "usa-secretary-of-state";
  return [party, ...(field === undefined ? [] : [field]), rank].join("-");
}

/** "Minister" and "Secretary" are one where the first of a field is called Secretary. */
function rankHere(rank: string, field: string | undefined, party: string, secretaries: ReadonlySet<string>): string {
  if (field !== "defence" && field !== "foreign") return rank;
  if (rank === "minister" && secretaries.has(party)) return "secretary";
  return rank === "secretary" && !secretaries.has(party) ? "minister" : rank;
}

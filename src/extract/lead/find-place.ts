import type { Lexicon, PlaceName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";

export interface FoundPlace {
  readonly place: PlaceName;
  /** A building, as printed, where the place is the city around it. */
  readonly venue?: PlaceName;
  readonly quote: string;
}

/** Words right before a place that put the meeting there, the likeliest first; after others a place is only spoken of. */
const leadIns: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /\b(?:held|took place|taking place|met|hosted|convened)(?: \w+){0,3} (?:in|at) (?:the )?$/u, weight: 4 },
  { pattern: /\b(?:welcomed|hosted|received|greeted)\b[^;]{0,90}? (?:to|at) (?:the )?$/u, weight: 3 },
  { pattern: /\b(?:in|at) (?:the )?(?:(?:city|town|capital) of )?$/iu, weight: 3 },
  {
    pattern:
      /\b(?:visit(?:ed|ing|s)?|visit to|trip to|while in|during his (?:visit|trip|stay) (?:to|in)|arrived in|travel(?:l?ed|l?ing) to) (?:the )?$/u,
    weight: 2,
  },
  { pattern: /(?:,|\() ?(?:the )?$/u, weight: 1 },
];
/** Places in such words are subjects or other meetings: "the situation in Kyiv", "the summit held in Madrid in June last year". */
const asides =
  /\b(?:situation|war|attack|conflict|events|developments|embassy|consulate|office|stability|peace|crisis|elections?|ceasefire|earthquake|since|previous(?:ly)?|last|earlier|next|upcoming|forthcoming|future|be held|will be|hostilities|born|based|university) (?:\w+ ){0,2}(?:in|at|to) (?:the )?$/iu;
/** What is still to come, where it will be: "ahead of the Summit in Ankara". */
const toCome =
  /\b(?:ahead of|prepar\w+ (?:for|of)|in the run-?up to) (?:the |a |an )?(?:[^\s,;]+ ){1,6}(?:in|at) (?:the )?$/iu;

/** Where a meeting was, from its sentence; undefined for places that are only spoken of. */
export function findPlace(sentence: string, lexicon: Lexicon): FoundPlace | undefined {
  const candidates = lexicon.places
    .findAll(sentence)
    .map((match) => ({ match, weight: weigh(sentence, match, lexicon) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.match.start - other.match.start);
  const best = candidates[0]?.match;
  if (best === undefined) return undefined;
  const { value: place } = best;
  if (place.kind !== "site") return { place, quote: best.text };
  const around = candidates
    .map(({ match }) => match.value)
    .find(({ kind, place: id }) => kind === "city" && id !== place.place);
  return around === undefined ? { place, quote: best.text } : { place: around, venue: place, quote: best.text };
}

function weigh(sentence: string, { start, end }: PhraseMatch<PlaceName>, lexicon: Lexicon): number {
  const before = sentence.slice(Math.max(0, start - 110), start);
  const after = sentence.slice(end, end + 40);
  if (asides.test(before) || toCome.test(before)) return 0;
  // "the Tokyo Conference", "Hiroshima Summit", "Munich Security Conference": names of things, unless they are the occasion itself.
  const isFollowedByCountry = lexicon.parties.findAll(after)[0]?.start === 1 || /^ D\.?C\b/u.test(after);
  if (/^(?:['’]s)? \p{Lu}/u.test(after) && !isFollowedByCountry) return 0;
  if (
    /\b(?:Governor|Mayor|Bishop|Archbishop|University|Embassy|Treaty|Declaration|Agreement|Process|Protocol) (?:of|in) $/u.test(
      before,
    )
  )
    return 0;
  const found = leadIns.find(({ pattern }) => pattern.test(before));
  return found?.weight ?? 0;
}

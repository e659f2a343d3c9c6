import type { Act } from "../../model/acts.ts";
import type { InstrumentEvent, Polarity } from "../../model/vocabularies.ts";
import type { PhraseMatcher } from "../phrase-matcher.ts";

export interface ToldInstrument {
  readonly instrument: string;
  readonly happened?: InstrumentEvent;
}

/** What happens to an instrument, by the words beside its name; the first that fits. */
const events: readonly { readonly words: RegExp; readonly happened: InstrumentEvent }[] = [
  {
    words: /\b(?:entry|entered|entering|enters?|came|coming|brought) into (?:force|effect)\b/i,
    happened: "entered_into_force",
  },
  { words: /\bagree(?:d|ment) in (?:substance|principle)\b/i, happened: "agreed_in_substance" },
  { words: /\b(?:sign(?:ed|ing|ature|s)?|conclu(?:ded|ding|sion))\b/i, happened: "signed" },
  { words: /\bnegotiat(?:e|ed|ing|ions?)\b/i, happened: "negotiated" },
  { words: /\b(?:amend(?:ed|ing|ment)?|revis(?:ed|ing|ion))\b/i, happened: "amended" },
  { words: /\b(?:under|utili[sz](?:e|ed|ing)|making use of|application of)\b/i, happened: "used" },
];

/** The registry's instrument that a clause names, and what it says happened to it. */
export function findInstrument(
  clause: string,
  act: Act,
  instruments: PhraseMatcher<string>,
): ToldInstrument | undefined {
  const [found] = instruments.findAll(clause);
  if (found === undefined) return undefined;
  const told = act === "signed" ? "signed" : events.find(({ words }) => words.test(clause))?.happened;
  return { instrument: found.value, ...(told === undefined ? {} : { happened: told }) };
}

/** Acts that leave open how somebody stands to a matter. */
const open: ReadonlySet<Act> = new Set(["stated", "shared"]);
const opposes =
  /\bunacceptable\b|\b(?:cannot|can ?not|must not|should not|never) be (?:accepted|allowed|tolerated|justified|condoned|overlooked)\b/i;
const worries =
  /\b(?:poses?|posed|posing|is|as|constitutes?) (?:a |an )?(?:\w+ ){0,3}threat\b|\b(?:serious|grave|deep) concerns?\b|\bprovocations?\b/i;

/** How somebody stands to what they speak of, where their words tell more than the act does. */
export function findPolarity(clause: string, act: Act, isForCooperation: boolean): Polarity | undefined {
  if (!open.has(act)) return undefined;
  if (opposes.test(clause)) return "oppose";
  if (worries.test(clause)) return "concern";
  return isForCooperation ? "support" : undefined;
}

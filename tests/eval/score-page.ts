import { toAccount } from "./account.ts";
import { findInvented } from "./find-invented.ts";
import { compareValues, type Finding } from "./finding.ts";
import type { Given } from "./invented-dates.ts";
import type { KnownEntities } from "./known-entities.ts";
import { scoreMeetings } from "./score-meetings.ts";
import { type FactsAsWritten, writtenFacts } from "./written-facts.ts";

/** What a careful person says of a page. */
export interface ExpectedPage {
  readonly isReadout: boolean;
  /** What it is instead of a readout. */
  readonly why?: string;
  /** Absent for pages that are no readouts. */
  readonly facts?: FactsAsWritten;
}

/** What the rules made of it; the shape of a Draft, as far as it is scored. */
export interface DraftedPage {
  readonly verdict: { readonly isReadout: boolean; readonly kind: string };
  readonly facts: unknown;
  readonly proposals: unknown;
}

export function scorePage(
  expected: ExpectedPage,
  draft: DraftedPage,
  given: Given,
  registry: KnownEntities,
): readonly Finding[] {
  const known = registry.withProposals(draft.proposals);
  const facts = writtenFacts.parse(draft.facts);
  return [
    ...scoreVerdict(expected, draft.verdict),
    ...(expected.facts === undefined ? [] : scoreMeetings(toAccount(expected.facts, known), toAccount(facts, known))),
    ...findInvented(facts, given, known),
  ];
}

function scoreVerdict({ isReadout, why }: ExpectedPage, verdict: DraftedPage["verdict"]): readonly Finding[] {
  const word = (is: boolean) => (is ? "a readout" : "no readout");
  const no = (is: boolean) => (is ? undefined : "no readout");
  const kind = isReadout || verdict.isReadout ? [] : compareValues("kind", why, verdict.kind);
  return [
    ...compareValues("isReadout", word(isReadout), word(verdict.isReadout)),
    ...compareValues("notReadout", no(isReadout), no(verdict.isReadout)),
    ...kind,
  ];
}

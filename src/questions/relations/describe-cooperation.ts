import type { Citation } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, enumInWords, listInWords, whenInWords } from "../asking/words.ts";
import type { CooperationFact, FactOfParties } from "./cooperation-fact.ts";
import { nameOfGrouping, type Side } from "./participants.ts";

/** Looks up what answers name, and what facts rest on. */
export interface Telling {
  readonly named: (id: string) => Reference;
  readonly citationsOf: (kind: "cooperations", ids: Iterable<string>) => readonly Citation[];
}

/** Everything a described fact names. */
export function idsNamedBy({ fact, participants }: FactOfParties): readonly string[] {
  return [
    fact.meeting,
    ...fact.areas,
    ...(fact.instrument === null ? [] : [fact.instrument]),
    ...fact.parties,
    ...fact.providers,
    ...fact.recipients,
    ...fact.speakers,
    ...participants.map(({ id }) => id),
  ];
}

export function describeFact({ fact, participants }: FactOfParties, { named, citationsOf }: Telling) {
  const sources = citationsOf("cooperations", [fact.id]);
  const groupings = participants.filter(({ grouping }) => grouping);
  const told = fact.oneSided ? oneSidedInWords(fact, named) : affirmationInWords(fact, named);
  return {
    status: fact.status,
    earliest: fact.earliest,
    latest: fact.latest,
    meeting: named(fact.meeting),
    summary: fact.summary,
    parties: partiesOf(fact).map(named),
    through: groupings.map(({ id }) => named(id)),
    sentence: toSentence(`${accordingTo(sources)}${told}${throughInWords(groupings)}: ${fact.summary}`),
    sources,
  };
}

function affirmationInWords(fact: CooperationFact, named: (id: string) => Reference): string {
  const { providers, recipients } = fact;
  const names = (ids: readonly string[]) => listInWords(ids.map((id) => named(id).name));
  const given = `support of ${names(recipients)} by ${names(providers)}`;
  const what = providers.length > 0 && recipients.length > 0 ? given : `cooperation of ${names(partiesOf(fact))}`;
  const status = statusWords[fact.status] ?? `was ${enumInWords(fact.status)}`;
  return `${what} ${status} ${whenInWords(fact.earliest, fact.latest)}`;
}

/** What one side alone says is told as that side's word. */
function oneSidedInWords(fact: CooperationFact, named: (id: string) => Reference): string {
  const speakers = fact.speakers.map((id) => named(id).name);
  const who = speakers.length === 0 ? "somebody unnamed" : listInWords(speakers);
  return `${who} said ${whenInWords(fact.earliest, fact.latest)} (${enumInWords(fact.status)}, told by one side alone)`;
}

function throughInWords(groupings: readonly Side[]): string {
  return groupings.length === 0 ? "" : `, through ${listInWords(groupings.map(nameOfGrouping))}`;
}

function partiesOf({ parties, providers, recipients }: CooperationFact): readonly string[] {
  return [...new Set([...parties, ...providers, ...recipients])];
}

/** With a capital at the beginning and one full stop at the end. */
export function toSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

export const statusWords: Readonly<Record<string, string>> = {
  PROPOSED: "was proposed",
  CONSIDERED: "was considered",
  INTENDED: "was intended",
  AGREED: "was agreed",
  NEGOTIATING: "was being negotiated",
  AGREED_IN_SUBSTANCE: "was agreed in substance",
  ANNOUNCED: "was announced",
  ADOPTED: "was adopted",
  SIGNED: "was signed",
  IN_FORCE: "was in force",
  LAUNCHED: "was launched",
  UNDER_WAY: "was under way",
  EXPANDED: "was expanded",
  COMPLETED: "was completed",
  PAUSED: "was paused",
  ENDED: "had ended",
  UNCHANGED: "was reaffirmed",
  UNCLEAR: "was spoken of",
};

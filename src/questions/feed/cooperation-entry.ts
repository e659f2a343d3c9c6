import { enumInWords, listInWords, whenInWords } from "../asking/words.ts";
import { statusWords } from "../relations/describe-cooperation.ts";
import type { ToldEntry } from "./feed-entry.ts";
import type { FeedCooperation, FeedFacts } from "./feed-facts.ts";
import { accordingToSources, asClause, sentenceOf, toLines } from "./feed-words.ts";
import { categoriesOf } from "./meeting-entry.ts";

/** Cooperation that a load brought; a change of status where the same parties had come another way under the instrument. */
export function tellCooperation(fact: FeedCooperation, facts: FeedFacts): ToldEntry {
  const sources = facts.citationsOf("cooperations", [fact.id]);
  const hasMoved = fact.before !== null && fact.before !== fact.status;
  const title = titleOf(fact, facts);
  const moved = hasMoved ? `, after it ${statusInWords(fact.before ?? "")}` : "";
  return {
    key: `cooperation:${fact.id}:added`,
    kind: hasMoved ? "status" : "cooperation",
    title: hasMoved ? `${title} (before: ${enumInWords(fact.before ?? "")})` : title,
    sentence: sentenceOf(`${accordingToSources(sources)}${toldOf(fact, facts)}${moved}: ${asClause(fact.summary)}`),
    meeting: fact.meeting,
    lines: linesOfCooperation(fact, facts),
    categories: categoriesOf({ topics: fact.areas, occasion: fact.occasion }, facts),
    sources,
  };
}

/** "Arvandia and Borealia agreed: to fly kites"; what one side alone says is that side's word. */
function titleOf(fact: FeedCooperation, { nameOf }: FeedFacts): string {
  const what = asClause(fact.summary);
  const names = listInWords(sidesOf(fact).map(nameOf));
  if (fact.oneSided) {
    const who = fact.speakers.length === 0 ? "Somebody unnamed" : listInWords(fact.speakers.map(nameOf));
    return `${who} on cooperation of ${names} (${enumInWords(fact.status)}): ${what}`;
  }
  const verb = isGiven(fact) ? undefined : jointVerbs[fact.status];
  return verb === undefined
    ? `${whatInWords(fact, nameOf)} ${statusInWords(fact.status)}: ${what}`
    : `${names} ${verb}: ${what}`;
}

/** What parties do together in coming so far; the rest is told as what became of their cooperation. */
const jointVerbs: Readonly<Record<string, string>> = {
  CONSIDERED: "considered",
  INTENDED: "stated an intention",
  AGREED: "agreed",
  AGREED_IN_SUBSTANCE: "agreed in substance",
  NEGOTIATING: "negotiated",
  ANNOUNCED: "announced",
  ADOPTED: "adopted",
  SIGNED: "signed",
  LAUNCHED: "launched",
  UNCHANGED: "reaffirmed",
};

function toldOf(fact: FeedCooperation, { nameOf }: FeedFacts): string {
  const when = whenInWords(fact.earliest, fact.latest);
  const whose = fact.oneSided ? ", told by one side alone," : "";
  return `${whatInWords(fact, nameOf)}${whose} ${statusInWords(fact.status)} ${when}`;
}

function whatInWords(fact: FeedCooperation, nameOf: (id: string) => string): string {
  const names = (ids: readonly string[]) => listInWords(ids.map(nameOf));
  return isGiven(fact)
    ? `Support of ${names(fact.recipients)} by ${names(fact.providers)}`
    : `Cooperation of ${names(sidesOf(fact))}`;
}

function isGiven({ providers, recipients }: FeedCooperation): boolean {
  return providers.length > 0 && recipients.length > 0;
}

function statusInWords(status: string): string {
  return statusWords[status] ?? `was ${enumInWords(status)}`;
}

function sidesOf({ parties, providers, recipients }: FeedCooperation): readonly string[] {
  return [...new Set([...parties, ...providers, ...recipients])];
}

export function linesOfCooperation(fact: FeedCooperation, { nameOf }: FeedFacts) {
  return toLines([
    ["Cooperation", [fact.summary]],
    ["Status", [enumInWords(fact.status), ...(fact.before === null ? [] : [`before: ${enumInWords(fact.before)}`])]],
    ["Meeting", [nameOf(fact.meeting)]],
    ["Date", [whenInWords(fact.earliest, fact.latest).replace(/^(on|in) /, "")]],
    ["Occasion", fact.occasion === null ? [] : [nameOf(fact.occasion)]],
    ["Parties", sidesOf(fact).map(nameOf)],
    ["Facilitated by", fact.facilitators.map(nameOf)],
    ["Under", fact.instrument === null ? [] : [nameOf(fact.instrument)]],
    ["Areas", fact.areas.map(nameOf)],
  ]);
}

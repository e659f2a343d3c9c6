import type { Knowledge } from "../knowledge.ts";
import { findUnnamedSides, type UnnamedSide } from "../lead/find-present.ts";
import type { ReadPerson } from "../names/to-page-people.ts";
import type { ReadParagraph } from "../read-page-people.ts";
import type { Proposals } from "./proposals.ts";

/** Sides that are told without a name: by a plural title, or where nobody else stands for what the title names. */
export function missingSides(
  read: readonly ReadParagraph[],
  present: readonly ReadPerson[],
  titleParties: readonly string[],
  knowledge: Knowledge,
  proposals: Proposals,
): readonly UnnamedSide[] {
  const parties = new Set(present.flatMap(({ party }) => party ?? []));
  const isNew = (party: string) => !parties.has(party) && proposals.party(party);
  const told = findUnnamedSides(read, knowledge.lexicon).filter(({ party }) => isNew(party));
  if (parties.size + told.length >= 2) return told;
  const sentence = read.flatMap(({ sentences }) => sentences).find(({ tells }) => tells)?.text;
  const quote = sentence ?? read[0]?.sentences[0]?.text ?? "";
  const rest = titleParties.filter(isNew).map((party) => ({ party, quote, at: "title" }));
  const isGroup = parties.size === 1 && rest.length === 0 && sentence !== undefined && groupWords.test(sentence);
  return isGroup ? [{ party: proposals.unknownParty(), quote, at: "lead" }] : [...told, ...rest];
}

/** People who are there as a group, with no country told. */
const groupWords =
  /\b(?:ministers|ambassadors|counterparts?|officials|leaders|representatives|participants|members|delegations?|Ministers|Ambassadors)\b/u;

export function handleOf(party: string, people: readonly ReadPerson[], sides: readonly ReadPerson[]): string {
  const taken = new Set([...people, ...sides].map(({ handle }) => handle));
  let handle = `${party}-side`;
  for (let count = 2; taken.has(handle); count += 1) handle = `${party}-side-${count}`;
  return handle;
}

export function toSide(side: UnnamedSide & { readonly handle: string }, secretaries: ReadonlySet<string>): ReadPerson {
  const { party, handle, rank } = side;
  const isSecretary = secretaries.has(party) && rank !== "prime-minister";
  const id =
    rank === undefined ? undefined : `${party}-${isSecretary ? rank.replace("-minister", "-secretary") : rank}`;
  return {
    handle,
    party,
    offices:
      id === undefined || party === "unknown-party"
        ? []
        : [{ id, printed: titleOf(id, party), party, level: "minister" }],
    isPresent: true,
    shortForms: [],
    gathered: { mentions: [], words: [], printed: undefined, party, offices: [] },
    parted: { isSure: true },
  };
}

/** "xva-defence-minister" is "Defence Minister". */
function titleOf(id: string, party: string): string {
  const words = id.slice(party.length + 1).split("-");
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(" ");
}

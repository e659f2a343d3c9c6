import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";

/** Where a clause may tell who cooperates. */
export interface SidesOfClause {
  /** The sentence in which the matches stand. */
  readonly text: string;
  readonly parties: readonly PhraseMatch<PartyName>[];
  readonly meetingParties: readonly string[];
  readonly speakerParties: readonly string[];
}

type PartyGroup = readonly PhraseMatch<PartyName>[];

/**
 * Who cooperates: the sides that the clause names ("between NATO and the IP4"); else the meeting's parties, and those whom the
 * clause names as partners: "with ASEAN", or in one list with a party of the meeting ("Japan, the U.S. and the ROK").
 */
export function findParties(clause: SidesOfClause): readonly string[] {
  const { parties, meetingParties, text } = clause;
  const groups = groupParties(text, parties);
  const sides = groups.flatMap((group) => namedSides(group, clause));
  if (new Set(sides).size > 1) return [...new Set(sides)];
  const named = new Set(meetingParties);
  for (const group of groups) {
    const start = group[0]?.start ?? 0;
    const isPartner = partnership.test(text.slice(Math.max(0, start - 30), start));
    if (isPartner || holdsTwo(group, meetingParties))
      for (const { value } of group) if (!isPartOf(value.party, meetingParties)) named.add(value.party);
  }
  return [...named];
}

/** Those who act together by the words around a list of parties; nobody where the words leave it open. */
function namedSides(group: PartyGroup, { text, meetingParties, speakerParties }: SidesOfClause): readonly string[] {
  const ids = [...new Set(group.map(({ value }) => value.party))].filter((party) => !isPartOf(party, meetingParties));
  const start = group[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 60), start);
  if (ids.length > 1 && together.test(before)) return ids;
  const after = text.slice(group[group.length - 1]?.end ?? 0).slice(0, 40);
  const isHyphened = group.length > 1 && /^[-–—/]$/.test(text.slice(group[0]?.end, group[1]?.start));
  if (ids.length > 1 && isHyphened && work.test(after)) return ids;
  const [speaker] = speakerParties;
  if (speaker === undefined || speakerParties.length > 1) return [];
  const isAmongMany = meetingParties.length > 2 && ids.every((party) => meetingParties.includes(party));
  const pattern = isAmongMany ? partnership : own;
  return pattern.test(before) ? [speaker, ...ids.filter((party) => party !== speaker)] : [];
}

const together = /\b(?:between|among|amongst)(?: the| both)? $/i;
/** "its relations with the IP4": the speaker's, not those of everybody present. */
const own = /\b(?:its|their own|his country['’]s|her country['’]s) (?:[\w-]+ ){1,4}with(?: the)? $/i;
/** "Japan-ROK relations" says whose, before words for working together. */
const work = /^ (?:[\w-]+ ){0,3}(?:cooperation|co-operation|coordination|collaboration|partnership|ties|relations)\b/i;
const partnership = /\b(?:with|among|between)(?: the)?(?: countries such as| partners such as)? $/;

/** Whether a list holds two of those who met: then all in it act together ("Japan, the U.S. and the ROK"). */
export function holdsTwo(group: PartyGroup, meeting: readonly string[]): boolean {
  return new Set(group.map(({ value }) => value.party).filter((party) => meeting.includes(party))).size > 1;
}

/** A ministry or force of one of the parties: "jpn-mod" of "jpn". */
export function isPartOf(party: string, parties: Iterable<string>): boolean {
  for (const whole of parties) if (party.startsWith(`${whole}-`)) return true;
  return false;
}

/** Parties in one list: "Japan, the U.S. and the ROK", "Japan-U.S.-ROK". */
export function groupParties(text: string, parties: readonly PhraseMatch<PartyName>[]): readonly PartyGroup[] {
  const groups: PhraseMatch<PartyName>[][] = [];
  for (const match of parties) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isJoined = last !== undefined && match.start - last.end < 12 && joint.test(text.slice(last.end, match.start));
    if (isJoined && group !== undefined) group.push(match);
    else groups.push([match]);
  }
  return groups;
}

const joint = /^(?:, |,? and | & |[-–—/]| \()(?:the )?$/;

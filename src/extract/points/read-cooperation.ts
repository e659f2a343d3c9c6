import type { Act } from "../../model/acts.ts";
import type { CooperationForm, CooperationStatus } from "../../model/vocabularies.ts";
import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import type { FormPhrase, PointRules } from "./point-rules.ts";

export interface CooperationParts {
  readonly act: Act;
  /** The sentence in which the matches stand. */
  readonly text: string;
  /** Where the clause lies in it. */
  readonly start: number;
  readonly end: number;
  readonly parties: readonly PhraseMatch<PartyName>[];
  readonly meetingParties: readonly string[];
  readonly speakerParties: readonly string[];
}

export interface ReadCooperation {
  readonly forms: readonly CooperationForm[];
  readonly parties?: readonly string[];
  readonly provider?: readonly string[];
  readonly recipient?: readonly string[];
  readonly status?: CooperationStatus;
}

/** What an act needs to set out a cooperation: words for it, a plan besides, or a plan and no mere opinion. */
const needs: ReadonlyMap<Act, "words" | "plan" | "no opinion"> = new Map([
  ["agreed", "words"],
  ["explore", "words"],
  ["signed", "words"],
  ["issued", "words"],
  ["announced", "words"],
  ["committed", "words"],
  ["intends", "words"],
  ["asked", "words"],
  ["proposed", "words"],
  ["welcomed", "plan"],
  ["reaffirmed", "no opinion"],
  ["shared", "no opinion"],
]);

/** What is to be done together, by whom; undefined where the clause sets out nothing. */
export function readCooperation(parts: CooperationParts, rules: PointRules): ReadCooperation | undefined {
  const need = needs.get(parts.act);
  if (need === undefined) return undefined;
  const clause = parts.text.slice(parts.start, parts.end);
  const found = rules.forms.findAll(clause);
  if (found.length === 0) return undefined;
  const isPlan = rules.enhancers.findAll(clause).length > 0;
  const used = found.filter(({ value }) => isPlan || !value.isFaint);
  if (used.length === 0 || (need !== "words" && !isPlan)) return undefined;
  if (need === "no opinion" && rules.importance.findAll(clause).length > 0) return undefined;
  const placed = used.map((match) => ({ ...match, start: match.start + parts.start, end: match.end + parts.start }));
  // A view shared on what to do is a decision; the act alone would leave the status open.
  const status = parts.act === "shared" ? { status: "agreed" as const } : {};
  return { forms: chooseForms(used), ...(findGiving(parts, placed) ?? { parties: findParties(parts) }), ...status };
}

/** "Cooperation" beside dialogue, exchanges and coordination is one of several; beside a clearer form it says nothing more. */
function chooseForms(found: readonly PhraseMatch<FormPhrase>[]): readonly CooperationForm[] {
  const forms = new Set(found.map(({ value }) => value.form));
  const isClear = found.some(({ value }) => !broad.has(value.form));
  const isPlain = found.some(({ value }) => value.form === "general" && !value.isFaint);
  if (forms.size > 1 && (isClear || !isPlain)) forms.delete("general");
  return [...forms];
}

const broad: ReadonlySet<CooperationForm> = new Set(["general", "dialogue", "exchange", "coordination"]);
const receiverReach = 60;
/** One clause tells of few gifts; the rest of a hostile text is not searched. */
const mostGifts = 20;

/** Who gives to whom, where one side does: "support for Ukraine", "provision of vessels to …". */
function findGiving(
  { parties, meetingParties, speakerParties, text }: CooperationParts,
  forms: readonly PhraseMatch<FormPhrase>[],
): Pick<ReadCooperation, "provider" | "recipient"> | undefined {
  const gifts = forms.filter(({ value }) => value.isOneWay).slice(0, mostGifts);
  for (const { start, end } of gifts) {
    const receiver = parties.find(
      (party) =>
        party.start >= start &&
        (party.end <= end ||
          (party.start < end + receiverReach &&
            /\b(?:to|for)(?: the)? $/.test(text.slice(party.start - 12, party.start)))),
    );
    if (receiver === undefined) continue;
    const recipient = receiver.value.party;
    const givers = (speakerParties.length > 0 ? speakerParties : meetingParties).filter((party) => party !== recipient);
    return {
      provider: givers.length > 0 ? givers : meetingParties.filter((party) => party !== recipient),
      recipient: [recipient],
    };
  }
  return undefined;
}

/**
 * The meeting's parties, and those whom the clause names as partners: "with ASEAN", or in one list with a party of the
 * meeting ("Japan, the U.S. and the ROK").
 */
function findParties({ parties, meetingParties, text }: CooperationParts): readonly string[] {
  const named = new Set(meetingParties);
  for (const group of groupParties(text, parties)) {
    const start = group[0]?.start ?? 0;
    const isPartner = partnership.test(text.slice(Math.max(0, start - 30), start));
    const isTogether = holdsTwo(group, meetingParties);
    if (isPartner || isTogether)
      for (const { value } of group) if (!isPartOf(value.party, meetingParties)) named.add(value.party);
  }
  return [...named];
}

/** Whether a list holds two of those who met: then all in it act together ("Japan, the U.S. and the ROK"). */
export function holdsTwo(group: readonly PhraseMatch<PartyName>[], meeting: readonly string[]): boolean {
  return new Set(group.map(({ value }) => value.party).filter((party) => meeting.includes(party))).size > 1;
}

/** A ministry or force of one of the parties: "jpn-mod" of "jpn". */
export function isPartOf(party: string, parties: Iterable<string>): boolean {
  for (const whole of parties) if (party.startsWith(`${whole}-`)) return true;
  return false;
}

const partnership = /\b(?:with|among|between)(?: the)?(?: countries such as| partners such as)? $/;

/** Parties in one list: "Japan, the U.S. and the ROK", "Japan-U.S.-ROK". */
export function groupParties(
  text: string,
  parties: readonly PhraseMatch<PartyName>[],
): readonly (readonly PhraseMatch<PartyName>[])[] {
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

import type { Act } from "../../model/acts.ts";
import type { CooperationForm, CooperationStatus } from "../../model/vocabularies.ts";
import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import { findParties } from "./cooperation-parties.ts";
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
  /** Parties of those whom the clause addresses: "thanked Minister A". */
  readonly addressees: readonly string[];
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
  const clause = parts.text.slice(parts.start, parts.end);
  const found = rules.forms.findAll(clause);
  if (found.length === 0) return undefined;
  const placed = found.map((match) => ({ ...match, start: match.start + parts.start, end: match.end + parts.start }));
  if (parts.act === "thanked") return readThanks(parts, placed);
  const need = needs.get(parts.act);
  if (need === undefined) return undefined;
  const isPlan = rules.enhancers.findAll(clause).length > 0;
  const used = placed.filter(({ value }) => isPlan || !value.isFaint);
  if (used.length === 0 || (need !== "words" && !isPlan)) return undefined;
  if (need === "no opinion" && rules.importance.findAll(clause).length > 0) return undefined;
  // A view shared on what to do is a decision; the act alone would leave the status open.
  const status = parts.act === "shared" ? { status: "agreed" as const } : {};
  return {
    forms: chooseForms(beforeExamples(used, parts)),
    ...(findGiving(parts, used) ?? { parties: findParties(parts) }),
    ...status,
  };
}

/** Thanks for aid tell of a cooperation where both sides of it are told: "support to Ukraine by the IP4 countries". */
function readThanks(parts: CooperationParts, found: readonly PhraseMatch<FormPhrase>[]): ReadCooperation | undefined {
  const { recipient = [] } = findGiving(parts, found) ?? {};
  const gift = found.find(({ value }) => value.isOneWay);
  if (gift === undefined || recipient.length === 0) return undefined;
  const givers = [...namedGivers(parts), ...parts.addressees];
  const provider = [...new Set(givers)].filter((party) => !recipient.includes(party));
  // Bare "support" does not say of what kind.
  const form = /^support/i.test(gift.text) ? "general" : gift.value.form;
  return provider.length === 0 ? undefined : { forms: [form], provider, recipient };
}

/** "by the IP4 countries including Japan", "Japan's support", "from Japan". */
function namedGivers({ parties, text }: CooperationParts): readonly string[] {
  return parties.flatMap(({ start, end, value }) => {
    const isOwner = /^['’]s? /.test(text.slice(end, end + 3));
    return isOwner || /\b(?:by|from|including)(?: the)? $/.test(text.slice(Math.max(0, start - 16), start))
      ? [value.party]
      : [];
  });
}

/** In "coordination in areas such as industry cooperation" the example is a field, not a form of its own. */
function beforeExamples(
  found: readonly PhraseMatch<FormPhrase>[],
  { text, start, end }: CooperationParts,
): readonly PhraseMatch<FormPhrase>[] {
  const at = examples.exec(text.slice(start, end))?.index;
  const before = at === undefined ? [] : found.filter((match) => match.start < start + at);
  return before.length === 0
    ? found
    : found.filter((match) => before.includes(match) || match.value.form !== "general");
}

const examples = /\b(?:such as|including|in (?:the )?(?:areas?|fields?))\b/;

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
    // What all agree to do for somebody else they do together.
    const isTogether = speakerParties.length > 1 && !meetingParties.includes(recipient);
    if (isTogether) return undefined;
    const givers = (speakerParties.length > 0 ? speakerParties : meetingParties).filter((party) => party !== recipient);
    return {
      provider: givers.length > 0 ? givers : meetingParties.filter((party) => party !== recipient),
      recipient: [recipient],
    };
  }
  return undefined;
}

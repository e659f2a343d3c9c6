import type { Act } from "../../model/acts.ts";
import type { CooperationForm, CooperationStatus } from "../../model/vocabularies.ts";
import type { PartyName } from "../lexicon.ts";
import type { PhraseMatch } from "../phrase-matcher.ts";
import type { FormPhrase } from "./point-rules.ts";

export interface CooperationParts {
  readonly act: Act;
  readonly forms: readonly PhraseMatch<FormPhrase>[];
  readonly parties: readonly PhraseMatch<PartyName>[];
  /** Whether something is to be done ("strengthen", "continue"). */
  readonly isPlan: boolean;
  /** Whether the clause only finds something important. */
  readonly isOpinion: boolean;
  readonly meetingParties: readonly string[];
  readonly text: string;
  readonly speakerParties: readonly string[];
}

export interface ReadCooperation {
  readonly forms: readonly CooperationForm[];
  readonly parties?: readonly string[];
  readonly provider?: readonly string[];
  readonly recipient?: readonly string[];
  readonly status?: CooperationStatus;
}

/** Acts that may set out a cooperation, and whether they do so only with a plan ("to strengthen …"). */
const claims: ReadonlyMap<Act, "always" | "planned"> = new Map([
  ["agreed", "always"],
  ["explore", "always"],
  ["signed", "always"],
  ["issued", "always"],
  ["announced", "always"],
  ["committed", "always"],
  ["intends", "planned"],
  ["asked", "planned"],
  ["proposed", "planned"],
  ["reaffirmed", "planned"],
  ["shared", "planned"],
  ["welcomed", "planned"],
]);

/** What is to be done together, by whom; undefined where the clause sets out nothing. */
export function readCooperation(parts: CooperationParts): ReadCooperation | undefined {
  const claim = claims.get(parts.act);
  if (claim === undefined || parts.forms.length === 0) return undefined;
  if (claim === "planned" && !parts.isPlan) return undefined;
  if (parts.isOpinion && (parts.act === "shared" || parts.act === "reaffirmed" || parts.act === "intends"))
    return undefined;
  const forms = [...new Set(parts.forms.map(({ value }) => value.form))];
  const special = forms.filter((form) => form !== "general");
  const [oneWay] = parts.forms.filter(({ value }) => value.isOneWay);
  const shown = special.length > 0 ? special : forms;
  const receivers = parts.parties
    .filter(({ value }) => !parts.meetingParties.includes(value.party))
    .map(({ value }) => value.party);
  const [receiver] = receivers;
  if (oneWay !== undefined && receiver !== undefined) {
    return {
      forms: shown,
      provider: parts.speakerParties.length > 0 ? parts.speakerParties : parts.meetingParties,
      recipient: [receiver],
    };
  }
  return { forms: shown, parties: findParties(parts) };
}

/** The meeting's parties, and those whom the clause names as partners: "among Japan, Australia and the U.S.", "with ASEAN". */
function findParties({ parties, meetingParties, text }: CooperationParts): readonly string[] {
  const named = new Set(meetingParties);
  let isPartner = false;
  let end = 0;
  for (const match of parties) {
    const gap = text.slice(Math.max(end, match.start - 40), match.start);
    const isNext: boolean = isPartner && /^(?:,? (?:and )?(?:the )?|[-–—])$/.test(text.slice(end, match.start));
    isPartner = isNext || /\b(?:with|among|between)(?: the| countries such as| partners such as)? $/.test(gap);
    if (isPartner) named.add(match.value.party);
    end = match.end;
  }
  return [...named];
}

import type { Act } from "../../model/acts.ts";
import type { CooperationForm } from "../../model/vocabularies.ts";
import type { DraftPoint } from "./points.ts";

/** How Parley's own words go for an act: `plan` before what is to be done, `on` before what it is about, `bare` alone. */
interface Wording {
  readonly plan: string;
  readonly on: string;
  readonly bare: string;
}

const wordings: Readonly<Record<Act, Wording>> = {
  discussed: { plan: "Exchanges views on how to", on: "Exchanges views on", bare: "Exchanges views" },
  courtesy: { plan: "Wishes to", on: "Gives good wishes on", bare: "Gives good wishes" },
  stated: { plan: "States a wish to", on: "States a view on", bare: "States a view" },
  thanked: { plan: "Gives thanks for what was done to", on: "Gives thanks for", bare: "Gives thanks" },
  welcomed: { plan: "Welcomes steps to", on: "Welcomes steps on", bare: "Welcomes what was told" },
  supported: { plan: "Supports steps to", on: "Gives support on", bare: "Gives support" },
  concerned: { plan: "Is concerned how to", on: "Is concerned about", bare: "Is concerned" },
  opposed: { plan: "Objects to plans to", on: "Objects over", bare: "Objects" },
  condemned: { plan: "Condemns plans to", on: "Condemns acts concerning", bare: "Condemns what was done" },
  asked: { plan: "Asks to", on: "Asks for action on", bare: "Makes a request" },
  proposed: { plan: "Proposes to", on: "Makes a proposal on", bare: "Makes a proposal" },
  explore: { plan: "Agrees to look into ways to", on: "Agrees to look into", bare: "Agrees to look into it" },
  intends: { plan: "Intends to", on: "Intends to act on", bare: "States an intention" },
  committed: { plan: "Pledges to", on: "Makes a pledge on", bare: "Makes a pledge" },
  shared: { plan: "Shares the view to", on: "Shares a view on", bare: "Shares a view" },
  reaffirmed: { plan: "Confirms the will to", on: "Confirms a position on", bare: "Confirms a position" },
  agreed: { plan: "Agrees to", on: "Agrees on", bare: "Agrees" },
  announced: { plan: "Announces plans to", on: "Makes an announcement on", bare: "Makes an announcement" },
  issued: { plan: "Issues a joint text to", on: "Issues a joint text on", bare: "Issues a joint text" },
  signed: { plan: "Signs a document to", on: "Signs a document on", bare: "Signs a document" },
  did: { plan: "Acts to", on: "Takes steps on", bare: "Takes steps" },
};

const doings: Readonly<Record<CooperationForm, string>> = {
  general: "cooperate",
  coordination: "coordinate",
  dialogue: "keep talking",
  exchange: "hold exchanges",
  exercise: "train together",
  operation: "operate together",
  planning: "plan together",
  capacity: "build capacity",
  transfer: "transfer equipment",
  aid: "give aid",
  joint_project: "develop together",
  information: "share information",
  legal_framework: "set legal terms",
};

/** What the phrase is made from. */
export interface PhraseParts
  extends Pick<DraftPoint, "act" | "about" | "to" | "cooperation" | "parties" | "recipient"> {
  /** Whose words it is, and who met. */
  readonly speakerParties: readonly string[];
  readonly meetingParties: readonly string[];
}

/** A short phrase of Parley's own from the parsed parts: "Agrees to coordinate on cyber and space". */
export function phraseValue(parts: PhraseParts, nameOf: (id: string) => string): string {
  const { act, about, cooperation = [], to = [] } = parts;
  const { plan, on, bare } = wordings[act];
  const named = about.filter((id) => !to.includes(id));
  const topics = named.length === 0 ? "" : listed(named.map(nameOf));
  if (to.length > 0 && towards[act] !== undefined) {
    const matter = topics === "" ? "" : ` ${act === "thanked" ? "for" : "on"} ${topics}`;
    return `${towards[act]} ${joinWords(to.map(nameOf))}${matter}`;
  }
  if (cooperation.length === 0 || act === "thanked") return topics === "" ? bare : `${on} ${topics}`;
  const doing = joinWords(cooperation.map((form) => doings[form]));
  return `${plan} ${doing}${company(parts, nameOf)}${topics === "" ? "" : ` on ${topics}`}`;
}

/** Acts that have somebody for their object. */
const towards: Partial<Readonly<Record<Act, string>>> = { thanked: "Thanks", courtesy: "Gives good wishes to" };

/** With whom, where that is more than those who met, and others than they. */
function company(
  { parties = [], recipient = [], speakerParties, meetingParties }: PhraseParts,
  nameOf: (id: string) => string,
) {
  if (recipient.length > 0) return ` for ${joinWords(recipient.map(nameOf))}`;
  const isAll = meetingParties.length === parties.length && parties.every((party) => meetingParties.includes(party));
  const others = parties.filter((party) => !speakerParties.includes(party));
  if (isAll && (speakerParties.length !== 1 || others.length > 1)) return "";
  if (
    speakerParties.some((party) => parties.includes(party)) &&
    meetingParties.every((party) => parties.includes(party))
  )
    return others.length === 0 ? "" : ` with ${joinWords(others.map(nameOf))}`;
  if (speakerParties.length === 1 && others.length > 0) return ` with ${joinWords(others.map(nameOf))}`;
  return parties.length < 2 ? "" : ` ${parties.length === 2 ? "between" : "among"} ${joinWords(parties.map(nameOf))}`;
}

const mostTopics = 4;

/** The first of a long list: all of them stand beside the phrase as ids. */
function listed(words: readonly string[]): string {
  const names = [...new Set(words)];
  return names.length <= mostTopics ? joinWords(names) : `${names.slice(0, mostTopics - 1).join(", ")} and more`;
}

function joinWords(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

import type { Act } from "../../model/acts.ts";
import type { CooperationForm } from "../../model/vocabularies.ts";

/** How Parley's own words begin for each act. */
const openings: Readonly<Record<Act, string>> = {
  discussed: "Views exchanged",
  courtesy: "Greets the other side",
  stated: "Sets out a position",
  thanked: "Gives thanks",
  welcomed: "Welcomes what was done",
  supported: "Gives support",
  concerned: "Is concerned",
  opposed: "Is opposed",
  condemned: "Condemns",
  asked: "Asks for action",
  proposed: "Makes a proposal",
  explore: "To look into possibilities",
  intends: "Means to go on",
  committed: "Gives a commitment",
  shared: "Holds the same view",
  reaffirmed: "Reaffirms what holds",
  agreed: "Reaches agreement",
  announced: "Makes something known",
  issued: "Issues a joint text",
  signed: "Signs a document",
  did: "Carries something out",
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

/** A short phrase of Parley's own from the parsed parts: "Reaches agreement: to coordinate, on cyber and space". */
export function phraseValue(
  act: Act,
  about: readonly string[],
  forms: readonly CooperationForm[],
  nameOf: (id: string) => string,
): string {
  const doing = forms.length === 0 ? "" : `: to ${joinWords(forms.map((form) => doings[form]))}`;
  const topics = about.length === 0 ? "" : `${doing === "" ? ":" : ","} on ${joinWords(about.map(nameOf))}`;
  return `${openings[act]}${doing}${topics}`;
}

function joinWords(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

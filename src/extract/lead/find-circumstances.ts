import type { MeetingFormat, MeetingMode } from "../../model/vocabularies.ts";

const persons =
  "(?:the |his |her |\\w+ (?=\\w+ minister))?(?:(?:prime|foreign|defen[cs]e|external affairs|deputy|vice|crown) )?(?:ministers?|presidents?|chancellor|king|queen|emperor|sultan|prince|secretary|raksha mantri|counterpart|h\\.?e\\b|mr\\b|ms\\b|dr\\b)";
/** "called on the Minister" is a visit, "called on Tarnia to stop" an appeal. */
const calledOn = `\\bcalled (?:up)?on ${persons}`;
const telephoned = new RegExp(`\\bcalled (?:today )?${persons}`, "iu");

/** By which words a mode is told. Seen in the titles and leads of all publishers. */
const modes: readonly { readonly mode: MeetingMode; readonly pattern: RegExp }[] = [
  { mode: "hybrid", pattern: /\b(?:hybrid (?:format|meeting)|both in person and (?:online|by video|virtually))\b/iu },
  {
    mode: "video",
    pattern:
      /\b(?:video[- ]?(?:tele)?conferenc\w*|video (?:call|meeting|talks?|link|message)|videoconferenc\w*|VTC|virtual(?:ly)?|online|via video|by video|web conference|TV conference)\b/iu,
  },
  {
    mode: "phone",
    pattern:
      /\b(?:tele(?:phone)?[- ]?(?:call|conferenc\w*|talks?|conversation|con)\b|telecon\b|telephon\w*|phone|call with|calls with|call between|spoke (?:by|over)|on the (?:tele)?phone|held a call|had a call|joint call|(?:trilateral|conference|introductory|secure) call|readout of (?:\S+ ){1,12}call|call to|(?:^|['’]s )call\b)/iu,
  },
];

/** How they met: by the title and the sentences that tell of the meeting. */
export function findMode(texts: readonly string[], isPlaced: boolean): MeetingMode | undefined {
  const plain = texts.map((text) => text.replace(calls, " "));
  // Video before telephone, in whatever text it stands: "Trilateral Call" is the title of a meeting "held virtually".
  const found = modes.find(({ pattern }) => plain.some((text) => pattern.test(text)));
  if (found !== undefined) return found.mode;
  if (isPlaced || texts.some((text) => inPerson.test(text) || visit.test(text))) return "in_person";
  return plain.some((text) => telephoned.test(text)) ? "phone" : undefined;
}

/** Visits, and verbs of asking, that have the word "call" in them. */
const calls =
  /\bcourtesy[- ]calls?\b|\bcall(?:s|ed|ing)? (?:on|for|upon)\b|\bpaid a call\b|\bcall (?:on|to attention)\b/giu;

const inPerson =
  /\b(?:met\b|held (?:a|an|the|their|talks|bilateral|separate|informal|summit)?[\w\s-]{0,40}(?:meetings?|talks|dinner|lunch|luncheon|breakfast)|meeting with|meets|courtesy call|visit(?:ed|ing)|working (?:lunch|dinner|breakfast)|received (?:a )?(?:courtesy|visit)|hosted|welcomed|at the Pentagon|at the White House|pull-aside|on the (?:margins|sidelines)|trip|attended|participated)\b/iu;

const visit = new RegExp(calledOn, "iu");

const formats: readonly { readonly format: MeetingFormat; readonly pattern: RegExp }[] = [
  {
    format: "two_plus_two",
    pattern: /["“]?\b2 ?\+ ?2\b|\bForeign and Defen[cs]e Ministerial\b|\bSecurity Consultative Committee\b/u,
  },
  {
    format: "courtesy_call",
    pattern: new RegExp(`\\bcourtesy calls?\\b|\\bpaid a (?:courtesy )?call on\\b|${calledOn}`, "iu"),
  },
  {
    format: "pull_aside",
    pattern:
      /\bpull[- ]?aside\b|\bbrief (?:conversation|exchange|talk)\b|\bbriefly (?:spoke|met)\b|\b(?:stand|standing)(?:-up)? (?:talk|conversation)\b/iu,
  },
];

/** Formats that title and lead tell of the meeting itself; meals around it are its parts. */
export function findFormats(texts: readonly string[]): readonly MeetingFormat[] {
  return formats.filter(({ pattern }) => texts.some((text) => pattern.test(text))).map(({ format }) => format);
}

const meal =
  /\b(?:(?:working|official|joint|welcome|informal|summit)[- ]?)?(?:lunch|luncheon|dinner|breakfast|banquet|supper)\b/iu;

/** "held a working lunch with", as against a meeting with a dinner after it. */
export function isMeal(text: string): boolean {
  return meal.test(text);
}

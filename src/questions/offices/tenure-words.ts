import type { Citation } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, dayInWords, listInWords, whenInWords } from "../asking/words.ts";
import type { DaySpan, HoldingCertainty, ToldTenureRow } from "./holding.ts";

interface ToldHolding {
  readonly tenure: ToldTenureRow;
  readonly certainty: HoldingCertainty;
  readonly office: Reference;
  readonly person: Reference;
  /** Absent where no day was asked for. */
  readonly span: DaySpan | undefined;
  /** Days on which readouts show the person in office, to be named. */
  readonly shownOn: readonly string[];
  readonly sources: readonly Citation[];
}

/** What each source says stands beside it; what follows from days before or after is told as our own. */
export function holdingInWords(holding: ToldHolding): string {
  const { tenure, certainty, office, person, span, sources } = holding;
  const when = span === undefined ? "" : ` ${whenInWords(span.earliest, span.latest)}`;
  const held = `${tenure.acting ? "acting " : ""}${titleOf(office)}${when}`;
  const basis = basisInWords(holding);
  const told = `${person.name} ${verbs[certainty]} ${held}`;
  return basis === "" ? `${certainty === "CERTAIN" ? accordingTo(sources) : ""}${told}.` : `${told}: ${basis}.`;
}

const verbs: Readonly<Record<HoldingCertainty, string>> = {
  CERTAIN: "was",
  ATTESTED: "was, as days before and after show,",
  POSSIBLE: "may have been",
};

function basisInWords({ tenure: { from, to, statedIn }, shownOn, sources }: ToldHolding): string {
  const bounds = [
    ...(from === null ? [] : [`from ${statedInWords(from)}`]),
    ...(to === null ? [] : [`until ${statedInWords(to)}`]),
  ];
  const stating = sources.filter(({ readout }) => statedIn.includes(readout));
  const showing = sources.filter(({ readout }) => !statedIn.includes(readout));
  const shown = `shown in office on ${listInWords(shownOn.map(dayInWords))}`;
  const parts = [
    ...(bounds.length === 0 ? [] : [`in office ${bounds.join(" ")}${accordingToAfter(stating)}`]),
    ...(shownOn.length === 0 ? [] : [`${shown}${accordingToAfter(showing)}`]),
  ];
  return parts.join(", ");
}

/** " according to the Ministry of Defense of Japan", to follow what it says. */
function accordingToAfter(sources: readonly Citation[]): string {
  const before = accordingTo(sources);
  return before === "" ? "" : ` ${lowerFirst(before).replace(/, $/, "")}`;
}

const approximations: Readonly<Record<string, string>> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/** A date as a source states it, EDTF: "2021~" is "about 2021", "2025-10-21" "21 October 2025". */
export function statedInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to !== undefined) return `a day between ${statedInWords(from)} and ${statedInWords(to)}`;
  const [, date = edtf, mark = ""] = /^([\d-]+)([?~%]?)$/.exec(edtf) ?? [];
  const [year = "", month, day] = date.split("-");
  const words = day !== undefined ? dayInWords(date) : month !== undefined ? dayInWords(`${date}-01`).slice(2) : year;
  return `${approximations[mark] ?? ""}${words}`;
}

/** "Minister of Defense of Japan", but "NATO Secretary General". */
export function titleOf({ name, detail }: Reference): string {
  return detail === null || name.includes(detail) ? name : `${name} of ${detail}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

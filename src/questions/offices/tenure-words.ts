import type { Citation } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, dayInWords, listInWords, whenInWords } from "../asking/words.ts";
import type { DaySpan, HoldingCertainty, TenureRow } from "./holding.ts";

interface ToldHolding {
  readonly tenure: TenureRow;
  readonly certainty: HoldingCertainty;
  readonly office: Reference;
  readonly person: Reference;
  /** Absent where no day was asked for. */
  readonly span: DaySpan | undefined;
  /** Days on which readouts show the person in office, to be named. */
  readonly shownOn: readonly string[];
  readonly sources: readonly Citation[];
}

/** Sources say what is certain; what follows from days before or after is told as our own, with their evidence. */
export function holdingInWords(holding: ToldHolding): string {
  const { tenure, certainty, office, person, span, shownOn, sources } = holding;
  const when = span === undefined ? "" : ` ${whenInWords(span.earliest, span.latest)}`;
  const held = `${tenure.acting ? "acting " : ""}${titleOf(office)}${when}`;
  const basis = basisInWords(tenure, shownOn);
  const source = accordingTo(sources);
  if (certainty === "CERTAIN") return `${source}${person.name} was ${held}${basis === "" ? "" : ` (${basis})`}.`;
  const verb = certainty === "ATTESTED" ? "was, as days before and after show," : "may have been";
  return `${person.name} ${verb} ${held}${basis === "" ? "" : `: ${lowerFirst(source)}${basis}`}.`;
}

function basisInWords({ from, to }: TenureRow, shownOn: readonly string[]): string {
  const bounds = [
    ...(from === null ? [] : [`from ${statedInWords(from)}`]),
    ...(to === null ? [] : [`until ${statedInWords(to)}`]),
  ];
  const parts = [
    ...(bounds.length === 0 ? [] : [`in office ${bounds.join(" ")}`]),
    ...(shownOn.length === 0 ? [] : [`shown in office on ${listInWords(shownOn.map(dayInWords))}`]),
  ];
  return parts.join(", ");
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

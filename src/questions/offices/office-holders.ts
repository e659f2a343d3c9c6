import { z } from "zod";
import { compareText } from "../../model/compare-text.ts";
import { type Citation, readCitations } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { daySpan, first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { listInWords, whenInWords } from "../asking/words.ts";
import {
  certaintiesInOrder,
  certaintyOf,
  type DaySpan,
  type HoldingCertainty,
  nearestShown,
  type ToldTenureRow,
  toldTenureRow,
} from "./holding.ts";
import { holdingInWords, titleOf } from "./tenure-words.ts";

interface Holding {
  readonly tenure: ToldTenureRow;
  readonly certainty: HoldingCertainty;
}

/** Who held an office on a day, or ever. */
export const officeHolders = defineQuestion({
  name: "officeHolders",
  parameters: z.object({ office: nameText, on: daySpan.nullish(), first }),
  ask: async ({ office: text, on, first: count }, { read }) => {
    const office = await findReference(read, text, ["OFFICE"]);
    const tenures = await readRows(read, "office-tenures", { office: office.id }, toldTenureRow);
    const span = on ?? undefined;
    const holdings = (span === undefined ? allHoldings(tenures) : holdingsOn(tenures, span)).slice(0, count);
    const named = await readReferences(
      read,
      holdings.map(({ tenure }) => tenure.person),
    );
    const citationsOf = await readCitations(read, { tenures: holdings.map(({ tenure }) => tenure.tenure) });
    const holders = holdings.map((holding) =>
      describeHolder(holding, {
        office,
        span,
        person: named(holding.tenure.person),
        sources: citationsOf("tenures", [holding.tenure.tenure]),
      }),
    );
    return { office, holders, sentence: summarise(office, span, holders) };
  },
  isEmpty: ({ holders }) => holders.length === 0,
});

function holdingsOn(tenures: readonly ToldTenureRow[], span: DaySpan): readonly Holding[] {
  const distance = ({ tenure }: Holding) => {
    const { shownBefore, shownAfter } = nearestShown(tenure, span);
    const known = [shownBefore, shownAfter, tenure.fromLatest].flatMap((day) =>
      day === null ? [] : [Date.parse(day)],
    );
    return Math.min(...known.map((day) => Math.abs(day - Date.parse(span.latest))));
  };
  return tenures
    .flatMap((tenure): readonly Holding[] => {
      const certainty = certaintyOf(tenure, span, tenures);
      return certainty === undefined ? [] : [{ tenure, certainty }];
    })
    .toSorted(
      (one, other) =>
        certaintiesInOrder.indexOf(one.certainty) - certaintiesInOrder.indexOf(other.certainty) ||
        distance(one) - distance(other) ||
        compareText(one.tenure.tenure, other.tenure.tenure),
    );
}

/** Everybody who ever held it is certain to have done so: a source states it or a readout shows it. */
function allHoldings(tenures: readonly ToldTenureRow[]): readonly Holding[] {
  const lastKnown = ({ attestedOn, fromLatest, toLatest }: ToldTenureRow) =>
    toLatest ?? attestedOn.at(-1) ?? fromLatest ?? "";
  return tenures
    .map((tenure): Holding => ({ tenure, certainty: "CERTAIN" }))
    .toSorted(
      (one, other) =>
        compareText(lastKnown(other.tenure), lastKnown(one.tenure)) ||
        compareText(one.tenure.tenure, other.tenure.tenure),
    );
}

interface Surroundings {
  readonly office: Reference;
  readonly person: Reference;
  readonly span: DaySpan | undefined;
  readonly sources: readonly Citation[];
}

function describeHolder({ tenure, certainty }: Holding, { office, person, span, sources }: Surroundings) {
  const whole = { earliest: tenure.attestedOn[0] ?? "0000", latest: tenure.attestedOn.at(-1) ?? "9999" };
  const shown = nearestShown(tenure, span ?? whole);
  const shownOn = [...new Set(Object.values(shown))].flatMap((day) => (day === null ? [] : [day])).sort();
  return {
    person,
    certainty,
    acting: tenure.acting,
    from: tenure.from,
    to: tenure.to,
    ...shown,
    sentence: holdingInWords({ tenure, certainty, office, person, span, shownOn, sources }),
    sources,
  };
}

function summarise(
  office: Reference,
  span: DaySpan | undefined,
  holders: readonly { readonly person: Reference; readonly certainty: HoldingCertainty }[],
): string {
  const when = span === undefined ? "" : ` ${whenInWords(span.earliest, span.latest)}`;
  if (holders.length === 0) return `Nobody is known to have been ${titleOf(office)}${when}.`;
  const names = holders.map(({ person, certainty }) =>
    certainty === "POSSIBLE" ? `possibly ${person.name}` : person.name,
  );
  return `${titleOf(office)}${when}: ${listInWords([...new Set(names)])}.`;
}

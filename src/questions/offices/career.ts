import { z } from "zod";
import { type Citation, readCitations } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { daySpan, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { listInWords, whenInWords } from "../asking/words.ts";
import { type CareerTenure, inTimeOrder, spanOf } from "./career-order.ts";
import { certaintyOf, type DaySpan, type HoldingCertainty, nearestShown, tenureRow, toldTenureRow } from "./holding.ts";
import { holdingInWords, titleOf } from "./tenure-words.ts";

const besideRow = tenureRow.extend({ office: z.string() });
const careerRow = toldTenureRow.extend({ office: z.string(), party: z.string() });

/** The offices of a person in time order; or what they held on a day. */
export const career = defineQuestion({
  name: "career",
  parameters: z.object({ person: nameText, asOf: daySpan.nullish() }),
  ask: async ({ person: text, asOf }, { read }) => {
    const person = await findReference(read, text, ["PERSON"]);
    const span = asOf ?? undefined;
    const [tenures, beside] = await Promise.all([
      readRows(read, "career-tenures", { person: person.id }, careerRow),
      span === undefined ? [] : readRows(read, "tenures-beside", { person: person.id }, besideRow),
    ]);
    const held = inTimeOrder(tenures).flatMap((tenure): readonly Held[] => {
      const others = beside.filter(({ office }) => office === tenure.office);
      const certainty = span === undefined ? "CERTAIN" : certaintyOf(tenure, span, others);
      return certainty === undefined ? [] : [{ tenure, certainty }];
    });
    const [named, citationsOf] = await Promise.all([
      readReferences(
        read,
        held.flatMap(({ tenure }) => [tenure.office, tenure.party]),
      ),
      readCitations(read, { tenures: held.map(({ tenure }) => tenure.tenure) }),
    ]);
    const offices = held.map((each) =>
      describeOffice(each, {
        person,
        span,
        named,
        sources: citationsOf("tenures", [each.tenure.tenure]),
      }),
    );
    return { person, offices, sentence: summarise(person, span, offices) };
  },
  isEmpty: ({ offices }) => offices.length === 0,
});

interface Held {
  readonly tenure: CareerTenure;
  readonly certainty: HoldingCertainty;
}

interface Surroundings {
  readonly person: Reference;
  readonly span: DaySpan | undefined;
  readonly named: (id: string) => Reference;
  readonly sources: readonly Citation[];
}

function describeOffice({ tenure, certainty }: Held, { person, span, named, sources }: Surroundings) {
  const { attestedOn, acting, from, to } = tenure;
  const first = attestedOn[0];
  const last = attestedOn.at(-1);
  const office = named(tenure.office);
  const near = span === undefined ? [first, last] : Object.values(nearestShown(tenure, span));
  const shownOn = [...new Set(near)].flatMap((day) => day ?? []).sort();
  return {
    office,
    party: named(tenure.party),
    certainty,
    span: spanOf(tenure),
    acting,
    from,
    to,
    attested: first === undefined || last === undefined ? null : { first, last, count: attestedOn.length },
    sentence: holdingInWords({ tenure, certainty, office, person, span, shownOn, sources }),
    sources,
  };
}

function summarise(
  person: Reference,
  span: DaySpan | undefined,
  offices: readonly { readonly office: Reference; readonly certainty: HoldingCertainty }[],
): string {
  const when = span === undefined ? "" : ` ${whenInWords(span.earliest, span.latest)}`;
  if (offices.length === 0) return `No office of ${person.name}${when} is known.`;
  const titles = offices.map(({ office, certainty }) =>
    certainty === "POSSIBLE" ? `possibly ${titleOf(office)}` : titleOf(office),
  );
  return `${person.name}${when}: ${listInWords([...new Set(titles)])}.`;
}

import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import { certaintyOf, type DaySpan, type HoldingCertainty, tenureRow } from "../offices/holding.ts";

const ofOffice = tenureRow.extend({ office: z.string() });
const ofPerson = ofOffice.extend({ parties: z.array(z.string()) });
type OfficeTenure = Readonly<z.output<typeof ofOffice>>;
export type PersonTenure = Readonly<z.output<typeof ofPerson>>;

/** The tenures of people, with the party of each office and those that this one is part of. */
export async function readTenuresOfPeople(
  read: ReadQuery,
  people: readonly string[],
): Promise<readonly PersonTenure[]> {
  return people.length === 0 ? [] : readRows(read, "tenures-of-people", { people }, ofPerson);
}

export async function readTenuresOfOffices(
  read: ReadQuery,
  offices: Iterable<string>,
): Promise<readonly OfficeTenure[]> {
  const ids = [...new Set(offices)];
  return ids.length === 0 ? [] : readRows(read, "tenures-of-offices", { offices: ids }, ofOffice);
}

/** How sure it is that a tenure covers a day of the span, given everybody's tenures of the same office. */
export function holdingOn(
  tenure: OfficeTenure,
  span: DaySpan,
  ofOffices: readonly OfficeTenure[],
): HoldingCertainty | undefined {
  const ofSameOffice = ofOffices.filter(({ office }) => office === tenure.office);
  return certaintyOf(tenure, span, ofSameOffice);
}

import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readRows } from "../asking/read-rows.ts";
import type { HoldingCertainty } from "../offices/holding.ts";
import type { ConditionName } from "./conditions.ts";
import type { NamedEntity } from "./read-named-entities.ts";
import type { Sought } from "./sought.ts";
import { holdingOn, type PersonTenure, readTenuresOfOffices, readTenuresOfPeople } from "./tenure-rows.ts";

/** How far each condition is met, from 0 to 1; only those that the query has. */
export type Weights = Readonly<Partial<Record<ConditionName, number>>>;

const represented = z.object({ person: z.string(), party: z.string(), parties: z.array(z.string()) });

/** A day that lies between days in office counts as one of them; what only may be counts half. */
const weightOfCertainty: Readonly<Record<HoldingCertainty, number>> = { CERTAIN: 1, ATTESTED: 1, POSSIBLE: 0.5 };

/** How far candidates meet what a query tells beside the name. What a kind of entity does not have, it does not meet. */
export async function weighConditions(
  read: ReadQuery,
  sought: Sought,
  candidates: readonly NamedEntity[],
): Promise<(candidate: NamedEntity) => Weights> {
  const { offices, parties, spans } = sought;
  if (offices === undefined && parties === undefined && spans === undefined) return () => ({});
  const people = candidates.filter(({ kind }) => kind === "PERSON").map(({ id }) => id);
  const [tenures, representing] = await Promise.all([
    readTenuresOfPeople(read, people),
    parties === undefined || people.length === 0
      ? []
      : readRows(read, "parties-represented", { people, from: null, to: null }, represented),
  ]);
  const fitting = tenures.filter((tenure) => fits(tenure, sought));
  const beside =
    spans === undefined
      ? []
      : await readTenuresOfOffices(
          read,
          fitting.map(({ office }) => office),
        );
  const shareOn = (own: readonly PersonTenure[]) => {
    const found = own.flatMap((tenure) => (spans ?? []).map((span) => holdingOn(tenure, span, beside)));
    return Math.max(0, ...found.map((certainty) => (certainty === undefined ? 0 : weightOfCertainty[certainty])));
  };
  return (candidate) => {
    const own = tenures.filter(({ person }) => person === candidate.id);
    const belongsTo = [
      ...candidate.parties,
      ...own.flatMap((tenure) => tenure.parties),
      ...representing.filter(({ person }) => person === candidate.id).flatMap((each) => each.parties),
    ];
    const isOfParty = parties !== undefined && belongsTo.some((party) => parties.has(party));
    // An office held for one party and a seat for another are two half truths.
    const isHeld = (tenure: PersonTenure) =>
      offices?.has(tenure.office) === true && (!isOfParty || fits(tenure, sought));
    return {
      ...(offices && { office: Number(own.some(isHeld)) }),
      ...(parties && { party: Number(isOfParty) }),
      ...(spans && { on: shareOn(fitting.filter(({ person }) => person === candidate.id)) }),
    };
  };
}

/** The day is asked of the office that is asked for, not of any other. */
function fits(tenure: PersonTenure, { offices, parties }: Sought): boolean {
  const isOfOffices = offices === undefined || offices.has(tenure.office);
  return isOfOffices && (parties === undefined || tenure.parties.some((party) => parties.has(party)));
}

import type { AuditedFacts } from "./audited-facts.ts";
import { type Coverage, countCoverage } from "./count-coverage.ts";
import { findDuplicateMeetings } from "./find-duplicate-meetings.ts";
import { findDuplicatePeople } from "./find-duplicate-people.ts";
import { findTwoHolders } from "./find-two-holders.ts";
import { findTwoPlaces } from "./find-two-places.ts";
import { findUnmet } from "./find-unmet.ts";
import type { Finding } from "./finding.ts";

export interface Audit extends Coverage {
  readonly findings: readonly Finding[];
}

/** What facts cover and what in them is unlikely; what is wrong by the rules of the format is for `checkFolder`. */
export function auditFacts(facts: AuditedFacts): Audit {
  const finders = [findDuplicatePeople, findDuplicateMeetings, findTwoPlaces, findTwoHolders, findUnmet];
  return { ...countCoverage(facts), findings: finders.flatMap((find) => find(facts)) };
}

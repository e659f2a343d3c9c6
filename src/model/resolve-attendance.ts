import type { AttendanceFact } from "./resolved.ts";
import type { ResolvedAttendance } from "./resolved-meeting.ts";
import { settle } from "./settle.ts";
import { attendanceBases, attendanceRoles, type Contact } from "./vocabularies.ts";

/** An attendance settled but for its contact, which the meeting may give. */
export interface SettledAttendance extends Omit<ResolvedAttendance, "contact"> {
  readonly contact?: Contact | undefined;
}

/**
 * One view of an attendance. What is printed outweighs what is inferred; roles add up, since a source that
 * leaves one out denies nothing; printed forms are the first source's and are never in dispute.
 * @param facts what each readout says, the one that wins ties first
 */
export function resolveAttendance(facts: readonly AttendanceFact[]): SettledAttendance {
  const [first] = facts;
  if (first === undefined) throw new Error("an attendance without a source");
  const printed = facts.filter((fact) => !fact.inferred);
  const heard = printed.length > 0 ? printed : facts;
  const offices = settleBy(heard, (fact) => (fact.offices.length > 0 ? fact.offices : undefined));
  const representing = settleBy(heard, (fact) => fact.representing);
  const contact = settleBy(facts, (fact) => fact.contact);
  const unnamedCount = settleBy(facts, (fact) => fact.unnamedCount);
  const settled = { offices, representing, contact, unnamedCount };
  return {
    key: first.key,
    order: first.order,
    person: first.person,
    offices: offices?.value ?? [],
    representing: representing?.value ?? facts.find((fact) => fact.representing !== undefined)?.representing,
    roles: attendanceRoles.filter((role) => facts.some((fact) => fact.roles.includes(role))),
    contact: contact?.value,
    basis: attendanceBases.find((basis) => facts.some((fact) => fact.basis === basis)) ?? first.basis,
    inferred: printed.length === 0,
    unnamedCount: unnamedCount?.value,
    namedAs: facts.find((fact) => fact.namedAs !== undefined)?.namedAs,
    means: facts.find((fact) => fact.means !== undefined)?.means,
    printedOffice: facts.find((fact) => fact.printedOffice !== undefined)?.printedOffice,
    disputed: Object.entries(settled).flatMap(([field, value]) => (value?.isDisputed === true ? [field] : [])),
  };
}

function settleBy<T>(facts: readonly AttendanceFact[], read: (fact: AttendanceFact) => T | undefined) {
  const votes = facts.flatMap((fact, rank) => {
    const value = read(fact);
    return value === undefined ? [] : [{ value, rank }];
  });
  return settle(votes, (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value));
}

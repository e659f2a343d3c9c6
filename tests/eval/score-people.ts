import type { AccountPerson } from "./account.ts";
import { assign } from "./assign.ts";
import { compareSets, type Field, type Finding } from "./finding.ts";
import { nameLikeness } from "./person-names.ts";

export interface PeopleMatch {
  /** Handle of the draft to handle of the expected facts. */
  readonly expectedOf: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Somebody expected and somebody found are one where their names are, or, without a name, their office or party. */
export function matchPeople(
  field: Field,
  expected: readonly AccountPerson[],
  found: readonly AccountPerson[],
): PeopleMatch {
  const pairs = assign(expected, found, personLikeness, 1);
  const expectedOf = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { one, other } of pairs) {
    const [wanted, got] = [expected[one], found[other]];
    if (wanted === undefined || got === undefined) continue;
    expectedOf.set(got.handle, wanted.handle);
    findings.push({ field, expected: wanted.shown, found: got.shown, isRight: true });
  }
  const isMatched = new Set(expectedOf.values());
  for (const { handle, shown } of expected) {
    if (!isMatched.has(handle)) findings.push({ field, expected: shown, isRight: false });
  }
  for (const { handle, shown } of found) {
    if (!expectedOf.has(handle)) findings.push({ field, found: shown, isRight: false });
  }
  return { expectedOf, findings };
}

/** Below 1 they are two people. Equal names count most; offices decide between people of one name. */
export function personLikeness(expected: AccountPerson, found: AccountPerson): number {
  const sharesOffice = expected.offices.some((office) => found.offices.includes(office));
  const sharesParty = expected.party !== undefined && expected.party === found.party;
  const beside = (sharesOffice ? 0.5 : 0) + (sharesParty ? 0.25 : 0);
  if (expected.names.length === 0) {
    if (sharesOffice) return found.names.length === 0 ? 4 : 2;
    return sharesParty && found.names.length === 0 ? 1 : 0;
  }
  const likeness = Math.max(
    0,
    ...expected.names.flatMap((one) => found.names.map((other) => nameLikeness(one, other))),
  );
  if (likeness > 0) return likeness * 4 + beside;
  return sharesParty && isResolvedSurname(expected, found) ? 2 + beside : 0;
}

/** The page prints one word only, and the registry knew the rest. */
function isResolvedSurname(expected: AccountPerson, found: AccountPerson): boolean {
  return expected.names.some(
    ([word, ...rest]) => word !== undefined && rest.length === 0 && found.names.some((name) => name.includes(word)),
  );
}

/** Who held which office, or stood for which party: pairs of a person present with an id. */
export function compareOfPeople(
  field: "offices" | "represents",
  expected: readonly AccountPerson[],
  found: readonly AccountPerson[],
  { expectedOf }: PeopleMatch,
): readonly Finding[] {
  const idsOf = ({ offices, party }: AccountPerson) =>
    field === "offices" ? offices : party === undefined ? [] : [party];
  const wanted = expected.flatMap((person) => idsOf(person).map((id) => `${person.handle}: ${id}`));
  const got = found.flatMap((person) => {
    const who = expectedOf.get(person.handle) ?? `(${person.shown})`;
    return idsOf(person).map((id) => `${who}: ${id}`);
  });
  return compareSets(field, wanted, got);
}

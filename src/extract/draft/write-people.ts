import type { Knowledge } from "../knowledge.ts";
import { type Identity, identify, properName } from "../names/identify.ts";
import type { ReadPerson } from "../names/to-page-people.ts";
import type { Question, WrittenFacts } from "./draft.ts";
import type { Proposals } from "./proposals.ts";

type WrittenPerson = NonNullable<WrittenFacts["people"]>[string];

export interface WrittenPeople {
  readonly people: Readonly<Record<string, WrittenPerson>>;
  readonly questions: readonly Question[];
}

/** The `people` of the file, what is asked about them, and proposals for those the registry lacks. */
export function writePeople(
  people: readonly ReadPerson[],
  day: string | undefined,
  knowledge: Knowledge,
  proposals: Proposals,
): WrittenPeople {
  const written: Record<string, WrittenPerson> = {};
  const questions: Question[] = [];
  for (const person of people) {
    const identity = identify(person, day, knowledge.known);
    for (const office of person.offices) proposals.office(office);
    if (identity.kind === "new") propose(person, identity, proposals);
    written[person.handle] = writePerson(person, identity, knowledge);
    questions.push(...askAbout(person, identity));
  }
  return { people: written, questions };
}

function propose(
  person: ReadPerson,
  { id, name }: { readonly id: string; readonly name: string },
  proposals: Proposals,
): void {
  const { family, given, order } = person.parted;
  const isFull = family !== undefined && given !== undefined && given !== "" && order !== undefined;
  proposals.person({ id, name, ...(isFull ? { family, given, order } : {}) });
}

function writePerson(person: ReadPerson, identity: Identity, { known }: Knowledge): WrittenPerson {
  const ids = person.offices.map(({ id }) => id);
  const [only] = ids;
  const parties = new Set(person.offices.map(({ party }) => party));
  const needsFor = person.party !== undefined && (parties.size !== 1 || !parties.has(person.party));
  const shown =
    identity.kind === "known" ? known.person(identity.id)?.name : identity.kind === "new" ? identity.name : undefined;
  const titles = person.offices
    .map(({ id }) => known.find(id))
    .map((office) => (office?.label === "Office" ? office.title : undefined));
  const printed = person.offices.map((office) => office.printed).join(", ");
  const follows = only !== undefined && isInferred(person);
  const isPrintedOtherwise =
    !follows && person.offices.some((office, at) => titles[at] !== undefined && titles[at] !== office.printed);
  return {
    ...(identity.kind === "open" ? {} : { person: identity.id }),
    ...(only === undefined ? {} : { as: ids.length === 1 ? only : ids }),
    ...(needsFor && person.party !== undefined ? { for: person.party } : {}),
    ...(person.printed !== undefined && person.printed !== shown ? { namedAs: person.printed } : {}),
    ...(isPrintedOtherwise ? { printedOffice: printed } : {}),
    ...(identity.kind === "open" && person.printed !== undefined && only !== undefined
      ? { basis: "surname_only" as const }
      : {}),
    ...(follows ? { inferred: true } : {}),
  };
}

/** "his counterpart", or "Secretary Arden" where only the other side's office tells of what. */
function isInferred({ offices, gathered }: ReadPerson): boolean {
  const { mentions } = gathered;
  const isCounterpart = mentions.length > 0 && mentions.every((mention) => mention.isCounterpart);
  return isCounterpart || offices.some((office) => office.isInferred === true);
}

function askAbout(person: ReadPerson, identity: Identity): readonly Question[] {
  const path = ["people", person.handle] as const;
  const shown = person.printed ?? person.offices[0]?.printed ?? person.handle;
  if (identity.kind === "open") {
    const isRole = person.printed === undefined;
    if (isRole && person.offices.length === 0) return [];
    const kind = isRole ? "role-only" : identity.candidates.length > 0 ? "which-person" : "given-name";
    const text = isRole
      ? `The text names nobody for "${shown}". Who held the office on that day?`
      : identity.candidates.length > 0
        ? `Only the name ${shown} is printed. Which of these people is it?`
        : `Only the name ${shown} is printed, and the registry has nobody of it in that office. Who is it? Add the person to the registry file and write the id here.`;
    return [{ path: [...path, "person"], kind, text, candidates: identity.candidates }];
  }
  if (identity.kind === "new" && !person.parted.isSure) {
    const text = `Is "${properName(person)}" family name ${person.parted.family ?? "?"}, given name ${person.parted.given ?? "?"}? The order is taken from custom alone.`;
    return [{ path, kind: "name-order", text, candidates: [] }];
  }
  return [];
}

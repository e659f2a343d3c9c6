import type { FactsFile, FactsPerson } from "../../model/facts-file.ts";
import { foldName } from "../../model/fold-name.ts";
import { toList } from "../../model/text.ts";
import { sayList } from "./difference.ts";
import { matchBest } from "./match-best.ts";

/** Names under which the registry knows a person, in any script; none for an unknown id. */
export type NamesOf = (person: string) => readonly string[];

/** Which handle of the draft stands for the same somebody as which of the file. */
export interface SamePeople {
  /** The draft's handles and, for those it shares with the file, the file's. */
  readonly toFile: ReadonlyMap<string, string>;
}

/** Handles differ from file to file: people are the same by registry id, by name, or, without a name, by office. */
export function matchPeople(draft: FactsFile["people"], file: FactsFile["people"], namesOf: NamesOf): SamePeople {
  const fit = ([, one]: Entry, [, other]: Entry) => fitOf(one, other, namesOf);
  const { pairs } = matchBest(Object.entries(draft), Object.entries(file), fit);
  return { toFile: new Map(pairs.map(([[handle], [counterpart]]) => [handle, counterpart])) };
}

type Entry = readonly [string, FactsPerson];

function fitOf(one: FactsPerson, other: FactsPerson, namesOf: NamesOf): number {
  if (one.person !== undefined && one.person === other.person) return 4;
  const names = namesFor(one, namesOf);
  const others = namesFor(other, namesOf);
  if (names.some((name) => others.includes(name))) return 3;
  const offices = toList(one.as);
  const isSameOffice = offices.some((office) => toList(other.as).includes(office));
  if (names.length > 0 && others.length > 0)
    return isSameOffice && names.some((name) => isPartOfAny(name, others)) ? 2 : 0;
  if (isSameOffice) return 2;
  return offices.length === 0 && one.for !== undefined && one.for === other.for ? 1 : 0;
}

/** The words of each name in one order: Arden Anna is Anna Arden. */
function namesFor({ person, namedAs }: FactsPerson, namesOf: NamesOf): readonly string[] {
  const known = person === undefined ? [] : namesOf(person);
  return [...known, ...(namedAs === undefined ? [] : [namedAs])].map((name) =>
    foldName(name).split(" ").sort().join(" "),
  );
}

/** "Arden" beside "Arden Anna". */
function isPartOfAny(name: string, others: readonly string[]): boolean {
  const words = name.split(" ");
  return others.some((other) => {
    const all = other.split(" ");
    return words.every((word) => all.includes(word)) || all.every((word) => words.includes(word));
  });
}

/** What a file says of somebody, beside their name. */
export function personFields(somebody: FactsPerson | undefined): Readonly<Record<string, string | undefined>> {
  if (somebody === undefined) return {};
  const { person, as: offices, for: party, unnamed, inferred, roles } = somebody;
  return {
    person,
    offices: sayList(toList(offices)),
    "whom they represent": party,
    "how many unnamed": unnamed?.toString(),
    "office only follows": inferred ? "yes" : undefined,
    roles: sayList(roles),
  };
}

/** For people: the name as printed, or what else there is. */
export function sayPerson(handle: string, somebody: FactsPerson | undefined): string {
  if (somebody === undefined) return handle;
  const who = somebody.namedAs ?? somebody.person;
  const offices = sayList(toList(somebody.as)) ?? somebody.for;
  return who === undefined ? (offices ?? handle) : offices === undefined ? who : `${who} (${offices})`;
}

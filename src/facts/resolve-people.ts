import type { FactsFile, FactsPerson } from "../model/facts-file.ts";
import { toList } from "../model/text.ts";
import { type CollectiveSpeaker, collectiveSpeakers } from "../model/vocabularies.ts";
import { checkReference } from "./check-reference.ts";
import type { Path, Report } from "./draft-problem.ts";
import { listPath } from "./list-path.ts";
import type { Registry } from "./registry.ts";

/** Whom a handle stands for: a person, or somebody in an office, or somebody of a party. */
export interface Somebody {
  readonly handle: string;
  readonly written: FactsPerson;
  readonly person?: string;
  readonly offices: readonly string[];
  /** `for`, else the party of the offices. */
  readonly party?: string;
  /** What tells them apart at a meeting, whatever the file calls them. */
  readonly who: string;
}

export type People = ReadonlyMap<string, Somebody>;

export function isCollective(word: string): word is CollectiveSpeaker {
  return collectiveSpeakers.some((collective) => collective === word);
}

export function resolvePeople(file: FactsFile, registry: Registry, report: Report): People {
  const people = new Map<string, Somebody>();
  const handleOf = new Map<string, string>();
  for (const handle in file.people) {
    const written = file.people[handle];
    if (written === undefined) continue;
    const path = ["people", handle];
    const somebody = resolveSomebody(handle, written, registry, report);
    people.set(handle, somebody);
    checkHandle(somebody, registry, path, report);
    const { person } = somebody;
    if (person === undefined) continue;
    const other = handleOf.get(person);
    if (other === undefined) handleOf.set(person, handle);
    else {
      const message = `"${person}" stands under the handle "${other}" already.`;
      report({ id: "F55", path: [...path, "person"], message, value: person, suggestion: "Write one handle." });
    }
  }
  return people;
}

function resolveSomebody(handle: string, written: FactsPerson, registry: Registry, report: Report): Somebody {
  const path = ["people", handle];
  const person =
    written.person === undefined
      ? undefined
      : checkReference(registry, written.person, ["Person"], [...path, "person"], report);
  const offices = toList(written.as).map((office, at) =>
    checkReference(registry, office, ["Office"], listPath([...path, "as"], written.as, at), report),
  );
  const party = partyOf(written, offices, registry, path, report);
  const who = person ?? (offices.length > 0 ? [...offices].sort().join("+") : (party ?? handle));
  const known = { ...(person === undefined ? {} : { person }), ...(party === undefined ? {} : { party }) };
  return { handle, written, ...known, offices, who };
}

function partyOf(
  written: FactsPerson,
  offices: readonly string[],
  registry: Registry,
  path: Path,
  report: Report,
): string | undefined {
  if (written.for !== undefined) return checkReference(registry, written.for, ["Party"], [...path, "for"], report);
  let party: string | undefined;
  for (const id of offices) {
    const of = registry.office(id)?.of;
    if (of === undefined) continue;
    if (party === undefined) party = of;
    else if (party !== of) {
      const message = `The offices belong to different parties: ${party} and ${of}.`;
      report({ id: "F58", path: [...path, "as"], message, suggestion: "Say whom the person represented, with for." });
    }
  }
  return party;
}

function checkHandle(
  { handle, written, person, offices, party }: Somebody,
  registry: Registry,
  path: Path,
  report: Report,
) {
  const known = registry.find(handle);
  if (isCollective(handle) || known?.label === "Party" || (known?.label === "Person" && known.id !== person)) {
    const meaning = known === undefined ? "all speakers of a kind" : `the ${known.label.toLowerCase()} ${known.id}`;
    const message = `The handle "${handle}" means ${meaning} already.`;
    report({ id: "F54", path, points: "key", message, value: handle, suggestion: "Choose another handle." });
  }
  if (person === undefined && offices.length === 0 && party === undefined) {
    const message = `The handle "${handle}" stands for nobody.`;
    const suggestion = "Give a person, an office (as) or a party (for).";
    report({ id: "F56", path, points: "key", message, value: handle, suggestion });
  }
  if (written.unnamed !== undefined && person !== undefined) {
    const message = "People without names are counted beside a named person.";
    const suggestion = "Write the unnamed people under a handle of their own.";
    report({ id: "F62", path: [...path, "unnamed"], points: "key", message, suggestion });
  }
  if (written.inferred && offices.length === 0) {
    const message = "An office is inferred, but none is named.";
    report({ id: "F62", path: [...path, "inferred"], points: "key", message, suggestion: "Name the office, with as." });
  }
  if (written.means !== undefined && written.namedAs === undefined) {
    const message = '"means" corrects a printed name, but none is given.';
    report({ id: "F78", path: [...path, "means"], points: "key", message, suggestion: "Add namedAs." });
  }
}

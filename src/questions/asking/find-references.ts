import { type Problem, UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { EntityKind } from "../entity-kinds.ts";
import { findByWords } from "../search.ts";
import { type ExactReference, exactWays, findExact } from "./find-exact.ts";
import { findOfficesOfParty } from "./offices-of-party.ts";
import { type Reference, readReferences } from "./references.ts";

export interface AskedName {
  /** An id, a former id, or a name. */
  readonly text: string;
  /** What it may stand for. */
  readonly kinds: readonly EntityKind[];
}

interface Finding {
  readonly asked: AskedName;
  readonly ids: readonly string[];
  /** Nothing has that name; these come near. */
  readonly nearest: readonly string[];
  /** Ids that the text stands for, of kinds that were not asked for. */
  readonly ofOtherKinds: readonly string[];
}

/**
 * What each text stands for: an id, a former id, an ISO code, a whole name, an office with its party ("Minister of
 * Defence of Japan"), or words that only one name holds.
 * @throws UserError unknown_name with the nearest names, ambiguous_name with the candidates; of all texts at once
 */
export async function findReferences(read: ReadQuery, asked: readonly AskedName[]): Promise<readonly Reference[]> {
  const exact = await findExact(
    read,
    asked.map(({ text }) => text),
  );
  const findings = await Promise.all(asked.map((each) => find(read, each, exact)));
  const named = await readReferences(
    read,
    findings.flatMap(({ ids, nearest, ofOtherKinds }) => [...ids, ...nearest, ...ofOtherKinds]),
  );
  const problems = findings.filter(({ ids }) => ids.length !== 1);
  if (problems.length > 0) throw toUserError(problems, named);
  return findings.flatMap(({ ids }) => ids.map(named));
}

/** The same for one text. */
export async function findReference(read: ReadQuery, text: string, kinds: readonly EntityKind[]): Promise<Reference> {
  const [found] = await findReferences(read, [{ text, kinds }]);
  if (found === undefined) throw new Error("one text was asked for");
  return found;
}

async function find(read: ReadQuery, asked: AskedName, exact: readonly ExactReference[]): Promise<Finding> {
  const ofText = exact.filter(({ text }) => text === asked.text);
  const ofKind = ofText.filter(({ kind }) => asked.kinds.includes(kind));
  for (const by of exactWays) {
    const ids = unique(ofKind.filter((row) => row.by === by).map(({ id }) => id));
    if (ids.length > 0) return { asked, ids, nearest: [], ofOtherKinds: [] };
  }
  if (ofText.length > 0) {
    return { asked, ids: [], nearest: [], ofOtherKinds: unique(ofText.map(({ id }) => id)).slice(0, mostCandidates) };
  }
  const offices = asked.kinds.includes("OFFICE") ? await findOfficesOfParty(read, asked.text) : [];
  if (offices.length > 0) return { asked, ids: offices, nearest: [], ofOtherKinds: [] };
  const { held, near } = await findByWords(read, { text: asked.text, kinds: asked.kinds, first: mostCandidates });
  return { asked, ids: held, nearest: near, ofOtherKinds: [] };
}

const mostCandidates = 8;

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function toUserError(findings: readonly Finding[], named: (id: string) => Reference): UserError {
  const isAmbiguous = findings.some(({ ids }) => ids.length > 1);
  const message = findings.map((finding) => describe(finding, named)).join(" ");
  const problems = findings.flatMap(({ asked, ids, nearest, ofOtherKinds }) =>
    [...ids, ...nearest, ...ofOtherKinds].map(
      (id): Problem => ({
        id: ids.length > 0 ? "Q02" : "Q01",
        severity: "error",
        message: describeReference(named(id)),
        value: asked.text,
      }),
    ),
  );
  return new UserError(isAmbiguous ? "ambiguous_name" : "unknown_name", message, problems);
}

function describe({ asked, ids, nearest, ofOtherKinds }: Finding, named: (id: string) => Reference): string {
  const quoted = JSON.stringify(asked.text);
  const list = (found: readonly string[]) => found.map((id) => describeReference(named(id))).join("; ");
  if (ids.length > 1) return `${quoted} may be any of ${ids.length}: ${list(ids)}. Give the id.`;
  const wanted = asked.kinds.map((kind) => kindWords[kind]).join(" or ");
  if (ofOtherKinds.length > 0) {
    const [other] = ofOtherKinds;
    const kind = other === undefined ? "something else" : kindWords[named(other).kind];
    return `${quoted} is ${kind}, not ${wanted}: ${list(ofOtherKinds)}.`;
  }
  const told = `Nothing named ${quoted} is ${wanted} in the graph.`;
  return nearest.length === 0
    ? `${told} Try other words of the name, or its id.`
    : `${told} Did you mean ${list(nearest)}?`;
}

function describeReference({ id, name, detail }: Reference): string {
  return `${id} (${detail === null ? name : `${name}, ${detail}`})`;
}

const kindWords: Readonly<Record<EntityKind, string>> = {
  PERSON: "a person",
  PARTY: "a country or organisation",
  OFFICE: "an office",
  TOPIC: "a topic",
  PLACE: "a place",
  OCCASION: "an occasion",
  SERIES: "a series",
  INSTRUMENT: "an instrument",
  READOUT: "a readout",
  MEETING: "a meeting",
};

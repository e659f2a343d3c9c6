import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon, PartyName } from "../../src/extract/lexicon.ts";
import type { PagePerson } from "../../src/extract/names/page-person.ts";
import { type PhraseEntry, PhraseMatcher } from "../../src/extract/phrase-matcher.ts";
import { findPoints } from "../../src/extract/points/find-points.ts";
import { type PointRules, readPointRules } from "../../src/extract/points/point-rules.ts";
import type { DraftPoint, PointsContext } from "../../src/extract/points/points.ts";
import { projectRoot } from "../../src/root.ts";

const folder = join(projectRoot(), "src", "extract", "data");

/** File name to YAML text, as the command line hands them over. */
export function readDataFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

export const pointRules: PointRules = readPointRules(readDataFiles());

const party = (phrase: string, id: string, form: PartyName["form"]): PhraseEntry<PartyName> => {
  return { phrase, value: { party: id, form }, letters: "name" };
};

/** Tarnia and Velland meet; Ostmark and Quill are elsewhere; the Accord is an organisation. */
export const fictionalLexicon: Lexicon = {
  parties: new PhraseMatcher([
    party("Tarnia", "xta", "country"),
    party("Tarnian", "xta", "demonym"),
    party("Velland", "xve", "country"),
    party("Vellish", "xve", "demonym"),
    party("Ostmark", "xos", "country"),
    party("Ostmarkian", "xos", "demonym"),
    party("Quill", "xqu", "country"),
    party("Southern Accord", "southern-accord", "organisation"),
  ]),
  places: new PhraseMatcher([]),
  zones: new PhraseMatcher([]),
  instruments: new PhraseMatcher([]),
  zoneOfCountry: new Map(),
  nameOf: new Map([
    ["xta", "Tarnia"],
    ["xve", "Velland"],
    ["xos", "Ostmark"],
    ["xqu", "Quill"],
    ["southern-accord", "Southern Accord"],
  ]),
};

const person = (handle: string, printed: string, office: string, id: string, isPresent = true): PagePerson => {
  const family = printed.split(" ").find((word) => word === word.toUpperCase()) ?? printed.split(" ").pop() ?? printed;
  const home = id.slice(0, 3);
  const offices = [{ id, printed: office, party: home, level: "minister" as const }];
  return { handle, printed, family, offices, party: home, isPresent, shortForms: [`Minister ${family}`, family] };
};

export const fictionalContext: Omit<PointsContext, "paragraphs"> = {
  people: [
    person("orvel", "ORVEL Mina", "Minister of Defense of Tarnia", "xta-defence-minister"),
    person("dunn", "Kester Dunn", "Secretary of Defense of Velland", "xve-defence-secretary"),
    person("brask", "Ada Brask", "President of Velland", "xve-president", false),
  ],
  parties: ["xta", "xve"],
  own: "xta",
};

/** The points of paragraphs labelled 1, 2 and so on. */
export function readPoints(...paragraphs: readonly string[]): readonly DraftPoint[] {
  const labelled = paragraphs.map((text, index) => ({ label: String(index + 1), text }));
  return findPoints({ ...fictionalContext, paragraphs: labelled }, fictionalLexicon, pointRules).points;
}

/** "orvel stated: dom.cyber, xos" with what is to be done together behind: "; coordination of xta, xve". */
export function sayPoint({ by, act, about, cooperation, parties, provider, recipient, status }: DraftPoint): string {
  const speaker = typeof by === "string" ? by : by.join(" and ");
  const who = parties?.join(", ") ?? `${provider?.join(", ")} for ${recipient?.join(", ")}`;
  const doing = cooperation === undefined ? "" : `; ${cooperation.join(" and ")} of ${who}`;
  const stands = status === undefined ? "" : ` (${status})`;
  return `${speaker} ${act}${about.length === 0 ? "" : `: ${about.join(", ")}`}${doing}${stands}`;
}

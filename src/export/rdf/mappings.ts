import { entityMappings } from "./entity-mappings.ts";
import { factMappings } from "./fact-mappings.ts";
import type { TableMapping } from "./mapping.ts";
import type { TermName } from "./namespaces.ts";
import type { ValueKind } from "./values.ts";

/** Every table that is said in RDF. The table in words is not: it repeats the others. */
export const mappings: readonly TableMapping[] = [...entityMappings, ...factMappings];

/** What is said of rows beyond their columns, by further-quads.ts and source-quads.ts. */
export interface FurtherTerm {
  readonly predicate: TermName;
  readonly value: ValueKind;
  /** The types of schema.graphql of which it is said. */
  readonly types: readonly string[];
  /** The field that says what it means, or words. */
  readonly field?: string;
  readonly about?: string;
  /** Whether a node can have several. */
  readonly isList: boolean;
  readonly isSymmetric?: true;
}

const ofAll = (predicate: TermName, value: ValueKind, about: string): FurtherTerm => {
  return { predicate, value, about, types: [], isList: true };
};
const between = (predicate: TermName, type: string, field: string): FurtherTerm => {
  return { predicate, value: "node", types: [type], field, isList: true, isSymmetric: true };
};
const match = (predicate: TermName, about: string): FurtherTerm => {
  return { predicate, value: "address", types: ["Topic"], about, isList: true };
};

export const furtherTerms: readonly FurtherTerm[] = [
  ofAll("parley:named", "node", "A name it is known by, as a node with its kind and its source."),
  ofAll("schema:alternateName", "inItsLanguage", "A name it is known by, in the language it is of."),
  ofAll("prov:wasDerivedFrom", "node", "The readout that it rests on."),
  ofAll("prov:qualifiedDerivation", "node", "Readout and paragraph that it rests on."),
  { predicate: "prov:entity", value: "node", types: ["Citation"], field: "Citation.readout", isList: false },
  { predicate: "parley:paragraph", value: "text", types: ["Citation"], field: "Citation.paragraph", isList: false },
  between("parley:met", "Person", "Person.met"),
  between("parley:engagedWith", "Party", "Party.engagedWith"),
  between("parley:cooperatesWith", "Party", "Party.cooperatesWith"),
  {
    predicate: "geosparql:hasGeometry",
    value: "node",
    types: ["Place"],
    about: "Where the place is, as a point.",
    isList: false,
  },
  match("skos:exactMatch", "The same concept in EuroVoc."),
  match("skos:closeMatch", "A near concept in EuroVoc."),
  match("skos:broadMatch", "A wider concept in EuroVoc."),
  match("skos:narrowMatch", "A narrower concept in EuroVoc."),
  match("skos:relatedMatch", "A related concept in EuroVoc."),
];

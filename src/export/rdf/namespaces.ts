import { DataFactory, type NamedNode } from "n3";

/** Parley's own terms have one address wherever the data lie, so that a query for one copy runs on every other. */
export const prefixes = {
  parley: "urn:parley:vocabulary:",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  org: "http://www.w3.org/ns/org#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  skosxl: "http://www.w3.org/2008/05/skos-xl#",
  dcterms: "http://purl.org/dc/terms/",
  geo: "http://www.w3.org/2003/01/geo/wgs84_pos#",
  geosparql: "http://www.opengis.net/ont/geosparql#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  void: "http://rdfs.org/ns/void#",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A term of a vocabulary as Turtle writes it: schema:name. */
export type TermName = `${keyof typeof prefixes}:${string}`;

/** What ids are put behind, where nobody says otherwise; docs/decisions tells why it is no address. */
export const defaultBase = "urn:parley:id:";

const known = new Map<TermName, NamedNode>();

export function toTerm(name: TermName): NamedNode {
  const found = known.get(name) ?? DataFactory.namedNode(toIri(name));
  known.set(name, found);
  return found;
}

export function toIri(name: TermName): string {
  const colon = name.indexOf(":");
  const prefix = Object.entries(prefixes).find(([each]) => each === name.slice(0, colon));
  if (prefix === undefined) throw new Error(`no prefix of ${name}`);
  return `${prefix[1]}${name.slice(colon + 1)}`;
}

/** The node of an id. Slashes part the ids of facts (attested/who/office); nothing else passes that could end an IRI. */
export function toNode(base: string, id: string): NamedNode {
  return DataFactory.namedNode(`${base}${id.split("/").map(encodePart).join("/")}`);
}

function encodePart(part: string): string {
  return encodeURIComponent(toWellFormed(part));
}

/** Half of a pair of UTF-16 is no character: no encoding of RDF can hold it. */
export function toWellFormed(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/\p{Surrogate}/gu, "\u{fffd}");
}

/** Whether ids can stand behind it: an absolute IRI that ends where a name can begin. */
export function isBase(text: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Control}\p{Surrogate}]*[:/#]$/iu.test(text) && !/^[a-z]+:\/+$/i.test(text)
  );
}

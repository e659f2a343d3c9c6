import { DataFactory, type Literal, type NamedNode } from "n3";
import type { Row } from "../tables/table.ts";
import { type TermName, toNode, toTerm, toWellFormed } from "./namespaces.ts";

/** How a column's values are said. */
export type ValueKind =
  | "text"
  | "english"
  | "inItsLanguage"
  | "integer"
  | "decimal"
  | "boolean"
  | "day"
  | "edtf"
  | "clockTime"
  | "instant"
  | "minutes"
  | "address"
  | "wikidata"
  | "node"
  | { readonly word: string };

export type Value = Literal | NamedNode;

/** The value of a cell, or of an entry of a list; undefined where it says nothing that the kind can hold. */
export function toValue(kind: ValueKind, cell: string | number | boolean, row: Row, base: string): Value | undefined {
  const text = String(cell);
  if (typeof kind === "object") return toTerm(`parley:${kind.word}-${encodeURIComponent(toWellFormed(text))}`);
  return writers[kind](text, row, base);
}

type Writer = (text: string, row: Row, base: string) => Value | undefined;

const writers: Readonly<Record<Exclude<ValueKind, object>, Writer>> = {
  text: (text) => toLiteral(text),
  english: (text) => toTagged(text, "en"),
  inItsLanguage: (text, { language }) => toTagged(text, typeof language === "string" ? language : ""),
  integer: (text) => toLiteral(text, "xsd:integer"),
  decimal: (text) => toLiteral(toDecimal(text), "xsd:decimal"),
  boolean: (text) => toLiteral(text, "xsd:boolean"),
  day: (text) => toLiteral(text, dateType(text)),
  edtf: (text) => toLiteral(text, dateType(text)),
  clockTime: (text) => (/^\d\d:\d\d$/.test(text) ? toLiteral(`${text}:00`, "xsd:time") : toLiteral(text)),
  instant: (text) => toLiteral(text, "xsd:dateTime"),
  minutes: (text) => toLiteral(`PT${text}M`, "xsd:duration"),
  address: (text) => toAddress(text) ?? toLiteral(text),
  wikidata: (text) =>
    /^Q\d+$/.test(text) ? DataFactory.namedNode(`http://www.wikidata.org/entity/${text}`) : undefined,
  node: (text, _, base) => toNode(base, text),
};

/** xsd:decimal has no exponent. */
export function toDecimal(text: string): string {
  return /e/i.test(text) ? Number(text).toFixed(12) : text;
}

/** EDTF has what XML Schema cannot say: about 2026, from February to May. */
function dateType(text: string): TermName {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return "xsd:date";
  if (/^\d{4}-\d\d$/.test(text)) return "xsd:gYearMonth";
  return /^\d{4}$/.test(text) ? "xsd:gYear" : "edtf:EDTF";
}

export function toLiteral(text: string, type: TermName = "xsd:string"): Literal {
  return DataFactory.literal(toWellFormed(text), toTerm(type));
}

/** Tags are in lower case, in which RDF compares them; what is no tag of BCP 47 is left out. */
export function toTagged(text: string, language: string): Literal {
  const isTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language);
  return isTag ? DataFactory.literal(toWellFormed(text), language.toLowerCase()) : toLiteral(text);
}

/** An address of the web, with what no IRI may hold in percent signs; undefined for anything else. */
function toAddress(text: string): NamedNode | undefined {
  if (!/^https?:\/\/[^/\s]/i.test(text) || !URL.canParse(text)) return undefined;
  const safe = toWellFormed(text).replace(/[\s<>"{}|\\^`\p{Control}]/gu, encodeURIComponent);
  return DataFactory.namedNode(safe);
}

/** What JSON-LD takes a bare value of the kind for. */
export function coercionOf(kind: ValueKind): Coercion {
  return typeof kind === "object" ? { "@type": "@vocab" } : coercions[kind];
}

export interface Coercion {
  readonly "@type"?: TermName | "@id" | "@vocab";
  readonly "@language"?: string;
}

const coercions: Readonly<Record<Exclude<ValueKind, object>, Coercion>> = {
  text: {},
  english: { "@language": "en" },
  inItsLanguage: {},
  integer: { "@type": "xsd:integer" },
  decimal: { "@type": "xsd:decimal" },
  boolean: { "@type": "xsd:boolean" },
  day: { "@type": "xsd:date" },
  edtf: { "@type": "xsd:date" },
  clockTime: { "@type": "xsd:time" },
  instant: { "@type": "xsd:dateTime" },
  minutes: { "@type": "xsd:duration" },
  address: { "@type": "@id" },
  wikidata: { "@type": "@id" },
  node: { "@type": "@id" },
};
